import { Button } from "@fluentui/react-components";
import type { TableNotes } from "../../activity/read/parseTable";
import { DATE_ORDERS } from "../../activity/values/dateOrder";
import { isoMonth } from "../../activity/values/isoDay";
import { danishDay } from "../frame/danishDay";
import { Message } from "../frame/messages/Message";
import { monthName } from "../frame/monthName";
import type { TableWords } from "../staged/tableWords";
import type { Importing } from "./importingState";

interface DateQuestionProps {
  readonly question: NonNullable<TableNotes["dateQuestion"]>;
  readonly words: TableWords;
  readonly importing: Importing;
}

/** Asks what a file's dates mean where they leave it open; what was chosen is remembered for files like it. */
export function DateQuestionView({ question, words, importing }: DateQuestionProps) {
  const { texts, language } = words;
  const isMonth = question.column === "period";
  const answers = DATE_ORDERS.flatMap((order) => {
    const day = question[order];
    if (day === undefined) return [];
    const meaning = isMonth ? monthName(day, language) : danishDay(day);
    return [{ order, meaning, key: isMonth ? isoMonth(day) : String(day) }];
  });
  const different = answers.filter(
    ({ key }, index) => answers.findIndex((each) => each.key === key) === index,
  );
  return (
    <Message intent="warning" title={texts.dateQuestion(question.example, question.rows.length)}>
      <p>{texts.dateAnswer}</p>
      <div className="pane-buttons" data-part="date-order">
        {different.map(({ order, meaning }) => (
          <Button key={order} size="small" onClick={() => void importing.choose({ dateOrder: order })}>
            {different.length > 1 ? texts.dateOrders[order](meaning) : texts.dateMonth(meaning)}
          </Button>
        ))}
      </div>
    </Message>
  );
}
