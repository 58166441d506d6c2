import { MeetingsBehindSection } from "./derive/MeetingsBehindSection";
import { ExplainSection } from "./explain/ExplainSection";
import { LazyView } from "./frame/LazyView";
import type { View } from "./frame/navigation";
import { useIsKnown } from "./overview/useIsKnown";
import { usePaneServices } from "./paneServices";
import { SheetsView } from "./sheets/SheetsView";

/** The view that is chosen. */
export function PaneView({ view }: { readonly view: View }) {
  const { language, texts, ...services } = usePaneServices();
  const isKnown = useIsKnown(services.overview);
  switch (view) {
    case "sheets":
      return (
        <>
          <LazyView part={services.overview} language={language} loading={texts.loading}>
            {({ View }) => <View />}
          </LazyView>
          <SheetsView
            contract={services.contract}
            insertion={services.insertion}
            insertOptional={services.insertOptional}
            isKnown={isKnown}
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
