import { countWords } from "../../countWords";
import { progressTexts } from "../progressTexts";
import type { ImportPaneTexts } from "./importPaneTexts";

const { number, counted, join, rowList } = countWords("da");
const oneOf = (group: readonly string[]) =>
  group.length > 1 ? `en af kolonnerne ${group.join(", ")} (én er nok)` : group.join();

export const danishImportPane: ImportPaneTexts = {
  ...progressTexts("da"),
  title: "Hent tal fra en fil",
  intro:
    "CSV fra et kundesystem, et område kopieret fra et andet ark, eller Aktivitet i en anden af jeres projektmapper. Du ser først, hvad der vil ske; intet skrives, før du siger til.",
  choose: "Vælg fil …",
  drop: "eller træk den hertil",
  paste: "Klik her, og tryk Ctrl+V for at indsætte kopierede celler",
  fromClipboard: "Udklipsholderen",
  another: "Vælg en anden",
  reading: "Læser og sammenligner med arket.",
  writing: "Skriver i arket.",
  faults: {
    empty: { cause: "Filen er tom.", remedy: "Vælg en fil med en række overskrifter og rækker under dem." },
    "too-large": {
      cause: "Filen er over 100 MB og læses ikke.",
      remedy: "Del den i flere filer, f.eks. en for hvert år.",
    },
    spreadsheet: {
      cause: "Filen er et regneark uden arket Aktivitet, ikke en CSV-fil.",
      remedy: "Åbn den i Excel, og gem den som CSV, eller kopiér cellerne og indsæt dem her.",
    },
    "web-page": {
      cause: "Filen er en webside, også selv om navnet ender på .xls.",
      remedy: "Åbn den i Excel, gem den som CSV UTF-8, og vælg den nye fil.",
    },
    "wrong-letters": {
      cause: "Filens æ, ø og å vises forkert: den er ikke gemt som UTF-8 eller Windows-1252.",
      remedy:
        "Den er nok gemt som CP850 (DOS) eller Mac Roman. Gem den igen som CSV UTF-8, og vælg den nye fil.",
    },
    "not-text": { cause: "Filen er ikke en tekstfil.", remedy: "Vælg en CSV-fil." },
  },
  unopened: {
    cause: "Filen kan ikke åbnes.",
    remedy: "Er den flyttet, eller har et andet program den åben? Luk den dér, og vælg den igen.",
  },
  openQuote: (row) => ({
    cause: `I række ${row} begynder en tekst med et anførselstegn, men det afsluttende mangler.`,
    remedy: "Ret rækken i filen, og vælg den igen.",
  }),
  missing: (groups, lines) => ({
    cause: `Filen mangler ${join(groups.map(oneOf))}.`,
    remedy: `Der er søgt efter overskrifterne i filens første ${lines} linjer; står de længere nede, så fjern linjerne over dem. Vælg ellers herunder, hvilke af filens kolonner det er.`,
  }),
  noWorkbook: {
    cause: "Projektmappen har ikke kontraktens ark.",
    remedy: "Indsæt dem på siden Overblik, og hent filen igen.",
  },
  noTable: {
    cause: "Filen har møder, og projektmappen har ikke arket Forløb.",
    remedy: "Indsæt arket, så sammenlignes filen med det.",
  },
  insertTable: "Indsæt arket Forløb",
  file: "Filen",
  contents: "Indhold",
  tables: { activity: "Tal pr. måned og kommune", meetings: "Møder (Forløb)" },
  separator: "Skilletegn",
  separators: { ";": "Semikolon ;", ",": "Komma ,", "\t": "Tabulator" },
  encoding: "Tegnsæt",
  columns: "Kolonner",
  mappedBy: {
    header: "Fundet ved filens overskrifter.",
    remembered: "Husket fra en tidligere fil med de samme overskrifter.",
    user: "Valgt af dig. Det huskes til næste fil med de samme overskrifter.",
    order: "Uden overskrifter: kolonnerne tages i arkets rækkefølge.",
  },
  none: "(ingen)",
  unnamed: (letter) => `Kolonne ${letter}`,
  unnamedUnused: (letter) => `kolonne ${letter} uden overskrift`,
  doubled: (theirs, ours) => `”${theirs}” er den første af flere kolonner, der betyder ${ours}.`,
  likely: (theirs, ours) => `”${theirs}” ligner ${ours}.`,
  confirm: "Det er den",
  ignored: (columns) => `Bruges ikke: ${join(columns)}.`,
  totals: (rows) => `Udeladt som sum: ${rowList(rows)}.`,
  remarks: (rows) => `Udeladt som note: ${rowList(rows)}.`,
  repeatedHeaders: (rows) => `Udeladt som overskrift: ${rowList(rows)}.`,
  dateQuestion: (example, rows) =>
    `Datoen ${example} kan læses på flere måder. ${counted(rows, "række tælles", "rækker tælles")} ikke med, før du har valgt.`,
  dateAnswer: "Valget gælder hele filen og huskes til næste fil med de samme overskrifter.",
  dateOrders: {
    dmy: (meaning) => `Dagen først: ${meaning}`,
    mdy: (meaning) => `Måneden først: ${meaning}`,
  },
  dateMonth: (meaning) => `Henfør den til ${meaning}`,
  dateOrder: "Datoernes rækkefølge",
  dateOrderNames: { dmy: "Dagen først", mdy: "Måneden først" },
  lacking: (sheet, columns) => ({
    cause: `${sheet} mangler ${join(columns)}.`,
    remedy:
      "Kolonnen er slettet, eller dens overskrift er ændret. Det, der hører til i den, skrives ikke, før den er sat ind igen.",
  }),
  swapped: (headings) => ({
    cause: `Overskrifterne ${join(headings)} er byttet om på Aktivitet.`,
    remedy:
      "Importen går efter overskrifterne, men summerne efter, hvad kolonnerne hed før. Kontrol viser det og kan rette formlerne.",
  }),
  restoreHint:
    "Den kommer tom ind igen. Det kan ikke fortrydes her: slet den i Excel, hvis den ikke skal være der.",
  restoreColumns: (count) => (count === 1 ? "Sæt kolonnen ind igen" : "Sæt kolonnerne ind igen"),
  outcome: "Det vil ske",
  rows: (count) => `${counted(count, "række", "rækker")} i filen`,
  added: (count) => counted(count, "ny række", "nye rækker"),
  updated: (count) => counted(count, "række med andre tal end arket", "rækker med andre tal end arket"),
  identical: (count) => `${counted(count, "række", "rækker")} står der allerede`,
  locked: (count) => `${counted(count, "række", "rækker")} i lukkede måneder ændres ikke`,
  leftOut: (count) => `${counted(count, "række", "rækker")} udelades`,
  blank: (count) => counted(count, "række er tom", "rækker er tomme"),
  span: (from, to, municipalities) =>
    `${from === to ? from : `${from} til ${to}`}, ${counted(municipalities, "kommune", "kommuner")}`,
  nothingNew: "Der er intet nyt i filen: alt står allerede i arket.",
  nothingElse: "Der er intet nyt i filen: det, der kan importeres, står allerede i arket.",
  nothingEnters: "Der er intet i filen, der kan importeres.",
  fix: (count) => `Ret sikre fejl undervejs (${number(count)})`,
  fixed: "Rettet",
  fixes: "Rettelser undervejs",
  replace: (count) => `Erstat ${counted(count, "celle", "celler")}, der har en anden værdi i arket`,
  zeros: (until) => `Filen dækker alle kommuner og måneder til og med ${until}: ingen række betyder 0`,
  zerosUntil: "Til og med",
  zeroRows: (count) =>
    counted(count, "række med 0, hvor filen ikke har en", "rækker med 0, hvor filen ikke har en"),
  zerosUnsettled: (count) =>
    `${counted(count, "kombination", "kombinationer")} af kommune og måned får ikke 0: en række, hvis måned eller kommune ikke kan læses, kan høre til dér.`,
  changes: "Andre værdier end i arket",
  place: "Celle",
  now: "Nu",
  inFile: "I filen",
  becomes: "bliver til",
  empty: "(tom)",
  andMore: (count) => `og ${number(count)} til`,
  leftOutTitle: "Udeladte rækker",
  leftOutFigures: (count) => `Udeladte tal: ${number(count)}`,
  lockedTitle: "Tal i lukkede måneder, der ikke ændres",
  warningsTitle: (count) => `Se efter: ${number(count)}`,
  noPlace: "Hverken måned eller tal: en note eller lignende.",
  textTooLong: "En tekst er længere, end en celle kan rumme.",
  row: (row) => `Række ${row}`,
  start: (rows, cells) =>
    `Importér ${[
      ...(rows > 0 ? [counted(rows, "række", "rækker")] : []),
      ...(cells > 0 ? [counted(cells, "ændret celle", "ændrede celler")] : []),
    ].join(" og ")}`,
  done: (rows, cells) =>
    `${[
      ...(rows > 0 ? [`${counted(rows, "række", "rækker")} tilføjet`] : []),
      ...(cells > 0 ? [`${counted(cells, "celle", "celler")} ændret`] : []),
    ].join(" og ")}.`,
  outdated: {
    cause: "Arket er ændret, siden filen blev sammenlignet med det.",
    remedy: "Intet er skrevet. Sammenlign igen, og se efter, før du importerer.",
  },
  compare: "Sammenlign igen",
  next: "Tallene er kontrolleret samtidig; se under Kontrol.",
  check: "Se kontrollen",
  undo: "Fortryd importen",
  undoUntil:
    "Kan fortrydes her, indtil det importerede ændres, en af dets måneder lukkes, der importeres igen, eller ruden lukkes. Ctrl+Z i Excel fortryder det ikke.",
  undoing: "Fortryder importen.",
  undone: (left) => `Importen er fortrudt${left ? `, undtagen ${left}` : ". Projektmappen er, som den var."}`,
  changedSince: (cells) =>
    `${counted(cells, "celle eller række er ændret", "celler eller rækker er ændret")} siden importen, så intet er fortrudt.`,
  undoFailed: "Importen blev ikke fortrudt",
  undoWhole: "Alt står, som det blev skrevet.",
  undoUnsure: "Vi kan ikke se, om noget nåede at blive fortrudt. Se efter i arket, før du gør mere.",
  failed: "Importen lykkedes ikke",
  unsure:
    "Vi kan ikke se, om noget nåede at blive skrevet. Se efter nye rækker nederst i tabellen, før du prøver igen.",
  remedies: {
    protected: {
      cause: "Arket er beskyttet, så der ikke kan skrives rækker.",
      remedy: "Ophæv beskyttelsen under Gennemse, Fjern arkbeskyttelse, og prøv igen.",
    },
  },
};
