// A client of the YAML language server, as an editor is one: opens documents that name the schema of requirements, and
// checks what is completed and what is marked. Usage: node check.mjs SCHEMA
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const schemaFile = resolve(process.argv[2] ?? 'requirements.schema.json');
JSON.parse(readFileSync(schemaFile, 'utf8'));
const schema = pathToFileURL(schemaFile).href;
const server = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const SECONDS = 30;

let buffered = Buffer.alloc(0);
let last = 0;
const answers = new Map();
const marked = new Map();

function send(message) {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

function inTime(promise, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The server has not answered in ${SECONDS} s: ${what}`)), SECONDS * 1000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function ask(method, params) {
  last += 1;
  const id = last;
  const answer = new Promise((done) => answers.set(id, done));
  send({ id, method, params });
  return inTime(answer, method);
}

function take(message) {
  if (message.method === 'textDocument/publishDiagnostics') {
    marked.get(message.params.uri)?.(message.params.diagnostics);
  } else if (message.method && message.id !== undefined) {
    const settings = (message.params?.items ?? []).map((item) =>
      item.section === 'yaml' ? { validate: true, completion: true, hover: true, schemaStore: { enable: false } } : null);
    send({ id: message.id, result: message.method === 'workspace/configuration' ? settings : null });
  } else if (answers.has(message.id)) {
    answers.get(message.id)(message.result ?? { error: message.error });
    answers.delete(message.id);
  }
}

child.stdout.on('data', (chunk) => {
  buffered = Buffer.concat([buffered, chunk]);
  for (;;) {
    const end = buffered.indexOf('\r\n\r\n');
    const length = end < 0 ? null : /Content-Length: (\d+)/i.exec(buffered.subarray(0, end).toString());
    if (!length || buffered.length < end + 4 + Number(length[1])) return;
    const body = buffered.subarray(end + 4, end + 4 + Number(length[1])).toString();
    buffered = buffered.subarray(end + 4 + Number(length[1]));
    take(JSON.parse(body));
  }
});

let opened = 0;

// Opens a document, in which | is the cursor; gives its name, the cursor and what is marked.
async function open(text) {
  opened += 1;
  const uri = `file:///documents/${opened}/requirements.yaml`;
  const whole = `# yaml-language-server: $schema=${schema}\n${text}`;
  const before = whole.split('|')[0].split('\n');
  const position = { line: before.length - 1, character: before.at(-1).length };
  const diagnostics = new Promise((done) => marked.set(uri, done));
  send({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'yaml', version: 1, text: whole.replace('|', '') } },
  });
  return { uri, position, diagnostics: await inTime(diagnostics, 'diagnostics') };
}

let checks = 0;
const failures = [];

function check(holds, what) {
  checks += 1;
  if (!holds) failures.push(what);
}

async function completes(text, wanted, unwanted = []) {
  const { uri, position } = await open(text);
  const answer = await ask('textDocument/completion', { textDocument: { uri }, position });
  const items = answer.items ?? answer;
  const labels = items.map((item) => item.label);
  for (const label of wanted) {
    const item = items.find((some) => some.label === label);
    check(item, `${label} is completed in:\n${text}\nbut there is: ${labels.join(', ')}`);
    const said = item?.documentation?.value ?? item?.documentation ?? '';
    check(!item || /\.$/m.test(said), `${label} is described by a sentence in:\n${text}\nbut it says: ${JSON.stringify(said)}`);
  }
  for (const label of unwanted) check(!labels.includes(label), `${label} is not completed in:\n${text}`);
}

async function marks(text, line, said) {
  const { diagnostics } = await open(text);
  const found = diagnostics.map((one) => `${one.range.start.line}: ${one.message}`);
  check(diagnostics.some((one) => one.range.start.line === line && said.test(one.message)),
    `line ${line} is marked with ${said} in:\n${text}\nbut there is: ${found.join(' / ')}`);
}

async function takes(text) {
  const { diagnostics } = await open(text);
  check(diagnostics.length === 0, `nothing is marked in:\n${text}\nbut there is: ${diagnostics.map((one) => one.message).join(' / ')}`);
}

const SHORT = 'version: 1\napplication: Order Desk\n';
const LONG = `${SHORT}components:\n  a: {targets: [Windows 95]}\n  b: {targets: [MS-DOS]}\n`;

async function run() {
  await ask('initialize', {
    processId: process.pid, rootUri: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: { completion: { completionItem: { documentationFormat: ['plaintext'] } } },
    },
  });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml: { validate: true, completion: true, schemaStore: { enable: false } } } } });

  await completes('|', ['version', 'application', 'targets', 'components', 'links']);
  await completes(`${SHORT}targets: [Windows 95]\n|`, ['needs', 'constraints', 'chosen', 'assume'], ['components', 'links', 'pipes']);
  await completes(`${LONG}|`, ['links', 'constraints'], ['needs', 'targets', 'chosen']);
  await completes(`${SHORT}targets:\n  - |`, ['Windows 95', 'Windows NT 4.0', 'Win32s', 'MS-DOS', 'POSIX']);
  await completes(`${SHORT}targets: [Windows 95]\nchosen: |`, ['named-pipes', 'rpc', 'dde', 'wm-copydata', 'clipboard']);
  await completes(`${SHORT}targets: [Windows 95]\nneeds:\n  |`, ['pipes', 'interoperate', 'rpc', 'carries', 'hasWindow'], ['transport']);
  await completes(`${SHORT}targets: [Windows 95]\nneeds:\n  pipes: |`, ['create', 'open']);
  await completes(`${SHORT}targets: [Windows 95]\nreadings:\n  |`, ['note-3-covers-win32s', 'note-10-lifted-on-nt-4']);
  await completes(`${LONG}links:\n  one:\n    |`, ['creates', 'opens', 'between', 'among', 'chosen', 'sends'], ['pipes', 'needs']);

  await takes(`${SHORT}targets: [windows-95, "Microsoft Windows NT 4.0", {platform: Win32s, version: "1.25", pipes: open}]\nneeds: {pipes: create}\nchosen: Named Pipes\n`);
  await takes(`${LONG}links:\n  one: {creates: a, opens: b, rpc: {transport: tcp}}\n`);
  await marks(`${SHORT}plattforms: [Windows 95]\n`, 3, /plattforms/);
  await marks(`${SHORT}targets: [Windows 95, Linux]\n`, 3, /"Windows 95"/);
  await marks(`${SHORT}targets: [Windows 95]\nchosen: pipes\n`, 4, /"named-pipes"/);
  await marks(`${SHORT}targets: [Windows 95]\nneeds: {pipes: make}\n`, 4, /./);
  await marks(`${SHORT}targets: [Windows 95]\nneeds: {ole: {inService: "yes"}}\n`, 4, /boolean/);
  await marks(`${SHORT}targets: [{platform: Windows 95, version: "4.0"}]\n`, 3, /takes no version/);
  await marks(`${SHORT}targets: [Windows 95]\npipes: create\n`, 4, /under needs/);
  await marks('version: 1\ntargets: [Windows 95]\n', 1, /application/);
  await marks(`${LONG}links:\n  one: {creates: a}\n`, 7, /opens/);
}

let code = 0;
try {
  await run();
  failures.forEach((failure) => console.error(`FAILED: ${failure}\n`));
  console.log(`The editor's answers: ${checks} checks, ${failures.length} failed.`);
  code = failures.length === 0 && checks > 40 ? 0 : 1;
} catch (failure) {
  console.error(`FAILED: ${failure.message}`);
  code = 1;
} finally {
  child.kill();
}
process.exit(code);
