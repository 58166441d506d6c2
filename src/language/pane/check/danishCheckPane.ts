import { countWords } from "../../countWords";
import { commandLabels } from "../commandLabels";
import type { CheckPaneTexts } from "./checkPaneTexts";

const { number, counted, join } = countWords("da");

export const danishCheckPane: CheckPaneTexts = {
  check: commandLabels.checkFigures.da,
  checking: "Kontrollerer tallene.",
  reading: "Læser tallene.",
  rowsOf: (done, of) => `${number(done)} af ${number(of)} rækker`,
  cancelled: "Kontrollen er afbrudt. Intet er ændret.",
  intro:
    "Gennemgår de indtastede tal, celle for celle: tal gemt som tekst, kommuner, måneder og rækker, der står to gange. Intet ændres, før du siger til.",
  noWorkbook: "Der er ingen tal at kontrollere",
  noWorkbookRemedy: "Projektmappen har ikke kontraktens ark. Indsæt dem på siden Overblik.",
  allGood: "Ingen fejl fundet",
  allMuted: (count) => `Ingen fejl vises; ${counted(count, "melding er skjult", "meldinger er skjult")}`,
  mutedErrors: (count) => counted(count, "skjult fejl", "skjulte fejl"),
  nothingEntered: "Der er ikke indtastet tal endnu",
  nothingEnteredHint: "Skriv dem i arket, eller hent dem under Import.",
  errors: (count) => `${number(count)} fejl`,
  warnings: (count) => counted(count, "advarsel", "advarsler"),
  joinList: join,
  checked: (rows, statusDate) => `${rows} kontrolleret. Statusdato ${statusDate}.`,
  rows: (count, sheet) => `${counted(count, "række", "rækker")} på ${sheet}`,
  leftOut: (rows, figures) =>
    `Tælles ikke med i nogen sum: ${[
      ...(rows > 0 ? [counted(rows, "række", "rækker")] : []),
      ...(figures > 0 ? [counted(figures, "tal i andre rækker", "tal i andre rækker")] : []),
    ].join(" og ")}.`,
  groups: "Fundet ved kontrollen",
  severity: { error: "Fejl", warning: "Advarsel" },
  places: (count) => counted(count, "sted", "steder"),
  select: (address, sheet) => `Gå til ${address} på ${sheet}`,
  absent: "Ny række",
  fix: "Ret",
  fixOf: (address) => `Ret ${address}`,
  fixAll: (count) => (count === 1 ? "Ret 1 sted …" : `Ret alle ${number(count)} …`),
  zeroRow: { insert: "Indsæt 0", of: (row) => `Indsæt 0 for ${row}` },
  lockedRow: {
    insert: "Sæt rækken ind igen",
    of: (row) => `Sæt rækken for ${row} ind igen med de lukkede tal`,
  },
  insertZeros: (month, rows) => `Indsæt 0 i ${month} (${counted(rows, "kommune", "kommuner")})`,
  insertLockedRows: (month, rows) => `Sæt ${counted(rows, "række", "rækker")} for ${month} ind igen`,
  restoreHint:
    "Den kommer tom ind igen. Det kan ikke fortrydes her: slet den i Excel, hvis den ikke skal være der.",
  restoreColumns: (count, sheet) => `Sæt ${count === 1 ? "kolonnen" : "kolonnerne"} ind igen på ${sheet}`,
  clearRow: "Ryd rækken",
  clearRowOf: (address) => `Ryd rækken med ${address}`,
  moveAside: "Flyt til Ikke placeret",
  moveAsideOf: (address) => `Flyt ${address} til Ikke placeret`,
  useSuggestion: (value) => `Brug ${value}`,
  dateOrders: {
    dmy: (dates) => `Dagen står først (${counted(dates, "dato", "datoer")})`,
    mdy: (dates) => `Måneden står først (${counted(dates, "dato", "datoer")})`,
  },
  empty: "(tom)",
  becomes: "bliver til",
  more: (count) => `Vis ${number(count)} til`,
  preview: (count) => `Sådan rettes ${counted(count, "celle", "celler")}`,
  previewHint: "Intet er ændret endnu.",
  cell: "Celle",
  from: "Fra",
  to: "Til",
  andMore: (count) => `og ${number(count)} til`,
  apply: (count) => `Ret ${counted(count, "celle", "celler")}`,
  cancel: "Afbryd",
  undo: "Fortryd rettelsen",
  undoUntil: "Kan fortrydes her, indtil måneder eller ruden lukkes. Ctrl+Z i Excel fortryder det ikke.",
  fixed: (count) => `${counted(count, "celle", "celler")} rettet.`,
  wholeRows: {
    undo: "Fortryd de indsatte rækker",
    fixed: (count) => `${counted(count, "række", "rækker")} indsat.`,
    undone: (count) => `${counted(count, "række", "rækker")} fjernet igen.`,
    kept: (count, places) =>
      `${counted(count, "række er ændret siden og bliver", "rækker er ændret siden og bliver")} stående${places && `: ${places}`}.`,
  },
  skipped: (count, places) =>
    count === 1
      ? `1 celle var ændret i mellemtiden og er ikke rettet: ${places}.`
      : `${number(count)} celler var ændret i mellemtiden og er ikke rettet: ${places}.`,
  undone: (count) => `${counted(count, "celle er", "celler er")} ført tilbage til før rettelsen.`,
  kept: (count) =>
    count === 1
      ? "1 celle er ændret siden og er ikke ført tilbage."
      : `${number(count)} celler er ændret siden og er ikke ført tilbage.`,
  mute: "Skjul …",
  muteOf: (address) => `Skjul meldingen om ${address}`,
  muteHint: (severity) =>
    severity === "error"
      ? "Meldingen skjules, så længe cellen ikke ændres. Tallet tælles stadig ikke med."
      : "Meldingen skjules, så længe cellen ikke ændres.",
  reason: "Begrundelse",
  confirmMute: "Skjul",
  muted: (count) => `Skjulte meldinger: ${number(count)}`,
  mutedBecause: (reason) => `Skjult: ${reason}`,
  unmute: "Vis igen",
  unmuteOf: (address) => `Vis meldingen om ${address} igen`,
  mark: "Markér cellerne i arket",
  marked: (marked, of) =>
    marked < of
      ? `De første ${number(marked)} af ${number(of)} celler er markeret.`
      : `${counted(marked, "celle", "celler")} er markeret.`,
  uncommented: (count) =>
    `Excel tog ikke imod en kommentar ved ${number(count)} af dem, f.eks. fordi cellen har en gammel note.`,
  hasOldComments: "Kommentarer fra en tidligere markering kunne ikke alle fjernes. Markér igen.",
  unmarked: "Markeringerne er fjernet.",
  whileTyping: "Kontrollér, mens jeg skriver",
  options: "Indstillinger",
  busyReason: "Noget andet er i gang. Prøv igen, når det er færdigt.",
  locks: "Månedsluk",
  locksHint:
    "Tallene i en lukket måned gemmes, som de er nu, og er fortsat dem, der tæller. Ændres et af dem senere, meldes det som en fejl, der kan føres tilbage eller gøres til en revision. Slettes en hel række, tæller de lukkede tal stadig med; det meldes, til rækken er sat ind igen. Det er en plombe, ikke en lås: der er ingen adgangskode, og arket kan stadig ændres.",
  lockedUntil: (month) => `Lukket til og med ${month}.`,
  notLocked: "Ingen måned er lukket.",
  lockUntil: "Luk til og med",
  lock: "Luk måned",
  unlock: "Åbn igen",
  lockReason: "Begrundelse for at lukke eller åbne",
  unlockNeedsReason: "Skriv en begrundelse for at åbne igen.",
  lockHistory: "Lukket, åbnet og revideret",
  lockEntry: (day, month, reason) => `${day}: lukket til og med ${month}${reason ? ` (${reason})` : ""}`,
  unlockEntry: (day, reason) => `${day}: åbnet igen${reason ? ` (${reason})` : ""}`,
  failed: "Det lykkedes ikke",
  marksFailed: "Cellerne kunne ikke markeres i arket",
  marksCleared: "Alle markeringer er fjernet igen, også de tidligere. Tallene er, som de var.",
  unsure: "Vi kan ikke se, om nogen celler nåede at blive ændret. Kontrollér tallene igen.",
};
