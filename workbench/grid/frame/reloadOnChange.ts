const PAUSE = 1500;

/** Loads the page anew when something it was built from has changed. */
export function reloadOnChange(): void {
  let known: string | undefined;
  const ask = async (): Promise<void> => {
    try {
      const response = await fetch("/workbench/version", { cache: "no-store" });
      const version = response.ok ? await response.text() : known;
      if (known !== undefined && version !== known) return location.reload();
      known = version;
    } catch {
      // The server has been stopped, or is being started again: what is shown goes on working.
    }
    setTimeout(() => void ask(), PAUSE);
  };
  void ask();
}
