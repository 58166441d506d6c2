import type { PaneConnection } from "../../host/xdmTransport";

/** A page of the add-in's that is framed now. */
export interface RunningPage {
  readonly connection: PaneConnection;
  readonly window: () => Window | null;
}

/** The framed pages of an add-in, by address; who asks for one that has not started yet waits for it. */
export interface AddInPages {
  /** Announces a page that its frame begins to load; what is returned takes it away again. */
  attach(address: string, page: RunningPage): () => void;
  /** The page's library has asked for its context. */
  started(address: string): void;
  /** The page if its library runs already. */
  running(address: string): RunningPage | undefined;
  whenStarted(address: string): Promise<RunningPage>;
}

export function createAddInPages(): AddInPages {
  const attached = new Map<string, RunningPage>();
  const running = new Map<string, RunningPage>();
  const waiting = new Map<string, ((page: RunningPage) => void)[]>();
  return {
    attach(address, page) {
      attached.set(address, page);
      return () => {
        if (attached.get(address) !== page) return;
        attached.delete(address);
        running.delete(address);
      };
    },
    started(address) {
      const page = attached.get(address);
      if (!page) return;
      running.set(address, page);
      for (const resolve of waiting.get(address) ?? []) resolve(page);
      waiting.delete(address);
    },
    running: (address) => running.get(address),
    whenStarted(address) {
      const page = running.get(address);
      if (page) return Promise.resolve(page);
      return new Promise((resolve) => waiting.set(address, [...(waiting.get(address) ?? []), resolve]));
    },
  };
}
