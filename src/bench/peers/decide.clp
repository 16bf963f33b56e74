; The decision by CLIPS. The facts of a request are asserted, the rules run, what was found is read, and all is retracted.
(deftemplate end (slot row) (slot name) (slot object) (slot i) (slot platform) (slot product) (slot role) (slot path) (slot need))
(deftemplate found (slot row) (slot effect) (slot rule) (slot platform) (slot role) (slot sentence) (multislot cites))

(deffacts always (asked "none" "none"))

(deffunction path (?need)
  (switch ?need
    (case "pipes" then "/needs/pipes")
    (case "mailslots" then "/needs/mailslots")
    (case "rpc_role" then "/needs/rpc/role")
    (default "")))

(deffunction found (?end ?effect ?rule ?sentence $?cites)
  (assert (found (row (fact-slot-value ?end row)) (effect ?effect) (rule ?rule)
                 (platform (fact-slot-value ?end platform)) (role (fact-slot-value ?end role))
                 (sentence ?sentence) (cites ?cites))))

; What rests on a cell, its note and the reading of that, on some entries of the request, and on the target.
(deffunction noted (?end ?effect ?rule ?sentence ?cell ?note ?reading $?entries)
  (if (eq ?reading "none")
    then (found ?end ?effect ?rule ?sentence ?cell ?note ?entries (fact-slot-value ?end path))
    else (found ?end ?effect ?rule ?sentence ?cell ?note ?reading ?entries (fact-slot-value ?end path))))

(defrule END
  (logical (look ?i ?p)) (column ?p ?product) (row ?order ?m ?name ?object ?need) (asked ?need ?role)
  =>
  (assert (end (row ?m) (name ?name) (object ?object) (i ?i) (platform ?p) (product ?product) (role ?role)
               (path (str-cat "/targets/" ?i)) (need (path ?need)))))

(defrule PROVIDED
  (logical ?e <- (end (row ?m) (name ?name) (platform ?p) (product ?product) (path ?path))) (cell ?m ?p "yes" ?cell)
  => (found ?e "supports" "PROVIDED" (str-cat ?product " has " ?name ".") ?cell ?path))

(defrule NOT-PROVIDED
  (logical ?e <- (end (row ?m) (name ?name) (platform ?p) (product ?product) (path ?path))) (cell ?m ?p "no" ?cell)
  (not (tie ?m ?p "intention" $?))
  => (found ?e "block" "NOT-PROVIDED" (str-cat ?product " has no " ?name ".") ?cell ?path))

(defrule INTENDED
  (logical ?e <- (end (row ?m) (name ?name) (platform ?p) (product ?product)))
  (tie ?m ?p "intention" ?note ? ?reading) (cell ?m ?p ? ?cell)
  => (noted ?e "block" "INTENDED"
       (str-cat ?product " has no " ?name "; that something of the kind was once under consideration changes nothing.")
       ?cell ?note ?reading))

(defrule PARTIAL-API
  (logical ?e <- (end (row ?m) (name ?name) (platform ?p) (product ?product)))
  (tie ?m ?p "partial-api" ?note ?error ?reading) (cell ?m ?p ? ?cell)
  => (noted ?e "condition" "PARTIAL-API"
       (str-cat "Probe " ?name " on " ?product " at run time: calls that are not implemented there fail with " ?error ".")
       ?cell ?note ?reading))

(defrule NOT-A-SUBSYSTEM
  (logical ?e <- (end (row ?m) (platform ?p) (product ?product)))
  (tie ?m ?p "not-a-subsystem" ?note ? ?reading) (cell ?m ?p ? ?cell)
  => (noted ?e "informs" "NOT-A-SUBSYSTEM" (str-cat ?product " does not count as a subsystem, strictly speaking.")
       ?cell ?note ?reading))

(defrule OPEN-ONLY-BLOCKS
  (logical ?e <- (end (row ?m) (object ?object) (platform ?p) (product ?product) (role "create") (need ?need)))
  (tie ?m ?p "open-only" ?note ? ?reading) (cell ?m ?p ? ?cell)
  => (noted ?e "block" "OPEN-ONLY" (str-cat ?product " is asked to create the " ?object " and can only open one.")
       ?cell ?note ?reading ?need))

(defrule OPEN-ONLY-ASKS
  (logical ?e <- (end (row ?m) (object ?object) (platform ?p) (product ?product) (role "none") (need ?need)))
  (tie ?m ?p "open-only" ?note ? ?reading) (cell ?m ?p ? ?cell)
  => (noted ?e "condition" "OPEN-ONLY" (str-cat "Say who creates the " ?object ": " ?product " can only open one.")
       ?cell ?note ?reading ?need))

(defrule CREATED-ELSEWHERE
  (logical ?e <- (end (row ?m) (object ?object) (platform ?p) (product ?product) (role "open") (need ?need)))
  (tie ?m ?p "open-only" ?note ? ?reading) (cell ?m ?p ? ?cell)
  => (noted ?e "condition" "CREATED-ELSEWHERE"
       (str-cat "Have another program create the " ?object ", on a platform that can: " ?product " can only open one.")
       ?cell ?note ?reading ?need))

(defrule OTHER-OBJECT
  (logical ?e <- (end (row ?m) (name ?name) (platform ?p) (product ?product)))
  (tie ?m ?p "other-object" ?note ?thing ?reading) (cell ?m ?p ? ?cell)
  => (noted ?e "condition" "OTHER-OBJECT"
       (str-cat "Build for a " ?thing " on " ?product ": that is what goes by the name " ?name " there.") ?cell ?note ?reading))

(defrule NO-INTEROPERATION-BLOCKS
  (logical (asked "interoperate" "true"))
  (logical ?e <- (end (row ?m) (name ?name) (i ?i) (platform ?p) (product ?product) (path ?path)))
  (tie ?m ?p "other-object" ?note ?thing ?) (cell ?m ?p ? ?cell)
  (end (row ?m) (i ?j&~?i) (product ?other) (path ?there))
  => (found ?e "block" "NO-INTEROPERATION"
       (str-cat ?product " and " ?other " are asked to work together, and the " ?thing " of " ?product
                " does not work with the " ?name " of " ?other ".")
       ?cell ?note "/needs/interoperate" ?path ?there))

(defrule NO-INTEROPERATION-ASKS
  (logical (asked "interoperate" "none"))
  (logical ?e <- (end (row ?m) (name ?name) (i ?i) (platform ?p) (product ?product) (path ?path)))
  (tie ?m ?p "other-object" ?note ?thing ?) (cell ?m ?p ? ?cell)
  (end (row ?m) (i ?j&~?i) (product ?other) (path ?there))
  => (found ?e "condition" "NO-INTEROPERATION"
       (str-cat "Say whether the copies on " ?product " and " ?other " talk to each other: the " ?thing " of " ?product
                " does not work with the " ?name " of " ?other ".")
       ?cell ?note "/needs/interoperate" ?path ?there))

(defrule API
  (logical ?e <- (end (row ?m) (name ?name) (platform ?p) (product ?product)))
  (tie ?m ?p "api" ?note ?api ?reading) (cell ?m ?p ? ?cell)
  => (noted ?e "informs" "API" (str-cat ?product " has " ?name " through the " ?api " interface.")
       ?cell ?note ?reading "/needs/sockets/api"))

(defrule PROTOCOL-ONLY
  (logical ?e <- (end (row ?m) (name ?name) (platform ?p) (product ?product)))
  (tie ?m ?p "protocol-only" ?note ?protocol ?reading) (cell ?m ?p ? ?cell)
  => (noted ?e "condition" "PROTOCOL-ONLY"
       (str-cat "Keep " ?name " with " ?product " to the " ?protocol " protocol, the only one that is known there.")
       ?cell ?note ?reading))

(defrule NO-TRANSPORT
  (logical ?e <- (end (row ?m) (name ?name) (platform ?p) (product ?product)))
  (tie ?m ?p "no-transport" ?note ?transport ?reading) (cell ?m ?p ? ?cell)
  => (noted ?e "condition" "NO-TRANSPORT"
       (str-cat "Say what to run " ?name " over: " ?product " does not have it over " ?transport ".")
       ?cell ?note ?reading "/needs/rpc/transport"))

(defrule NETWORK-VERSION
  (logical ?e <- (end (row ?m) (name ?name) (platform ?p) (product ?product) (path ?path)))
  (tie ?m ?p "network-version" ?note ?version ?reading) (cell ?m ?p ? ?cell)
  => (noted ?e "condition" "NETWORK-VERSION"
       (str-cat "Decide for one machine or for " ?product " " ?version
                " or later: below that, no other machine is reached over " ?name ".")
       ?cell ?note ?reading "/needs/acrossMachines" (str-cat ?path "/version")))

(defrule SHARED-BUFFER
  (logical ?e <- (end (row ?m) (name ?name) (platform ?p) (product ?product)))
  (tie ?m ?p "shared-buffer" ?note ? ?reading) (cell ?m ?p ? ?cell)
  => (noted ?e "condition" "SHARED-BUFFER"
       (str-cat "Say whether the receiver of " ?name " changes the data: on " ?product
                " that would change it for the sender too.")
       ?cell ?note ?reading "/needs/copyData/receiverWrites"))

(defrule OTHER-USER
  (logical ?e <- (end (row ?m) (name ?name) (platform ?p) (product ?product)))
  (tie ?m ?p "same-user" ?note ? ?reading) (cell ?m ?p ? ?cell)
  => (noted ?e "condition" "OTHER-USER"
       (str-cat "Say who hosts and who uses the " ?name " object on " ?product
                ": what a service hosts cannot be used from another user's context.")
       ?cell ?note ?reading "/needs/ole/inService" "/needs/ole/crossUser"))

(deffunction worse (?one ?other) (> (str-compare ?one ?other) 0))

; Asserts a request and runs: its four needs, then its platforms.
(deffunction ask ($?values)
  (assert (asked "pipes" (nth$ 1 ?values)) (asked "mailslots" (nth$ 2 ?values))
          (asked "rpc_role" (nth$ 3 ?values)) (asked "interoperate" (nth$ 4 ?values)))
  (loop-for-count (?i 5 (length$ ?values)) (assert (look (- ?i 5) (nth$ ?i ?values))))
  (run))

(deffunction forget ()
  (do-for-all-facts ((?f asked)) (neq (nth$ 1 (fact-slot-value ?f implied)) "none") (retract ?f))
  (do-for-all-facts ((?f look)) TRUE (retract ?f)))

; The verdicts on all rows, in one pass over what was found.
(deffunction verdicts ()
  (bind ?verdicts (create$))
  (bind ?blocked (create$))
  (bind ?open (create$))
  (do-for-all-facts ((?f found)) TRUE
    (switch ?f:effect
      (case "block" then (bind ?blocked (create$ ?blocked ?f:row)))
      (case "condition" then (bind ?open (create$ ?open ?f:row)))))
  (do-for-all-facts ((?row row)) TRUE
    (bind ?id (nth$ 2 ?row:implied))
    (bind ?verdicts
      (create$ ?verdicts ?id
        (if (member$ ?id ?blocked) then "not-viable" else (if (member$ ?id ?open) then "conditional" else "viable")))))
  ?verdicts)

(deffunction joined (?cites)
  (bind ?all (nth$ 1 ?cites))
  (progn$ (?cite (rest$ ?cites)) (bind ?all (str-cat ?all ", " ?cite)))
  ?all)

(deffunction tell ()
  (bind ?verdicts (verdicts))
  (loop-for-count (?i 1 (div (length$ ?verdicts) 2))
    (bind ?id (nth$ (- (* 2 ?i) 1) ?verdicts))
    (printout t ?id " " (nth$ (* 2 ?i) ?verdicts) crlf)
    (bind ?lines (create$))
    (do-for-all-facts ((?f found)) (eq ?f:row ?id)
      (bind ?lines (create$ ?lines
        (str-cat "  " ?f:effect " " ?f:rule " " ?f:platform " " (if (eq ?f:role "none") then "-" else ?f:role)
                 " | " ?f:sentence " | " (joined ?f:cites)))))
    (progn$ (?line (sort worse ?lines)) (printout t ?line crlf))))

(deffunction tell-all ()
  (do-for-all-facts ((?r request)) TRUE
    (printout t "request " (nth$ 1 ?r:implied) crlf)
    (ask (rest$ ?r:implied))
    (tell)
    (forget)))

(deffunction decide-all ()
  (do-for-all-facts ((?r request)) TRUE (ask (rest$ ?r:implied)) (verdicts) (forget)))

; Requests a second, over some seconds at least.
(deffunction rate (?seconds)
  (bind ?start (time))
  (bind ?rounds 0)
  (while (< (- (time) ?start) ?seconds) (decide-all) (bind ?rounds (+ ?rounds 1)))
  (/ (* ?rounds 500) (- (time) ?start)))
