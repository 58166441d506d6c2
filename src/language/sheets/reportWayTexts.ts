import type { ContractLanguage } from "../language";

/** The words of the sheet Rapportvej; like all sheets' words they follow the contract's language. */
const da = {
  title: "Rapportvej",
  introduction:
    "Rapportens tidsplan og ansvar, og hvor langt kommunernes høring og dialog er. Rapporten tager det med, der er udfyldt.",
  meeting: {
    label: "KKR-møde (dato)",
    note: "Fristerne regnes baglæns herfra.",
  },
  way: {
    title: "Rapportens vej",
    note: "Dage før mødet er tilføjelsesprogrammets forslag, ikke en regel: ret dem, så de passer til jeres frister.",
    columns: {
      step: "Trin",
      who: "Hvem",
      before: "Dage før mødet (forslag)",
      due: "Frist",
      done: "Dato",
      remark: "Bemærkning",
    },
    steps: {
      made: "Udarbejdet",
      checked: "Kvalitetssikret",
      approved: "Godkendt af direktøren",
      board: "Forelagt bestyrelsen",
      sent: "Sendt til KKR-sekretariatet",
      meeting: "KKR-møde",
      decision: "Beslutning",
    },
  },
  dialogue: {
    title: "Kommunernes høring og dialog",
    columns: {
      name: "Kommune",
      sent: "Sendt til høring",
      due: "Svarfrist",
      reply: "Svar",
      correction: "Rettelse",
      invited: "Inviteret",
      held: "Afholdt",
      agreed: "Aftalt",
    },
  },
  /** Hints for the user who has chosen the cell. */
  hints: {
    meeting: "Datoen for KKR-mødet",
    who: "Funktion, f.eks. controller; ikke nødvendigvis et navn",
    due: "Hvornår kommunen senest svarer",
    correction: "Hvad svaret førte til: hvilket tal der blev rettet, eller hvorfor ikke",
    agreed: "Hvad dialogen førte til",
  },
  refusals: {
    before: {
      title: "Ikke et antal dage",
      message: "Skriv hele dage før mødet, 0-365, eller lad feltet stå tomt.",
      hint: "Hele dage før KKR-mødet; forslaget kan rettes",
    },
  },
};

export type ReportWayTexts = typeof da;

/** The steps of a report from its making to the decision. */
export type WayStep = keyof ReportWayTexts["way"]["steps"];

const texts: Readonly<Record<ContractLanguage, ReportWayTexts>> = { da, en: da };

/** The words of Rapportvej in a contract's language. */
export function reportWayTexts(language: ContractLanguage): ReportWayTexts {
  return texts[language];
}
