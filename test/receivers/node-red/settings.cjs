// What Node-RED runs with: on this machine alone, no editor, and `crypto` for the flow that verifies signatures.
module.exports = {
  uiHost: '127.0.0.1',
  uiPort: Number(process.env.ENTENTE_PORT),
  userDir: process.env.ENTENTE_FOLDER,
  flowFile: 'flows.json',
  httpAdminRoot: false,
  // A browser's extension without a permission for the host is let in by CORS alone.
  httpNodeCors: { origin: '*', methods: 'POST' },
  functionGlobalContext: { crypto: require('node:crypto') },
  credentialSecret: false,
  logging: { console: { level: 'warn' } },
};
