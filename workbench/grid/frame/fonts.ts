/** Carlito has Calibri's measures, DejaVu Sans the signs that neither has. */
const FACES: readonly (readonly [family: string, file: URL, descriptors: FontFaceDescriptors])[] = [
  [
    "Carlito",
    new URL("@fontsource/carlito/files/carlito-latin-400-normal.woff2", import.meta.url),
    { weight: "400" },
  ],
  [
    "Carlito",
    new URL("@fontsource/carlito/files/carlito-latin-700-normal.woff2", import.meta.url),
    { weight: "700" },
  ],
  [
    "Carlito",
    new URL("@fontsource/carlito/files/carlito-latin-400-italic.woff2", import.meta.url),
    { weight: "400", style: "italic" },
  ],
  [
    "Carlito",
    new URL("@fontsource/carlito/files/carlito-latin-700-italic.woff2", import.meta.url),
    { weight: "700", style: "italic" },
  ],
  [
    "DejaVu Sans",
    new URL("@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff2", import.meta.url),
    {},
  ],
];

/**
 * Fetches the fonts that cells are drawn and measured with where Office's own are missing. Whatever cannot be
 * fetched, the page's own fonts stand in for.
 */
export async function loadFonts(): Promise<void> {
  await Promise.allSettled(
    FACES.map(async ([family, file, descriptors]) => {
      document.fonts.add(await new FontFace(family, `url(${file.href})`, descriptors).load());
    }),
  );
}
