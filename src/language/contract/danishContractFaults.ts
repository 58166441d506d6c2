import { didYouMean } from "../issues/didYouMean";
import type { FaultWords } from "./faultWords";

/** Danish sentences for each cause for which a contract's file is refused. */
export const danishContractFaults = {
  "not-contract": () => "Filen er ikke en kontrakt: her skal stå kontraktens dele mellem { og }.",
  "other-form": ({ received }: FaultWords) =>
    `Kontraktfilens format er ${received}, som ikke kendes: her skal stå 1, 2 eller 3.`,
  missing: ({ key, belongs }: FaultWords) => `${key} mangler: her skal stå ${belongs}.`,
  "unknown-key": ({ key, meant, expected }: FaultWords) =>
    `${key} kendes ikke her: ret navnet, eller fjern det.${didYouMean.da(meant)}${expected && !meant ? ` Her kan stå ${expected}.` : ""}`,
  "not-text": ({ received }: FaultWords) => `Her står ${received}: her skal stå en tekst i anførselstegn.`,
  "empty-text": ({ belongs }: FaultWords) => `Teksten er tom: her skal stå ${belongs}.`,
  "text-long": ({ received, belongs }: FaultWords) =>
    `Teksten "${received}" er for lang: her skal stå ${belongs}.`,
  "not-number": ({ written, belongs }: FaultWords) => `Her står ${written}: her skal stå ${belongs}.`,
  "not-whole": ({ received }: FaultWords) => `Her står ${received}: her skal stå et helt tal.`,
  "too-small": ({ received, belongs }: FaultWords) =>
    `Her står ${received}, som er for lille: her skal stå ${belongs}.`,
  "too-large": ({ received, belongs }: FaultWords) =>
    `Her står ${received}, som er for stort: her skal stå ${belongs}.`,
  decimals: ({ received }: FaultWords) =>
    `Beløbet ${received} har flere decimaler, end der er øre: skriv højst fem decimaler.`,
  "not-year": ({ received }: FaultWords) => `Her står ${received}: her skal stå et år fra 2000 til 2100.`,
  "not-date": ({ received }: FaultWords) =>
    `Her står ${received}: her skal stå en dato: år, måned og dag som ÅÅÅÅ-MM-DD.`,
  "no-such-day": ({ received }: FaultWords) => `Datoen ${received} findes ikke i kalenderen: ret den.`,
  "year-start": ({ received }: FaultWords) =>
    `Kontrakten er i kraft fra ${received}, og dens år begynder den dag. Tal opgøres for hele måneder: skriv den første i den måned, året begynder.`,
  "year-first": ({ received, year }: FaultWords) =>
    `Kontrakten er i kraft fra ${received}, men dens første år er ${year}: skriv den rigtige dag for ikrafttrædelsen, eller ret årene.`,
  "signed-late": ({ received, inForce }: FaultWords) =>
    `Kontrakten er underskrevet ${received}, efter at den trådte i kraft ${inForce}. Bekræft, hvis begge datoer er rigtige.`,
  "not-choice": ({ received, expected, belongs }: FaultWords) =>
    `Her står ${received}: her skal stå ${expected ? `en af ${expected}` : belongs}.`,
  "not-list": ({ received }: FaultWords) => `Her står ${received}: her skal stå en liste mellem [ og ].`,
  "not-object": ({ received, belongs }: FaultWords) => `Her står ${received}: her skal stå ${belongs}.`,
  "empty-list": ({ belongs }: FaultWords) => `Listen er tom: her skal stå ${belongs}.`,
  "too-few": ({ count }: FaultWords) => `Der er for få her: der skal være mindst ${count}.`,
  "not-code": ({ received }: FaultWords) =>
    `Kommunekoden er ${received}: her skal stå tre cifre i anførselstegn.`,
  "contract-id": ({ received }: FaultWords) =>
    `Kontraktens id er ${received}: brug små bogstaver a-z, cifre og bindestreger.`,
  "number-label": ({ received }: FaultWords) =>
    `Læsningen hedder ${received}: dens navn skal have mindst ét bogstav.`,
  "not-step": ({ key, meant }: FaultWords) =>
    `Måltallets periode er ${key}: skriv et år, eller ÅÅÅÅH1, ÅÅÅÅK1 eller ÅÅÅÅ-01 for en del af det.${didYouMean.da(meant)}`,
  "not-year-key": ({ key }: FaultWords) => `Året er ${key}: skriv dets fire cifre.`,
  repeated: ({ received }: FaultWords) => `${received} står her to gange: hver skal have sin egen.`,
  sign: ({ text }: FaultWords) =>
    `Her står ${text}, som Excel ikke kan finde igen: begynd ikke med = eller #, og brug ikke * ? ~ < eller >.`,
  "name-letter": ({ name }: FaultWords) =>
    `Kommunen hedder ${name}: dens navn skal have mindst ét bogstav ud over ordet kommune.`,
  "two-names": ({ name, codes }: FaultWords) => `To kommuner hedder ${name} (${codes}): ret den enes navn.`,
  "name-other": ({ name, other, code }: FaultWords) =>
    `Navnet ${name} betyder også ${other} med kode ${code}: skriv navnet uden kode.`,
  "alias-other": ({ alias, name, other }: FaultWords) =>
    `Stavemåden ${alias} for ${name} betyder også ${other}: fjern den.`,
  "alias-comma": ({ alias, name }: FaultWords) =>
    `Stavemåden ${alias} for ${name} har et komma: flere stavemåder skrives hver for sig. Bekræft, hvis det er én stavemåde.`,
  "year-gap": ({ received, expected, before }: FaultWords) =>
    before
      ? `Året ${received} står efter ${before}: skriv årene i rækkefølge, det tidligste først.`
      : `Året ${received} følger ikke lige efter det forrige: her skal stå ${expected}.`,
  "year-empty": ({ year }: FaultWords) => `Perioden ${year} har ingen mål: giv den mål, eller fjern den.`,
  "target-missing": ({ id, year }: FaultWords) =>
    `Målet ${id} har ikke noget måltal for ${year}: skriv det, eller at det ikke er fastsat ("not-fixed").`,
  "target-outside": ({ key, id, years }: FaultWords) =>
    `Mål ${id} har tal for ${key}, som ikke hører til kontraktens perioder (${years}): fjern dem, eller tilføj perioden.`,
  "target-both": ({ id, year, step }: FaultWords) =>
    `Målet ${id} har måltal både for ${year} og for dele af perioden (${step}): behold enten perioden eller delene.`,
  "steps-gap": ({ id, year, steps, gap, first, last }: FaultWords) => {
    const why = { lacking: "mangler", twice: "er med to gange", after: "ligger efter perioden" }[String(gap)];
    return `Målet ${id} har måltal for ${steps}, som ikke udgør ${year}: ${first} til ${last} ${why}. Skriv alle delene, én gang hver.`;
  },
  "named-otherwise": ({ received, id, expected }: FaultWords) =>
    `Her står ${received} (${id}), som er navnet på ${expected}: skriv ${expected}.`,
  "figures-in-one": ({ received, expected }: FaultWords) =>
    `Her står ${received} som ét tal, men ${expected} tælles for sig: skriv tallene hver for sig.`,
  "unit-near": ({ received, id, expected }: FaultWords) =>
    `Enheden ${received} (${id}) er ikke beskrevet i kontrakten. Mente du ${expected}? Bekræft, hvis det er en enhed for sig.`,
  "figure-near": ({ received, id, expected }: FaultWords) =>
    `Tallet ${received} (${id}) er ikke et af dem, der tælles på Aktivitet. Mente du ${expected}? Bekræft, hvis det er et tal for sig.`,
  "share-outside": ({ id, value, percent }: FaultWords) =>
    `Målet ${id} er en andel, og ${value} er ${percent}\u00a0%, som ikke ligger fra 0 til 100\u00a0%: 55\u00a0% skrives 0.55. Bekræft, hvis tallet er rigtigt.`,
  "points-large": ({ id, value, percent }: FaultWords) =>
    `Målet ${id} er i procentpoint, og ${value} er ${percent} procentpoint: 10 procentpoint skrives 0.1. Bekræft, hvis tallet er rigtigt.`,
  "sum-unit": ({ id }: FaultWords) =>
    `Målet ${id} er en andel eller i procentpoint, men dets tal lægges sammen af hele tal på Aktivitet: ret enheden, eller hvor tallet kommer fra.`,
  "tolerance-large": ({ value, percent, share }: FaultWords) =>
    `Spændets udsving er ${percent}\u00a0% af måltallet: ${value}\u00a0% skrives ${share}. Bekræft, hvis tallet er rigtigt.`,
  "band-measure": ({ received, measures }: FaultWords) =>
    `Spændet gælder målet ${received}, som ikke er et mål med spænd${measures ? `: her skal stå ${measures}` : ""}.`,
  "band-missing": ({ id }: FaultWords) =>
    `Målet ${id} følger et spænd, men kontrakten har intet spænd: skriv dets udsving, eller ret målets regel og kilde.`,
  "band-other": ({ id, band }: FaultWords) =>
    `Målet ${id} følger et spænd, men kontraktens eneste spænd gælder målet ${band}: ret målets regel og kilde, eller hvilket mål spændet gælder.`,
  "annex-year": ({ year }: FaultWords) =>
    `Finansieringen for ${year} mangler: skriv årets samlede beløb ("fixed" med "total"), eller at det ikke er fastsat ("not-fixed").`,
  "annex-outside": ({ year, years }: FaultWords) =>
    `Finansieringen for ${year} ligger uden for kontraktens år (${years}): ret eller fjern den.`,
  "annex-unknown": ({ received, year }: FaultWords) =>
    `Finansieringen for ${year} har koden ${received}, som ingen af kontraktens kommuner har: ret den.`,
  "annex-missing": ({ names, year }: FaultWords) =>
    `Finansieringen for ${year} mangler ${names}: skriv beløbet, også hvis det er 0.`,
  "annex-sum": ({ year, total, sum, difference, rows, most }: FaultWords) =>
    `Finansieringen for ${year} er i alt ${total}, men rækkerne giver ${sum}. Forskellen er ${difference}; afrunding af ${rows} rækker kan højst give ${most}. Ret rækkerne eller det samlede beløb.`,
  "annex-target": ({ id, year, value, unit, total }: FaultWords) =>
    `Målet ${id} er ${value} (${unit}) for ${year}, men finansieringen er i alt ${total} (1.000 kr.): de skal være ens, begge i 1.000 kr.`,
  "annex-target-open": ({ id, year, total }: FaultWords) =>
    `Målet ${id} er ikke fastsat for ${year}, men finansieringen er i alt ${total} (1.000 kr.): skriv beløbet som måltal i 1.000 kr.`,
  "annex-factor": ({ id, year, value, unit }: FaultWords) =>
    `Målet ${id} er ${value} ${unit} for ${year}, men finansieringen er det samme tal i 1.000 kr.: ret enheden, eller begge tal. Bekræft, hvis enhedens navn er rigtigt.`,
  "annex-open": ({ id, year, value }: FaultWords) =>
    `Målet ${id} er ${value} for ${year}, men finansieringen er ikke fastsat: skriv dens samlede beløb, eller at måltallet ikke er fastsat. Bekræft, hvis begge dele er rigtige.`,
  "not-population": () => "Filen indeholder ikke folketal: her skal stå folketallets dele mellem { og }.",
  "not-quarter": ({ received }: FaultWords) =>
    `Folketallets id er ${received}: skriv år og kvartal som ÅÅÅÅK1.`,
  "amendment-of": () => "Det fremgår ikke, hvad tillægget gælder: skriv målets id eller kommunens kode.",
  "amendment-unknown": ({ received, meant }: FaultWords) =>
    `Tillægget gælder ${received}, som kontrakten ikke har: ret det.${didYouMean.da(meant || undefined)} Bekræft, hvis målet eller kommunen er udgået.`,
  "amendment-kept": ({ received, period, inForce }: FaultWords) =>
    `Kontrakten træder i kraft ${inForce}, men har et tillæg, der gælder fra ${received} i ${period}, og den dag ligger dermed uden for perioden: ret datoen her, eller tillægget på arket Kontrakt (Ret kontraktdata).`,
  "amendment-period": ({ received, years }: FaultWords) =>
    `Tillægget gælder ${received}, som ikke er en af kontraktens perioder (${years}): skriv en af dem, eller en del af en.`,
  "amendment-early": ({ received, signed }: FaultWords) =>
    `Tillægget er besluttet ${received}, før kontrakten blev underskrevet ${signed}. Bekræft, hvis begge datoer er rigtige.`,
  "amendment-whole": ({ received, period }: FaultWords) =>
    `Tillægget gælder fra ${received}, men beløb, og måltal for dele af et år, gælder altid for hele ${period}: fjern datoen.`,
  "amendment-year": ({ received }: FaultWords) =>
    `Tillægget gælder et beløb for ${received}, men beløb er for hele år: skriv året.`,
  "amendment-target": ({ id, received }: FaultWords) =>
    `Tillægget gælder målet ${id} for ${received}, som målet ikke har noget måltal for: skriv den periode, hvis måltal blev ændret. Bekræft, hvis målet har haft måltal for den.`,
  "amendment-order": ({ received, after }: FaultWords) =>
    `Tillægget er besluttet ${received}, men står efter et om det samme, der er besluttet ${after}, og det, der står sidst, gælder: skriv dem i den rækkefølge, de er besluttet. Bekræft, hvis rækkefølgen er rigtig.`,
  "amendment-became": ({ value, now }: FaultWords) =>
    `Tillægget gav ${value || "intet tal"}, men i kontrakten gælder ${now || "intet tal"}: fjern det her, og skriv tallet på dets egen plads i kontrakten, hvis det er nyt. Bekræft, hvis begge tal er rigtige.`,
  "amendment-from": ({ received, period }: FaultWords) =>
    `Tillægget gælder fra ${received}, som ikke ligger i ${period}: skriv en dag i perioden, eller ingen, hvis det gælder hele året.`,
};

/** A sentence for each cause. */
export type ContractFaultSentences = typeof danishContractFaults;
