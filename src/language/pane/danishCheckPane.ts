import { commandTexts } from "./commandTexts";
import type { CheckPaneTexts } from "./checkPaneTexts";

const listFormat = new Intl.ListFormat("da", { type: "conjunction" });
const danish = new Intl.NumberFormat("da-DK");
const da = (count: number, one: string, many: string) =>
  `${danish.format(count)} ${count === 1 ? one : many}`;

export const danishCheckPane: CheckPaneTexts = {
  check: commandTexts.checkFigures.label.da,
  checking: "Kontrollerer tallene.",
  intro:
    "Gennemgår de indtastede tal, celle for celle: tal gemt som tekst, kommuner, måneder, rækker der står to gange. Intet ændres, før du siger til.",
  noWorkbook: "Her er ingen tal at kontrollere",
  noWorkbookRemedy: "Projektmappen har ikke kontraktens ark. Indsæt dem under Ark.",
  allGood: "Ingen fejl fundet",
  allMuted: (count) => `Ingen fejl vises, ${da(count, "melding er skjult", "meldinger er skjult")}`,
  mutedErrors: (count) => da(count, "skjult fejl", "skjulte fejl"),
  nothingEntered: "Der er ikke indtastet tal endnu",
  nothingEnteredHint: "Skriv dem i arket, eller hent dem under Import.",
  errors: (count) => `${danish.format(count)} fejl`,
  warnings: (count) => da(count, "advarsel", "advarsler"),
  joinList: (parts) => listFormat.format(parts),
  checked: (rows, statusDate) => `${rows} kontrolleret. Statusdato ${statusDate}.`,
  rows: (count, sheet) => `${da(count, "række", "rækker")} i ${sheet}`,
  leftOut: (rows, figures) =>
    `Tælles ikke med i nogen sum: ${[
      ...(rows > 0 ? [da(rows, "række", "rækker")] : []),
      ...(figures > 0 ? [da(figures, "tal i andre rækker", "tal i andre rækker")] : []),
    ].join(" og ")}.`,
  groups: "Fundet ved kontrollen",
  severity: { error: "Fejl", warning: "Advarsel" },
  places: (count) => da(count, "sted", "steder"),
  select: (address, sheet) => `Gå til ${address} i ${sheet}`,
  absent: "Ny række",
  fix: "Ret",
  fixOf: (address) => `Ret ${address}`,
  fixAll: (count) => (count === 1 ? "Ret 1 sted …" : `Ret alle ${danish.format(count)} …`),
  clearRow: "Ryd rækken",
  clearRowOf: (address) => `Ryd rækken med ${address}`,
  useSuggestion: (value) => `Brug ${value}`,
  empty: "(tom)",
  becomes: "bliver til",
  more: (count) => `Vis ${danish.format(count)} til`,
  preview: (count) => `Sådan rettes ${da(count, "celle", "celler")}`,
  previewHint: "Intet er ændret endnu.",
  cell: "Celle",
  from: "Fra",
  to: "Til",
  andMore: (count) => `og ${danish.format(count)} til`,
  apply: (count) => `Ret ${da(count, "celle", "celler")}`,
  cancel: "Annullér",
  undo: "Fortryd",
  fixed: (count) => `${da(count, "celle", "celler")} rettet.`,
  skipped: (count) =>
    count === 1
      ? "1 celle var ændret i mellemtiden og er ladt urørt."
      : `${danish.format(count)} celler var ændret i mellemtiden og er ladt urørte.`,
  undone: (count) => `${da(count, "celle er", "celler er")}, som før de blev rettet.`,
  kept: (count) =>
    count === 1
      ? "1 celle er ændret siden og er ladt urørt."
      : `${danish.format(count)} celler er ændret siden og er ladt urørte.`,
  mute: "Skjul …",
  muteOf: (address) => `Skjul meldingen om ${address}`,
  muteHint: (severity) =>
    severity === "error"
      ? "Meldingen skjules, så længe cellen ikke ændres. Tallet tælles stadig ikke med."
      : "Meldingen skjules, så længe cellen ikke ændres.",
  reason: "Begrundelse",
  confirmMute: "Skjul",
  muted: (count) => `Skjulte meldinger: ${danish.format(count)}`,
  mutedBecause: (reason) => `Skjult: ${reason}`,
  unmute: "Vis igen",
  unmuteOf: (address) => `Vis igen meldingen om ${address}`,
  mark: "Markér cellerne i arket",
  marked: (marked, of) =>
    marked < of
      ? `De første ${danish.format(marked)} af ${danish.format(of)} celler er markeret.`
      : `${da(marked, "celle", "celler")} er markeret.`,
  unmarked: "Markeringerne er fjernet.",
  whileTyping: "Kontrollér, mens jeg skriver",
  options: "Indstillinger",
  busyReason: "Noget andet er i gang. Prøv igen, når det er færdigt.",
  locks: "Låste perioder",
  locksHint:
    "En låst måneds tal huskes, som de er nu. Ændres et af dem senere, er det en fejl, der kan rettes tilbage.",
  lockedUntil: (month) => `Låst til og med ${month}.`,
  notLocked: "Ingen periode er låst.",
  lockUntil: "Lås til og med",
  lock: "Lås",
  unlock: "Lås op",
  failed: "Det lykkedes ikke",
  marksFailed: "Cellerne kunne ikke markeres i arket",
  unsure: "Vi kan ikke se, om nogen celle nåede at blive ændret. Kontrollér tallene igen.",
  protectedSheet: {
    cause: "Arket er beskyttet, og en af cellerne er låst.",
    remedy: "Ophæv beskyttelsen under Gennemse, Fjern arkbeskyttelse, og prøv igen.",
  },
};
