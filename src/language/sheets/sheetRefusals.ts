/** Messages of a cell that refuses an entry: the fault, and what to write instead. */
export const sheetRefusals = {
  month: {
    title: "Ikke en måned i kontraktens år",
    /** @param month two digits, of a month of `year` */
    message: (year: string, month: string, years: string) =>
      `Skriv måneden, f.eks. ${year}-${month} eller 01-${month}-${year}. Kontrakten gælder ${years}.`,
    hint: "Måneden som åååå-mm eller 01-mm-åååå",
  },
  municipality: {
    title: "Ukendt kommune",
    message: "Vælg en af kontraktens kommuner på listen.",
  },
  count: {
    title: "Ikke et helt tal",
    message: "Skriv et helt tal fra 0 til 1.000.000, eller lad feltet stå tomt, hvis tallet mangler.",
  },
  fraction: {
    title: "Ikke en procent",
    message: "Skriv en procent fra 0 til 100, f.eks. 5\u00a0%, eller lad feltet stå tomt.",
  },
  points: {
    title: "Ikke procentpoint",
    message: "Skriv procentpoint som procent, f.eks. 10\u00a0% for 10 procentpoint.",
  },
  score: { title: "Ikke en NPS", message: "Skriv et tal fra -100 til 100." },
  number: { title: "Ikke et tal", message: "Skriv et tal, eller lad feltet stå tomt." },
  amount: { title: "Ikke et beløb eller antal", message: "Skriv et tal fra 0 og op." },
  lastYear: {
    title: "Ikke et tal fra sidste år",
    message: (notGiven: string, newDefinition: string) =>
      `Skriv tallet i målets enhed, "${notGiven}" eller "${newDefinition}".`,
  },
  shortText: { title: "For lang tekst", message: "Skriv højst 120 tegn." },
  choice: { title: "Ikke på listen", message: "Vælg en af mulighederne på listen." },
  text: { title: "Teksten er for lang", message: "Skriv højst 2.000 tegn." },
  date: { title: "Ikke en dato", message: "Skriv en dato som dd-mm-åååå." },
};
