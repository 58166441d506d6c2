import { countWords } from "../countWords";
import { commandLabels } from "./commandLabels";
import type { PaneTexts } from "./paneTexts";

const { join } = countWords("da");

export const danishPane: PaneTexts = {
  tabs: "Rudens sider",
  moreViews: "Flere sider",
  views: {
    sheets: "Overblik",
    followUp: "Opfølgning",
    settings: "Forudsætninger",
    check: "Kontrol",
    import: "Import",
    cell: "Forklar",
  },
  search: "Søg",
  searchTip: "Søg i kommandoer, målepunkter, kommuner, funktioner og vejledning (Alt+S)",
  help: commandLabels.showHelp.da,
  helpTip: "Hjælp: vejledningen til denne side",
  issues: "fund",
  loading: "Henter",
  parties: (steering, house) => `${steering} og ${house}`,
  intro: (years) => `Indsætter seks ark for ${join(years)} efter projektmappens egne ark.`,
  untouched: "Dine egne ark bliver ikke ændret.",
  preview: "Ark, der bliver indsat",
  purposes: {
    targets: "Mål, realiseret, afvigelse og status",
    municipalities: "Måltal og spænd for hver kommune",
    activity: "Her indtastes vejledningerne",
    funding: "Kommunernes beløb og andele",
    areas: "Status i ord",
    assumptions: "År, statusdato og egne valg",
  },
  insert: commandLabels.insertWorkbook.da,
  moreSheets: "Flere ark",
  alongsideHint: "Sæt hak ved dem, der skal indsættes sammen med målarket. De kan også indsættes senere.",
  optionalPurposes: {
    meetings: "Et møde pr. række; Aktivitet kan opgøres herfra",
    months: "Kommune for kommune, måned for måned",
    invoices: "Rater, EAN og beløb til kommunernes fakturaer",
    explanations: "Årsager, væsentlige forhold og indstilling til rapporten",
    reportWay: "Frister til KKR-mødet, kommunernes høring og dialog",
    handover: "Åbne valg, forklaringer, lukninger og tal, der ventes, til den næste controller",
  },
  insertShort: "Indsæt",
  insertOne: (sheet) => `Indsæt arket ${sheet}`,
  renewShort: "Forny",
  renewOne: (sheet) => `Forny arket ${sheet}`,
  thereShort: "Er indsat",
  optionalInserted: (sheet) => `Arket ${sheet} er indsat.`,
  optionalThere: (sheet) => `Arket ${sheet} findes allerede. Intet er ændret.`,
  optionalRenewed: (sheet, changed) =>
    changed === 0
      ? `Arket ${sheet} er ajour. Intet er ændret.`
      : `Arket ${sheet} er ajourført. Jeres bemærkninger er bevaret.`,
  optionalNoDate: (sheet) =>
    `Det valgte år eller statusdatoen mangler på ${sheet}. Udfyld dem, og prøv igen. Intet er ændret.`,
  optionalNeeds: (sheet, missing) =>
    `${sheet} bygger på ${join(missing)}, som projektmappen ikke har. Indsæt målarket først.`,
  optionalWorking: (sheet) => `Laver arket ${sheet}.`,
  optionalFailed: "Arket blev ikke indsat",
  working: "Indsætter målark.",
  workingHint: "Det tager normalt få sekunder. Vent med at redigere celler imens.",
  inserted: "Målarket er indsat",
  dismiss: "Luk meddelelsen",
  insertedSheets: "Indsatte ark",
  renamed: "Fik et andet navn, fordi navnet var i brug",
  renamedPart: {
    sheet: (wanted, given) => `Arket ${wanted} hedder ${given}`,
    table: (wanted, given) => `Tabellen ${wanted} hedder ${given}`,
    name: (wanted, given) => `Navnet ${wanted} hedder ${given}`,
  },
  alreadyThere: "Målarket findes allerede",
  leftovers: "En indsættelse blev afbrudt og efterlod ufærdige ark",
  leftoversRemedy:
    "Ryd op, så slettes de, og målarket indsættes forfra. Har du skrevet noget i dem, så flyt det først.",
  leftoversElsewhere: "Ryd dem op på siden Overblik, og hent filen igen.",
  leftoverSheets: "Ufærdige ark",
  cleanUp: "Ryd op og indsæt igen",
  nothingChanged: "Intet er ændret i projektmappen.",
  presentSheets: "Fundne ark",
  missing: "Slettet siden indsættelsen",
  missingRemedy:
    "Slettede dele bliver ikke genskabt. Indsæt målarket i en ny projektmappe, hvis du mangler dem.",
  halfMarked: {
    names:
      "Filens ene kendetegn (en egenskab) er gået tabt. Arkene genkendes på det andet, de skjulte navne, og virker som før.",
    property:
      "Filens ene kendetegn (skjulte navne) er gået tabt. Arkene genkendes på det andet, en egenskab, og virker som før.",
  },
  failed: "Målarket blev ikke indsat",
  failures: {
    "cell-edit": {
      cause: "En celle er ved at blive redigeret.",
      remedy: "Tryk Enter eller Esc i cellen, og prøv igen.",
    },
    protected: {
      cause: "Et ark eller projektmappens struktur er beskyttet.",
      remedy: "Ophæv beskyttelsen under Gennemse, og prøv igen.",
    },
    "log-protected": {
      cause: "Arket Log eller projektmappens struktur er beskyttet, så arbejdet ikke kan skrives i loggen.",
      remedy: "Ophæv beskyttelsen under Gennemse, og prøv igen.",
    },
    connection: {
      cause: "Forbindelsen til Excel blev afbrudt.",
      remedy: "Kontrollér netværket, og prøv igen.",
    },
    unsupported: {
      cause: "Denne udgave af Excel mangler noget, arkene bruger.",
      remedy: "Opdatér Excel, eller åbn projektmappen i Excel på nettet.",
    },
    contract: {
      cause: "Kontraktens oplysninger har en fejl og kan ikke bruges.",
      remedy: "Send koden herunder til den, der har leveret tilføjelsesprogrammet.",
    },
    "columns-missing": {
      cause: "En tabel mangler en kolonne, som tilføjelsesprogrammet skal bruge.",
      remedy:
        "Tryk Kontrollér tal og derefter Sæt kolonnen ind igen, eller giv kolonnen i koden herunder dens overskrift igen. Prøv så igen.",
    },
    "typed-meanwhile": {
      cause: "Nogen skriver i de samme celler, og det, der skrives, er ikke overskrevet.",
      remedy: "Vent, til der ikke skrives mere, og prøv igen.",
    },
    "reason-missing": {
      cause: "Lukkede måneder åbnes eller rettes kun med en begrundelse.",
      remedy: "Skriv en begrundelse, og prøv igen.",
    },
    "locked-room": {
      cause: "Der står noget i de celler, hvor lukkede måneders tal skrives.",
      remedy: "Flyt det fra cellerne i koden herunder, og prøv igen.",
    },
    "months-closed": {
      cause: "Nogle af månederne er lukket siden, og deres tal bliver stående.",
      remedy: "Åbn de måneder, koden herunder nævner, under Månedsluk, og fortryd så igen.",
    },
    "sheet-full": {
      cause: "Der er flere rækker, end et ark i Excel har plads til: 1.048.576.",
      remedy:
        "Del filen, eller slet rækker, der ikke bruges mere. Koden herunder nævner arket og de rækker, det skulle have.",
    },
    "date-system": {
      cause: "Projektmappen bruger 1904-datosystemet, så alle datoer ville blive forskudt fire år.",
      remedy:
        "Slå det fra under Filer, Indstillinger, Avanceret, Brug 1904-datosystem, og ret de datoer, der står i mappen i forvejen; eller brug en ny projektmappe.",
    },
    "not-found": {
      cause: "Arket eller tabellen findes ikke længere.",
      remedy: "Kontrollér tallene igen. Er arket slettet ved en fejl, så fortryd sletningen i Excel.",
    },
    "not-answered": {
      cause: "Excel svarede ikke, og arbejdet blev afbrudt.",
      remedy:
        "Prøv igen, når Excel svarer. Er en celle ved at blive redigeret, så tryk Enter eller Esc i den.",
    },
    unknown: {
      cause: "Excel svarede med en fejl, vi ikke kender.",
      remedy:
        "Prøv igen. Sker det igen, så send koden herunder til den, der har leveret tilføjelsesprogrammet.",
    },
  },
  settled: {
    silent: {
      cause: "Funktionerne svarer ikke endnu, så celler er tomme eller viser #NAVN?",
      remedy:
        "Gem projektmappen, luk den, og åbn den igen med ruden: så skrives formlerne igen. Er et ark beskyttet, så ophæv beskyttelsen først.",
    },
    damaged: {
      cause: "Nogle formler kan være gået tabt, da de blev skrevet igen",
      remedy: "Tryk Kontrollér tal: den finder dem og kan sætte dem ind igen.",
    },
    otherFormulas: {
      cause: "Excel har skrevet andre formler end tilføjelsesprogrammets i disse celler",
      remedy:
        "Slå ”Udfyld formler i tabeller for at oprette beregnede kolonner” fra under Filer, Indstillinger, Korrektur, Indstillinger for Autokorrektur. Slet så arkene, og indsæt dem igen.",
    },
    unprinted: {
      cause: "Udskriften er ikke sat op på disse ark",
      remedy:
        "Excel tog ikke imod det, måske fordi der ingen printer er. Vælg selv Liggende og Bredde: 1 side under Sidelayout.",
    },
  },
  undone: "Projektmappen er, som den var. Intet er efterladt.",
  leftBehind: "Dette nåede at blive indsat og kan slettes",
  leftBehindUnknown: "Vi kan ikke se, om noget nåede at blive indsat. Se efter ark, du ikke kender.",
  code: (code) => `Kode: ${code}`,
  outsideExcel: {
    cause: "Ruden virker kun i Excel.",
    remedy: "Åbn en projektmappe i Excel, og vælg fanen Resultatkontrakt.",
  },
  missingSets: (sets) => ({
    cause: `Denne udgave af Excel mangler ${join(sets)}.`,
    remedy:
      "Fanen, funktionerne og indsættelsen kræver Microsoft 365, Excel på nettet, en købt Excel i version 2311 eller nyere, Office LTSC 2021 eller nyere, eller Excel til Mac 16.40 eller nyere. Her vises projektmappens senest beregnede værdier. Opdatér Excel, eller åbn den i Excel på nettet.",
  }),
};
