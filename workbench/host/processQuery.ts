import { settleCalculatedColumns } from "./tables/calculatedColumn";
import { invalidArgument, invalidOperation, withLocation, notImplemented, OfficeError } from "./officeError";
import { raisePendingEvents } from "./events/raisePendingEvents";
import type { OfficeObject } from "./officeObject";
import { isOfficeObject, memberOf } from "./officeObject";
import { readObject } from "./readObject";
import { requireSupported, unknownMember } from "./requirementSets";
import type { PathResolver } from "./resolvePath";
import { createPathResolver } from "./resolvePath";
import type { HostSession } from "./hostSession";
import { calculateIfNeeded } from "./hostSession";
import type { WireAction, WireError, WireRequest, WireResponse, WireResult } from "./wire";
import { ActionKind } from "./wire";

/**
 * Carries out one request, action by action. The first refusal ends it: what was done before stays done,
 * as in Excel, and the results before it are answered.
 * @param refused the error of the action that is made to fail, if any
 */
export async function processQuery(
  session: HostSession,
  request: WireRequest,
  refused: (action: number) => WireError | undefined = () => undefined,
): Promise<WireResponse> {
  const response: WireResponse = { Results: [], TraceIds: [] };
  const run = { session, paths: createPathResolver(session, request.ObjectPaths), kept: new Map() };
  for (const [index, action] of request.Actions.entries()) {
    const arranged = refused(index);
    if (arranged) {
      response.Error = { ...arranged, ActionIndex: index };
      break;
    }
    try {
      const value = perform(run, action);
      if (action.ActionType === ActionKind.Trace) response.TraceIds.push(action.Id);
      if (value !== undefined) response.Results.push({ ActionId: action.Id, Value: value });
    } catch (fault) {
      response.Error = { ...described(fault, action), ActionIndex: index };
      break;
    }
  }
  settleCalculatedColumns(session);
  session.calculationSuspended = false;
  calculateIfNeeded(session);
  // Functions that answer by messages do so in requests of their own, which wait for this one to end.
  if (!session.runtime.onResults) await session.engine.settle();
  session.liveRanges.clear();
  session.isSplitWrite = false;
  raisePendingEvents(session, "add-in");
  return response;
}

interface QueryRun {
  readonly session: HostSession;
  readonly paths: PathResolver;
  /** The answer to each object's Instantiate, so that a reference given later reaches the client. */
  readonly kept: Map<OfficeObject, Record<string, unknown>>;
}

function perform(run: QueryRun, action: WireAction): WireResult["Value"] {
  if (action.ActionType === ActionKind.Trace) return null;
  const object = run.paths.resolve(action.ObjectPathId);
  if (action.ActionType === ActionKind.Instantiate) return instantiate(run, object);
  if (!object) {
    if (action.ActionType === ActionKind.SetProperty) {
      throw invalidOperation(`${action.Name} cannot be set: the object is a null object.`);
    }
    return null;
  }
  try {
    object.type.requireAlive?.(object.target, run.session);
    return act(run, object, action);
  } catch (fault) {
    const member = action.Name && (memberOf(object.type, action.Name)?.name ?? action.Name);
    throw withLocation(fault, [object.type.name, member].filter(Boolean).join("."));
  }
}

function act(run: QueryRun, object: OfficeObject, action: WireAction): WireResult["Value"] {
  switch (action.ActionType) {
    case ActionKind.Query:
    case ActionKind.QueryAsJson:
      return readObject(object, action.QueryInfo ?? {}, run.session);
    case ActionKind.Method:
      return action.Name === "_KeepReference" ? keep(run, object) : call(run, object, action);
    case ActionKind.SetProperty:
      return assign(run, object, action);
    default:
      throw notImplemented(`The host does not know action type ${action.ActionType}.`);
  }
}

function instantiate(run: QueryRun, object: OfficeObject | null): Record<string, unknown> | null {
  if (!object) return null;
  object.type.requireAlive?.(object.target, run.session);
  const answer = { ...object.type.identity?.(object.target, run.session) };
  run.kept.set(object, answer);
  for (const [reference, kept] of object.type.tracked ? run.session.references : []) {
    if (kept === object) answer._ReferenceId = reference;
  }
  return answer;
}

function keep(run: QueryRun, object: OfficeObject): null {
  if (!object.type.tracked) return null;
  const answer = run.kept.get(object);
  if (answer?._ReferenceId) return null;
  const reference = `r${run.session.nextReference++}`;
  run.session.references.set(reference, object);
  if (answer) answer._ReferenceId = reference;
  return null;
}

function call(run: QueryRun, object: OfficeObject, action: WireAction): unknown {
  const found = memberOf(object.type, action.Name);
  if (!found?.member.call) throw unknownMember(object.type.name, action.Name);
  requireSupported(run.session, object.type.name, found.name);
  const value = found.member.call(object.target, run.paths.arguments(action.ArgumentInfo), run.session);
  return isOfficeObject(value) || value === undefined ? null : value;
}

function assign(run: QueryRun, object: OfficeObject, action: WireAction): undefined {
  const found = memberOf(object.type, action.Name);
  if (!found || found.member.call || found.member.child) throw unknownMember(object.type.name, action.Name);
  requireSupported(run.session, object.type.name, found.name);
  if (!found.member.set) throw invalidOperation(`${object.type.name}.${found.name} is read-only.`);
  const [value] = run.paths.arguments(action.ArgumentInfo);
  if (value === undefined) throw invalidArgument(`${object.type.name}.${found.name} was set to nothing.`);
  found.member.set(object.target, value, run.session);
  return undefined;
}

/** A fault of the host itself is reported as such, never taken for Excel's. */
function described(fault: unknown, action: WireAction): Omit<WireError, "ActionIndex"> {
  const Location = (fault instanceof OfficeError ? fault.location : undefined) ?? action.Name;
  if (fault instanceof OfficeError) {
    return { Code: fault.code, Message: fault.message, HttpStatusCode: fault.status, Location };
  }
  const message = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  return {
    Code: "GeneralException",
    Message: `A fault in the host: ${message}`,
    HttpStatusCode: 500,
    Location,
  };
}
