import type { Server } from 'node:http';

export interface Listening {
  port: number;
  origin: string;
  /** Ends it at once, connections that are kept open included. */
  close(): Promise<void>;
}

/** Has a server listen on this machine alone, on a port of the system's choosing. */
export async function listen(server: Server): Promise<Listening> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    port: address.port,
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
