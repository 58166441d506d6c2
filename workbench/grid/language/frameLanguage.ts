import type { Locale } from "../../host/hostSession";
import { danishFrame } from "./danishFrame";
import { englishFrame } from "./englishFrame";
import type { FrameTexts } from "./frameTexts";

const texts: Readonly<Record<Locale, FrameTexts>> = { "da-DK": danishFrame, "en-US": englishFrame };

/** The frame's texts in the reader's language. */
export function frameTexts(locale: Locale): FrameTexts {
  return texts[locale];
}
