import type { ServerConnection } from './connection';

type Handler = (params: never) => void;

/**
 * The connection with room for several handlers of one notification. The language client keeps the last one alone, and
 * none at all once that is disposed of.
 */
export function sharedNotifications(client: ServerConnection): ServerConnection {
  const known = new Map<string, Set<Handler>>();

  const handlersOf = (method: string): Set<Handler> => {
    const handlers = known.get(method) ?? new Set();
    if (known.has(method)) return handlers;
    known.set(method, handlers);
    client.onNotification(method, (params) => {
      for (const handler of [...handlers]) handler(params as never);
    });
    return handlers;
  };

  return {
    // What is left out must not arrive as one more parameter.
    sendRequest: (method, params, token) =>
      token ? client.sendRequest(method, params, token) : client.sendRequest(method, params),
    sendNotification: (method, params) =>
      params === undefined ? client.sendNotification(method) : client.sendNotification(method, params),
    onRequest: (method, handler) => client.onRequest(method, handler),
    onNotification(method, handler) {
      const handlers = handlersOf(method);
      // The same function may be given twice, each time with an end of its own.
      const own: Handler = (params) => handler(params);
      handlers.add(own);
      return { dispose: () => handlers.delete(own) };
    },
    get protocol2CodeConverter() {
      return client.protocol2CodeConverter;
    },
    start: () => client.start(),
    stop: () => client.stop(),
  };
}
