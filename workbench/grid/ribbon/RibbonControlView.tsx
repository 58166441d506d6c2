import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RibbonButton, RibbonControl, RibbonIcon } from "../../manifest/addInManifest";
import { useRibbonStyles } from "./ribbonStyles";

export interface RibbonControlProps {
  readonly control: RibbonControl;
  readonly isDisabled: boolean;
  readonly onPress: (button: RibbonButton) => void;
}

/** A button of the ribbon, or a menu of such, named as in the manifest. */
export function RibbonControlView({ control, isDisabled, onPress }: RibbonControlProps): ReactElement {
  const styles = useRibbonStyles();
  const face = {
    appearance: "subtle",
    className: styles.button,
    disabled: isDisabled,
    icon: { className: styles.icon, children: <RibbonIconImage icons={control.icons} /> },
  } as const;
  if (control.kind === "menu") {
    return (
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton {...face}>{control.label}</MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {control.items.map((item) => (
              <MenuItem key={item.id} onClick={() => onPress(item)}>
                {item.label}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    );
  }
  return (
    <Tooltip content={control.tip.text} relationship="description" positioning="below-start" withArrow>
      <Button {...face} id={control.id} onClick={() => onPress(control)}>
        {control.label}
      </Button>
    </Tooltip>
  );
}

/** The icon in the size the ribbon shows, sharper where the screen is. */
function RibbonIconImage({ icons }: { readonly icons: readonly RibbonIcon[] }): ReactElement | null {
  const styles = useRibbonStyles();
  const shown = icons.find(({ size }) => size === 32) ?? icons.at(-1);
  const sharp = icons.find(({ size }) => size === 64);
  if (!shown) return null;
  const sources = sharp ? `${shown.address} 1x, ${sharp.address} 2x` : undefined;
  return <img className={styles.icon} src={shown.address} srcSet={sources} alt="" />;
}
