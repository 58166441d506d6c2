import type { Language } from "../language";

/** Words of a report around the texts that people have typed for it. */
const da = {
  /** `N1a, årsag: Kampagnen blev udsat.` */
  explained: {
    deviation: (measure: string, text: string) => `${measure}, afvigelse: ${text}`,
    cause: (measure: string, text: string) => `${measure}, årsag: ${text}`,
    action: (measure: string, text: string) => `${measure}, handling: ${text}`,
    expected: (measure: string, text: string) => `${measure}, forventes opfyldt: ${text}`,
  },
  /** The parts that lack, where others are given. */
  notExplained: (measure: string, missing: string, parts: readonly string[]) =>
    `${measure}: ${missing}${parts.length > 0 ? ` (${parts.join(", ").toLowerCase()})` : ""}.`,
  circumstances: { date: "Dato", matter: "Forhold", meaning: "Betydning" },
  circumstance: (date: string, matter: string, meaning: string) =>
    [[date, matter].filter(Boolean).join(": "), meaning && `betydning: ${meaning}`]
      .filter(Boolean)
      .join("; "),
  dialogueState: "Høring og dialog",
  dialogue: {
    sent: (day: string) => `sendt til høring ${day}`,
    due: (day: string) => `svarfrist ${day}`,
    dueBeforeSent: "svarfristen ligger før den dag, hvor der blev sendt til høring",
    reply: (text: string) => `svar: ${text}`,
    correction: (text: string) => `rettelse: ${text}`,
    invited: (day: string) => `inviteret til dialog ${day}`,
    held: (day: string) => `dialog afholdt ${day}`,
    agreed: (text: string) => `aftalt: ${text}`,
  },
  way: { step: "Trin", who: "Hvem", due: "Frist", done: "Dato", remark: "Bemærkning" },
  wayStep: {
    who: (text: string) => `ved ${text}`,
    due: (day: string) => `frist ${day}`,
    done: (day: string) => `sket ${day}`,
  },
  /** Of goals that are reached or on their way as planned. */
  notOwed: (ids: string) =>
    `Forklaringer til mål, der er nået eller følger planen, er ikke med i afsnittet om afvigelser: ${ids}.`,
  unplaced: (rows: number) =>
    rows === 1
      ? "1 række på Forklaringer er ikke med: den nævner ikke både et af kontraktens målepunkter og et af dens år."
      : `${rows} rækker på Forklaringer er ikke med: de nævner ikke både et af kontraktens målepunkter og et af dens år.`,
};

export type TypedTexts = typeof da;

const en: TypedTexts = {
  explained: {
    deviation: (measure, text) => `${measure}, deviation: ${text}`,
    cause: (measure, text) => `${measure}, cause: ${text}`,
    action: (measure, text) => `${measure}, action: ${text}`,
    expected: (measure, text) => `${measure}, expected to be met: ${text}`,
  },
  notExplained: (measure, missing, parts) =>
    `${measure}: ${missing}${parts.length > 0 ? ` (${parts.join(", ").toLowerCase()})` : ""}.`,
  circumstances: { date: "Date", matter: "Circumstance", meaning: "Meaning" },
  circumstance: (date, matter, meaning) =>
    [[date, matter].filter(Boolean).join(": "), meaning && `meaning: ${meaning}`].filter(Boolean).join("; "),
  dialogueState: "Hearing and dialogue",
  dialogue: {
    sent: (day) => `sent for hearing ${day}`,
    due: (day) => `reply due ${day}`,
    dueBeforeSent: "the reply is due before the day it was sent for hearing",
    reply: (text) => `reply: ${text}`,
    correction: (text) => `correction: ${text}`,
    invited: (day) => `invited to a dialogue ${day}`,
    held: (day) => `dialogue held ${day}`,
    agreed: (text) => `agreed: ${text}`,
  },
  way: { step: "Step", who: "Who", due: "Due", done: "Date", remark: "Remark" },
  wayStep: {
    who: (text) => `by ${text}`,
    due: (day) => `due ${day}`,
    done: (day) => `done ${day}`,
  },
  notOwed: (ids) =>
    `Explanations of goals that are reached or on plan are not in the section on deviations: ${ids}.`,
  unplaced: (rows) =>
    rows === 1
      ? "1 row on Forklaringer is left out: it does not name both a measure of the contract's and one of its years."
      : `${rows} rows on Forklaringer are left out: they do not name both a measure of the contract's and one of its years.`,
};

const texts: Readonly<Record<Language, TypedTexts>> = { da, en };

export function typedTexts(language: Language): TypedTexts {
  return texts[language];
}
