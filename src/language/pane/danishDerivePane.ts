import { countWords } from "../countWords";
import type { DerivePaneTexts } from "./derivePaneTexts";

const da = countWords("da", (count) => `${count} til`);

export const danishDerivePane: DerivePaneTexts = {
  title: "Opgør fra forløb",
  intro:
    "Tæller møderne i arket Forløb sammen til Aktivitet: vejledninger pr. måned, kommune og type, og unikke virksomheder pr. år.",
  prepare: "Opgør fra forløb …",
  reading: "Tæller møderne.",
  writing: "Skriver i arket.",
  noWorkbook: {
    cause: "Projektmappen har ikke kontraktens ark.",
    remedy: "Indsæt dem under Ark.",
  },
  noSheet: {
    cause: "Arket Forløb er her ikke.",
    remedy: "Indsæt det under Ark, og hent møderne herover.",
  },
  noMeetings: { cause: "Arket Forløb er tomt.", remedy: "Hent møderne herover, eller skriv dem i arket." },
  staleRows: (rows) => `Tidligere opgjorte tal står stadig i Aktivitet, række ${da.rows(rows)}.`,
  counted: (counted, filled) =>
    counted === filled
      ? `${da.counted(filled, "møde", "møder")} tælles med`
      : `${counted.toLocaleString("da")} af ${da.counted(filled, "møde", "møder")} tælles med`,
  span: (from, to, municipalities) =>
    `${from === to ? from : `${from} til ${to}`}, ${da.counted(municipalities, "kommune", "kommuner")}`,
  added: (count) => da.counted(count, "ny række i Aktivitet", "nye rækker i Aktivitet"),
  refreshed: (count) =>
    da.counted(count, "tidligere opgjort tal er blevet et andet", "tidligere opgjorte tal er blevet andre"),
  rowsWithoutMeetings: (count) =>
    da.counted(count, "række har ingen møder mere og bliver 0", "rækker har ingen møder mere og bliver 0"),
  years: (count) =>
    da.counted(count, "tal for unikke virksomheder ændres", "tal for unikke virksomheder ændres"),
  locked: (count) => da.counted(count, "tal i en låst periode røres ikke", "tal i låste perioder røres ikke"),
  nothingEnters: "Der er intet at opgøre.",
  nothingNew: "Aktivitet svarer allerede til møderne.",
  replace: (count) => `Erstat også ${da.counted(count, "celle", "celler")}, der har en anden kilde`,
  fromMeetings: "Opgjort",
  replaceTitle: "Tal fra en anden kilde",
  replaceYearsTitle: "Unikke virksomheder fra en anden kilde",
  refreshedTitle: "Tidligere opgjorte tal",
  yearsTitle: "Unikke virksomheder",
  lockedTitle: "Låste tal, der ikke ændres",
  lockedYearsTitle: "Låste antal, der ikke ændres",
  basis: {
    guidances: (count) => da.counted(count, "vejledning", "vejledninger"),
    firms: (count) => da.counted(count, "unik virksomhed", "unikke virksomheder"),
  },
  basisChange: (id, year, from, to) => `${id} (${year}) skifter grundlag: ${from} → ${to}.`,
  partialFirms: (year, missing) =>
    `De unikke virksomheder i ${year} er kun talt for en del: ${da.counted(missing, "kommunemåned", "kommunemåneder")} i Aktivitet har flere vejledninger end møderne. Tallene vises, men måles ikke mod måltallet.`,
  withoutYear: (years) => `Forudsætninger har ingen række for ${da.join(years.map(String))}.`,
  start: "Opgør",
  keptTitle: "Antal, møderne ikke afgør",
  keptBecause: {
    "no-founding": "ingen stiftelsesdatoer, ændres ikke.",
    "no-cvr": "hverken CVR-numre eller referencer, ændres ikke.",
    "no-meetings": "ingen møder det år, ændres ikke.",
  },
  unknownFigures: (columns) => `Møderne siger intet om ${da.join(columns)}; det, der står der, ændres ikke.`,
  leftOut: "Udeladt",
  issuesTitle: "Hvorfor møder slet ikke tælles",
  leftOutLines: {
    meetings: (rows) => `Dato, kommune eller type kan ikke læses; tælles slet ikke: række ${da.rows(rows)}.`,
    outside: (rows) => `Uden for kontraktens år; tælles ikke i Aktivitet: række ${da.rows(rows)}.`,
    withoutIdentity: (rows) =>
      `Uden CVR-nummer og reference; vejledningen tælles, men ikke blandt unikke virksomheder: række ${da.rows(rows)}.`,
    withoutFounding: (rows) =>
      `Uden stiftelsesdato; tælles ikke blandt virksomheder under 3 år: række ${da.rows(rows)}.`,
    growthUnreadable: (rows) =>
      `Vækstforløb er hverken ja eller nej; tælles ikke som vækstforløb: række ${da.rows(rows)}.`,
  },
  done: (rows, cells, counts) => {
    const parts = [
      ...(rows > 0 ? [`${da.counted(rows, "række", "rækker")} tilføjet`] : []),
      ...(cells > 0 ? [`${da.counted(cells, "celle", "celler")} ændret`] : []),
      ...(counts > 0 ? [`${da.counted(counts, "tal", "tal")} for unikke virksomheder skrevet`] : []),
    ];
    return parts.length > 0 ? `${da.join(parts)}.` : "Intet skulle ændres.";
  },
  skipped: (cells) => `${da.counted(cells, "celle", "celler")} fra en anden kilde er ladt urørt.`,
  changedSince: "Aktivitet eller Forudsætninger er ændret imens. Intet er skrevet; opgør igen.",
  undo: "Fortryd opgørelsen",
  undoing: "Tager opgørelsen tilbage.",
  undone: "Opgørelsen er taget tilbage. Projektmappen er, som den var.",
  notUndone: (cells) =>
    `${da.counted(cells, "celle eller række er ændret", "celler eller rækker er ændret")} siden opgørelsen, så intet er taget tilbage.`,
  undoFailed: "Opgørelsen blev ikke taget tilbage",
  failed: "Opgørelsen lykkedes ikke",
  cancel: "Annullér",
  again: "Opgør igen …",
  check: "Se kontrollen",
  behindTitle: "Møderne bag et tal",
  behindHint:
    "Vælg et tal i Aktivitet, i kolonnen Individuelle på Kommuner eller blandt de unikke virksomheder på Forudsætninger.",
  behind: "Vis møderne bag tallet",
  behindFailed: "Møderne bag tallet kunne ikke vises",
  noFigure: (address) => `${address} er ikke et tal, der tælles op af møder`,
  noFigureHint: "Vælg et af de tal, der er nævnt ovenfor, og prøv igen.",
  behindCount: (address, meetings) => `${address}: ${da.counted(meetings, "møde", "møder")}`,
  behindFirms: (address, firms, meetings) =>
    `${address}: ${da.counted(firms, "virksomhed", "virksomheder")}, ${da.counted(meetings, "møde", "møder")}`,
  differs: (holds, made) =>
    `Cellen har ${holds || "intet tal"}, møderne giver ${made || "intet"}: den er skrevet i hånden eller ikke opgjort siden.`,
  goTo: (address) => `Gå til ${address} i Forløb`,
  meetings: (count) => da.counted(count, "møde", "møder"),
  unnamed: "Uden navn",
  more: (count) => `og ${count.toLocaleString("da")} til`,
  kinds: { individual: "individuel", collective: "kollektiv" },
};
