import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { FIGURES, LARGEST_FIGURE, SMALLEST_FIGURE, type FieldCheck, type FieldLimits } from "./fieldCheck";

/** Ajv as a build would ship it: a module of its own, written beforehand, so that nothing is made of texts in the pane. */
export async function ajvFields(limits: FieldLimits): Promise<FieldCheck<ErrorObject>> {
  const ajv = new Ajv({ allErrors: true, code: { source: true, esm: true } });
  const code = standaloneCode(ajv, ajv.compile(schemaOf(limits)));
  const { validate } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    validate: ValidateFunction;
  };
  return {
    check: (row) => (validate(row) ? [] : (validate.errors ?? [])),
    columnOf: ({ instancePath }) => instancePath.slice(1),
  };
}

function schemaOf({ municipalities, first, last }: FieldLimits) {
  const figure = { type: "integer", minimum: SMALLEST_FIGURE, maximum: LARGEST_FIGURE, nullable: true };
  const text = { type: "string", nullable: true };
  const properties = {
    period: { type: "number", minimum: first, maximum: last },
    municipality: { type: "string", enum: municipalities },
    ...Object.fromEntries(FIGURES.map((column) => [column, figure])),
    source: text,
    remark: text,
  };
  return { type: "object", properties, required: Object.keys(properties) };
}
