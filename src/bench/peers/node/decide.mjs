// The decision by an engine of npm. Arguments: its name, the folder of the facts, then "text" or the seconds for which to decide.
import {readFileSync} from 'node:fs';
import {RULES, WHEN, endpoints, findings, verdict} from './sentences.mjs';

const [name, folder, how] = process.argv.slice(2);
const rows = JSON.parse(readFileSync(`${folder}/article.json`, 'utf8'));
const requests = readFileSync(`${folder}/requests.jsonl`, 'utf8').trim().split('\n').map(line => JSON.parse(line));

// One run an endpoint, for a rule of this engine cannot range over several of a kind.
async function jsonRulesEngine() {
  const {Engine} = await import('json-rules-engine');
  const engine = new Engine();
  for (const [id, rule] of Object.entries(RULES)) {
    const when = WHEN[id] ?? {};
    const all = ['available', 'role', 'talks'].filter(fact => when[fact])
      .map(fact => ({fact, operator: 'equal', value: when[fact]}));
    if (when.lacks) all.push({fact: 'kinds', operator: 'doesNotContain', value: when.lacks});
    if (rule.kind) all.push({fact: 'kinds', operator: 'contains', value: rule.kind});
    engine.addRule({conditions: {all}, event: {type: id}});
  }
  return ends => Promise.all(ends.map(async ({available, kinds, role, talks}) =>
    (await engine.run({available, kinds, role, talks})).events.map(event => event.type)));
}

// One evaluation a request: a decision table that is gone through for each endpoint.
async function zen() {
  const {ZenEngine} = await import('@gorules/zen-engine');
  const quoted = text => (text ? `"${text}"` : '');
  const table = Object.entries(RULES).map(([id, rule], i) => {
    const when = WHEN[id] ?? {};
    const kinds = [rule.kind ? `some(kinds, # == "${rule.kind}")` : '', when.lacks ? `none(kinds, # == "${when.lacks}")` : ''];
    return {_id: `r${i}`, a: quoted(when.available), k: kinds.filter(one => one).join(' and '), r: quoted(when.role),
      t: quoted(when.talks), rule: quoted(id)};
  });
  const content = {
    nodes: [
      {id: 'in', name: 'in', type: 'inputNode', position: {x: 0, y: 0}},
      {id: 'table', name: 'table', type: 'decisionTableNode', position: {x: 1, y: 0}, content: {
        hitPolicy: 'collect', executionMode: 'loop', inputField: 'ends', outputPath: 'held', passThrough: false,
        inputs: [{id: 'a', name: 'a', field: 'available'}, {id: 'k', name: 'k'}, {id: 'r', name: 'r', field: 'role'},
          {id: 't', name: 't', field: 'talks'}],
        outputs: [{id: 'rule', name: 'rule', field: 'rule'}], rules: table}},
      {id: 'out', name: 'out', type: 'outputNode', position: {x: 2, y: 0}}],
    edges: [{id: 'e1', sourceId: 'in', targetId: 'table', type: 'edge'}, {id: 'e2', sourceId: 'table', targetId: 'out', type: 'edge'}],
  };
  const decision = new ZenEngine().createDecision(content);
  return async ends => {
    const given = ends.map(({available, kinds, role, talks}) => ({available, kinds, role, talks}));
    const {result} = await decision.evaluate({ends: given});
    return result.held.map(one => one.map(held => held.rule));
  };
}

const held = await (name === 'zen' ? zen() : jsonRulesEngine());

async function decide(request) {
  const ends = endpoints(rows, request);
  const rules = await held(ends);
  const found = new Map(rows.map(row => [row.id, []]));
  ends.forEach((end, i) => rules[i].forEach(id => found.get(end.row).push(...findings(id, end, request.targets))));
  return [...found].map(([id, all]) => ({id, verdict: verdict(all), findings: all}));
}

async function rate(seconds) {
  const start = performance.now();
  let done = 0;
  while (performance.now() - start < seconds * 1000) {
    await decide(requests[done++ % requests.length]);
  }
  return done / ((performance.now() - start) / 1000);
}

if (how === 'text') {
  const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  for (const [i, request] of requests.entries()) {
    let text = `request ${i}\n`;
    for (const one of await decide(request)) {
      const lines = one.findings.map(f => `  ${f.effect} ${f.rule} ${f.platform} ${f.role} | ${f.sentence} | ${f.cites.join(', ')}\n`);
      text += `${one.id} ${one.verdict}\n${lines.sort(order).join('')}`;
    }
    process.stdout.write(text);
  }
} else {
  await rate(3);
  console.log((await rate(Number(how))).toFixed(1));
}
