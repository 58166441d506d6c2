/** The part of `Office.context.officeTheme` that decides between light and dark. */
export interface OfficeTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/**
 * Whether Office itself is dark: `undefined` where it does not say, as on the web. Older builds give colours
 * (`#rrggbb`) without `isDarkTheme`; a background is dark below half of full relative luminance (sRGB weights).
 */
export function isOfficeDark(theme: OfficeTheme | undefined): boolean | undefined {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const [red, green, blue] =
    /^#(\w{2})(\w{2})(\w{2})$/
      .exec(theme?.bodyBackgroundColor ?? "")
      ?.slice(1)
      .map((channel) => Number.parseInt(channel, 16)) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
