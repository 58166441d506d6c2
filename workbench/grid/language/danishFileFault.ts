/** Why files are refused, as far as a user can meet it, and the same in Danish; `$1` is what the first group holds. */
const DANISH: readonly (readonly [RegExp, string])[] = [
  [
    /^The workbook has no visible sheet;/,
    "Den har intet synligt ark, og Excel kræver et. Vis et ark, og gem igen.",
  ],
  [
    /^(\S+) holds a text of (\d+) characters; Excel takes (\d+)\./,
    "$1 har en tekst på $2 tegn; Excel tillader højst $3. Afkort den.",
  ],
  [
    /^(\S+): the function (\S+) is neither/,
    "$1: funktionen $2 findes hverken i Excel eller i tilføjelsesprogrammet. Ret formlen.",
  ],
  [
    /^The table (\S+) has no row below its header/,
    "Tabellen $1 har ingen række under overskriften. Tilføj en, også selv om den er tom.",
  ],
  [/^The file is no \.xlsx workbook/, "Filen er ikke en projektmappe (.xlsx)."],
  [/^The file holds more than (\d+) MB/, "Filen fylder mere end $1 MB, når den er pakket ud."],
  [
    /^The workbook counts its days from 1904/,
    "Projektmappens datoer tælles fra 1904, så alle datoer ville blive fire år forkerte. Slå 1904-datosystemet fra i Excel (Filer, Indstillinger, Avanceret), og ret datoerne.",
  ],
  [/the file is damaged|it is damaged/, "Filen er beskadiget."],
];

/** The cause of a refusal in Danish; empty where it is none of those known, for nobody reads two languages in one. */
export function danishFileFault(cause: string): string {
  const known = DANISH.find(([pattern]) => pattern.test(cause));
  if (!known) return "";
  const [pattern, danish] = known;
  return (pattern.exec(cause)?.[0] ?? "").replace(pattern, danish);
}
