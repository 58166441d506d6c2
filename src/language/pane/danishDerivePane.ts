import { countWords } from "../countWords";
import type { DerivePaneTexts } from "./derivePaneTexts";

const { number, counted, join, rowList } = countWords("da");

export const danishDerivePane: DerivePaneTexts = {
  title: "Opgør fra forløb",
  intro:
    "Tæller møderne på arket Forløb sammen til Aktivitet: vejledninger pr. måned, kommune og type, og unikke virksomheder pr. år.",
  prepare: "Opgør fra forløb …",
  reading: "Tæller møderne.",
  writing: "Skriver i arket.",
  noWorkbook: {
    cause: "Projektmappen har ikke kontraktens ark.",
    remedy: "Indsæt dem på siden Overblik.",
  },
  noSheet: {
    cause: "Arket Forløb findes ikke i projektmappen.",
    remedy: "Indsæt det på siden Overblik, og hent møderne ovenfor.",
  },
  noMeetings: { cause: "Arket Forløb er tomt.", remedy: "Hent møderne ovenfor, eller skriv dem i arket." },
  staleRows: (rows) => `Tidligere opgjorte tal står stadig på Aktivitet, ${rowList(rows)}.`,
  counted: (count, filled) =>
    count === filled
      ? `${counted(filled, "møde", "møder")} tælles med`
      : `${number(count)} af ${counted(filled, "møde", "møder")} tælles med`,
  span: (from, to, municipalities) =>
    `${from === to ? from : `${from} til ${to}`}, ${counted(municipalities, "kommune", "kommuner")}`,
  added: (count) => counted(count, "ny række på Aktivitet", "nye rækker på Aktivitet"),
  refreshed: (count) =>
    counted(
      count,
      "tal, der er opgjort tidligere eller sat til 0, fordi der ikke var en række, ændres",
      "tal, der er opgjort tidligere eller sat til 0, fordi der ikke var en række, ændres",
    ),
  rowsWithoutMeetings: (count) =>
    counted(
      count,
      "opgjort række har ikke længere møder og bliver kun 0, hvis du erstatter cellerne nedenfor",
      "opgjorte rækker har ikke længere møder og bliver kun 0, hvis du erstatter cellerne nedenfor",
    ),
  standing: (count) =>
    `${counted(count, "opgjort række", "opgjorte rækker")} i måneder, som Forløb ikke længere har møder fra, bliver stående`,
  zeros: (until) => `Forløb dækker alle kommuner og måneder til og med ${until}: ingen række betyder 0`,
  zerosUntil: "Til og med",
  zeroRows: (count) =>
    counted(count, "række med 0, hvor der ikke er møder", "rækker med 0, hvor der ikke er møder"),
  zerosUnsettled: (count) =>
    `${counted(count, "kombination", "kombinationer")} af kommune og måned får ikke 0: et møde, hvis dato eller kommune ikke kan læses, kan høre til dér.`,
  years: (count) =>
    counted(count, "tal for unikke virksomheder ændres", "tal for unikke virksomheder ændres"),
  locked: (count) => counted(count, "tal i en lukket måned ændres ikke", "tal i lukkede måneder ændres ikke"),
  nothingEnters: "Der er intet at opgøre.",
  nothingNew: "Aktivitet svarer allerede til møderne.",
  replace: (count) => `Erstat også ${counted(count, "celle", "celler")}, der har en anden kilde`,
  fromMeetings: "Opgjort",
  replaceTitle: "Tal fra en anden kilde",
  replaceYearsTitle: "Unikke virksomheder fra en anden kilde",
  refreshedTitle: "Tidligere opgjorte tal, og nuller uden række",
  yearsTitle: "Unikke virksomheder",
  lockedTitle: "Tal i lukkede måneder, der ikke ændres",
  lockedYearsTitle: "Unikke virksomheder i lukkede måneder, der ikke ændres",
  basis: {
    guidances: (count) => counted(count, "vejledning", "vejledninger"),
    firms: (count) => counted(count, "unik virksomhed", "unikke virksomheder"),
  },
  basisChange: (id, year, from, to) => `${id} (${year}) skifter grundlag fra ${from} til ${to}.`,
  partialFirms: (year, missing) =>
    `De unikke virksomheder i ${year} er kun delvist opgjort: ${counted(missing, "række", "rækker")} på Aktivitet har flere vejledninger end møderne. Tallene vises, men sammenlignes ikke med måltallet.`,
  withoutYear: (years) => `Forudsætninger har ingen række for ${join(years)}.`,
  start: "Opgør",
  keptTitle: "Antal, der ikke kan opgøres ud fra møderne",
  keptBecause: {
    "no-founding": "ingen stiftelsesdatoer; ændres ikke.",
    "no-identity": "hverken CVR-numre eller referencer; ændres ikke.",
    "no-meetings": "ingen møder det år; ændres ikke.",
  },
  unknownFigures: (columns) => `Møderne viser intet om ${join(columns)}; det, der står dér, ændres ikke.`,
  leftOut: "Udeladt",
  issuesTitle: "Hvorfor nogle møder slet ikke tælles med",
  leftOutLines: {
    meetings: (rows) => `Dato, kommune eller type kan ikke læses; tælles slet ikke: ${rowList(rows)}.`,
    outside: (rows) => `Uden for kontraktens år; tælles ikke på Aktivitet: ${rowList(rows)}.`,
    withoutIdentity: (rows) =>
      `Uden CVR-nummer eller reference; vejledningen tælles, men ikke blandt unikke virksomheder: ${rowList(rows)}.`,
    withoutFounding: (rows) =>
      `Uden stiftelsesdato; tælles ikke blandt virksomheder under 3 år: ${rowList(rows)}.`,
    growthUnreadable: (rows) =>
      `Vækstforløb er hverken ja eller nej; tælles ikke som vækstforløb: ${rowList(rows)}.`,
  },
  done: (rows, cells, counts) => {
    const parts = [
      ...(rows > 0 ? [`${counted(rows, "række", "rækker")} tilføjet`] : []),
      ...(cells > 0 ? [`${counted(cells, "celle", "celler")} ændret`] : []),
      ...(counts > 0 ? [`${counted(counts, "tal", "tal")} for unikke virksomheder skrevet`] : []),
    ];
    return parts.length > 0 ? `${join(parts)}.` : "Intet skulle ændres.";
  },
  skipped: (cells) => `${counted(cells, "celle", "celler")} fra en anden kilde er ikke ændret.`,
  changedSince: "Aktivitet eller Forudsætninger er ændret imens. Intet er skrevet; opgør igen.",
  undo: "Fortryd opgørelsen",
  undoUntil:
    "Kan fortrydes her, indtil tallene ændres, en af deres måneder lukkes, der opgøres igen, eller ruden lukkes. Ctrl+Z i Excel fortryder det ikke.",
  undoing: "Fortryder opgørelsen.",
  undone: (left) =>
    `Opgørelsen er fortrudt${left ? `, undtagen ${left}` : ". Projektmappen er, som den var."}`,
  notUndone: (cells) =>
    `${counted(cells, "celle eller række er ændret", "celler eller rækker er ændret")} siden opgørelsen, så intet er fortrudt.`,
  undoFailed: "Opgørelsen blev ikke fortrudt",
  failed: "Opgørelsen lykkedes ikke",
  cancel: "Afbryd",
  again: "Opgør igen …",
  check: "Se kontrollen",
  behindTitle: "Møderne bag et tal",
  behindHint:
    "Vælg et tal på Aktivitet, i kolonnen Individuelle på Kommuner eller blandt de unikke virksomheder på Forudsætninger.",
  behind: "Vis møderne bag tallet",
  behindFailed: "Møderne bag tallet kunne ikke vises",
  noFigure: (address) => `${address} er ikke et tal, der opgøres ud fra møder`,
  noFigureHint: "Vælg et af de tal, der er nævnt ovenfor, og prøv igen.",
  behindCount: (address, meetings) => `${address}: ${counted(meetings, "møde", "møder")}`,
  behindFirms: (address, firms, meetings) =>
    `${address}: ${counted(firms, "virksomhed", "virksomheder")}, ${counted(meetings, "møde", "møder")}`,
  differs: (holds, made) =>
    `Cellen viser ${holds || "intet tal"}, men møderne giver ${made || "intet"}: tallet er tastet ind eller ikke ajour.`,
  goTo: (address) => `Gå til ${address} på Forløb`,
  meetings: (count) => counted(count, "møde", "møder"),
  unnamed: "Uden navn",
  more: (count) => `og ${number(count)} til`,
  kinds: { individual: "individuel", collective: "kollektiv" },
};
