import type { ReactElement } from "react";
import type { RibbonIcon } from "../../manifest/addInManifest";
import { useRibbonStyles } from "./ribbonStyles";

/** The icon in the size the ribbon shows, sharper where the screen is. */
export function RibbonIconImage({ icons }: { readonly icons: readonly RibbonIcon[] }): ReactElement | null {
  const styles = useRibbonStyles();
  const shown = icons.find(({ size }) => size === 32) ?? icons.at(-1);
  const sharp = icons.find(({ size }) => size === 64);
  if (!shown) return null;
  const sources = sharp ? `${shown.address} 1x, ${sharp.address} 2x` : undefined;
  return <img className={styles.icon} src={shown.address} srcSet={sources} alt="" />;
}
