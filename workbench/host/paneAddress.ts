import type { Locale } from "./hostSession";

/** The values that the library reads from the address of a page that Excel on the web frames. */
export interface PaneIdentity {
  readonly locale: Locale;
  /** Names the talk between page and host; both put it on every message. */
  readonly conversation: string;
  /** The add-in's id in this document. */
  readonly control: string;
  /** Where the host's page was served from, such as `http://localhost:3000`. */
  readonly hostOrigin: string;
  /** Whether the page is the add-in's shared runtime, functions in cells included. */
  readonly sharedRuntime: boolean;
}

/** 1 says shared runtime, 2 custom functions. */
const SHARED_RUNTIME = 3;

/** The page's address as Excel on the web frames it: with host and conversation behind it. */
export function paneAddress(page: string, identity: PaneIdentity): string {
  const url = new URL(page);
  // The seventh field refuses telemetry, whose frame would leave this machine.
  const fields = ["Excel", "Web", "16.01", identity.locale, "workbench", "", "disableLogging"];
  const host = [...fields, identity.sharedRuntime ? SHARED_RUNTIME : 0].join("$");
  const separator = url.search === "" ? "?" : "&";
  const talk = [identity.conversation, identity.control, encodeURIComponent(`${identity.hostOrigin}/`)];
  return `${url.origin}${url.pathname}${url.search}${separator}_host_Info=${host}#&_xdm_Info=${talk.join("|")}`;
}
