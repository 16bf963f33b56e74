// Speaks with ipc-advisor mcp by the Inspector of the Model Context Protocol, which checks what tools answer by their schemas:
// once as a client that initializes, and once as one whose requests say their revision. Usage: node check.mjs COMMAND...
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const server = process.argv.slice(2);
const inspector = join(
  dirname(createRequire(import.meta.url).resolve('@modelcontextprotocol/inspector/package.json')),
  'clients/launcher/build/index.js');
const home = mkdtempSync(join(tmpdir(), 'inspector-'));
process.on('exit', () => rmSync(home, { recursive: true, force: true }));
const requirements = '{"version": 1, "application": "Desk", "targets": ["Windows 95"], "needs": {"pipes": "create"}}';

function ask(era, ...options) {
  const call = [inspector, '--cli', '--protocol-era', era, ...server, ...options];
  try {
    const out = execFileSync(process.execPath, call, { env: { ...process.env, HOME: home }, stdio: ['ignore', 'pipe', 'pipe'] });
    return JSON.parse(out);
  } catch (failure) {
    throw new Error(`${era}, ${options.join(' ')}: ${failure.stderr ?? failure}`);
  }
}

function tool(era, name, ...args) {
  return ask(era, '--method', 'tools/call', '--tool-name', name, ...args.flatMap((arg) => ['--tool-arg', arg]));
}

function expect(what, is, wanted) {
  if (JSON.stringify(is) !== JSON.stringify(wanted)) {
    throw new Error(`${what} is ${JSON.stringify(is)}, and should be ${JSON.stringify(wanted)}.`);
  }
}

for (const era of ['legacy', 'modern']) {
  const tools = ask(era, '--method', 'tools/list', '--strict').tools.map((each) => each.name);
  expect(`The list of tools (${era})`, tools, ['advise', 'what_would_help', 'explain', 'diff', 'matrix']);
  const advice = tool(era, 'advise', `requirements=${requirements}`).structuredContent.advice[0];
  expect(`The verdict on named pipes (${era})`, advice.links[0].mechanisms.find((each) => each.id === 'named-pipes').verdict, 'not-viable');
  const help = tool(era, 'what_would_help', `requirements=${requirements}`, 'mechanism=named pipes').structuredContent;
  expect(`What would help (${era})`, help.links[0].remedies[0].patch[0].path, '/needs/pipes');
  const cell = tool(era, 'explain', 'mechanism=named pipes', 'platform=Windows 95', 'role=create').structuredContent;
  expect(`What is explained (${era})`, cell.verdict, 'not-viable');
  const note = ask(era, '--method', 'resources/read', '--uri', 'ipc-advisor://kb95900/notes/3').contents[0];
  expect(`The note (${era})`, /^\(3\) /m.test(note.text), true);
  const review = ask(era, '--method', 'prompts/get', '--prompt-name', 'review_design', '--prompt-args', `requirements=${requirements}`);
  expect(`The prompt (${era})`, review.messages.length, 2);
}
console.log('The Inspector finds, calls and reads what there is, in both kinds of revisions.');
