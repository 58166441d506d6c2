/** A message of Office.js's cross-document protocol; it travels as JSON text. */
export interface XdmMessage {
  /** 0 request, 1 response. */
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  /** Of a request: 0 invoke, 1 register for an event, 2 unregister. */
  readonly _actionType?: number;
  /** Of a response: 0 where all went well. */
  readonly _errorCode?: number;
  /** Of a response: 0 answers a call, 1 brings an event. */
  readonly _responseType?: number;
  readonly _origin?: string;
}

/** Reads a message of this conversation; `undefined` for anything else that reaches the window. */
export function readMessage(data: unknown, conversation: string): XdmMessage | undefined {
  if (typeof data !== "string") return undefined;
  let message: unknown;
  try {
    message = JSON.parse(data);
  } catch {
    // Other scripts of the page post texts of their own.
    return undefined;
  }
  if (typeof message !== "object" || message === null || !("_conversationId" in message)) return undefined;
  return message._conversationId === conversation ? (message as XdmMessage) : undefined;
}

/** The answer to a request. */
export function replyTo(request: XdmMessage, data: unknown): XdmMessage {
  return {
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _errorCode: 0,
    _responseType: 0,
    _data: data,
  };
}

/** A message the host sends without being asked. */
export function eventMessage(name: string, conversation: string, data: unknown): XdmMessage {
  return {
    _messageType: 1,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: -1,
    _errorCode: 0,
    _responseType: 1,
    _data: data,
  };
}
