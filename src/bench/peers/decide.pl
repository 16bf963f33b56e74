% The decision by SWI-Prolog. Arguments: the folder of the facts, then "text" or the seconds for which to decide.
:- initialization(main, main).
:- dynamic column/2, row/5, cell/4, tie/6, request/1, target/3, need/3.

main([Folder, How]) :-
    forall(member(Name, [article, requests]),
           ( atomic_list_concat([Folder, '/', Name, '.pl'], File), load_files(File, [silent(true)]) )),
    (   How == text -> forall(request(N), tell(N))
    ;   atom_number(How, Seconds), rate(3, _), rate(Seconds, Rate), format("~1f~n", [Rate])
    ).

% Decides all requests again and again, for some seconds at least.
rate(Seconds, Rate) :-
    get_time(Start), aggregate_all(count, request(_), Requests),
    rounds(Start, Seconds, 0, Rounds, Used), Rate is Rounds * Requests / Used.

rounds(Start, Seconds, Done, Rounds, Used) :-
    forall(request(N), decided(N, _)),
    get_time(Now), So is Now - Start, Next is Done + 1,
    (   So >= Seconds -> Rounds = Next, Used = So ; rounds(Start, Seconds, Next, Rounds, Used) ).

tell(N) :-
    format("request ~w~n", [N]), decided(N, Judged),
    forall(member(judged(Row, Verdict, Findings), Judged),
           ( format("~w ~w~n", [Row, Verdict]), maplist(line, Findings, Lines), msort(Lines, Sorted),
             forall(member(Line, Sorted), writeln(Line)) )).

line(found(Effect, Rule, Platform, Role, Sentence, Cites), Line) :-
    ( Role == none -> As = '-' ; As = Role ),
    atomic_list_concat(Cites, ', ', Cited),
    atomic_list_concat(['  ', Effect, ' ', Rule, ' ', Platform, ' ', As, ' | ', Sentence, ' | ', Cited], Line).

decided(N, Judged) :-
    findall(judged(Row, Verdict, Findings),
            ( row(_, Row, Name, Object, Need), role(N, Need, Role),
              findall(found(Effect, Rule, Platform, Role, Sentence, Cites),
                      ( target(N, I, Platform), column(Platform, Product), path(I, Path),
                        found(Rule, at(N, Row, Name, Object, Need, Role, I, Platform, Product, Path), Effect, Words, Cites),
                        atomic_list_concat(Words, Sentence) ),
                      Findings),
              verdict(Findings, Verdict) ),
            Judged).

role(_, none, none) :- !.
role(N, Need, Role) :- need(N, Need, Role).

path(I, Path) :- atom_concat('/targets/', I, Path).

verdict(Findings, Verdict) :-
    (   memberchk(found(block, _, _, _, _, _), Findings) -> Verdict = 'not-viable'
    ;   memberchk(found(condition, _, _, _, _, _), Findings) -> Verdict = conditional
    ;   Verdict = viable ).

cites(Row, Platform, Note, Reading, Entries, Path, Cites) :-
    cell(Row, Platform, _, Cell), append(Entries, [Path], End),
    ( Reading == none -> Cites = [Cell, Note | End] ; Cites = [Cell, Note, Reading | End] ).

% found(Rule, Endpoint, Effect, Words of the sentence, Cites)
found('PROVIDED', at(_, Row, Name, _, _, _, _, P, Product, Path), supports, [Product, ' has ', Name, '.'], [Cell, Path]) :-
    cell(Row, P, yes, Cell).
found('NOT-PROVIDED', at(_, Row, Name, _, _, _, _, P, Product, Path), block, [Product, ' has no ', Name, '.'], [Cell, Path]) :-
    cell(Row, P, no, Cell), \+ tie(Row, P, intention, _, _, _).
found(Rule, at(N, Row, Name, Object, Need, Role, I, P, Product, Path), Effect, Words, Cites) :-
    tie(Row, P, Kind, Note, Thing, Reading),
    noted(Kind, with(N, Name, Object, Need, Role, I, Product, Thing), Rule, Effect, Words, Entries),
    cites(Row, P, Note, Reading, Entries, Path, Cites).
found('NO-INTEROPERATION', at(N, Row, Name, _, _, _, I, P, Product, Path), Effect, Words, Cites) :-
    tie(Row, P, 'other-object', Note, Thing, Reading), need(N, interoperate, Asked), Asked \== false,
    target(N, J, Q), J \== I, column(Q, Other), path(J, There),
    cites(Row, P, Note, Reading, ['/needs/interoperate', Path], There, Cites),
    (   Asked == true
    ->  Effect = block,
        Words = [Product, ' and ', Other, ' are asked to work together, and the ', Thing, ' of ', Product,
                 ' does not work with the ', Name, ' of ', Other, '.']
    ;   Effect = condition,
        Words = ['Say whether the copies on ', Product, ' and ', Other, ' talk to each other: the ', Thing, ' of ', Product,
                 ' does not work with the ', Name, ' of ', Other, '.'] ).

noted(intention, with(_, Name, _, _, _, _, Product, _), 'INTENDED', block,
      [Product, ' has no ', Name, '; that something of the kind was once under consideration changes nothing.'], []).
noted('partial-api', with(_, Name, _, _, _, _, Product, Error), 'PARTIAL-API', condition,
      ['Probe ', Name, ' on ', Product, ' at run time: calls that are not implemented there fail with ', Error, '.'], []).
noted('not-a-subsystem', with(_, _, _, _, _, _, Product, _), 'NOT-A-SUBSYSTEM', informs,
      [Product, ' does not count as a subsystem, strictly speaking.'], []).
noted('open-only', with(_, _, Object, Need, create, _, Product, _), 'OPEN-ONLY', block,
      [Product, ' is asked to create the ', Object, ' and can only open one.'], [Path]) :- needed(Need, Path).
noted('open-only', with(_, _, Object, Need, none, _, Product, _), 'OPEN-ONLY', condition,
      ['Say who creates the ', Object, ': ', Product, ' can only open one.'], [Path]) :- needed(Need, Path).
noted('open-only', with(_, _, Object, Need, open, _, Product, _), 'CREATED-ELSEWHERE', condition,
      ['Have another program create the ', Object, ', on a platform that can: ', Product, ' can only open one.'], [Path]) :-
    needed(Need, Path).
noted('other-object', with(_, Name, _, _, _, _, Product, Thing), 'OTHER-OBJECT', condition,
      ['Build for a ', Thing, ' on ', Product, ': that is what goes by the name ', Name, ' there.'], []).
noted(api, with(_, Name, _, _, _, _, Product, Api), 'API', informs,
      [Product, ' has ', Name, ' through the ', Api, ' interface.'], ['/needs/sockets/api']).
noted('protocol-only', with(_, Name, _, _, _, _, Product, Protocol), 'PROTOCOL-ONLY', condition,
      ['Keep ', Name, ' with ', Product, ' to the ', Protocol, ' protocol, the only one that is known there.'], []).
noted('no-transport', with(_, Name, _, _, _, _, Product, Transport), 'NO-TRANSPORT', condition,
      ['Say what to run ', Name, ' over: ', Product, ' does not have it over ', Transport, '.'], ['/needs/rpc/transport']).
noted('network-version', with(_, Name, _, _, _, I, Product, Version), 'NETWORK-VERSION', condition,
      ['Decide for one machine or for ', Product, ' ', Version, ' or later: below that, no other machine is reached over ',
       Name, '.'], ['/needs/acrossMachines', Path]) :-
    atomic_list_concat(['/targets/', I, '/version'], Path).
noted('shared-buffer', with(_, Name, _, _, _, _, Product, _), 'SHARED-BUFFER', condition,
      ['Say whether the receiver of ', Name, ' changes the data: on ', Product, ' that would change it for the sender too.'],
      ['/needs/copyData/receiverWrites']).
noted('same-user', with(_, Name, _, _, _, _, Product, _), 'OTHER-USER', condition,
      ['Say who hosts and who uses the ', Name, ' object on ', Product,
       ': what a service hosts cannot be used from another user''s context.'], ['/needs/ole/inService', '/needs/ole/crossUser']).

needed(pipes, '/needs/pipes').
needed(mailslots, '/needs/mailslots').
needed(rpc_role, '/needs/rpc/role').
