import type { Language } from "../language";
import { numerals } from "../report/numerals";
import { commandLabels, type CommandId } from "./commandLabels";

const danish = (value: number) => numerals("da").number(value);
const english = (value: number) => numerals("en").number(value);

/** Words of a command, each in every language: one that lacks a language does not compile. */
export interface CommandTexts {
  /** On its button, in the ribbon and in the pane. */
  readonly label: Readonly<Record<Language, string>>;
  /** The ribbon's tip: the effect of the button. */
  readonly tip: Readonly<Record<Language, string>>;
  /**
   * The report afterwards, by how many cells or rows it changed; of a command without a page of its own in the pane.
   */
  readonly done?: Readonly<Record<Language, (changed: number) => string>>;
  /** On which basis it has done it, and what the other one is, by what both come to in kroner. */
  readonly basis?: Readonly<
    Record<Language, Readonly<Record<"rows" | "allocation", (rows: number, printed: number) => string>>>
  >;
  /** Why it has changed nothing, and what to do, by the reason that it gives. */
  readonly refused?: Readonly<Record<string, Readonly<Record<Language, string>>>>;
}

/** The commands' texts by the commands' ids, which name their files and the ribbon's functions. */
export const commandTexts = {
  insertWorkbook: {
    label: commandLabels.insertWorkbook,
    tip: {
      da: "Indsætter kontraktens seks ark efter projektmappens egne ark. Findes de allerede, vises, hvad der kan opdateres.",
      en: "Inserts the contract's six sheets after those the workbook already has. If they are there already, it shows what can be updated.",
    },
  },
  importFigures: {
    label: commandLabels.importFigures,
    tip: {
      da: "Åbner ruden, hvor du vælger en fil med tal eller møder eller indsætter kopierede celler. Intet skrives, før du har set, hvad der ændres.",
      en: "Opens the pane, where you choose a file of figures or meetings or paste copied cells. Nothing is written before you have seen what will change.",
    },
  },
  checkFigures: {
    label: commandLabels.checkFigures,
    tip: {
      da: "Gennemgår de indtastede tal og viser i ruden, hvad der er galt, celle for celle, og hvordan det rettes. Intet ændres, før du siger til.",
      en: "Goes through the entered figures and shows in the pane what is wrong, cell by cell, and how to fix it. Nothing changes until you say so.",
    },
  },
  closeMonth: {
    label: commandLabels.closeMonth,
    tip: {
      da: "Viser i ruden, hvad der bør ses efter, før måneder lukkes, og lukker dem: tallene gemmes, som de er nu, og en senere ændring meldes eller bliver en begrundet revision.",
      en: "Shows in the pane what to look at before months are closed, and closes them: the figures are kept as they are now, and a later change is reported or becomes a revision with a reason.",
    },
  },
  createReport: {
    label: commandLabels.createReport,
    tip: {
      da: "Opretter en rapport for det valgte år som et ark med værdier, til KKR eller til den modtager, der er valgt i ruden. Tidligere rapporter ændres ikke.",
      en: "Makes a report of the chosen year as a sheet of values, for KKR or for the recipient that is chosen in the pane. Earlier reports do not change.",
    },
  },
  makeInvoices: {
    label: commandLabels.makeInvoices,
    tip: {
      da: "Indsætter arket Faktureringsgrundlag. Findes det allerede, dannes fakturaerne på ny ud fra det, du har valgt og udfyldt; udstedte fakturaer ændres aldrig.",
      en: "Inserts the sheet Faktureringsgrundlag. If it is there, makes the invoices anew from what you have chosen and filled in; issued invoices never change.",
    },
    done: {
      da: (changed) =>
        changed === 0
          ? "Fakturaerne svarer til valgene; intet er ændret."
          : "Faktureringsgrundlaget er dannet.",
      en: (changed) =>
        changed === 0
          ? "The invoices agree with the choices; nothing has changed."
          : "The invoice basis is made.",
    },
    basis: {
      da: {
        rows: (rows, printed) =>
          `Fakturaerne følger kontraktens rækker, i alt ${danish(rows)} kr. Skal det anførte beløb, ${danish(printed)} kr., i stedet fordeles eksakt, så vælg det under Grundlag på arket, og skriv beslutningen dér.`,
        allocation: (rows, printed) =>
          `Fakturaerne følger det anførte beløb, ${danish(printed)} kr., fordelt eksakt efter den beslutning, der står på arket. Kontraktens rækker giver ${danish(rows)} kr.; du kan vælge dem under Grundlag.`,
      },
      en: {
        rows: (rows, printed) =>
          `The invoices follow the contract's rows, DKK ${english(rows)} in all. The printed amount, DKK ${english(printed)} allocated exactly, can be chosen under Grundlag on the sheet; the decision has to be written there.`,
        allocation: (rows, printed) =>
          `The invoices follow the printed amount, DKK ${english(printed)} allocated exactly, by the decision written on the sheet. The contract's rows come to DKK ${english(rows)}; they can be chosen under Grundlag.`,
      },
    },
    refused: {
      "not-fixed": {
        da: "Kontrakten fordeler intet beløb på kommunerne for det valgte år. Vælg et andet år.",
        en: "The contract splits no amount between municipalities for the chosen year. Choose another year.",
      },
      instalments: {
        da: "Antal rater skal være et helt tal fra 1 til 12.",
        en: "The number of instalments must be a whole number from 1 to 12.",
      },
      decision: {
        da: "Den eksakte fordeling kræver en beslutning: skriv, hvem der har besluttet den, og hvornår.",
        en: "The exact allocation needs a decision: write who decided it, and when.",
      },
      "due-first": {
        da: "En forfaldsdato ligger før sin fakturadato. Ret datoerne under Rater.",
        en: "A due date is before its invoice date. Correct the dates under Rater.",
      },
      unordered: {
        da: "En rates dato ligger før den forrige rates. Ret datoerne under Rater.",
        en: "An instalment's date is before that of the one before it. Correct the dates under Rater.",
      },
      choice: {
        da: "Et af valgene findes ikke på listen i cellen. Vælg igen.",
        en: "One of the choices is not on its list. Choose again.",
      },
      date: {
        da: "En dato under Rater kan ikke læses. Skriv den som dd-mm-åååå.",
        en: "A date under Rater cannot be read. Write it as dd-mm-yyyy.",
      },
      "issued-amount": {
        da: "En udstedt faktura mangler beløb. Skriv det, så de andre kan beregnes.",
        en: "An issued invoice lacks its amount. Write it, so that the others can be computed.",
      },
      leftovers: {
        da: "En indsættelse blev afbrudt og efterlod ufærdige ark. Indsæt arket under Flere ark, hvor der kan ryddes op.",
        en: "An insertion broke off and left half sheets. Insert the sheet under More sheets, where they can be cleaned up.",
      },
    },
  },
  showHelp: {
    label: commandLabels.showHelp,
    tip: {
      da: "Åbner brugervejledningen i browseren på det sted, der handler om den side i ruden, du står på.",
      en: "Opens in the browser what there is in English about the add-in. The guide itself is in Danish.",
    },
  },
} as const satisfies Readonly<Record<CommandId, CommandTexts>>;
