import { MeetingsBehindSection } from "./derive/MeetingsBehindSection";
import { ExplainSection } from "./explain/ExplainSection";
import { LazyView } from "./frame/LazyView";
import type { View } from "./frame/navigation";
import { usePaneServices } from "./paneServices";
import { SheetsView } from "./sheets/SheetsView";

/** The view that is chosen. */
export function PaneView({ view }: { readonly view: View }) {
  const { language, texts, ...services } = usePaneServices();
  switch (view) {
    case "sheets":
      return (
        <>
          <SheetsView
            contract={services.contract}
            insertion={services.insertion}
            insertOptional={services.insertOptional}
            texts={texts}
          />
          <LazyView part={services.reporting} language={language} loading={texts.loading}>
            {({ View }) => <View />}
          </LazyView>
        </>
      );
    case "check":
      return (
        <LazyView part={services.check} language={language} loading={texts.loading}>
          {({ View }) => <View />}
        </LazyView>
      );
    case "import":
      return (
        <LazyView part={services.importing} language={language} loading={texts.loading}>
          {({ View }) => <View />}
        </LazyView>
      );
    case "cell":
      return (
        <>
          <ExplainSection language={language} explain={services.explain} />
          <MeetingsBehindSection
            language={language}
            findRows={services.rowsBehind}
            select={services.selectMeeting}
          />
        </>
      );
  }
}
