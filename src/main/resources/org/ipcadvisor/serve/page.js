// The page of the service: shows what the service answers to the text of some requirements, and decides nothing itself.
// What comes from anywhere else is put into the page as text or as an attribute, never as HTML.

const PAUSE = 150; // milliseconds without typing, after which the service is asked
const MOST_BYTES = 1 << 20; // the service reads no longer documents
const LONGEST_ADDRESS = 30_000; // longer ones are cut by mail and chat
const MOST_SHOWN = 50; // of problems
const MOST_REMEDIES = 6; // that are not folded away
const MOST_STEPS = 100; // that can be undone
const REST = 1500; // milliseconds without typing, after which a step of undo ends
const LONGEST_STEP = 5000; // milliseconds of typing that are one step at most

// What is typed letter by letter; a paste, a drop or a cut is a step of its own.
const TYPING = ['insertText', 'insertLineBreak', 'insertCompositionText', 'deleteContentBackward', 'deleteContentForward'];

const EMPTY = `version: 1
application: New application
targets: []
`;

const EXAMPLES = {
  'Order Desk': `# One program on three platforms. Every copy of it wants to create its own pipe.
version: 1
application: Order Desk
targets: [Windows 95, Windows NT 4.0, {platform: Win32s, version: "1.25", pipes: open}]
needs:
  pipes: create
  interoperate: false
  ole: {inService: true, crossUser: true}
`,
  'Plant Monitor': `# A collector service on Windows NT, and consoles on Windows 95 and MS-DOS.
version: 1
application: Plant Monitor
components:
  collector: {targets: [Windows NT 4.0], runsAs: service, account: LocalSystem}
  console: {targets: [Windows 95, MS-DOS], runsAs: application, account: interactive}
links:
  readings:
    creates: collector
    opens: console
    acrossMachines: true
    chosen: named-pipes
  alarms:
    between: [collector, console]
  peers:
    among: [console]
`,
  'Tape Archive': `# A tape archive for the POSIX subsystem and MS-DOS, of which every copy creates its own pipe: no mechanism is left.
version: 1
application: Tape Archive
targets: [POSIX, MS-DOS, Windows NT 4.0]
needs:
  pipes: create
  interoperate: false
`,
  'Empty page': EMPTY,
};

// Name, media type and end of a file's name.
const FORMATS = [
  ['Text', 'text/plain', '.txt'],
  ['Markdown', 'text/markdown', '.md'],
  ['HTML', 'text/html', '.html'],
  ['JSON', 'application/json', '.json'],
  ['SARIF', 'application/sarif+json', '.sarif'],
  ['JUnit', 'application/xml', '.junit.xml'],
  ['GitHub annotations', 'text/vnd.ipc-advisor.github', '.github.txt'],
  ['Decision record', 'text/vnd.ipc-advisor.madr', '.adr.md'],
];

const EFFECTS = {
  block: ['✕', 'blocks'],
  condition: ['!', 'condition'],
  gap: ['?', 'unknown'],
  informs: ['✓', 'informs'],
  supports: ['✓', 'supports'],
};

const INTEROPERATION = {
  'same-column': 'All ends are on one column of the table.',
  'not-stated': 'That different columns work together through it is not stated.',
  denied: 'The source says that the ends do not work together through it.',
};

const state = {
  text: '', // of the requirements
  read: null, // the text that was answered last
  validity: null, // what the service says of that text
  advice: null, // the advice on it; null where it cannot be judged
  trouble: '', // why the service did not answer; empty where it did
  link: null, // the link that is shown
  component: null, // the component whose targets are chosen
  past: [],
  future: [],
};
const UNREAD = { valid: false, problems: [], warnings: [] };
let known; // the matrix, the names and the schema, as the service has them

// ---- Elements ------------------------------------------------------------------------------------------------------

const byId = (id) => document.getElementById(id);

/** An id of several words, which may come from anywhere: it has no blanks, by which lists of ids are split. */
const idOf = (...words) => words.join('-').replaceAll(/\s/g, '_');

/** Sets attributes; functions listen, and nothing is left out. */
function dress(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (typeof value === 'function') {
      element.addEventListener(name, value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const make = (name, attributes, ...children) => dress(document.createElement(name), attributes, children);
const draw = (name, attributes, ...children) =>
  dress(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
const button = (words, click, attributes) => make('button', { type: 'button', click, ...attributes }, words);
const list = (items, attributes) => make('ul', attributes, items.map((item) => make('li', null, item)));
const word = (verdict) => make('span', { class: `word ${verdict}` }, told(verdict));

const told = (verdict) => verdict.replace('not-', 'not ');
const sentence = (text) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Puts other children into an element; what was unfolded stays so, and what had the focus has it again, half typed. */
function redraw(element, ...children) {
  const before = element.contains(document.activeElement) ? document.activeElement : null;
  const typed = before?.matches(FIELD) ? halfTyped(before) : null;
  const open = [...element.querySelectorAll('details[open]')].map((details) => details.id);
  redrawing = true;
  element.replaceChildren(...children.flat(Infinity).filter((child) => child));
  redrawing = false;
  open.filter((id) => id && byId(id)).forEach((id) => (byId(id).open = true));
  if (before) {
    const after = byId(before.id) ?? byId('verdict');
    after.focus({ preventScroll: true });
    if (typed && after.matches(FIELD)) {
      typeOn(after, typed);
    }
  }
}

const FIELD = 'input:not([type])';

/** What stands in a field and what is selected there; with a value only where the text does not know it yet. */
function halfTyped(field) {
  const { value, defaultValue, selectionStart: start, selectionEnd: end, dataset } = field;
  const all = start === 0 && end > 0 && end === value.length;
  return { value: value === defaultValue || value === dataset.told ? null : value, start, end: all ? Infinity : end };
}

/** Goes on where typing was. The browser tells no change of what a script has put in, so leaving the field does. */
function typeOn(field, { value, start, end }) {
  field.value = value ?? field.value;
  field.setSelectionRange(start, Math.min(end, field.value.length));
  field.addEventListener('blur', () => {
    if (!redrawing && halfTyped(field).value !== null) {
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
}

let redrawing = false;

function say(words) {
  byId('status').textContent = words;
}

/** Tells what has failed, with a way out; nothing to tell takes it away. */
function complain(words, again) {
  const box = byId('trouble');
  if (box.contains(document.activeElement)) {
    byId('verdict').focus({ preventScroll: true });
  }
  box.replaceChildren(...(words ? [`${words} `, again ? button('Try again', again) : ''] : []));
}

// ---- The service ---------------------------------------------------------------------------------------------------

/** What is told to whoever uses the page; all else that is thrown is a fault of the page. */
class Refused extends Error {}

function wordsOf(problem) {
  if (problem instanceof Refused) {
    return problem.message;
  }
  console.error(problem);
  return 'The page has met a fault of its own. Load it again; the address keeps the text.';
}

const failed = (problem) => complain(wordsOf(problem), state.trouble && readAgain);

/** Asks the service, again where it says to; throws what it refuses, in its words. */
async function ask(path, options) {
  for (let attempt = 1; ; attempt++) {
    let response;
    try {
      response = await fetch(path, options);
    } catch {
      throw new Refused('The service does not answer. Is it still running?');
    }
    if (response.ok) {
      return response;
    }
    if (response.status !== 503 || attempt === 10) {
      const said = await response.json().catch(() => ({}));
      throw new Refused(said.problems?.[0]?.message ?? said.detail ?? `The service has answered ${response.status}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 1000 * (Number(response.headers.get('Retry-After')) || 1)));
  }
}

/** What an answer holds; its body can still be cut off on its way. */
const held = (body) => body.catch(() => {
  throw new Refused('The answer of the service was cut on its way. Try again.');
});
const get = async (path) => held((await ask(path)).json());

/** What begins like JSON and is JSON is sent as JSON; all else is YAML. */
function isJson(text) {
  try {
    return text.trimStart().startsWith('{') && JSON.parse(text) !== null;
  } catch {
    return false;
  }
}

const post = (path, text, accept, signal) =>
  ask(path, {
    method: 'POST',
    signal,
    headers: { 'Content-Type': isJson(text) ? 'application/json' : 'application/yaml', Accept: accept },
    body: text,
  });

/** A text with a patch made in it, as the service writes it. */
async function amended(text, patch) {
  const syntax = isJson(text) ? 'json' : 'yaml';
  const body = JSON.stringify({ text, syntax, patch });
  const response = await ask('v1/amend', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  return (await held(response.json())).text;
}

// ---- The text, what is answered to it, and what it was before ------------------------------------------------------

let timer = null;
let asking = new AbortController(); // ends what is asked about a text that is no more
let typing = null; // when the step began that is being typed, and when it went on; null where the next letter begins one

/** Takes another text. Texts that were typed shortly after each other are one step of what can be undone. */
function change(text, typed = false) {
  if (text === state.text) {
    return;
  }
  const now = Date.now();
  if (typed && typing && now - typing.last < REST && now - typing.first < LONGEST_STEP) {
    typing.last = now;
  } else {
    state.past.push(state.text);
    state.past = state.past.slice(-MOST_STEPS);
    typing = typed ? { first: now, last: now } : null;
  }
  state.future = [];
  write(text);
}

function write(text) {
  asking.abort();
  asking = new AbortController();
  state.text = text;
  if (byId('text').value !== text) {
    byId('text').value = text;
  }
  byId('undo').disabled = state.past.length === 0;
  byId('redo').disabled = state.future.length === 0;
  mark([]);
  byId('advice').setAttribute('aria-busy', 'true');
  clearTimeout(timer);
  timer = setTimeout(() => read().catch(failed), PAUSE);
}

function step(from, to, words) {
  if (from.length > 0) {
    to.push(state.text);
    typing = null;
    write(from.pop());
    read().then(() => say(`${words} ${summary()}`)).catch(failed);
  }
  for (const id of ['undo', 'redo']) {
    if (byId(id) === document.activeElement && byId(id).disabled) {
      byId('verdict').focus({ preventScroll: true });
    }
  }
}

/** Has the text read. */
function read() {
  clearTimeout(timer);
  return answered(state.text);
}

/** Takes what is answered to a text, unless it has changed meanwhile; what was answered before is shown no longer. */
async function answered(text) {
  let validity = UNREAD;
  let advice = null;
  let trouble = '';
  const { signal } = asking;
  const answer = async (path) => held((await post(path, text, 'application/json', signal)).json());
  if (text === state.read) {
    showSoon();
    return;
  }
  try {
    const size = new Blob([text]).size;
    validity = size > MOST_BYTES ? tooLong(size) : await answer('v1/validate');
    advice = validity.valid ? (await answer('v1/advice')).advice[0] : null;
  } catch (problem) {
    if (signal.aborted) {
      return; // for another text is asked about
    }
    trouble = wordsOf(problem);
  }
  if (!signal.aborted) {
    Object.assign(state, { read: validity === UNREAD ? null : text, validity, advice, trouble });
    complain(trouble, readAgain);
    try {
      showSoon();
    } finally {
      await remember();
    }
  }
}

function readAgain() {
  state.read = null;
  read().catch(failed);
}

function tooLong(size) {
  const message = `The requirements have ${size} bytes, and the service reads ${MOST_BYTES} at most.`;
  return { valid: false, problems: [{ message, line: null, column: null }], warnings: [] };
}

const CHANGED = 'The text was changed at the same time. Try again.';

/** Waits until the text as it is now was answered. */
async function settled() {
  if (state.read !== state.text) {
    await read();
  }
  if (state.read !== state.text) {
    throw new Refused(state.trouble || CHANGED);
  }
}

/** No patch, for what was chosen belongs to a text that is no more. */
function outdated() {
  show();
  say('The requirements have changed since. Choose again.');
  return [];
}

/** A patch for the text that was shown with it, and for no other: its indices may mean something else there. */
function drawn(patch) {
  const text = state.read;
  return () => (text === state.read ? patch : outdated());
}

let acting = Promise.resolve();
let pending = 0;

/** Changes the requirements by a patch that is made of what they say, after all changes before. */
function act(patchOf, words = 'Changed.') {
  pending++;
  acting = acting.then(() => changed(patchOf)).catch(failed).then((done) => {
    pending--;
    showSoon();
    if (done) {
      say(`${words} ${summary()}`);
    }
  });
  return acting;
}

async function changed(patchOf) {
  await settled();
  const text = state.text;
  const patch = patchOf(state.validity.document);
  if (patch.length === 0) {
    return false;
  }
  const next = await amended(text, patch);
  if (state.text !== text) {
    throw new Refused(CHANGED);
  }
  change(next);
  await settled();
  return true;
}

/** Shows what was answered, unless there are choices that it does not know yet. */
function showSoon() {
  if (pending === 0) {
    show();
  }
}

// ---- The address ---------------------------------------------------------------------------------------------------

let address = '';

const base64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  .replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const bytesOf = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));

async function packed(text) {
  if (typeof CompressionStream === 'undefined') {
    return `text=${encodeURIComponent(text)}`;
  }
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return `deflate=${base64(new Uint8Array(await new Response(stream).arrayBuffer()))}`;
}

/** The text that an address carries; null for none. Stops where it unfolds to more than the service reads. */
async function unpacked(fields) {
  if (!fields.has('deflate')) {
    return fields.get('text');
  }
  const stream = new Blob([bytesOf(fields.get('deflate'))]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for (let size = 0, part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      throw new RangeError('too long');
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

/** Puts the text and the link that is shown into the address; tells whether they are still the same. */
async function remember() {
  const text = state.text;
  const link = isLong() && state.link ? `&link=${encodeURIComponent(state.link)}` : '';
  const carried = (await packed(text)) + link;
  if (text !== state.text) {
    return false;
  }
  const tooLong = carried.length > LONGEST_ADDRESS;
  address = tooLong ? '' : `#${carried}`;
  replaceAddress();
  byId('copy').disabled = tooLong;
  byId('copy').title = tooLong ? TOO_LONG : '';
  return true;
}

const TOO_LONG = 'The requirements are too long for an address. Send the file.';
let replacing = null;

/** Shows the address, later where the browser has had too many of them. */
function replaceAddress() {
  clearTimeout(replacing);
  try {
    history.replaceState(null, '', address || location.pathname);
  } catch {
    replacing = setTimeout(replaceAddress, 10_000);
  }
}

async function copyAddress() {
  try {
    await settled();
    if (!(await remember())) {
      throw new Refused(CHANGED);
    }
  } catch (problem) {
    failed(problem);
    return;
  }
  if (address === '') {
    complain(TOO_LONG);
    return;
  }
  try {
    await navigator.clipboard.writeText(location.href.split('#')[0] + address);
    say('The address was copied.');
  } catch {
    complain('The browser does not let this page copy its address. Copy it from the address bar.');
  }
}

/** What the address carries; throws where that cannot be read. */
async function addressed() {
  const fields = new URLSearchParams(location.hash.slice(1));
  const text = await unpacked(fields);
  if (text === null && location.hash.length > 1) {
    throw new SyntaxError('no text');
  }
  return { text: text ?? EMPTY, link: fields.get('link') };
}

const UNREADABLE = 'The address of this page carries no requirements that can be read. Perhaps it was cut on its way.';

let openings = 0;

/** Opens what the address carries; what it was before can be had back by undo. */
async function openAddress() {
  if (location.hash === address) {
    return;
  }
  const mine = ++openings;
  const opened = await addressed().catch(() => null);
  if (mine !== openings) {
    return; // for a later address is opened
  }
  if (opened === null) {
    complain(UNREADABLE);
    return;
  }
  try {
    state.link = opened.link;
    change(opened.text);
    await settled();
    showSoon(); // another link, perhaps, of the same text
    await remember();
  } catch (problem) {
    failed(problem);
  }
}

// ---- The editor ----------------------------------------------------------------------------------------------------

/** The offset of a place, whose columns count characters. */
function offsetOf(line, column) {
  const lines = state.text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  return before + Array.from(lines[line - 1] ?? '').slice(0, column - 1).join('').length;
}

/** Where something stands, up to the end of the word. */
function stretch(place) {
  const start = offsetOf(place.line, place.column);
  const length = /^("[^"\n]*"|'[^'\n]*'|[^\s,:\][{}]+)/.exec(state.text.slice(start))?.[0].length ?? 1;
  return [start, start + length];
}

function goTo(place) {
  const text = byId('text');
  text.focus();
  text.setSelectionRange(...stretch(place));
  const style = getComputedStyle(text);
  const pen = make('canvas').getContext('2d');
  pen.font = style.font;
  text.scrollTop = Math.max(0, (place.line - 4) * parseFloat(style.lineHeight));
  text.scrollLeft = Math.max(0, (place.column - 10) * pen.measureText('0').width);
}

/** Draws the numbers of the lines, and marks behind the text. */
function mark(places) {
  const faulty = new Set(places.map((place) => place.line));
  const numbers = state.text.split('\n').map((line, i) => (faulty.has(i + 1) ? make('b', null, `${i + 1}`) : `${i + 1}`));
  byId('lines').replaceChildren(...(faulty.size === 0 ? [numbers.join('\n')] : numbers.flatMap((each) => [each, '\n'])));
  const parts = [];
  let end = 0;
  for (const [start, stop, odd] of places.map((place) => [...stretch(place), place.odd]).sort((a, b) => a[0] - b[0])) {
    if (start >= end) {
      parts.push(state.text.slice(end, start), make('mark', { class: odd && 'odd' }, state.text.slice(start, stop) || ' '));
      end = stop;
    }
  }
  byId('marks').replaceChildren(...parts, `${state.text.slice(end)}\n`);
  follow();
}

function follow() {
  const { scrollTop, scrollLeft } = byId('text');
  byId('lines').scrollTop = scrollTop;
  Object.assign(byId('marks'), { scrollTop, scrollLeft });
}

function showProblems() {
  const { problems, warnings } = state.validity;
  const all = [...problems, ...warnings.map((warning) => ({ ...warning, odd: true }))];
  const some = all.slice(0, MOST_SHOWN);
  const title = [counted(problems.length, 'problem'), counted(warnings.length, 'warning')].filter(Boolean).join(', ');
  mark(some.filter((each) => each.line !== null));
  byId('text').setAttribute('aria-invalid', problems.length > 0 ? 'true' : 'false');
  redraw(
    byId('problems'),
    all.length > 0 && make('h3', null, title),
    all.length > 0 && list(some.map(problemButton)),
    all.length > some.length && make('p', null, `And ${all.length - some.length} more.`),
  );
}

function problemButton(problem) {
  const words = `${problem.odd ? 'Warning: ' : ''}${problem.message}`;
  const attributes = { id: idOf('problem', `${problem.line}`, problem.message), class: problem.odd ? 'problem odd' : 'problem' };
  return problem.line === null
    ? make('p', attributes, words)
    : button(`${problem.line}:${problem.column} ${words}`, () => goTo(problem), attributes);
}

const counted = (count, noun) => (count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`);

async function openFile(file) {
  if (!file) {
    return;
  }
  if (file.size > MOST_BYTES) {
    complain(`${file.name} has ${file.size} bytes, and the service reads ${MOST_BYTES} at most.`);
    return;
  }
  try {
    change((await textOf(file)).replace(/\r\n?/g, '\n'));
    await settled();
    say(`${file.name} was opened. ${summary()}`);
  } catch (problem) {
    failed(problem);
  }
}

async function textOf(file) {
  const bytes = await file.arrayBuffer().catch(() => {
    throw new Refused(`${file.name} cannot be read. Perhaps it is a folder, or is there no more.`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused(`${file.name} is no text in UTF-8.`);
  }
}

// ---- What the document says ----------------------------------------------------------------------------------------

const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const steps = (pointer) => pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
const pointer = (...keys) => keys.map((key) => `/${`${key}`.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function valueAt(data, path) {
  const inside = (value, key) => (Object.hasOwn(value ?? {}, key) && typeof value === 'object' ? value[key] : undefined);
  return steps(path).reduce(inside, data);
}

/** The operation that puts a value where perhaps nothing is above it yet, or a target that is a name alone. */
function setting(data, path, value) {
  const keys = steps(path);
  for (let depth = 1; depth < keys.length; depth++) {
    const above = pointer(...keys.slice(0, depth));
    const there = valueAt(data, above);
    if (there === undefined || there === null) {
      return [{ op: 'add', path: above, value: keys.slice(depth).reduceRight((inner, key) => ({ [key]: inner }), value) }];
    }
    if (typeof there === 'string') {
      return [{ op: 'replace', path: above, value: { platform: there, [keys[depth]]: value } }];
    }
  }
  return [{ op: 'add', path, value }];
}

/** The operation that takes a value away, with the mappings that hold nothing else, down to those below the base. */
function removal(data, path, base) {
  if (valueAt(data, path) === undefined) {
    return [];
  }
  let keys = steps(path);
  while (keys.length - 1 > steps(base).length && Object.keys(valueAt(data, pointer(...keys.slice(0, -1)))).length === 1) {
    keys = keys.slice(0, -1);
  }
  return [{ op: 'remove', path: pointer(...keys) }];
}

const said = () => state.validity?.document;
const isLong = () => isMapping(said()) && (isMapping(said().components) || isMapping(said().links));
const namesOf = (key) => (isMapping(said()?.[key]) ? Object.keys(said()[key]) : []);
const targetsPath = () => (isLong() ? pointer('components', state.component ?? '', 'targets') : '/targets');
const linkPath = () => (isLong() ? pointer('links', state.link ?? '') : '');

/** The targets as they are written, each with its name; null for one that has none. One that is in no list is the first. */
function targets(path = targetsPath()) {
  const nameOf = (entry) => (typeof entry === 'string' || typeof entry === 'number' ? `${entry}` : null);
  const all = [valueAt(said(), path) ?? []].flat();
  return all.map((entry) => ({ entry, name: nameOf(isMapping(entry) ? entry.platform : entry) }));
}

/** The operation on a target, which makes a list where there is none yet. */
function onEntry(path, index, { op, value }) {
  if (Array.isArray(valueAt(said(), path))) {
    return { path: `${path}/${index}`, op, value };
  }
  return { path, op: 'replace', value: op === 'remove' ? [] : [value] };
}

// ---- What is known -------------------------------------------------------------------------------------------------

const key = (name) => `${name}`.toLowerCase().replaceAll(/[\s_-]/g, '');

async function learn() {
  const [matrix, names, schema] = await Promise.all([get('v1/matrix'), get('v1/knowledge'), get('v1/schema/requirements')]);
  const products = new Map();
  const others = names.withoutColumn.map((product) => ({ id: product.name, name: 'Without a column', products: [product] }));
  const groups = [...names.platforms, ...others];
  for (const { id, products: some } of groups) {
    for (const product of some) {
      [product.name, ...product.aliases].forEach((name) => products.set(key(name), { ...product, column: id }));
    }
  }
  const texts = new Map([...matrix.notes, ...matrix.comments, ...matrix.statements].map((each) => [each.id, each]));
  const sources = new Map(names.sources.map((source) => [source.id, source.label]));
  const tables = new Set(matrix.rows.flatMap((line) => line.cells.map((cell) => sources.get(cell.id.split(':')[0]))));
  const mechanisms = new Map(names.mechanisms.map(({ id, name }) => [id, name]));
  known = { matrix, schema: schema.$defs, groups, products, mechanisms, texts, sources, tables: [...tables].join(' and ') };
}

const productOf = (name) => (name === null ? undefined : known.products.get(key(name)));
const mechanismName = (id) => known.mechanisms.get(id) ?? id;

// ---- The matrix ----------------------------------------------------------------------------------------------------

const shownLink = () => state.advice?.links.find((link) => link.id === state.link) ?? null;

/** The names of targets on each column: of the application, or of the components of the link that is shown. */
function reached() {
  const reachedBy = new Map();
  const paths = isLong() ? linkEnds().map((end) => pointer('components', end, 'targets')) : ['/targets'];
  for (const { name } of paths.flatMap((path) => targets(path)).filter((target) => target.name !== null)) {
    const column = productOf(lent(name) ?? name)?.column;
    reachedBy.set(column, [...new Set([...(reachedBy.get(column) ?? []), name])]);
  }
  return reachedBy;
}

/** The product whose column another one borrows. */
function lent(name) {
  const assumed = isMapping(said()?.assume) ? Object.entries(said().assume) : [];
  return assumed.find(([borrower]) => key(borrower) === key(name))?.[1];
}

function linkEnds() {
  const link = valueAt(said(), linkPath());
  const ends = [link?.creates, link?.opens, link?.between, link?.among].flat();
  return [...new Set(ends)].filter((end) => typeof end === 'string');
}

function columns(names = reached()) {
  const own = known.matrix.columns;
  const others = known.groups.filter((group) => !own.some((column) => column.id === group.id) && names.has(group.id));
  return [...own, ...others.map(({ id }) => ({ id, name: id, notes: [] }))];
}

/** The mechanisms of the table, and below them those that the advice speaks of besides. */
function rows() {
  const own = known.matrix.rows;
  const judged = shownLink()?.mechanisms ?? [];
  return [...own, ...judged.filter((mechanism) => !own.some((row) => row.id === mechanism.id)).map((m) => ({ ...m, cells: [] }))];
}

const noteMarks = (notes) => (notes?.length ? `(${notes.join(', ')})` : '');

/** Draws the table anew only where it has other rows or columns, so that pointer and focus stay where they are. */
function showMatrix() {
  const table = byId('table');
  const names = reached();
  const shownColumns = columns(names);
  const shownRows = rows();
  const shape = JSON.stringify([shownColumns.map((c) => c.id), shownRows.map((r) => r.id)]);
  if (table.dataset.shape !== shape) {
    table.dataset.shape = shape;
    hideTip(); // of a cell that is no more
    redraw(table, make('thead', null, headings(shownColumns)), make('tbody', null, shownRows.map((each) => row(each, shownColumns))));
    rove(table.querySelector('tbody button'));
  }
  const link = shownLink();
  const colours = link ? `; colours and words are the advice on ${linkName(link)}` : '';
  byId('caption').textContent = `What each platform has, by ${known.tables}${colours}.`;
  shownColumns.forEach((column) => showHeading(column, names.get(column.id) ?? []));
  shownRows.forEach((each) => showRow(each, link, shownColumns));
  if (tipped) {
    fillTip(tipped);
  }
}

const linkName = (link) => (link.id === 'application' && !isLong() ? state.advice.application : `link ${link.id}`);

function headings(shownColumns) {
  const toggles = shownColumns.map((column) =>
    make('th', { scope: 'col', id: idOf('column', column.id) },
      make('label', null,
        make('input', { type: 'checkbox', id: idOf('target', column.id), change: (event) => toggleColumn(column.id, event.target.checked) }),
        make('span', null, column.name, noteMarks(column.notes))),
      make('small', null)));
  return make('tr', null, make('th', { scope: 'col' }, 'Mechanism'), toggles, make('th', { scope: 'col' }, 'Verdict'));
}

function showHeading(column, names) {
  const heading = byId(idOf('column', column.id));
  const box = byId(idOf('target', column.id));
  heading.className = names.length > 0 ? 'target-column' : '';
  heading.querySelector('small').textContent = names.join(', ');
  box.checked = targets().some(({ name }) => productOf(name)?.column === column.id);
  box.disabled = !canChoose();
}

const canChoose = () => isMapping(said()) && (!isLong() || namesOf('components').length > 0);

function toggleColumn(id, on) {
  const path = targetsPath();
  const { name } = columns().find((column) => column.id === id);
  const removing = () => targets(path)
    .map((target, index) => (productOf(target.name)?.column === id ? onEntry(path, index, { op: 'remove' }) : null))
    .filter(Boolean)
    .reverse();
  const product = known.groups.find((each) => each.id === id).products[0].name;
  act(on ? adding(path, product) : removing, `${name} is ${on ? 'a target' : 'no target any more'}.`);
}

/** The patch that adds a target to those that there are, if any. */
const adding = (path, name) => (data) =>
  (Array.isArray(valueAt(data, path)) ? [{ op: 'add', path: `${path}/-`, value: name }]
    : setting(data, path, [...targets(path).map(({ entry }) => entry), name]));

function row(mechanism, shownColumns) {
  const cell = (what, attributes) =>
    make('button', { type: 'button', tabindex: -1, 'data-mechanism': mechanism.id, 'data-what': what, ...attributes });
  return make('tr', { id: idOf('row', mechanism.id) },
    make('th', { scope: 'row' }, cell('name', { click: () => unfold(mechanism.id) })),
    shownColumns.map((column) => make('td', null, cell(column.id))),
    make('td', null, cell('verdict', { click: () => unfold(mechanism.id) })));
}

function showRow(mechanism, link, shownColumns) {
  const judged = link?.mechanisms.find((each) => each.id === mechanism.id);
  const [name, ...cells] = byId(idOf('row', mechanism.id)).querySelectorAll('button');
  name.replaceChildren(mechanism.name, judged ? make('small', { class: `narrow word ${judged.verdict}` }, told(judged.verdict)) : '');
  const verdict = cells.pop();
  shownColumns.forEach((column, index) => {
    const gravest = findingsAt(judged, column)[0]?.effect;
    const [sign, words] = EFFECTS[gravest] ?? ['', ''];
    fillCell(cells[index], articleSays(mechanism, column), gravest, [sign, make('span', { class: sign === '✓' && 'unseen' }, ` ${words}`)]);
  });
  const chosen = judged && link.chosen === judged.id ? 'chosen' : '';
  fillCell(verdict, judged ? told(judged.verdict) : '–', judged?.verdict, [judged && `rank ${judged.rank}`, chosen].filter(Boolean).join(', '));
}

function fillCell(element, words, style, below) {
  element.replaceChildren(words, make('small', null, below));
  element.parentElement.className = style ?? 'aside';
}

/** The words of the tables, each once. */
function articleSays(mechanism, column) {
  const cells = mechanism.cells.filter((cell) => cell.platform === column.id);
  return [...new Set(cells.map((cell) => cell.value))].join(', ') || '–';
}

/** What was found on a column, in the order of the service: the gravest first. */
function findingsAt(judged, column) {
  return judged?.findings.filter((finding) => (finding.platform ?? finding.product) === column.id) ?? [];
}

function unfold(id) {
  const details = byId(`why-${id}`);
  if (details) {
    details.open = true;
    details.querySelector('summary').focus();
  }
}

/** Leaves one cell to the tabulator key. */
function rove(cell) {
  byId('table').querySelectorAll('tbody button').forEach((each) => (each.tabIndex = each === cell ? 0 : -1));
}

function moveCell(event) {
  const page = { PageUp: -0.8, PageDown: 0.8 }[event.key];
  const { clientHeight, scrollHeight } = byId('tip');
  if (page && tipped && scrollHeight > clientHeight) {
    event.preventDefault();
    byId('tip').scrollTop += page * clientHeight;
    return;
  }
  const from = event.target.closest('tbody button');
  const moves = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], Home: [0, -99], End: [0, 99] };
  const move = moves[event.key];
  if (!from || !move || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  event.preventDefault();
  const lines = [...byId('table').tBodies[0].rows];
  const clamp = (at, most) => Math.max(0, Math.min(at, most - 1));
  const line = lines[clamp(from.closest('tr').sectionRowIndex + move[0], lines.length)];
  line.cells[clamp(from.parentElement.cellIndex + move[1], line.cells.length)].querySelector('button').focus();
}

// ---- The reason of a cell ------------------------------------------------------------------------------------------

let tipped = null; // the cell whose reason is shown
let hiding = null;

function showTip(cell) {
  clearTimeout(hiding);
  tipped?.removeAttribute('aria-describedby');
  tipped = cell;
  fillTip(cell);
  byId('tip').hidden = false;
  byId('tip').scrollTop = 0;
  cell.setAttribute('aria-describedby', 'tip');
  placeTip(cell);
}

function hideTip() {
  clearTimeout(hiding);
  tipped?.removeAttribute('aria-describedby');
  tipped = null;
  byId('tip').hidden = true;
}

function placeTip(cell) {
  const { style, classList, offsetWidth, offsetHeight } = byId('tip');
  const at = cell.getBoundingClientRect();
  style.left = style.top = '';
  classList.toggle('above', at.top > innerHeight / 2); // on a narrow screen, where it has its whole width
  if (!matchMedia('(max-width: 40rem)').matches) {
    const below = at.bottom + 4 + offsetHeight < innerHeight;
    style.left = `${Math.max(8, Math.min(at.left, document.documentElement.clientWidth - offsetWidth - 8))}px`;
    style.top = `${below ? at.bottom + 4 : Math.max(4, at.top - offsetHeight - 4)}px`;
  }
}

function fillTip(cell) {
  if (!cell.isConnected) {
    return;
  }
  const { mechanism: id, what } = cell.dataset;
  const mechanism = rows().find((each) => each.id === id);
  const judged = shownLink()?.mechanisms.find((each) => each.id === id);
  const column = columns().find((each) => each.id === what);
  const parts = column ? cellReason(mechanism, judged, column) : verdictReason(judged);
  const on = column ? ` on ${column.name}` : '';
  const says = column ? articleSays(mechanism, column) : told(judged?.verdict ?? 'not judged');
  byId('tip').replaceChildren(make('h3', null, `${mechanism.name}${on}: ${says}`), ...parts);
}

function verdictReason(judged) {
  if (!judged) {
    return [make('p', null, 'There is no verdict until the requirements can be judged.')];
  }
  const works = INTEROPERATION[judged.interoperation];
  const whole = judged.findings.filter((finding) => !finding.product);
  return [make('p', null, judged.summary), works && make('p', null, works), whole.length > 0 && reasons(whole)].filter(Boolean);
}

function cellReason(mechanism, judged, column) {
  const findings = findingsAt(judged, column);
  if (findings.length === 0) {
    const notes = mechanism.cells.filter((cell) => cell.platform === column.id)
      .flatMap((cell) => cell.notes.map((number) => noteText(cell.id.split(':')[0], number)));
    return [make('p', null, `${column.name} is no target here.`), list(notes)];
  }
  const cited = [...new Set(findings.flatMap((finding) => finding.because.map(citation)).filter(Boolean))];
  return [reasons(findings), cited.length > 0 && list(cited, { class: 'faint' })].filter(Boolean);
}

/** What was found, each sentence once. */
function reasons(findings) {
  const messages = [...new Map(findings.map((finding) => [finding.message, finding])).values()];
  return list(messages.map((finding) => [effectWord(finding), ' ', finding.message]));
}

const noteText = (source, number) => `Note ${number}: ${known.texts.get(`${source}:note/${number}`)?.says ?? ''}`;

/** The words of a note or a passage that a finding rests on. */
function citation(fact) {
  const text = known.texts.get(fact.id)?.says ?? '';
  if (fact.fact === 'note') {
    return `${sourceOf(fact)} note ${fact.id.split('/').pop()}: ${text}`;
  }
  return fact.fact === 'passage' ? `${fact.citation}: ${text}` : '';
}

const sourceOf = (fact) => known.sources.get(fact.id.split(':')[0]) ?? fact.id.split(':')[0];

function effectWord(finding) {
  const words = finding.effect === 'condition' && finding.kind ? finding.kind : EFFECTS[finding.effect][1];
  return make('span', { class: `word ${finding.effect}` }, words);
}

// ---- Choices -------------------------------------------------------------------------------------------------------

/** Of a link, what has fields of its own or none. */
const NOT_CHOSEN = ['creates', 'opens', 'between', 'among', 'constraints'];

/** The values that a part of the schema allows: constants with a sentence each, or truth values; null for any text. */
function values(part) {
  const all = [];
  const seek = (some) => {
    if (some.$ref) {
      seek(known.schema[some.$ref.split('/').pop()]);
    } else if (some.const !== undefined) {
      all.push([some.const, some.description]);
    } else if ([some.type].flat().includes('boolean')) {
      all.push([true, 'yes'], [false, 'no']);
    }
    (some.anyOf ?? []).forEach(seek);
  };
  seek(part);
  return all.length > 0 ? all : null;
}

const nested = (part) =>
  (part.anyOf ?? [part]).map((each) => known.schema[each.$ref?.split('/').pop()]).find((each) => each?.properties);

/** A field for each key of a part of the schema, but for some; keys of mappings inside have theirs. */
function fields(part, path, base, without = []) {
  return Object.entries(part.properties)
    .filter(([name]) => !without.includes(name))
    .flatMap(([name, inner]) => {
      const at = path + pointer(name);
      const deeper = nested(inner);
      return deeper ? fields(deeper, at, base) : [field(at, base, name === 'sends' ? enders(inner) : inner)];
    });
}

/** Which ends can send is said by the names of components, which no schema knows. */
const enders = (part) => ({ ...part, anyOf: ['both', ...linkEnds()].map((name) => ({ const: name })) });

function field(at, base, part) {
  const id = idOf(`field${at}`);
  const now = valueAt(said(), at);
  const hint = make('span', { class: 'hint', id: `${id}-hint` }, part.description);
  const label = steps(at).slice(steps(base).length).filter((name) => name !== 'needs').join('.');
  const set = (value) => act((data) => (value === undefined ? removal(data, at, base) : setting(data, at, value)),
    `${label} is ${value === undefined ? 'not said' : told(`${value}`)}.`);
  const attributes = { id, 'aria-describedby': hint.id, disabled: !canChoose() };
  const choices = values(part);
  const control = choices ? select(choices, now, set, attributes)
    : make('input', { ...attributes, value: isMapping(now) || Array.isArray(now) ? '' : now ?? '', change: (event) => set(event.target.value || undefined) });
  return make('div', { class: 'field' }, make('label', { for: id }, label), control, hint);
}

const yesOrNo = (value) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : `${value}`);

/** A choice, of which "not said" is always one; what was written and is no choice is shown as it is. */
function select(choices, now, set, attributes) {
  const none = now === undefined || now === null;
  const isNow = (value) => value === now || (typeof value === 'string' && typeof now === 'string' && key(value) === key(now));
  const index = choices.findIndex(([value]) => isNow(value));
  const options = choices.map(([value, words], i) =>
    make('option', { value: i, selected: i === index, title: words }, yesOrNo(value)));
  const other = !none && index < 0
    && make('option', { value: 'typed', selected: true }, typeof now === 'object' ? 'something else' : `${now}`);
  const choose = (event) => event.target.value !== 'typed' && set(choices[event.target.value]?.[0]);
  return make('select', { ...attributes, change: choose }, make('option', { value: '', selected: none }, 'not said'), options, other);
}

function showChoices() {
  const waiting = state.trouble ? 'The choices wait until the service has answered.'
    : 'The choices wait until the text of the requirements can be read as a mapping.';
  redraw(byId('controls'), isMapping(said()) ? choices() : make('p', null, waiting));
}

function choices() {
  const { schema } = known;
  const { component, link } = state;
  const top = schema.shortForm.properties;
  const long = isLong();
  const here = pointer('components', component);
  return [
    fieldset('Application', grid(field('/application', '', top.application), !long && field('/chosen', '', top.chosen))),
    fieldset(long ? `Targets of ${component ?? 'no component'}` : 'Targets', targetList()),
    long && component && fieldset(`Component ${component}`, grid(fields(schema.component, here, here, ['targets']))),
    long && link && fieldset(`Needs of link ${link}`, grid(roles(), fields(schema.link, linkPath(), linkPath(), NOT_CHOSEN))),
    !long && fieldset('Roles and needs', grid(fields(schema.needs, '/needs', ''))),
  ];
}

const grid = (...children) => make('div', { class: 'fields' }, children);
const fieldset = (legend, ...children) => make('fieldset', null, make('legend', null, legend), children);

/** Who creates and who opens, where a link says so; each can be any component. */
function roles() {
  const link = valueAt(said(), linkPath());
  return ['creates', 'opens']
    .filter((name) => typeof link?.[name] === 'string')
    .map((name) => field(`${linkPath()}/${name}`, linkPath(), { ...known.schema.link.properties[name], anyOf: namesOf('components').map((each) => ({ const: each })) }));
}

function targetList() {
  const some = targets();
  const add = productSelect('target-add', null, 'add a target',
    (name) => act(adding(targetsPath(), name), `${name} is a target.`));
  return [...some.map(targetLine), make('div', { class: 'target' }, make('label', null, 'One more', add))];
}

/** Changes the target that was shown, if it is still there. */
function onTarget(index, name, patchOf, words) {
  const path = targetsPath();
  return act(() => {
    const now = targets(path)[index];
    return now?.name === name ? [onEntry(path, index, patchOf(now.entry))] : outdated();
  }, words);
}

function targetLine({ entry, name }, index) {
  const special = isMapping(entry) ? entry : {};
  const put = (what, value) => onTarget(index, name, (now) => ({ op: 'replace', value: targetWith(now, what, value) }));
  const role = (what) => !isLong() && make('label', null, what,
    select(values(known.schema.targetMapping.properties[what]), special[what], (value) => put(what, value), { id: `target-${index}-${what}` }));
  const called = name ?? `target ${index + 1}`;
  return make('div', { class: 'target', role: 'group', 'aria-label': name === null ? `Target ${index + 1}` : `Target ${name}` },
    make('label', null, 'Platform', productSelect(`target-${index}`, name, name ?? 'not said', (next) => put('platform', next))),
    productOf(name)?.versioned && make('label', null, 'version',
      make('input', { id: `target-${index}-version`, value: special.version ?? '', change: (event) => put('version', event.target.value || undefined) })),
    role('pipes'), role('mailslots'),
    button('Remove', () => onTarget(index, name, () => ({ op: 'remove' }), `${called} is no target any more.`),
      { id: idOf('target', index, 'remove', called), 'aria-label': `Remove ${called}` }));
}

/** A target that says something else; with nothing special, it is the name alone. */
function targetWith(entry, name, value) {
  const next = { ...(isMapping(entry) ? entry : { platform: entry }), [name]: value };
  if (name === 'platform' && !productOf(value)?.versioned) {
    delete next.version;
  }
  if (value === undefined) {
    delete next[name];
  }
  return Object.keys(next).length === 1 ? next.platform : next;
}

function productSelect(id, now, otherwise, set) {
  const found = productOf(now);
  const groups = known.groups.map((group) => make('optgroup', { label: group.name },
    group.products.map((product) => make('option', { value: product.name, selected: found?.name === product.name }, product.name))));
  return make('select', { id, disabled: !canChoose(), change: (event) => event.target.value && set(event.target.value) },
    !found && make('option', { value: '', selected: true }, otherwise), groups);
}

/** The links and the components, of which one each is shown. */
function showShown() {
  const links = state.advice ? state.advice.links.map((link) => [link.id, link.verdict]) : namesOf('links').map((name) => [name]);
  const pick = (what, name) => () => {
    state[what] = name;
    show();
    remember();
  };
  const pressed = (what, name, verdict) => button([name, verdict && ' ', verdict && word(verdict)].filter(Boolean), pick(what, name),
    { id: idOf(what, name), 'aria-pressed': `${state[what] === name}` });
  const group = (label, buttons) => make('div', { class: 'buttons', role: 'group', 'aria-label': label }, `${label}: `, buttons);
  redraw(byId('shown'), isLong() && group('Advice on the link', links.map(([name, verdict]) => pressed('link', name, verdict))),
    isLong() && group('Targets of', namesOf('components').map((name) => pressed('component', name))));
}

/** Keeps showing what was shown, unless it is gone. */
function keepShown() {
  const links = state.advice?.links.map((link) => link.id) ?? namesOf('links');
  if (!links.includes(state.link)) {
    state.link = links[0] ?? (isLong() ? null : 'application');
  }
  if (!namesOf('components').includes(state.component)) {
    state.component = namesOf('components')[0] ?? null;
  }
}

// ---- The advice ----------------------------------------------------------------------------------------------------

function summary() {
  if (state.trouble) {
    return 'The requirements are not judged: the service has not answered.';
  }
  if (!state.advice) {
    return `The requirements are not judged${state.validity.problems.length ? `: ${counted(state.validity.problems.length, 'problem')}` : ''}.`;
  }
  const links = state.advice.links.map((link) => {
    const best = link.recommended.slice(0, 3).map(mechanismName).join(', ');
    return `${isLong() ? `${link.id} is ${told(link.verdict)}` : ''}${best ? `${isLong() ? ', ' : ''}${best} first` : ''}`;
  }).filter(Boolean);
  return `${state.advice.application} is ${told(state.advice.verdict)}${links.length ? `: ${links.join('; ')}` : ''}.`;
}

/** What the design has chosen where that has another verdict than the link as a whole; the first of several. */
function chosenOtherwise() {
  const [first, ...others] = state.advice.links.flatMap((link) => link.mechanisms
    .filter(({ id, verdict }) => id === link.chosen && verdict !== link.verdict)
    .map((mechanism) => ({ ...mechanism, on: isLong() ? ` on ${link.id}` : '' })));
  return first ? [`, but the chosen ${first.name}${first.on} is `, word(first.verdict), others.length > 0 && ` and ${others.length} more`] : [];
}

function showVerdict() {
  const name = state.advice?.application;
  const none = isMapping(said()) && !isLong() && targets().length === 0;
  const why = state.trouble ? ': the service has not answered.' : ` ${counted(state.validity.problems.length, 'problem')}`;
  const unjudged = none ? [make('span', { class: 'word' }, 'No platform is chosen yet')]
    : [make('span', { class: 'word refused' }, 'Not judged'), why];
  redraw(byId('verdict'), state.advice ? [`${name}: `, word(state.advice.verdict), make('small', null, chosenOtherwise())] : unjudged);
  document.title = state.advice ? `${name}: ${told(state.advice.verdict)} – ipc-advisor` : 'ipc-advisor';
  byId('next').textContent = none ? 'Begin by checking the platforms that the application has to run on, or open an example or a file.' : '';
}

function showAdvice() {
  const link = shownLink();
  const parts = link ? [
    isLong() && make('p', null, `On link ${link.id}: `, word(link.verdict)), policySection(),
    helpSection(link), section('Mechanisms', link.mechanisms.map((mechanism) => mechanismPart(link, mechanism))),
    questionSection(link), conflictSection(link), planSection(), relaySection(link), noteSection(link), assumptionSection(), downloadSection(),
  ] : [make('p', null, state.trouble ? 'The requirements are not judged, for the service has not answered. Try again above.'
    : 'The requirements are not judged yet. What is wrong with them is told beside their text.')];
  redraw(byId('answer'), parts);
}

const section = (title, ...children) => make('section', null, make('h3', null, title), children);
const folded = (id, title, ...children) => make('details', { id }, make('summary', { id: idOf(id, 'title') }, title), children);

/** What the house asks of every design, and what the requirements put up with. */
function policySection() {
  const { policy, waivers = [] } = state.advice;
  const missing = (policy?.missing ?? []).map(({ message }) => message);
  return [policy && make('p', null, `Judged under the policy ${policy.name}.`), missing.length > 0 && list(missing),
    waivers.length > 0 && section('Waivers and conditions that were met', list(waivers.map(({ state: now, message }) => [make('b', null, now), ` ${message}`])))];
}

/** The same change may help several mechanisms: it is one remedy. */
function helpSection(link) {
  const byPatch = new Map();
  for (const remedy of link.remedies) {
    const same = JSON.stringify(remedy.patch);
    byPatch.set(same, [...(byPatch.get(same) ?? []), remedy]);
  }
  const remedies = [...byPatch.values()].map((same) => remedyLine(same, 'remedy'));
  const more = remedies.slice(MOST_REMEDIES);
  return remedies.length > 0 && section('What would help',
    list(remedies.slice(0, MOST_REMEDIES), { class: 'help' }),
    more.length > 0 && folded('more-remedies', `And ${more.length} more`, list(more, { class: 'help' })),
    link.guidanceComplete === false && make('p', null, 'There may be more: for requirements this large not all is looked for.'));
}

function remedyLine(same, prefix) {
  const [remedy] = same;
  const id = idOf(prefix, JSON.stringify(remedy.patch));
  const yields = same.map(({ mechanism, verdict }) => [`${mechanismName(mechanism)} is `, word(verdict)]);
  return [remedy.loses, ' Then ', yields.flatMap((each, index) => (index > 0 ? [', ', ...each] : each)), ' ', elsewhere(remedy),
    button('Apply', () => act(drawn(remedy.patch), 'Applied; undo takes it back.'), { id, class: 'apply', 'aria-label': `Apply: ${remedy.loses}` })];
}

function elsewhere(remedy) {
  const shifts = (remedy.elsewhere ?? []).filter(({ verdict }) => verdict.from !== verdict.to)
    .map(({ link, verdict }) => `Link ${link} becomes ${told(verdict.to)}; it is ${told(verdict.from)}. `);
  return shifts.join('');
}

function questionSection(link) {
  return link.questions.length > 0 && section('Decide these', questionList(link.questions, 'decide'));
}

const pathsOf = (question) => question.paths ?? [question.path];

const questionList = (questions, prefix) => list(questions.map((question) => {
  const id = idOf(prefix, ...pathsOf(question));
  return [
    make('p', { id }, question.question),
    make('div', { class: 'buttons apply', role: 'group', 'aria-labelledby': id },
      question.answers.map((answer) => answerButton(question, answer, idOf(id, `${answer.value}`)))),
  ];
}), { class: 'help' });

function answerButton(question, answer, id) {
  const value = yesOrNo(answer.value);
  const yields = Object.entries(answer.verdicts).map(([mechanism, verdict]) => `${mechanismName(mechanism)} ${told(verdict)}`).join(', ');
  const patch = pathsOf(question).reduce((done, path) => [...done, ...setting(patched(said(), done), path, answer.value)], []);
  return button([make('b', null, value), yields && ` – ${yields}`], () => act(drawn(patch), `Answered: ${value}.`), { id });
}

/** A document in which the mappings are there that operations add. */
function patched(data, operations) {
  const copy = structuredClone(data);
  for (const { path, value } of operations) {
    const keys = steps(path);
    valueAt(copy, pointer(...keys.slice(0, -1)))[keys.at(-1)] = value;
  }
  return copy;
}

function conflictSection(link) {
  return link.conflicts.length > 0 && section('Cannot hold together', list(link.conflicts.map((conflict) => {
    const id = idOf('conflict', ...conflict.requirements.map(({ path }) => path));
    return [conflict.says, ' ', conflict.requirements.map((fact) => [factLine(fact, id), ' ']).flat(),
      folded(id, 'Because', list([...new Set(conflict.because.map(({ message }) => message))]))];
  })));
}

function mechanismPart(link, mechanism) {
  const id = `why-${mechanism.id}`;
  const works = INTEROPERATION[mechanism.interoperation];
  const directions = (mechanism.directions ?? []).map(({ creates, opens, verdict }) => [`${creates} creates, ${opens} opens: `, word(verdict)]);
  const { remedies } = mechanism;
  const questions = link.questions.filter(({ answers }) => answers.some(({ verdicts }) => mechanism.id in verdicts));
  const title = [word(mechanism.verdict), ` ${mechanism.rank}. `, make('b', null, mechanism.name),
    mechanism.id === link.chosen && ' (chosen)', ` – ${sentence(mechanism.summary)}`];
  return folded(id, title,
    works && make('p', null, works),
    directions.length > 0 && list(directions),
    make('h4', null, 'Why'),
    list(mechanism.findings.map((finding) => findingPart(finding, idOf(id, finding.id))), { class: 'tree' }),
    remedies.length > 0 && [make('h4', null, 'What would help'),
      list(remedies.map((remedy) => remedyLine([{ mechanism: mechanism.id, ...remedy }], `${id}-remedy`)), { class: 'help' })],
    questions.length > 0 && [make('h4', null, 'What decides it'), questionList(questions, `${id}-decide`)],
    mechanism.fragility && make('p', null, mechanism.fragility.says, ' Then it is ', word(mechanism.fragility.verdict), '.'));
}

function findingPart(finding, id) {
  const comments = (finding.comments ?? []).map(({ stance, by, says }) => `${stance} by ${by}: ${says}`);
  return folded(id, [effectWord(finding), ' ', finding.message, finding.waived && ' (waived)', finding.met && ' (met)'].filter(Boolean),
    list([...finding.because.map((fact) => factLine(fact, id)), ...comments, make('span', { class: 'faint' }, `Rule ${finding.rule}, finding ${finding.id}`)], { class: 'facts' }));
}

/** A fact as a reader finds it: what the sources say in their words, what the requirements say by its line. */
function factLine(fact, prefix) {
  switch (fact.fact) {
    case 'requirement':
      return fact.line === null ? `${fact.path}: ${fact.value}`
        : button(`line ${fact.line}: ${fact.value}`, () => goTo(fact), { id: idOf(prefix, fact.path), 'aria-label': `Go to line ${fact.line}: ${fact.value}` });
    case 'cell': {
      const [line, column] = fact.id.split(':')[1].split('/');
      return `${sourceOf(fact)}: ${mechanismName(line)} × ${known.matrix.columns.find(({ id }) => id === column)?.name ?? column} = ${fact.value}`;
    }
    case 'note':
    case 'passage':
      return citation(fact);
    case 'unspecified':
      return `Left out: ${steps(fact.path).slice(isLong() ? 0 : -2).join('.')}`;
    case 'assumption':
      return `Assumed: ${state.advice.assumptions.find(({ id }) => id === fact.id || fact.id.endsWith(`/${id}`))?.says ?? fact.id}`;
    case 'row':
      return `${sourceOf(fact)} names it ${fact.value}`;
    case 'gap':
      return `${sourceOf(fact)} does not speak of it (${fact.id.split(':').pop()})`;
    default:
      return fact.citation ?? fact.id;
  }
}

function relaySection(link) {
  return link.relays.length > 0 && section('By way of a third', list(link.relays.map(relayLine)));
}

function relayLine({ from, to, over, required, first, firstVerdict, second, secondVerdict }) {
  const ways = `${mechanismName(first)} is ${told(firstVerdict)}, then ${mechanismName(second)} is ${told(secondVerdict)}`;
  return `${from} and ${to} both reach ${over}${required ? '' : ', which is no target yet'}: ${ways}.`;
}

function noteSection(link) {
  const lines = link.notes.map((note) => [make('b', null, note.status.replace('-', ' ')), ` ${citation({ fact: 'note', id: note.id })} ${note.why}`]);
  return lines.length > 0 && folded('notes', `The notes of the article, each considered (${lines.length})`, list(lines));
}

function assumptionSection() {
  const decided = (flips) => [...new Set(flips.map(({ mechanism }) => mechanismName(mechanism)))].join(', ');
  const assumed = state.advice.assumptions.map(({ says, accepted, flips }) =>
    `${accepted ? 'Assumed' : 'Rejected'}: ${says}${flips.length ? ` It decides ${decided(flips)}.` : ''}`);
  const open = state.advice.sourceFindings.map(({ where, says, reading }) => `${where}: ${says} It is read so: ${reading}`);
  return [assumed.length > 0 && folded('assumptions', `Readings and assumptions (${assumed.length})`, list(assumed)),
    open.length > 0 && folded('gaps', `What the sources leave open, and what other texts say (${open.length})`, list(open))];
}

function downloadSection() {
  const name = state.advice.application.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '').slice(0, 60) || 'advice';
  const report = ([label, type, end]) => button(label, () => download(`${name}${end}`, type), { id: idOf('download', label) });
  return make('section', { id: 'downloads' }, make('h3', null, 'Download'),
    make('div', { class: 'buttons' }, FORMATS.map(report),
      button('Requirements', () => save(new Blob([state.text]), `${name}-requirements${isJson(state.text) ? '.json' : '.yaml'}`), { id: 'download-requirements' })));
}

async function download(name, type) {
  try {
    await settled();
    save(await held((await post('v1/advice', state.text, type)).blob()), name);
    say(`${name} was downloaded.`);
  } catch (problem) {
    failed(problem);
  }
}

function save(blob, name) {
  const link = make('a', { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

// ---- The plan ------------------------------------------------------------------------------------------------------

/** What uses what: for each part of the plan, or without a plan for each link, the mechanisms that come first. */
function uses() {
  const plan = state.advice.plan;
  if (plan) {
    return [...plan.uses, ...plan.unserved.map((part) => ({ part, mechanism: null, verdict: null }))];
  }
  return state.advice.links.map((link) => {
    const [first, ...others] = link.mechanisms.filter(({ id }) => link.recommended.includes(id));
    const equals = [first, ...others.filter(({ rank }) => rank === first.rank)].filter(Boolean);
    return { part: link.id, mechanism: equals.map(({ name }) => name).join(' or ') || null, verdict: first?.verdict ?? link.verdict };
  });
}

function endsOf(part) {
  const link = said().links?.[part];
  const directed = typeof link?.creates === 'string';
  return { names: [link?.creates, link?.opens, link?.between, link?.among].flat().filter((end) => typeof end === 'string'), directed };
}

/** The lines of the picture: between components each link; between targets each mechanism. */
function planLines() {
  const name = (mechanism) => (mechanism ? mechanismName(mechanism) : 'nothing serves');
  if (isLong()) {
    return uses().map(({ part, mechanism, verdict }) => ({ label: part, mechanism: name(mechanism), verdict, served: mechanism !== null, ...endsOf(part) }));
  }
  if (!state.advice.plan) {
    return uses().map(({ mechanism, verdict }) => ({ label: '', mechanism: name(mechanism), verdict, served: mechanism !== null, names: targetNames() }));
  }
  const lines = new Map();
  for (const { part, mechanism, verdict } of uses()) {
    const same = `${mechanism} ${verdict}`;
    lines.set(same, { label: '', mechanism: name(mechanism), verdict, served: mechanism !== null, names: [...(lines.get(same)?.names ?? []), part] });
  }
  return [...lines.values()];
}

const targetNames = () => [...new Set(targets('/targets').map(({ name }) => productOf(name)?.name ?? name))];

function planSection() {
  const lines = planLines();
  const parts = isLong() ? namesOf('components') : [...new Set([...targetNames(), ...lines.flatMap(({ names }) => names)])];
  const between = ({ names, directed }) => (directed ? `${names[0]} creates, ${names[1]} opens` : names.join(', '));
  const words = lines.map((line) => [`${line.label ? `${line.label}: ` : ''}${line.mechanism} – ${between(line)} `, line.served && word(line.verdict)]);
  const { because = [], probes = [], limits = [] } = state.advice.plan ?? {};
  return section('Plan', make('figure', null,
    make('div', { class: 'wide', role: 'region', 'aria-label': 'Drawing of the plan', tabindex: 0 }, picture(parts, lines)),
    lines.some(({ directed }) => directed) && make('figcaption', { class: 'hint' }, 'An arrow points to the component that creates.')),
  list(words), [['Why not fewer', because], ['At run time', probes], ['Not given', limits]].filter(([, some]) => some.length > 0)
    .map(([title, some]) => [make('h4', null, title), list(some)]));
}

const short = (text, most = 26) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** Components or targets side by side, each with a line down; across them a line for each link or mechanism. */
function picture(parts, lines) {
  const captions = lines.map(({ label, mechanism, verdict, served }) => [short(label || mechanism, 30),
    [label && short(mechanism), served && told(verdict)].filter(Boolean).join(': ')]);
  const letters = [...parts.map((part) => short(part).length + 1), ...captions.flat().map((caption) => caption.length)];
  const gap = Math.max(120, 7.4 * Math.max(...letters) + 20);
  const x = (part) => 12 + gap / 2 + parts.indexOf(part) * gap;
  const width = 24 + gap * Math.max(1, parts.length);
  const height = 50 + lines.length * 54;
  const boxes = parts.map((part) => [
    draw('line', { class: 'life', x1: x(part), x2: x(part), y1: 36, y2: height - 6 }),
    draw('rect', { class: 'box', x: x(part) - gap / 2 + 6, y: 6, width: gap - 12, height: 30, rx: 4 }),
    draw('text', { x: x(part), y: 26, 'text-anchor': 'middle' }, short(part)),
  ]).flat();
  const words = lines.map(({ label, mechanism, verdict }) => [label, mechanism, verdict && told(verdict)].filter(Boolean).join(' ')).join('; ');
  return draw('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': `The plan: ${words}` },
    boxes, lines.flatMap((line, index) => across(line, captions[index], 76 + index * 54, x)));
}

function across({ names, directed, verdict, served }, [above, below], y, x) {
  const ends = names.map(x);
  const [left, right] = [Math.min(...ends), Math.max(...ends)];
  const stub = left === right ? 26 : 0;
  const head = directed && left !== right && ends[0] > ends[1] ? [ends[0] - 7, -9] : [ends[0] + 7, 9];
  return [
    draw('line', { class: served ? 'line' : 'line none', x1: left - stub, x2: right + stub, y1: y, y2: y }),
    ends.map((at) => draw('circle', { class: 'dot', cx: at, cy: y, r: 4 })),
    directed && left !== right && draw('path', { class: 'head', d: `M${head[0]} ${y}l${head[1]} -5v10z` }),
    draw('text', { x: (left + right) / 2, y: y - 8, 'text-anchor': 'middle' }, above),
    draw('text', { class: served ? verdict : 'unserved', x: (left + right) / 2, y: y + 18, 'text-anchor': 'middle' }, below),
  ];
}

// ---- All of it -----------------------------------------------------------------------------------------------------

let announced = '';

function show() {
  keepShown();
  showProblems();
  showVerdict();
  showShown();
  showMatrix();
  showChoices();
  showAdvice();
  byId('advice').setAttribute('aria-busy', 'false');
  if (announced !== summary()) {
    announced = summary();
    say(announced);
  }
}

function listen() {
  listenToText();
  byId('text').addEventListener('scroll', follow);
  byId('undo').addEventListener('click', () => step(state.past, state.future, 'Undone.'));
  byId('redo').addEventListener('click', () => step(state.future, state.past, 'Done again.'));
  byId('file').addEventListener('change', ({ target }) => {
    openFile(target.files[0]);
    target.value = ''; // so that the same file can be opened again
  });
  byId('copy').addEventListener('click', copyAddress);
  byId('copy').hidden = !navigator.clipboard;
  byId('examples').append(...Object.entries(EXAMPLES).map(([name, text]) =>
    button(name, () => {
      state.link = null;
      change(text);
    })));
  window.addEventListener('hashchange', openAddress);
  document.addEventListener('change', tellOnce, { capture: true });
  listenToTable();
  listenToFiles();
}

/** Notes what a field has told; a browser also tells of one that is taken away while somebody types, which is too early. */
function tellOnce(event) {
  if (redrawing) {
    event.stopPropagation();
  } else if (event.target.matches(FIELD)) {
    event.target.dataset.told = event.target.value;
  }
}

function listenToText() {
  const text = byId('text');
  let replaces = false; // something that was selected
  text.addEventListener('beforeinput', () => (replaces = text.selectionStart !== text.selectionEnd));
  text.addEventListener('input', (event) => {
    if (replaces) {
      typing = null;
    }
    change(text.value, TYPING.includes(event.inputType));
    replaces = false;
  });
}

function listenToTable() {
  const table = byId('table');
  const cellOf = (event) => event.target.closest?.('tbody button');
  const back = () => (cellOf({ target: document.activeElement }) ? showTip(document.activeElement) : hideTip());
  const leave = () => {
    hiding = setTimeout(back, 200);
  };
  table.addEventListener('keydown', moveCell);
  table.addEventListener('focusin', (event) => cellOf(event) && (rove(cellOf(event)), showTip(cellOf(event))));
  table.addEventListener('focusout', () => byId('tip').matches(':hover') || hideTip());
  table.addEventListener('pointerover', (event) => event.pointerType !== 'touch' && cellOf(event) && showTip(cellOf(event)));
  table.addEventListener('pointerleave', (event) => event.pointerType !== 'touch' && leave());
  document.addEventListener('pointerdown', (event) => !event.target.closest('#tip, #table') && hideTip());
  table.addEventListener('click', (event) => cellOf(event) && showTip(cellOf(event)));
  byId('tip').addEventListener('pointerenter', () => clearTimeout(hiding));
  byId('tip').addEventListener('pointerleave', leave);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hideTip());
  document.addEventListener('scroll', () => tipped && placeTip(tipped), { passive: true, capture: true });
}

/** A file can be dropped anywhere; a text that is dropped goes where every text goes. */
function listenToFiles() {
  const hasFile = (event) => [...(event.dataTransfer?.types ?? [])].includes('Files');
  const over = (on) => byId('editor').classList.toggle('over', on);
  document.addEventListener('dragover', (event) => hasFile(event) && (event.preventDefault(), over(true)));
  document.addEventListener('dragleave', (event) => event.relatedTarget === null && over(false));
  document.addEventListener('drop', (event) => {
    over(false);
    if (hasFile(event)) {
      event.preventDefault();
      openFile(event.dataTransfer.files[0]);
    }
  });
}

let learning = false;

async function start() {
  if (learning) {
    return;
  }
  learning = true;
  try {
    await learn();
    complain('');
  } catch (problem) {
    complain(wordsOf(problem), start);
    return;
  } finally {
    learning = false;
  }
  const opened = await addressed().catch(() => null);
  state.link = opened?.link ?? null;
  write(opened?.text ?? EMPTY);
  byId('text').readOnly = false;
  listen();
  try {
    await read();
    if (opened === null && !state.trouble) {
      complain(UNREADABLE);
    }
  } catch (problem) {
    failed(problem);
  }
}

start();
