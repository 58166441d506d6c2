import { describe, expect, it } from "vitest";
import { answer } from "../answer";

/** Seats by ALLOCATE for votes or inhabitants by name. */
function seats(total: number, weights: Readonly<Record<string, number>>): Record<string, unknown> {
  const parts = answer("ALLOCATE", total, [Object.values(weights)]) as [unknown[]];
  return Object.fromEntries(Object.keys(weights).map((name, index) => [name, parts[0][index]]));
}

/**
 * Inhabitants of the 38 states, Tenth Census of the United States (1880), Statistics of the Population,
 * https://www.census.gov/library/publications/1883/dec/vol-01-population.html.
 */
const STATES_1880 = {
  Alabama: 1262505,
  Arkansas: 802525,
  California: 864694,
  Colorado: 194327,
  Connecticut: 622700,
  Delaware: 146608,
  Florida: 269493,
  Georgia: 1542180,
  Illinois: 3077871,
  Indiana: 1978301,
  Iowa: 1624615,
  Kansas: 996096,
  Kentucky: 1648690,
  Louisiana: 939946,
  Maine: 648936,
  Maryland: 934943,
  Massachusetts: 1783085,
  Michigan: 1636937,
  Minnesota: 780773,
  Mississippi: 1131597,
  Missouri: 2168380,
  Nebraska: 452402,
  Nevada: 62266,
  "New Hampshire": 346991,
  "New Jersey": 1131116,
  "New York": 5082871,
  "North Carolina": 1399750,
  Ohio: 3198062,
  Oregon: 174768,
  Pennsylvania: 4282891,
  "Rhode Island": 276531,
  "South Carolina": 995577,
  Tennessee: 1542359,
  Texas: 1591749,
  Vermont: 332286,
  Virginia: 1512565,
  "West Virginia": 618457,
  Wisconsin: 1315497,
};

describe("ALLOCATE agrees with published apportionments by the largest remainder method", () => {
  /**
   * The bill of 1792 for 120 seats, the first that a president of the United States vetoed. Seats by state:
   * National Archives, https://prologue.blogs.archives.gov/2022/04/04/the-1790-census-and-the-first-veto/.
   * Inhabitants as counted for apportionment at the census of 1790; their sum and the quotas they give (Virginia
   * 20.926, New Jersey 5.959 ...) are those of COMAP, For All Practical Purposes, 10th edition, table 14.5.
   */
  it("United States, 1792: 120 seats", () => {
    const counted = {
      "New Hampshire": 141822,
      Massachusetts: 475327,
      Vermont: 85533,
      "Rhode Island": 68446,
      Connecticut: 236841,
      "New York": 331589,
      "New Jersey": 179570,
      Pennsylvania: 432879,
      Delaware: 55540,
      Maryland: 278514,
      Virginia: 630560,
      Kentucky: 68705,
      "North Carolina": 353523,
      "South Carolina": 206236,
      Georgia: 70835,
    };
    expect(Object.values(counted).reduce((sum, each) => sum + each)).toBe(3_615_920);
    expect(seats(120, counted)).toEqual({
      "New Hampshire": 5,
      Massachusetts: 16,
      Vermont: 3,
      "Rhode Island": 2,
      Connecticut: 8,
      "New York": 11,
      "New Jersey": 6,
      Pennsylvania: 14,
      Delaware: 2,
      Maryland: 9,
      Virginia: 21,
      Kentucky: 2,
      "North Carolina": 12,
      "South Carolina": 7,
      Georgia: 2,
    });
  });

  /**
   * The Alabama paradox: with 299 seats Alabama has 8, with 300 it has 7; Illinois and Texas gain one each.
   * Quotas and seats: B. Cipra, E Pluribus Confusion, American Scientist 98 (2010) no. 4,
   * http://www.americanscientist.org/issues/pub/e-pluribus-confusion/4.
   *
   * The constitution gives every state one seat, and Nevada's quota is 0.38 only: its seat comes out of those
   * that are left for the largest remainders. ALLOCATE knows no such guarantee. So one seat more is split, and
   * Nevada stands with one quota more, as two halves of 0.69 that are both rounded up: the quotas of the other
   * states stay as they were, and they share one seat less.
   */
  function apportionment1880(size: number): Record<string, unknown> {
    const { Nevada: nevada, ...others } = STATES_1880;
    const all = Object.values(STATES_1880).reduce((sum, each) => sum + each);
    const half = (nevada + all / size) / 2;
    const { first, second, ...rest } = seats(size + 1, { ...others, first: half, second: half });
    expect([first, second]).toEqual([1, 1]);
    return { ...rest, Nevada: 1 };
  }

  it("United States, census of 1880: the Alabama paradox between 299 and 300 seats", () => {
    const all = Object.values(STATES_1880).reduce((sum, each) => sum + each);
    const quota = (state: keyof typeof STATES_1880, size: number) =>
      ((STATES_1880[state] * size) / all).toFixed(3);
    const states = ["Alabama", "Illinois", "Texas"] as const;
    expect(states.map((state) => quota(state, 299))).toEqual(["7.646", "18.640", "9.640"]);
    expect(states.map((state) => quota(state, 300))).toEqual(["7.671", "18.702", "9.672"]);

    const [smaller, larger] = [apportionment1880(299), apportionment1880(300)];
    expect(smaller).toMatchObject({ Alabama: 8, Illinois: 18, Texas: 9 });
    expect(larger).toEqual({ ...smaller, Alabama: 7, Illinois: 19, Texas: 10 });
  });

  /**
   * Second votes and seats, less the 9 and 7 overhang seats of SPD and CDU: Federal Returning Officer,
   * http://www.bundeswahlleiter.de/en/bundestagswahlen/BTW_BUND_05/ergebnisse/bundesergebnisse/b_tabelle_99.html,
   * and his final result of 7 October 2005 (598 seats and 16 overhang seats: 222, 180, 46, 51, 61, 54).
   * The method: https://webarchiv.bundestag.de/archive/2008/0416/parlament/wahlen/sitzverteilung/1541_16.html.
   */
  it("Germany, Bundestag 2005: 598 seats", () => {
    const votes = {
      SPD: 16194665,
      CDU: 13136740,
      CSU: 3494309,
      Grüne: 3838326,
      FDP: 4648144,
      "Die Linke": 4118194,
    };
    const published = { SPD: 222 - 9, CDU: 180 - 7, CSU: 46, Grüne: 51, FDP: 61, "Die Linke": 54 };
    expect(seats(598, votes)).toEqual(published);
  });

  /** Votes and seats: https://owiki.org/wiki/2007_Ukrainian_parliamentary_election; parties above 3 %. */
  it("Ukraine, Verkhovna Rada 2007: 450 seats", () => {
    const votes = {
      "Party of Regions": 8013895,
      "Tymoshenko Bloc": 7162193,
      "Our Ukraine": 3301282,
      "Communist Party": 1257291,
      "Lytvyn Bloc": 924538,
    };
    expect(seats(450, votes)).toEqual({
      "Party of Regions": 175,
      "Tymoshenko Bloc": 156,
      "Our Ukraine": 72,
      "Communist Party": 27,
      "Lytvyn Bloc": 20,
    });
  });
});
