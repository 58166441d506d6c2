import { xmlElement } from "../package/xmlElement";

/**
 * `#RRGGBB` as the six digits a file wants.
 *
 * @throws Error where the colour is not of that form: colour names are the host's to translate.
 */
export function colorDigits(color: string): string {
  if (!/^#[0-9A-Fa-f]{6}$/.test(color)) throw new Error(`"${color}" is no colour of the form #RRGGBB.`);
  return color.slice(1).toUpperCase();
}

/** A colour of the style sheet: opaque. */
export function colorXml(name: string, color: string): string {
  return xmlElement(name, { rgb: `FF${colorDigits(color)}` });
}
