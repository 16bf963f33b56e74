// What a rule's finding says and cites: the two engines of npm say which rules hold at an endpoint, and this says it in words.
const NEEDS = {pipes: '/needs/pipes', mailslots: '/needs/mailslots', rpc_role: '/needs/rpc/role'};

// The kind of note that a rule rests on; null for the cell alone.
export const RULES = {
  PROVIDED: {effect: 'supports', kind: null, says: e => `${e.product} has ${e.name}.`},
  'NOT-PROVIDED': {effect: 'block', kind: null, says: e => `${e.product} has no ${e.name}.`},
  INTENDED: {effect: 'block', kind: 'intention',
    says: e => `${e.product} has no ${e.name}; that something of the kind was once under consideration changes nothing.`},
  'PARTIAL-API': {effect: 'condition', kind: 'partial-api',
    says: (e, thing) => `Probe ${e.name} on ${e.product} at run time: calls that are not implemented there fail with ${thing}.`},
  'NOT-A-SUBSYSTEM': {effect: 'informs', kind: 'not-a-subsystem',
    says: e => `${e.product} does not count as a subsystem, strictly speaking.`},
  'OPEN-ONLY/block': {effect: 'block', kind: 'open-only', entries: e => [NEEDS[e.need]],
    says: e => `${e.product} is asked to create the ${e.object} and can only open one.`},
  'OPEN-ONLY/decide': {effect: 'condition', kind: 'open-only', entries: e => [NEEDS[e.need]],
    says: e => `Say who creates the ${e.object}: ${e.product} can only open one.`},
  'CREATED-ELSEWHERE': {effect: 'condition', kind: 'open-only', entries: e => [NEEDS[e.need]],
    says: e => `Have another program create the ${e.object}, on a platform that can: ${e.product} can only open one.`},
  'OTHER-OBJECT': {effect: 'condition', kind: 'other-object',
    says: (e, thing) => `Build for a ${thing} on ${e.product}: that is what goes by the name ${e.name} there.`},
  'NO-INTEROPERATION/block': {effect: 'block', kind: 'other-object', facing: true, entries: () => ['/needs/interoperate'],
    says: (e, thing, other) => `${e.product} and ${other} are asked to work together, and the ${thing} of ${e.product} does not`
      + ` work with the ${e.name} of ${other}.`},
  'NO-INTEROPERATION/decide': {effect: 'condition', kind: 'other-object', facing: true, entries: () => ['/needs/interoperate'],
    says: (e, thing, other) => `Say whether the copies on ${e.product} and ${other} talk to each other: the ${thing} of`
      + ` ${e.product} does not work with the ${e.name} of ${other}.`},
  API: {effect: 'informs', kind: 'api', entries: () => ['/needs/sockets/api'],
    says: (e, thing) => `${e.product} has ${e.name} through the ${thing} interface.`},
  'PROTOCOL-ONLY': {effect: 'condition', kind: 'protocol-only',
    says: (e, thing) => `Keep ${e.name} with ${e.product} to the ${thing} protocol, the only one that is known there.`},
  'NO-TRANSPORT': {effect: 'condition', kind: 'no-transport', entries: () => ['/needs/rpc/transport'],
    says: (e, thing) => `Say what to run ${e.name} over: ${e.product} does not have it over ${thing}.`},
  'NETWORK-VERSION': {effect: 'condition', kind: 'network-version',
    entries: e => ['/needs/acrossMachines', `${e.path}/version`],
    says: (e, thing) => `Decide for one machine or for ${e.product} ${thing} or later: below that, no other machine is`
      + ` reached over ${e.name}.`},
  'SHARED-BUFFER': {effect: 'condition', kind: 'shared-buffer', entries: () => ['/needs/copyData/receiverWrites'],
    says: e => `Say whether the receiver of ${e.name} changes the data: on ${e.product} that would change it for the sender too.`},
  'OTHER-USER': {effect: 'condition', kind: 'same-user', entries: () => ['/needs/ole/inService', '/needs/ole/crossUser'],
    says: e => `Say who hosts and who uses the ${e.name} object on ${e.product}: what a service hosts cannot be used from`
      + ` another user's context.`},
};

// When a rule holds, as far as it is not the note alone that says so: what role the endpoint has, and whether copies talk.
export const WHEN = {
  PROVIDED: {available: 'yes'},
  'NOT-PROVIDED': {available: 'no', lacks: 'intention'},
  'OPEN-ONLY/block': {role: 'create'},
  'OPEN-ONLY/decide': {role: 'none'},
  'CREATED-ELSEWHERE': {role: 'open'},
  'NO-INTEROPERATION/block': {talks: 'true'},
  'NO-INTEROPERATION/decide': {talks: 'none'},
};

// The endpoints of a request: each row on each target.
export function endpoints(rows, request) {
  return rows.flatMap(row => request.targets.map(target => {
    const cell = row.cells[target.platform];
    return {
      row: row.id, name: row.name, object: row.object, need: row.need, platform: target.platform, product: target.product,
      path: target.path, cell, available: cell.available ? 'yes' : 'no', kinds: cell.ties.map(tie => tie.kind),
      role: (row.need && request[row.need]) ?? 'none', talks: String(request.interoperate ?? 'none'),
    };
  }));
}

// The findings of a rule that holds at an endpoint.
export function findings(id, end, targets) {
  const rule = RULES[id];
  const found = (sentence, cites) => ({
    effect: rule.effect, rule: id.split('/')[0], platform: end.platform, role: end.role === 'none' ? '-' : end.role, sentence, cites,
  });
  if (rule.kind === null) {
    return [found(rule.says(end), [end.cell.id, end.path])];
  }
  const tie = end.cell.ties.find(one => one.kind === rule.kind);
  const cites = [end.cell.id, tie.note, ...(tie.reading ? [tie.reading] : []), ...(rule.entries?.(end) ?? []), end.path];
  return rule.facing
    ? targets.filter(target => target.path !== end.path)
      .map(target => found(rule.says(end, tie.thing, target.product), [...cites, target.path]))
    : [found(rule.says(end, tie.thing), cites)];
}

export function verdict(all) {
  return all.some(one => one.effect === 'block') ? 'not-viable' : all.some(one => one.effect === 'condition') ? 'conditional' : 'viable';
}
