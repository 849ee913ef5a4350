var sf={"sparql.arguments":{en:"the arguments of {name} are not right",pl:"argumenty funkcji {name} są niewłaściwe",uk:"аргументи функції {name} неправильні"},
"sparql.arguments-hint":{en:"their number, or a comma or bracket between them",pl:"ich liczba albo przecinek lub nawias między nimi",uk:"їхня кількість або ком\
а чи дужка між ними"},"sparql.closes-nothing":{en:"this {bracket} closes nothing",pl:"ten nawias {bracket} niczego nie zamyka",uk:"ця дужка {brac\
ket} нічого не закриває"},"sparql.closes-nothing-hint":{en:"a {bracket} is missing before it",pl:"przed nim brakuje {bracket}",uk:"перед нею бра\
кує {bracket}"},"sparql.comma":{en:"variables in SELECT are separated by spaces",pl:"zmienne po SELECT rozdziela się spacjami",uk:"змінні після SELECT розді\
ляють пробілами"},"sparql.comma-hint":{en:"remove the comma",pl:"usuń przecinek",uk:"приберіть кому"},"sparql.crossed":{en:"{bracket\
} where the {open} of line {line} should be closed first",pl:"{bracket} w miejscu, gdzie najpierw trzeba zamknąć {open} z wiersza {line}",uk:"{bracket} там, д\
е спершу треба закрити {open} з рядка {line}"},"sparql.declare":{en:"declare it: PREFIX {prefix}: <…>",pl:"zadeklaruj go: PREFIX {pre\
fix}: <…>",uk:"оголосіть його: PREFIX {prefix}: <…>"},"sparql.did-you-mean":{en:"did you mean {words}?",pl:"czy chodziło o {words}?",uk:"можли\
во, мали на увазі {words}?"},"sparql.empty":{en:"the query is empty",pl:"zapytanie jest puste",uk:"запит порожній"},"sparql.empty-hint":{
en:"for example: SELECT ?s { ?s a plua:Memorandum }",pl:"na przykład: SELECT ?s { ?s a plua:Memorandum }",uk:"наприклад: SELECT ?s { ?s a plua:Memorandum }"},
"sparql.filter-brackets":{en:"the condition of FILTER needs brackets",pl:"warunek FILTER wymaga nawiasów",uk:"умова FILTER потребує дужок"},"\
sparql.from-hint":{en:"a query sees the whole graph; for one layer write GRAPH graph:facts { … }",pl:"zapytanie widzi cały graf; jedną warstwę wskaż przez GRA\
PH graph:facts { … }",uk:"запит бачить увесь граф; для одного шару пишіть GRAPH graph:facts { … }"},"sparql.half-char\
acter":{en:"half a character (a lone surrogate)",pl:"pół znaku (samotny surogat)",uk:"половина символу (самотній сурогат)"},"spa\
rql.iri-or-comparison":{en:"{text} can be read as an IRI or as a comparison",pl:"{text} można odczytać jako IRI albo jako porównanie",uk:"{text} можна прочит\
ати як IRI або як порівняння"},"sparql.iri-or-comparison-hint":{en:"for a comparison put a space after <; write an IRI in full, with its sch\
eme and //",pl:"w porównaniu postaw spację po <; IRI zapisz w całości, ze schematem i //",uk:"у порівнянні поставте пробіл після <; IRI пишіть повністю, зі \
схемою та //"},"sparql.needs-by":{en:"{word} needs BY",pl:"po {word} musi stać BY",uk:"після {word} має стояти BY"},"sparql.needs-number":{
en:"{word} needs a whole number",pl:"{word} wymaga liczby całkowitej",uk:"{word} потребує цілого числа"},"sparql.never-closed":{en:"this {br\
acket} is never closed",pl:"ten nawias {bracket} nie jest nigdzie zamknięty",uk:"ця дужка {bracket} ніде не закрита"},"sparql.no-brace":{en:"\
the { that opens the pattern is missing",pl:"brakuje { otwierającego wzorzec",uk:"бракує {, що відкриває шаблон"},"sparql.no-dot":{en:"a\
 dot or semicolon is missing between {before} and {after}",pl:"między {before} a {after} brakuje kropki lub średnika",uk:"між {before} та {after} бракує крапк\
и або крапки з комою"},"sparql.no-dot-hint":{en:"a triple ends with .",pl:"trójka kończy się kropką",uk:"трійка закінчується крапкою"},
"sparql.no-escape":{en:"{escape} is no escape",pl:"{escape} nie jest znakiem specjalnym",uk:"{escape} не є екранованим символом"},"sparql.\
no-escape-hint":{en:"in a string write \\\\ for a backslash",pl:"w napisie ukośnik wsteczny to \\\\",uk:"у рядку зворотна скісна пишеться \\\\"},
"sparql.no-function":{en:"there is no function {name}",pl:"nie ma funkcji {name}",uk:"немає функції {name}"},"sparql.no-function-hint":{en:"function\
s are listed in SPARQL 1.1 §17.4",pl:"funkcje wymienia SPARQL 1.1 §17.4",uk:"функції перелічено у SPARQL 1.1 §17.4"},"sparql.no-object":{en:"\
the object is missing after {before}",pl:"po {before} brakuje dopełnienia",uk:"після {before} бракує об’єкта"},"sparql.no-operator":{en:"the\
re is no operator {operator}",pl:"nie ma operatora {operator}",uk:"немає оператора {operator}"},"sparql.no-pattern":{en:"the pattern is missing",pl:"\
brakuje wzorca",uk:"бракує шаблону"},"sparql.no-predicate":{en:"the predicate is missing after {before}",pl:"po {before} brakuje orzeczenia",uk:"пі\
сля {before} бракує предиката"},"sparql.no-prefix":{en:"the prefix {prefix}: is not declared",pl:"prefiks {prefix}: nie jest zadeklarowany",uk:"\
префікс {prefix}: не оголошено"},"sparql.no-right-side":{en:"nothing stands to the right of {operator}",pl:"na prawo od {operator} niczego nie\
 ma",uk:"праворуч від {operator} нічого немає"},"sparql.no-right-side-hint":{en:"a value or a variable is missing",pl:"brakuje wartości lu\
b zmiennej",uk:"бракує значення або змінної"},"sparql.no-word":{en:"{word} is no word of SPARQL",pl:"{word} nie jest słowem SPARQL",uk:"\
{word} не є словом SPARQL"},"sparql.no-class-hint":{en:"a class has a prefix, as plua:{word}",pl:"klasa ma prefiks, na przykład plua:{word}",uk:"клас \
має префікс, наприклад plua:{word}"},"sparql.no-query-hint":{en:"a query begins with SELECT, ASK or DESCRIBE",pl:"zapytanie zaczyna się od SE\
LECT, ASK albo DESCRIBE",uk:"запит починається з SELECT, ASK або DESCRIBE"},"sparql.no-word-hint":{en:"a variable is ?{word}, a name has a p\
refix",pl:"zmienna to ?{word}, nazwa ma prefiks",uk:"змінна — це ?{word}, назва має префікс"},"sparql.not-here":{en:"the query is not S\
PARQL here",pl:"w tym miejscu zapytanie nie jest poprawnym SPARQL",uk:"у цьому місці запит не є правильним SPARQL"},"sparql.nul":{en:"\
a NUL character",pl:"znak NUL",uk:"символ NUL"},"sparql.or":{en:" or ",pl:" lub ",uk:" або "},"sparql.part-iri":{en:"{text} is not a whole IRI",pl:"{te\
xt} nie jest pełnym IRI",uk:"{text} не є повним IRI"},"sparql.part-iri-hint":{en:"it needs its scheme, or the query a BASE",pl:"potrzebny jest schemat\
 albo BASE w zapytaniu",uk:"потрібна схема або BASE у запиті"},"sparql.prefix-dot":{en:"PREFIX takes no dot",pl:"po PREFIX nie stawia się\
 kropki",uk:"після PREFIX крапки не ставлять"},"sparql.refused":{en:"{word} is refused",pl:"{word} jest niedozwolone",uk:"{word} заборонено"},
"sparql.refused-by-engine":{en:"the query is not SPARQL: {said}",pl:"zapytanie nie jest poprawnym SPARQL: {said}",uk:"запит не є правильним SPARQL: {said}"},
"sparql.remove":{en:"remove it",pl:"usuń ją",uk:"приберіть її"},"sparql.renamed":{en:"{name} has a value already",pl:"{name} ma już wartość",uk:"\
{name} вже має значення"},"sparql.renamed-hint":{en:"choose another name after AS",pl:"wybierz inną nazwę po AS",uk:"оберіть іншу назву після AS"},
"sparql.service-hint":{en:"this graph answers from its own data and never sends a request",pl:"ten graf odpowiada z własnych danych i nigdy nie wysyła żądań",
uk:"цей граф відповідає з власних даних і ніколи не надсилає запитів"},"sparql.service-prefix-hint":{en:"a\
 prefix may not end in 'service'",pl:"prefiks nie może kończyć się na „service”",uk:"префікс не може закінчуватися на «service»"},
"sparql.signs":{en:"one of these could stand here: {signs}",pl:"mógłby tu stać jeden z tych znaków: {signs}",uk:"тут міг би стояти один із цих знаків: {sign\
s}"},"sparql.star-grouped":{en:"SELECT * does not go with GROUP BY",pl:"SELECT * nie łączy się z GROUP BY",uk:"SELECT * не поєднується з GROUP BY"},
"sparql.star-grouped-hint":{en:"name the variables",pl:"wymień zmienne",uk:"назвіть змінні"},"sparql.stray":{en:"{code} has no place here",pl:"zna\
k {code} nie ma tu czego szukać",uk:"символу {code} тут не місце"},"sparql.stray-hint":{en:"a plain space may be meant",pl:"może chodziło o zw\
ykłą spację",uk:"можливо, мався на увазі звичайний пробіл"},"sparql.string-open":{en:"this string does not end",pl:"ten nap\
is się nie kończy",uk:"цей рядок не закінчується"},"sparql.string-open-hint":{en:'one over several lines needs """ at both ends',pl:'nap\
is w kilku wierszach wymaga """ na obu końcach',uk:'текст на кілька рядків потребує """ з обох боків'},"sparql.too-deep":{
en:"brackets nested deeper than {limit} levels",pl:"nawiasy zagnieżdżone głębiej niż {limit} poziomów",uk:"дужки вкладені глибше ніж на {limit} рівнів"},
"sparql.too-late":{en:"{word} stands too late",pl:"{word} stoi za późno",uk:"{word} стоїть запізно"},"sparql.too-late-hint":{en:"the order is GRO\
UP BY, HAVING, ORDER BY, LIMIT",pl:"kolejność to GROUP BY, HAVING, ORDER BY, LIMIT",uk:"порядок такий: GROUP BY, HAVING, ORDER BY, LIMIT"},"sparql\
.too-long":{en:"the query has {n} bytes; the limit is {limit}",pl:"zapytanie ma {n} bajtów; granica to {limit}",uk:"запит має {n} байтів; межа — {limit}"},
"sparql.too-many-steps":{en:"more than {limit} operators and keywords",pl:"ponad {limit} operatorów i słów kluczowych",uk:"понад {limit} операторів і ключови\
х слів"},"sparql.too-many-steps-hint":{en:"write a long list as VALUES or IN (…)",pl:"długą listę zapisz jako VALUES lub IN (…)",uk:"довгий перелік \
запишіть як VALUES або IN (…)"},"sparql.triple-hint":{en:"a triple is subject, predicate, object",pl:"trójka to podmiot, orzeczenie, dopełnienie",
uk:"трійка — це суб’єкт, предикат, об’єкт"},"sparql.turtle":{en:"{word} is Turtle",pl:"{word} to Turtle",uk:"{word} — це Turtle"},
"sparql.turtle-hint":{en:"in SPARQL: PREFIX name: <…> without @ and without a dot",pl:"w SPARQL: PREFIX nazwa: <…> bez @ i bez kropki",uk:"у SPARQL: PREFIX \
назва: <…> без @ і без крапки"},"sparql.typographic":{en:"the quotation mark {mark} is typographic",pl:"cudzysłów {mark} jest typograficzny",
uk:"лапки {mark} типографські"},"sparql.typographic-hint":{en:`write a plain " or '`,pl:`napisz zwykły " lub '`,uk:`пишіть звичайні " або '`},
"sparql.ungrouped":{en:"{name} is neither grouped nor counted",pl:"{name} nie jest ani zgrupowane, ani zliczone",uk:"{name} не згруповано й не пораховано"},
"sparql.ungrouped-hint":{en:"add GROUP BY {name}, or an aggregate around it",pl:"dodaj GROUP BY {name} albo funkcję agregującą",uk:"додайте GROUP BY {name} а\
бо агрегатну функцію"},"sparql.unnamed":{en:"{name}(…) in SELECT needs a name",pl:"{name}(…) po SELECT wymaga nazwy",uk:"{name}(…) після S\
ELECT потребує назви"},"sparql.unnamed-hint":{en:"write ({name}(…) AS ?name), with the brackets",pl:"napisz ({name}(…) AS ?name), z nawiasami",
uk:"пишіть ({name}(…) AS ?name), з дужками"},"sparql.update-hint":{en:"the graph is read-only: it changes by editing the data and building again",
pl:"graf jest tylko do odczytu: zmienia się przez edycję danych i ponowne zbudowanie",uk:"граф лише для читання: він змінюється правкою даних і повторною побу\
довою"},"sparql.upper-a":{en:"the short form of rdf:type is a lower-case a",pl:"skrót rdf:type to małe a",uk:"скорочення rdf:type — мала a"},
"sparql.where-brace":{en:"WHERE needs a {",pl:"po WHERE musi stać {",uk:"після WHERE має стояти {"},"sparql.write":{en:"write {operator}",pl:"nap\
isz {operator}",uk:"пишіть {operator}"},"wb.about":{en:"About this page",pl:"O tej stronie",uk:"Про цю сторінку"},"wb.about-text":{en:"This p\
age holds the whole graph and the engine that answers questions about it: Oxigraph, compiled to WebAssembly. Everything happens on your device. The page works w\
ithout a network and sends nothing anywhere; its own policy forbids it. Facts count as current on {date}. Made from build {build}. A question that takes too lon\
g can be stopped: its engine is ended and started anew, which takes about as long as opening the page.",pl:"Ta strona zawiera cały graf i silnik, który odpowiad\
a na pytania o nim: Oxigraph skompilowany do WebAssembly. Wszystko dzieje się na Twoim urządzeniu. Strona działa bez sieci i niczego nigdzie nie wysyła; zabrani\
a tego jej własna polityka bezpieczeństwa. Fakty uznaje się za aktualne na dzień {date}. Powstała z kompilacji {build}. Pytanie, które trwa zbyt długo, można za\
trzymać: silnik zostaje zakończony i uruchomiony od nowa, co trwa mniej więcej tyle, co otwarcie strony.",uk:"Ця сторінка містить увесь граф і рушій, що відп\
овідає на запитання про нього: Oxigraph, скомпільований у WebAssembly. Усе відбувається на вашому пристрої. Сторінка працює без мережі й нічого нікуди не надсил\
ає; це забороняє її власна політика безпеки. Факти вважаються чинними на {date}. Створено зі збірки {build}. Запит, що триває надто довго, можна зупинити: рушій\
 завершується і запускається знову, що триває приблизно стільки ж, як відкриття сторінки."},
"wb.ask-about":{en:"Ask about it",pl:"Zapytaj o to",uk:"Запитати про це"},"wb.ask-claims":{en:"Ask who says so",pl:"Zapytaj, kto tak mówi",uk:"Зап\
итати, хто так каже"},"wb.asking":{en:"Asking…",pl:"Szukam odpowiedzi…",uk:"Шукаю відповідь…"},"wb.citation":{en:"Citation",pl:"\
Cytowanie",uk:"Цитування"},"wb.cite":{en:"Cite",pl:"Cytuj",uk:"Цитувати"},"wb.cite-as":{en:"Format of the citation",pl:"Format cytowania",uk:"Ф\
ормат цитування"},"wb.cite-text":{en:"Plain text",pl:"Zwykły tekst",uk:"Звичайний текст"},"wb.cite-told":{en:"The claims and source\
s this answer rests on, and the release it was made from",pl:"Twierdzenia i źródła, na których opiera się ta odpowiedź, oraz wydanie, z którego powstała",
uk:"Твердження та джерела, на яких ґрунтується ця відповідь, і випуск, з якого її отримано"},
"wb.citing":{en:"Looking for what this answer rests on…",pl:"Szukam, na czym opiera się ta odpowiedź…",uk:"Шукаю, на чому ґрунтується ця відповідь…"},
"wb.class":{en:"class",pl:"klasa",uk:"клас"},"wb.close":{en:"Close",pl:"Zamknij",uk:"Закрити"},"wb.code":{en:"code",pl:"kod",uk:"код"},"wb.complet\
ions":{en:"Suggestions",pl:"Podpowiedzi",uk:"Підказки"},"wb.copied":{en:"Copied",pl:"Skopiowano",uk:"Скопійовано"},"wb.copy":{en:"Copy",pl:"K\
opiuj",uk:"Копіювати"},"wb.copy-link":{en:"Copy link",pl:"Kopiuj odnośnik",uk:"Копіювати посилання"},"wb.csv-safe":{en:"CSV for a sp\
readsheet",pl:"CSV do arkusza",uk:"CSV для таблиць"},"wb.csv-safe-told":{en:"Keeps a spreadsheet from running a text as a formula",pl:"Arkusz nie wyko\
na tekstu jako formuły",uk:"Таблиця не виконає текст як формулу"},"wb.desk":{en:"Question and answer",pl:"Pytanie i odpowiedź",uk:"\
Запитання і відповідь"},"wb.edited":{en:"You have changed the query of this lesson.",pl:"Zapytanie tej lekcji zostało zmienione.",uk:"Запит \
цього уроку змінено."},"wb.editor":{en:"SPARQL query",pl:"Zapytanie SPARQL",uk:"Запит SPARQL"},"wb.engine-broke":{en:"the engine failed on\
 this query and was started anew ({reason})",pl:"silnik zawiódł przy tym zapytaniu i został uruchomiony od nowa ({reason})",uk:"рушій зазнав збою на цьому за\
питі й був запущений знову ({reason})"},"wb.failed":{en:"The engine does not start: {reason}",pl:"Silnik się nie uruchamia: {reason}",uk:"\
Рушій не запускається: {reason}"},"wb.files":{en:"Take it with you",pl:"Zabierz ze sobą",uk:"Забрати із собою"},"wb.find":{en:"\
Search the questions",pl:"Szukaj wśród pytań",uk:"Пошук серед запитань"},"wb.found":{en:{one:"{n} question",other:"{n} questions"},pl:{one:"\
{n} pytanie",few:"{n} pytania",many:"{n} pytań",other:"{n} pytania"},uk:{one:"{n} запитання",few:"{n} запитання",many:"{n} запитань",
other:"{n} запитання"}},"wb.from":{en:"From",pl:"Od",uk:"Від"},"wb.go-there":{en:"Go to the place",pl:"Przejdź do tego miejsca",uk:"Перейти до цьог\
о місця"},"wb.graph":{en:"layer",pl:"warstwa",uk:"шар"},"wb.in-explorer":{en:"In the explorer",pl:"W przeglądarce grafu",uk:"У переглядачі графа"},
"wb.language":{en:"Language",pl:"Język",uk:"Мова"},"wb.late":{en:{one:"No answer within {n} second: the question was stopped and the engine started anew. N\
arrow it (fewer patterns, a LIMIT inside), or allow more time.",other:"No answer within {n} seconds: the question was stopped and the engine started anew. Narro\
w it (fewer patterns, a LIMIT inside), or allow more time."},pl:{one:"Brak odpowiedzi w ciągu {n} sekundy: pytanie zatrzymano, a silnik uruchomiono od nowa. Zaw\
ęź je (mniej wzorców, LIMIT wewnątrz) albo daj więcej czasu.",few:"Brak odpowiedzi w ciągu {n} sekund: pytanie zatrzymano, a silnik uruchomiono od nowa. Za\
węź je (mniej wzorców, LIMIT wewnątrz) albo daj więcej czasu.",many:"Brak odpowiedzi w ciągu {n} sekund: pytanie zatrzymano, a silnik uruchomiono od nowa. \
Zawęź je (mniej wzorców, LIMIT wewnątrz) albo daj więcej czasu.",other:"Brak odpowiedzi w ciągu {n} sekund: pytanie zatrzymano, a silnik uruchomiono od now\
a. Zawęź je (mniej wzorców, LIMIT wewnątrz) albo daj więcej czasu."},uk:{one:"Немає відповіді за {n} секунду: запит зупинено, рушій запущено знову. Звузьте\
 його (менше шаблонів, LIMIT усередині) або дайте більше часу.",few:"Немає відповіді за {n} секунди: запит зупинено,\
 рушій запущено знову. Звузьте його (менше шаблонів, LIMIT усередині) або дайте більше часу.",
many:"Немає відповіді за {n} секунд: запит зупинено, рушій запущено знову. Звузьте його (менше шаблонів, LIMIT усередині) або дайте більше часу.",
other:"Немає відповіді за {n} секунди: запит зупинено, рушій запущено знову. Звузьте його (менше шаблонів, LIMIT усередині) або дайте більше часу."}},
"wb.level-1":{en:"1 · A pattern or two",pl:"1 · Jeden lub dwa wzorce",uk:"1 · Один-два шаблони"},"wb.level-2":{en:"2 · Joins, options, filters",
pl:"2 · Złączenia, opcje, filtry",uk:"2 · З’єднання, варіанти, фільтри"},"wb.level-3":{en:"3 · Paths, unions, counting",pl:"3 · Śc\
ieżki, sumy, zliczanie",uk:"3 · Шляхи, об’єднання, лічба"},"wb.level-4":{en:"4 · Claims and disputes",pl:"4 · Twierdzenia i spory",uk:"\
4 · Твердження і суперечки"},"wb.level-5":{en:"5 · Subqueries and layers",pl:"5 · Podzapytania i warstwy",uk:"5 · Підзапити й шари"},
"wb.no-citation":{en:"What this answer rests on cannot be established: {reason}",pl:"Nie da się ustalić, na czym opiera się ta odpowiedź: {reason}",uk:"Немо\
жливо встановити, на чому ґрунтується ця відповідь: {reason}"},"wb.questions":{en:{one:"The library: {n} question",other:"\
The library: {n} questions"},pl:{one:"Biblioteka: {n} pytanie",few:"Biblioteka: {n} pytania",many:"Biblioteka: {n} pytań",other:"Biblioteka: {n} pytania"},uk:{
one:"Бібліотека: {n} запитання",few:"Бібліотека: {n} запитання",many:"Бібліотека: {n} запитань",other:"Б\
ібліотека: {n} запитання"}},"wb.lessons-fold":{en:"Questions and lessons",pl:"Pytania i lekcje",uk:"Запитання й уроки"},"wb.lic\
ences":{en:"Software in this page, and its licences",pl:"Oprogramowanie w tej stronie i jego licencje",uk:"Програми на цій сторінці та їхні ліцензії"},
"wb.limit":{en:{one:"at most {n} second",other:"at most {n} seconds"},pl:{one:"najwyżej {n} sekunda",few:"najwyżej {n} sekundy",many:"najwyżej {n} sekund",other:"\
najwyżej {n} sekundy"},uk:{one:"щонайбільше {n} секунда",few:"щонайбільше {n} секунди",many:"щонайбільше {n} секунд",
other:"щонайбільше {n} секунди"}},"wb.limit-label":{en:"Time limit",pl:"Limit czasu",uk:"Ліміт часу"},"wb.line":{en:"Words on the lin\
es",pl:"Podpis linii",uk:"Підпис ліній"},"wb.loading":{en:"Opening the graph…",pl:"Otwieram graf…",uk:"Відкриваю граф…"},"wb.map":{
en:"Map",pl:"Mapa",uk:"Карта"},"wb.map-left":{en:{one:"Drawn is the first {n}.",other:"Drawn are the first {n}."},pl:{one:"Narysowano pierwszy {n}.",few:"N\
arysowano pierwsze {n}.",many:"Narysowano pierwszych {n}.",other:"Narysowano pierwsze {n}."},uk:{one:"Показано перше {n}.",few:"Показано перші {n}.",
many:"Показано перших {n}.",other:"Показано перші {n}."}},"wb.map-told":{en:{one:"{n} place.",other:"{n} places."},pl:{one:"{n} miejs\
ce.",few:"{n} miejsca.",many:"{n} miejsc.",other:"{n} miejsca."},uk:{one:"{n} місце.",few:"{n} місця.",many:"{n} місць.",other:"{n} місця."}},
"wb.milliseconds":{en:"in {n} ms",pl:"w {n} ms",uk:"за {n} мс"},"wb.mistakes":{en:"Mistakes",pl:"Błędy",uk:"Помилки"},"wb.more":{en:{one:"{n} more",
other:"{n} more"},pl:{one:"jeszcze {n}",few:"jeszcze {n}",many:"jeszcze {n}",other:"jeszcze {n}"},uk:{one:"ще {n}",few:"ще {n}",many:"ще {n}",other:"ще {n\
}"}},"wb.needs":{en:"?{name} is needed: {about}",pl:"potrzebne jest ?{name}: {about}",uk:"потрібне ?{name}: {about}"},"wb.network":{en:"Network",pl:"Sie\
ć",uk:"Мережа"},"wb.network-left":{en:{one:"Not drawn: {n} row, because a picture of everything would show nothing. Narrow the question to see it.",other:"\
Not drawn: {n} rows, because a picture of everything would show nothing. Narrow the question to see them."},pl:{one:"Nie narysowano {n} wiersza, bo obraz wszyst\
kiego nie pokazałby niczego. Zawęź pytanie, aby go zobaczyć.",few:"Nie narysowano {n} wierszy, bo obraz wszystkiego nie pokazałby niczego. Zawęź pytanie, ab\
y je zobaczyć.",many:"Nie narysowano {n} wierszy, bo obraz wszystkiego nie pokazałby niczego. Zawęź pytanie, aby je zobaczyć.",other:"Nie narysowano {n} wi\
erszy, bo obraz wszystkiego nie pokazałby niczego. Zawęź pytanie, aby je zobaczyć."},uk:{one:"Не показано {n} рядок, бо картина всього не показала б нічого.\
 Звузьте запит, щоб його побачити.",few:"Не показано {n} рядки, бо картина всього не показала б нічого. Звузьте запит, щоб їх побачит\
и.",many:"Не показано {n} рядків, бо картина всього не показала б нічого. Звузьте запит, щоб їх побачити.",
other:"Не показано {n} рядки, бо картина всього не показала б нічого. Звузьте запит, щоб їх побачити."}},
"wb.network-told":{en:{one:"{n} thing; lines: {lines}.",other:"{n} things; lines: {lines}."},pl:{one:"{n} rzecz; linie: {lines}.",few:"{n} rzeczy; linie: {lines\
}.",many:"{n} rzeczy; linie: {lines}.",other:"{n} rzeczy; linie: {lines}."},uk:{one:"{n} річ; ліній: {lines}.",few:"{n} речі; ліній: {lines}.",
many:"{n} речей; ліній: {lines}.",other:"{n} речі; ліній: {lines}."}},"wb.new":{en:"A query of your own",pl:"Własne zapytanie",uk:"Власний з\
апит"},"wb.next":{en:"Next lesson",pl:"Następna lekcja",uk:"Наступний урок"},"wb.no":{en:"No",pl:"Nie",uk:"Ні"},"wb.no-date":{en:"{value} is\
 no date: write a day that exists, as 2025-09-18",pl:"{value} nie jest datą: podaj istniejący dzień, np. 2025-09-18",uk:"{value} не є датою: вкажіть день, що\
 існує, напр. 2025-09-18"},"wb.no-id":{en:"{value} is no id: an id is lower-case words joined by hyphens; type a name and choose",pl:"{value} nie jest \
identyfikatorem: to małe litery połączone łącznikami; wpisz nazwę i wybierz",uk:"{value} не є ідентифікатором: це малі літери, з’єднані дефісами; введіть \
назву й оберіть"},"wb.no-iri":{en:"{value} is no IRI: write prefix:name or a whole address",pl:"{value} nie jest IRI: napisz prefiks:nazwa albo peł\
ny adres",uk:"{value} не є IRI: пишіть префікс:назва або повну адресу"},"wb.no-limit":{en:"no time limit",pl:"bez limitu czas\
u",uk:"без ліміту часу"},"wb.no-map":{en:"Nothing in this answer has a place. A map needs a column with coordinates (geo:asWKT), or with things tha\
t have some or happened at a place that does. Select the thing itself, not only its name.",pl:"Nic w tej odpowiedzi nie ma miejsca. Mapa wymaga kolumny ze współ\
rzędnymi (geo:asWKT) albo z rzeczami, które je mają lub zdarzyły się w miejscu, które je ma. Wybierz samą rzecz, a nie tylko jej nazwę.",uk:"Ніщо в цій \
відповіді не має місця. Карті потрібен стовпець із координатами (geo:asWKT) або з речами, що їх мають чи сталися в місці, яке їх має. Оберіть саму річ, а не лиш\
е її назву."},"wb.no-network":{en:"A network needs two columns of things or words; this answer has fewer.",pl:"Sieć wymaga dwóch kolumn rzeczy lub słów;\
 ta odpowiedź ma ich mniej.",uk:"Мережі потрібні два стовпці речей або слів; у цій відповіді їх менше."},
"wb.no-number":{en:"{value} is no number: digits, and in a decimal a point",pl:"{value} nie jest liczbą: cyfry, a w ułamku kropka",uk:"{value} не є числом: ци\
фри, а в дробі крапка"},"wb.no-rows":{en:"The question is well formed, and nothing in the graph fits it.",pl:"Pytanie jest poprawne, ale nic w g\
rafie do niego nie pasuje.",uk:"Запит правильний, але ніщо у графі йому не відповідає."},"wb.no-timeline":{en:"A tim\
eline needs a column of dates; this answer has none.",pl:"Oś czasu wymaga kolumny z datami; ta odpowiedź jej nie ma.",uk:"Часовій шкалі потрібен стовпець із д\
атами; у цій відповіді його немає."},"wb.no-variable":{en:"the query has no variable {name}",pl:"zapytanie nie ma zmiennej {name}",uk:"\
запит не має змінної {name}"},"wb.not-copied":{en:"Copying is not allowed here",pl:"Kopiowanie jest tu zabronione",uk:"Копіювання тут не дозвол\
ено"},"wb.not-with-values":{en:"the query runs only without what was filled in: {reason}",pl:"zapytanie działa tylko bez wpisanych wartości: {reason}",uk:"\
запит працює лише без заповнених значень: {reason}"},"wb.nothing-called":{en:"Nothing is called so.",pl:"Nic się tak nie nazy\
wa.",uk:"Ніщо так не називається."},"wb.own-question":{en:"A query of your own",pl:"Własne zapytanie",uk:"Власний запит"},"wb.o\
wn-told":{en:"Write SPARQL below. Prefixes are known; type a name in any language, or press Ctrl and Space, for suggestions.",pl:"Napisz poniżej SPARQL. Prefiks\
y są znane; wpisz nazwę w dowolnym języku albo naciśnij Ctrl i spację, aby zobaczyć podpowiedzi.",uk:"Пишіть SPARQL нижче. Префікси відомі; введіть назву \
будь-якою мовою або натисніть Ctrl і пробіл, щоб побачити підказки."},"wb.own-value":{en:"the query gives {na\
me} a value itself, so it cannot be filled in",pl:"zapytanie samo nadaje {name} wartość, więc nie można jej wpisać",uk:"запит сам надає {name} значення, то\
ж його не можна заповнити"},"wb.place":{en:"Line {line}, column {column}",pl:"Wiersz {line}, kolumna {column}",uk:"Рядок {line}, стовпець {\
column}"},"wb.points-here":{en:{one:"What points here: {n}",other:"What points here: {n}"},pl:{one:"Co tu wskazuje: {n}",few:"Co tu wskazuje: {n}",many:"Co tu w\
skazuje: {n}",other:"Co tu wskazuje: {n}"},uk:{one:"Що вказує сюди: {n}",few:"Що вказує сюди: {n}",many:"Що вказує сюди: {n}",
other:"Що вказує сюди: {n}"}},"wb.print":{en:"Print",pl:"Drukuj",uk:"Друкувати"},"wb.property":{en:"property",pl:"właściwość",uk:"власт\
ивість"},"wb.ready":{en:{one:"{n} statement, all on your device",other:"{n} statements, all on your device"},pl:{one:"{n} stwierdzenie, wszystko na Twoim \
urządzeniu",few:"{n} stwierdzenia, wszystko na Twoim urządzeniu",many:"{n} stwierdzeń, wszystko na Twoim urządzeniu",other:"{n} stwierdzenia, wszystko na Tw\
oim urządzeniu"},uk:{one:"{n} твердження, усе на вашому пристрої",few:"{n} твердження, усе на вашому пристрої",
many:"{n} тверджень, усе на вашому пристрої",other:"{n} твердження, усе на вашому пристрої"}},"wb.resto\
re":{en:"Back to the lesson’s query",pl:"Wróć do zapytania z lekcji",uk:"Повернути запит уроку"},"wb.rows":{en:{one:"{n} row",other:"{n} \
rows"},pl:{one:"{n} wiersz",few:"{n} wiersze",many:"{n} wierszy",other:"{n} wiersze"},uk:{one:"{n} рядок",few:"{n} рядки",many:"{n} рядків",other:"\
{n} рядки"}},"wb.rows-all":{en:{one:"Show all {n}",other:"Show all {n}"},pl:{one:"Pokaż wszystkie ({n})",few:"Pokaż wszystkie ({n})",many:"Pokaż wszystki\
e ({n})",other:"Pokaż wszystkie ({n})"},uk:{one:"Показати всі ({n})",few:"Показати всі ({n})",many:"Показати всі ({n})",other:"\
Показати всі ({n})"}},"wb.rows-more":{en:{one:"Show {n} more",other:"Show {n} more"},pl:{one:"Pokaż jeszcze {n}",few:"Pokaż jeszcze {n}",many:"Poka\
ż jeszcze {n}",other:"Pokaż jeszcze {n}"},uk:{one:"Показати ще {n}",few:"Показати ще {n}",many:"Показати ще {n}",other:"Показати\
 ще {n}"}},"wb.rows-shown":{en:{one:"The first of {all} is shown.",other:"The first {n} of {all} are shown."},pl:{one:"Pokazano pierwszy z {all}.",few:"Pokaza\
no pierwsze {n} z {all}.",many:"Pokazano pierwszych {n} z {all}.",other:"Pokazano pierwsze {n} z {all}."},uk:{one:"Показано перші {n} з {all}.",few:"\
Показано перші {n} з {all}.",many:"Показано перші {n} з {all}.",other:"Показано перші {n} з {all}."}},"wb.run":{en:"Ru\
n",pl:"Wykonaj",uk:"Виконати"},"wb.save":{en:"Save as a file",pl:"Zapisz jako plik",uk:"Зберегти як файл"},"wb.seconds":{en:"in {n} s",pl:"\
w {n} s",uk:"за {n} с"},"wb.sort":{en:"Sort by this column",pl:"Sortuj według tej kolumny",uk:"Сортувати за цим стовпцем"},"wb.stateme\
nts":{en:{one:"{n} statement",other:"{n} statements"},pl:{one:"{n} stwierdzenie",few:"{n} stwierdzenia",many:"{n} stwierdzeń",other:"{n} stwierdzenia"},uk:{one:"\
{n} твердження",few:"{n} твердження",many:"{n} тверджень",other:"{n} твердження"}},"wb.states":{en:{one:"What the graph s\
tates of it: {n}",other:"What the graph states of it: {n}"},pl:{one:"Co graf o tym mówi: {n}",few:"Co graf o tym mówi: {n}",many:"Co graf o tym mówi: {n}",other:"\
Co graf o tym mówi: {n}"},uk:{one:"Що граф про це каже: {n}",few:"Що граф про це каже: {n}",many:"Що граф про це каже: {n}",
other:"Що граф про це каже: {n}"}},"wb.stop":{en:"Stop",pl:"Zatrzymaj",uk:"Зупинити"},"wb.table":{en:"Table",pl:"Tabela",uk:"Таблиця"},
"wb.teaches":{en:"What it shows: {text}",pl:"Co pokazuje: {text}",uk:"Що показує: {text}"},"wb.timeline":{en:"Timeline",pl:"Oś czasu",uk:"Час"},"wb\
.timeline-left":{en:{one:"Drawn is the first.",other:"Drawn are the first {n}."},pl:{one:"Narysowano pierwszy.",few:"Narysowano pierwsze {n}.",many:"Narysowano \
pierwszych {n}.",other:"Narysowano pierwsze {n}."},uk:{one:"Показано перші {n}.",few:"Показано перші {n}.",many:"Показано перші {n}.",
other:"Показано перші {n}."}},"wb.timeline-told":{en:{one:"{n} row with a date.",other:"{n} rows with a date."},pl:{one:"{n} wiersz z datą.",few:"\
{n} wiersze z datą.",many:"{n} wierszy z datą.",other:"{n} wiersze z datą."},uk:{one:"{n} рядок із датою.",few:"{n} рядки з датою.",many:"\
{n} рядків із датою.",other:"{n} рядки з датою."}},"wb.to":{en:"To",pl:"Do",uk:"До"},"wb.type-more":{en:"More letters narrow the list.",
pl:"Kolejne litery zawężą listę.",uk:"Більше літер звузить список."},"wb.undated":{en:{one:"{n} row has no date that can be drawn.",
other:"{n} rows have no date that can be drawn."},pl:{one:"{n} wiersz nie ma daty, którą można narysować.",few:"{n} wiersze nie mają daty, którą można narys\
ować.",many:"{n} wierszy nie ma daty, którą można narysować.",other:"{n} wiersze nie mają daty, którą można narysować."},uk:{one:"{n} рядок не має дат\
и, яку можна показати.",few:"{n} рядки не мають дати, яку можна показати.",many:"{n} рядків не мають дати, яку \
можна показати.",other:"{n} рядки не мають дати, яку можна показати."}},"wb.unknown":{en:"{name} is nowhere in the \
graph.",pl:"{name} nie występuje w grafie.",uk:"{name} немає у графі."},"wb.unplaced":{en:{one:"{n} row has no place.",other:"{n} rows have no place\
."},pl:{one:"{n} wiersz nie ma miejsca.",few:"{n} wiersze nie mają miejsca.",many:"{n} wierszy nie ma miejsca.",other:"{n} wiersze nie mają miejsca."},uk:{one:"\
{n} рядок не має місця.",few:"{n} рядки не мають місця.",many:"{n} рядків не мають місця.",other:"{n} рядки не\
 мають місця."}},"wb.views":{en:"Views of the answer",pl:"Widoki odpowiedzi",uk:"Подання відповіді"},"wb.was-stopped":{en:"Stopped. Th\
e engine is starting anew.",pl:"Zatrzymano. Silnik uruchamia się od nowa.",uk:"Зупинено. Рушій запускається знову."},"wb.yes":{en:"\
Yes",pl:"Tak",uk:"Так"},"wb.zoom-fit":{en:"Show all",pl:"Pokaż wszystko",uk:"Показати все"},"wb.zoom-in":{en:"Zoom in",pl:"Powiększ",uk:"Збільши\
ти"},"wb.zoom-out":{en:"Zoom out",pl:"Pomniejsz",uk:"Зменшити"}};var ml={en:"English",pl:"Polski",uk:"Українська"},hs="en",Tn=hs,of=new Intl.PluralRules(Tn),lf=new Intl.NumberFormat("en-GB"),ew={en:"en-GB",pl:"pl-PL",
uk:"uk-UA"},gl=n=>{Tn=Object.hasOwn(ml,n)?n:hs,of=new Intl.PluralRules(Tn),lf=new Intl.NumberFormat(er())},Ot=()=>Tn,er=()=>ew[Tn],wl=n=>lf.format(n),Rt=n=>typeof n==
"string"?n:n&&(n[Tn]??n[hs]??Object.values(n)[0])||"",tw=(n,e)=>{let t=sf[n];if(!t)throw new Error(`words.json has no ${n}`);let i=t[Tn]??t[hs];return typeof i==
"string"?i:i[of.select(Number(e.n))]??i.other},yl=(n,e={})=>tw(n,e).split(/(\{\w+\})/).map(t=>{let i=/^\{(\w+)\}$/.exec(t);if(!i)return t;let r=e[i[1]];return typeof r==
"number"?wl(r):r??""}),y=(n,e={})=>yl(n,e).join("");var nw=/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,iw={ł:"l",đ:"d",ø:"o",ß:"ss",æ:"ae",œ:"oe",ı:"i",ґ:"г"},rw=n=>`\
⟨U+${n.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}⟩`,En=n=>String(n??"").replace(nw,rw),ln=n=>{let e=String(n??"");return/^[\u0020-\u007e]*$/.
test(e)?e.toLowerCase().replace(/['`"]/g,"").replace(/[^a-z0-9]+/g," ").trim():e.normalize("NFD").replace(new RegExp("\\p{M}","gu"),"").toLowerCase().replace(/[łđøßæœıґ]/g,
t=>iw[t]).replace(/['’ʼ`"“”„«»]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()},sw=(n,e)=>{for(let t of e.flat(1/0))t==null||t===!1||t===""||n.append(t instanceof
Node?t:document.createTextNode(En(t)));return n},C=(n,e={},...t)=>{let i=document.createElement(n);for(let[r,s]of Object.entries(e))s==null||s===!1||(typeof s==
"function"?i.addEventListener(r,s):i.setAttribute(r,s===!0?"":s));return sw(i,t)},je=(n,e={})=>C("bdi",e,n);var bl=(n,e,t=null)=>{let i=null;try{i=new URL(n)}catch{i=null}return!i||!["http:","https:"].includes(i.protocol)?je(e||n,{lang:t}):C("a",{href:i.href,rel:"noop\
ener noreferrer",target:"_blank",class:"outside"},je(e||i.hostname,{lang:t}))};var Lt="\\p{L}\\p{N}_",af="[\\u0300-\\u036f]",ow=new RegExp(["(?<skip>[ \\t\\r\\n]+|#[^\\r\\n]*)",'(?<iri><(?:[^\\x00-\\x20<>"{}|^`\\\\]|\\\\u[0-9A-Fa-f]{4}|\\\\U[0-9A-\
Fa-f]{8})*>)',`(?<string>"""(?:"{0,2}(?:[^"\\\\]|\\\\.))*"""|'''(?:'{0,2}(?:[^'\\\\]|\\\\.))*'''|"(?:[^"\\\\\\r\\n]|\\\\.)*"|'(?:[^'\\\\\\r\\n]|\\\\.)*')`,"(?<l\
ang>@[A-Za-z]+(?:-+[A-Za-z0-9]+)*)",`(?<var>[?$](?:[${Lt}\\u00b7]|${af})+)`,`(?<bnode>_:[${Lt}](?:[${Lt}\\-]|\\.+(?=[${Lt}\\-]))*)`,`(?<pname>(?:\\p{L}(?:[${Lt}\
.\\-]{0,100}[${Lt}\\-])?)?:(?:(?:[${Lt}:%]|\\\\.)(?:[${Lt}:%\\u00b7\\-]|${af}|\\\\.|\\.+(?=[${Lt}:%\\\\\\-]))*)?)`,"(?<number>(?:\\d+\\.\\d+|\\.\\d+|\\d+\\.?(?=[eE][+\\\
-]?\\d)|\\d+)(?:[eE][+\\-]?\\d+)?)",`(?<word>[\\p{L}_][${Lt}]*)`,"(?<op>\\^\\^|&&|\\|\\||!=|<=|>=|<<\\(|\\)>>|<<|>>|\\{\\||\\|\\}|.)"].join("|"),"gsu"),lw=["iri",
"string","lang","var","bnode","pname","number","word","op"],nt=n=>{let e=[];for(let t of n.matchAll(ow)){if(t.groups.skip!==void 0)continue;let i=lw.find(s=>t.groups[s]!==
void 0),r=i==="word"?t[0].toUpperCase():"";e.push({kind:i,text:t[0],start:t.index,end:t.index+t[0].length,upper:r})}return e},di=n=>{let e={};return n.forEach((t,i)=>{
let[r,s]=[n[i+1],n[i+2]];t.upper==="PREFIX"&&r?.kind==="pname"&&s?.kind==="iri"&&(e[r.text.slice(0,-1)]=s.text.slice(1,-1))}),e},an=n=>new Set(n.filter(e=>e.kind===
"var").map(e=>e.text.slice(1))),hf=n=>n.find(e=>["SELECT","ASK","CONSTRUCT","DESCRIBE"].includes(e.upper))?.upper??"",aw=(n,e)=>{let t=n.slice(0,e).split(/\r\n|\r|\n/);
return{line:t.length,column:t[t.length-1].length+1}},ce=class extends Error{constructor(e,t,i,r="",s=t+1){super(i),this.name="Fault",Object.assign(this,{start:t,
end:s,hint:r,...aw(e,t)})}};var cf="http://www.w3.org/2001/XMLSchema#",hw=/^[a-z0-9]+(?:-[a-z0-9]+)*(?:--[a-z0-9]+(?:-[a-z0-9]+)*)*$/,cw=new Set(["HAVING","LIMIT","OFFSET","VALUES"]),fw=n=>`\
"${n.replace(/[\\"\n\r]/g,e=>({"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\\r"})[e])}"`,ff=n=>{if(!/^[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>"{}|^`\\]*$/u.test(n))throw new Error(
y("wb.no-iri",{value:n}));return`<${n}>`},uw=n=>{let e=new Date(`${n}T00:00:00Z`);return/^\d{4}-\d{2}-\d{2}$/.test(n)&&!Number.isNaN(e.valueOf())&&e.toISOString().
slice(0,10)===n},uf=(n,e,t)=>{if(n==="id"){let i=e.replace(/^id:/,"");if(!hw.test(i))throw new Error(y("wb.no-id",{value:e}));return ff(t.id+i)}if(n==="iri"){let[
,i,r]=/^([^:]*):(.*)$/su.exec(e)??[],s=i!==void 0&&Object.hasOwn(t,i)&&!r.startsWith("//");return ff(s?t[i]+r:e.replace(/^</,"").replace(/>$/,""))}if(n==="date"){
if(!uw(e))throw new Error(y("wb.no-date",{value:e}));return`"${e}"^^<${cf}date>`}if(n==="integer"||n==="decimal"){if(!(n==="integer"?/^[+-]?[0-9]+$/:/^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)$/).
test(e))throw new Error(y("wb.no-number",{value:e}));return`"${e}"^^<${cf}${n}>`}return fw(e)},df=(n,e)=>{let t=nt(n),i=an(t);for(let o of Object.keys(e))if(!i.
has(o))throw new Error(y("wb.no-variable",{name:`?${o}`}));let r=0,s="";for(let[o,l]of dw(t,e))s+=n.slice(r,o.start)+l,r=o.end;return s+n.slice(r)},dw=(n,e)=>{let t=[],
i=[],[r,s,o]=["",0,0];return n.forEach((l,a)=>{let h=l.upper;if(h==="SELECT"||h==="VALUES")[r,s]=[h,o];else if(h==="BY")[r,s]=["BY",o];else if(h==="WHERE"||r===
"BY"&&cw.has(h))r="";else if(l.text==="{")i.push([o>s?r:"",s]),r="";else if(l.text==="}"&&i.length)[r,s]=i.pop();else if(l.text==="(")o+=1;else if(l.text===")")
o-=1;else if(l.kind==="var"&&Object.hasOwn(e,l.text.slice(1))){let c=r==="VALUES"||o===s?r:"";t.push(...pw(n,a,c,e[l.text.slice(1)]))}}),t},pw=(n,e,t,i)=>{let r=n[e];
if(n[e-1]?.upper==="AS"||t==="VALUES")throw new Error(y("wb.own-value",{name:r.text}));return t==="SELECT"?[[r,`(${i} AS ?${r.text.slice(1)})`]]:t==="BY"?[[r,`(${i}\
)`]]:n[e-1]?.text==="("&&n[e-2]?.upper==="BOUND"?[[n[e-2]," "],[r,"true"]]:[[r,` ${i} `]]};var pf=(n,e)=>{let t=e.findIndex(({upper:s})=>s==="SELECT");if(e.slice(t+1).find(({upper:s})=>s!=="DISTINCT"&&s!=="REDUCED")?.text!=="*")return n;let r=[...an(e)];
return[...n].sort((s,o)=>r.indexOf(s)-r.indexOf(o))};var xl=(n,e)=>{let[t,i,r]=[0,0,0],s=[];for(let o=0;o<n.length;o+=1){let l=[];for(let a=0;a<e.length;a+=1)n[o]===e[a]&&(l[a]=(s[a-1]??0)+1,l[a]>t&&([t,i,r]=[l[a],
o+1,a+1]));s=l}return t&&t+xl(n.slice(0,i-t),e.slice(0,r-t))+xl(n.slice(i),e.slice(r))},mw=(n,e)=>2*xl(n,e)/(n.length+e.length||1),cs=(n,e)=>[...new Set(e)].filter(
t=>Math.min(n.length,t.length)*2>=.7*(n.length+t.length)).map(t=>({other:t,like:mw(t,n)})).filter(({like:t})=>t>=.7).sort((t,i)=>i.like-t.like||(t.other>i.other?
-1:1)).slice(0,2).map(({other:t})=>t);var[Dn,tr,Sl,mf]=[0,1,2,3],kl=(n,e,t)=>{let i=n[e-1].text;return{at:e,message:t===tr?y("sparql.no-predicate",{before:i}):y("sparql.no-object",{before:i}),hint:y(
"sparql.triple-hint")}},vl=n=>n===tr||n===Sl,gf=n=>{let e=Dn,t=0,i=n.findIndex(r=>r.text==="{");if(i<0)return null;for(;i<n.length;){let r=n[i];if(r.text==="{"||
r.text==="}"){if(r.text==="}"&&vl(e)&&t)return kl(n,i,e);e=Dn,t=r.text==="{"?t+1:Math.max(0,t-1),i+=1}else if(!t)i+=1;else{if(["{|","~","<<","<<("].includes(r.text))
return null;if(r.kind==="word"&&!["A","TRUE","FALSE"].includes(r.upper)){if(vl(e))return kl(n,i,e);[e,i]=[Dn,yw(n,i)]}else{let s=[".",";",","].includes(r.text);
if(s&&vl(e)&&r.text!==";"&&n[i-1].text!==";")return kl(n,i,e);if(e===mf&&!s)return{at:i,message:y("sparql.no-dot",{before:n[i-1].text,after:r.text}),hint:y("spa\
rql.no-dot-hint")};[e,i]=gw(n,i,e)}}}return null},gw=(n,e,t)=>{let i=e,{text:r}=n[i];if(r==="."||r===";"||r===",")return[{".":Dn,";":tr,",":Sl}[r],i+1];if(t===tr)
return[Sl,ww(n,i)];if(r==="["||r==="("){let s=nr(n,i);return[t===Dn&&[".","}"].includes(On(n,s))?Dn:t+1,s]}return(r==="+"||r==="-")&&(i+=1),i+=1,On(n,i)==="^^"?
i+=2:n[i]?.kind==="lang"&&(i+=1),[t===Dn?tr:mf,i]},ww=(n,e)=>{let t=e;for(;t<n.length;){for(;["^","!"].includes(On(n,t));)t+=1;if(t=On(n,t)==="("?nr(n,t):t+1,["\
*","+","?"].includes(On(n,t))&&(t+=1),!["/","|"].includes(On(n,t)))break;t+=1}return t},nr=(n,e)=>{let t=0,i=e;for(;i<n.length;){let{text:r}=n[i];if(t+=["(","[",
"{"].includes(r)-[")","]","}"].includes(r),i+=1,t<=0)break}return i},yw=(n,e)=>{let t=n[e].upper,i=e+1;if(t==="VALUES"){for(;i<n.length&&n[i].text!=="{";)i+=1;return nr(
n,i)}if(t==="FILTER"||t==="BIND"){for(;i<n.length&&!["(","{"].includes(n[i].text);)i+=1;return On(n,i)==="("?nr(n,i):i}if(t==="GRAPH")return i+1;if(["SELECT","G\
ROUP","ORDER","HAVING","LIMIT","OFFSET"].includes(t))for(;i<n.length&&!["{","}"].includes(n[i].text);)i=n[i].text==="("?nr(n,i):i+1;return i},On=(n,e)=>n[e]?.text??
"";var Rn=new Set(`STR LANG LANGMATCHES DATATYPE BOUND IRI URI BNODE RAND ABS CEIL FLOOR ROUND CONCAT STRLEN UCASE LCASE
  ENCODE_FOR_URI CONTAINS STRSTARTS STRENDS STRBEFORE STRAFTER YEAR MONTH DAY HOURS MINUTES SECONDS TIMEZONE TZ NOW
  UUID STRUUID MD5 SHA1 SHA256 SHA384 SHA512 COALESCE IF STRLANG STRDT SAMETERM ISIRI ISURI ISBLANK ISLITERAL
  ISNUMERIC REGEX SUBSTR REPLACE EXISTS COUNT SUM MIN MAX AVG SAMPLE GROUP_CONCAT TRIPLE SUBJECT PREDICATE OBJECT
  ISTRIPLE ADJUST LANGDIR STRLANGDIR HASLANG HASLANGDIR`.split(/\s+/)),ir=new Set(`BASE PREFIX VERSION SELECT CONSTRUCT DESCRIBE ASK DISTINCT REDUCED AS WHERE G\
ROUP BY HAVING ORDER ASC
  DESC LIMIT OFFSET VALUES OPTIONAL GRAPH BIND MINUS UNION FILTER IN NOT UNDEF TRUE FALSE
  SEPARATOR LATERAL NAMED SILENT`.split(/\s+/)),bw=new Set("{}()[]<>=!&|+-*/^?;,.~@"),fs={")":"(","}":"{","]":"["},xw=new Set(["=","!=","<",">","<=",">=","&&","\
||"]),kw=new Set("“”„‟«»‘’‚‛`´"),Cl=(n,e)=>{let t=cs(n,e);return t.length?y("sparql.did-you-mean",{words:t.join(y("sparql.or"))}):""},se=(n,e,t="")=>({
start:n.start,end:n.end,message:e,hint:t}),rr=(n,e,t="")=>({start:n.end,end:n.end+1,message:e,hint:t}),Al=(n,e,t)=>{let i=nt(n),r={text:n,tokens:i,said:e,prefixes:t,
at:s=>i[s]?.text??"",upper:s=>i[s]?.upper??""};for(let s of[vw,Sw,Cw,Aw,Tw,Ew,Dw,Ow,Rw,Lw,Iw,Bw]){let o=s(r);if(o)return new ce(n,o.start,o.message,o.hint,o.end)}
return Nw(r)},vw=({tokens:n})=>!n.length&&{start:0,end:0,message:y("sparql.empty"),hint:y("sparql.empty-hint")},Sw=({tokens:n})=>{let e=n.find(({kind:i,text:r})=>i===
"op"&&!bw.has(r[0]));if(!e)return null;if(kw.has(e.text))return se(e,y("sparql.typographic",{mark:e.text}),y("sparql.typographic-hint"));let t=`U+${e.text.codePointAt(
0).toString(16).toUpperCase().padStart(4,"0")}`;return se(e,y("sparql.stray",{code:t}),y("sparql.stray-hint"))},Cw=({tokens:n,at:e})=>{for(let[t,i]of n.entries()){
if(i.kind==="lang"&&["@prefix","@base"].includes(i.text))return se(i,y("sparql.turtle",{word:i.text}),y("sparql.turtle-hint"));if(i.upper==="PREFIX"&&e(t+3)==="\
.")return se(n[t+3],y("sparql.prefix-dot"),y("sparql.remove"))}return null},Aw=({tokens:n,at:e,upper:t})=>{for(let[i,r]of n.entries())if(!(r.kind!=="word"||ir.has(
r.upper)||Rn.has(r.upper)||r.text==="a"))return e(i+1)==="("&&t(i-1)!=="AS"?se(r,y("sparql.no-function",{name:r.text}),Cl(r.upper,[...Rn,"FILTER","BIND"])||y("s\
parql.no-function-hint")):r.upper==="A"?se(r,y("sparql.upper-a")):se(r,y("sparql.no-word",{word:r.text}),Mw(n,e,i));return null},Mw=(n,e,t)=>{let{text:i,upper:r}=n[t],
s={ORDERBY:"ORDER BY",GROUPBY:"GROUP BY"}[r];if(s)return y("sparql.did-you-mean",{words:s});if(e(t-1)==="a")return y("sparql.no-class-hint",{word:i});let o=Cl(r,
[...ir,...Rn]);return o||(t||n.some(a=>ir.has(a.upper))?y("sparql.no-word-hint",{word:i}):y("sparql.no-query-hint"))},Tw=n=>{let{tokens:e,at:t,upper:i}=n;for(let[
r,s]of e.entries()){if(s.upper!=="SELECT")continue;let o=r+1+["DISTINCT","REDUCED"].includes(i(r+1));for(;o<e.length&&(e[o].kind==="var"||["(","*"].includes(t(o)));)
o=t(o)==="("?wf(n,o)+1:o+1;let l=e[o];if(!l)return rr(e[e.length-1],y("sparql.no-pattern"),"SELECT ?s { … }");let a=l.upper==="WHERE";if(l.text===",")return se(
l,y("sparql.comma"),y("sparql.comma-hint"));if(Rn.has(l.upper))return se(l,y("sparql.unnamed",{name:l.text}),y("sparql.unnamed-hint",{name:l.upper}));if(!a&&l.text!==
"{"){let h=["pname","iri"].includes(l.kind)&&e[o-1].kind==="var"?e[o-1]:l;return se(h,y("sparql.no-brace"),"SELECT ?s WHERE { … }")}if(a&&t(o+1)!=="{")return rr(
l,y("sparql.where-brace"),"SELECT ?s WHERE { … }")}return null},wf=({tokens:n},e)=>{let t=0;for(let i=e;i<n.length;i+=1)if(t+="({[".includes(n[i].text)-")}]".
includes(n[i].text),t===0)return i;return n.length-1},Ew=({text:n,tokens:e})=>{let t=[];for(let i of e.filter(({kind:r})=>r==="op"))if(Object.values(fs).includes(
i.text))t.push(i);else if(i.text in fs){let r=t.pop();if(!r)return se(i,y("sparql.closes-nothing",{bracket:i.text}),y("sparql.closes-nothing-hint",{bracket:fs[i.
text]}));if(r.text!==fs[i.text]){let s=n.slice(0,r.start).split(`
`).length;return se(i,y("sparql.crossed",{bracket:i.text,open:r.text,line:s}))}}return t.length?se(t[t.length-1],y("sparql.never-closed",{bracket:t[t.length-1].
text})):null},Dw=({tokens:n,upper:e,prefixes:t})=>{let i={...t,...di(n)};for(let[r,s]of n.entries()){let o=s.text.split(":")[0];if(s.kind==="pname"&&!Object.hasOwn(
i,o)&&e(r-1)!=="PREFIX"){let l=[Cl(o,Object.keys(i)),y("sparql.declare",{prefix:o})].filter(Boolean).join(" ");return se(s,y("sparql.no-prefix",{prefix:o}),l)}if(s.
kind==="iri"&&!/^<[A-Za-z][A-Za-z0-9+.-]*:/.test(s.text)&&!n.some(l=>l.upper==="BASE"))return se(s,y("sparql.part-iri",{text:s.text}),y("sparql.part-iri-hint"))}
return null},Ow=({tokens:n})=>{for(let[e,t]of n.entries()){let i=n[e+1];if(t.upper==="FILTER"&&i&&["var","number","string"].includes(i.kind))return se(i,y("spar\
ql.filter-brackets"),"FILTER(?n > 3)");if(t.kind!=="op"||!i)continue;let r=t.end===i.start?t.text+i.text:"",s={"==":"=","=>":">=","=<":"<=","<>":"!="}[r];if(s)return se(
t,y("sparql.no-operator",{operator:r}),y("sparql.write",{operator:s}));if(t.text==="&")return se(t,y("sparql.no-operator",{operator:"&"}),y("sparql.write",{operator:"\
&&"}));if(xw.has(t.text)&&[")","}",",",".",";"].includes(i.text))return se(i,y("sparql.no-right-side",{operator:t.text}),y("sparql.no-right-side-hint"))}return null},
Rw=({tokens:n,at:e,upper:t})=>{let i={GROUP:0,HAVING:1,ORDER:2,LIMIT:3,OFFSET:3,VALUES:4},r=-1;for(let[s,o]of n.entries()){(o.text==="{"||o.text==="}")&&(r=-1);
let l=i[o.upper]??r;if(l<r)return se(o,y("sparql.too-late",{word:o.upper}),y("sparql.too-late-hint"));if(r=l,["LIMIT","OFFSET"].includes(o.upper)&&!/^\d+$/.test(
e(s+1)))return rr(o,y("sparql.needs-number",{word:o.upper}));if(["GROUP","ORDER"].includes(o.upper)&&t(s+1)!=="BY")return rr(o,y("sparql.needs-by",{word:o.upper}))}
return null},Lw=n=>{let{tokens:e,said:t,at:i,upper:r}=n;if(t.includes("SELECT *"))return se(e.find(({text:l})=>l==="*")??e[0],y("sparql.star-grouped"),y("sparql\
.star-grouped-hint"));if(!t.includes("unbound"))return null;let s=new Set;for(let[l,a]of e.entries())if(a.upper==="GROUP")for(let h=l+2;h<e.length&&!(["HAVING",
"ORDER","LIMIT","OFFSET","VALUES"].includes(r(h))||i(h)==="}");h+=1)e[h].kind==="var"&&s.add(i(h).slice(1));let o=e.findIndex(({upper:l})=>l==="SELECT")+1;for(;o<
e.length&&i(o)!=="{"&&r(o)!=="WHERE";){let l=e[o];if(l.kind==="var"&&!s.has(l.text.slice(1)))return se(l,y("sparql.ungrouped",{name:l.text}),y("sparql.ungrouped\
-hint",{name:l.text}));o=l.text==="("?wf(n,o)+1:o+1}return null},Iw=({tokens:n})=>{let e=gf(n);return e&&rr(n[e.at-1],e.message,e.hint)},Bw=({tokens:n,upper:e})=>{
let t=new Set,i=null;for(let[r,s]of n.entries())s.kind==="var"&&(e(r-1)==="AS"&&t.has(s.text.slice(1))&&(i=s),t.add(s.text.slice(1)));return i&&se(i,y("sparql.r\
enamed",{name:i.text}),y("sparql.renamed-hint"))},Nw=({text:n,tokens:e,said:t})=>{let i=/error at (\d+):(\d+): expected (?:one of )?(.*)/s.exec(t);if(!i)return new ce(
n,0,y("sparql.refused-by-engine",{said:t}),"",n.length);let r=i[3].replaceAll(`
`," ").split(/, (?![^[]*\])/).map(c=>c.replace(/^"|"$/g,"")),s=Number(i[2]);r.length===1&&/^[A-Z_]+$/.test(r[0])&&(s-=r[0].length);let l=n.split(/(?<=\r\n|\r(?!\n)|\n)/).
slice(0,Number(i[1])-1).join("").length+Math.max(s,1)-1,a=e.find(c=>c.start<=l&&l<c.end);if(a&&Rn.has(a.upper))return new ce(n,a.start,y("sparql.arguments",{name:a.
text}),y("sparql.arguments-hint"),a.end);let h=r.filter(c=>c&&!/^[\p{L}\p{N}]/u.test(c)&&c.length<3);return new ce(n,Math.min(l,n.length),y("sparql.not-here"),h.
length?y("sparql.signs",{signs:h.join(" ")}):"",a?.end)};var yf=1e6,bf=100,xf=1e3,Pw=new Set(["LOAD","CLEAR","DROP","CREATE","ADD","MOVE","COPY","INSERT","DELETE","WITH","USING"]),zw=new Set(["(","{","[","{|","<<","<<\
("]),Fw=new Set([")","}","]","|}",">>",")>>"]),Hw=new Set(["!","||","&&","|","+","-","*","/","^","=","!=","<",">","<=",">="]),jw=/\\(?:[tbnrf"'\\]|u(?![dD][89a-fA-F])[0-9A-Fa-f]{4}|U(?:000(?!0[dD][89a-fA-F])[0-9A-Fa-f]|0010)[0-9A-Fa-f]{4}|(.))/gs,
Ml=n=>{let e=new TextEncoder().encode(n).length;if(e>yf)throw new ce(n,0,y("sparql.too-long",{n:e,limit:yf}));if(n.includes("\0"))throw new ce(n,n.indexOf("\0"),
y("sparql.nul"));let t=n.search(new RegExp("\\p{Surrogate}","u"));if(t>=0)throw new ce(n,t,y("sparql.half-character"));let i=nt(n),r=0,s=0;return i.forEach((o,l)=>{
if(o.kind==="op"?(r+=zw.has(o.text)-Fw.has(o.text),s+=Hw.has(o.text)):o.kind==="word"&&(s+=1),r>bf)throw new ce(n,o.start,y("sparql.too-deep",{limit:bf}));if(s>
xf)throw new ce(n,o.start,y("sparql.too-many-steps",{limit:xf}),y("sparql.too-many-steps-hint"));qw(n,o,i,l)}),i},qw=(n,e,t,i)=>{let r=(s,o)=>{throw new ce(n,e.
start,s,o,e.end)};e.kind==="word"?(e.upper.includes("SERVICE")&&r(y("sparql.refused",{word:"SERVICE"}),y("sparql.service-hint")),e.upper==="FROM"&&r(y("sparql.r\
efused",{word:"FROM"}),y("sparql.from-hint")),Pw.has(e.upper)&&r(y("sparql.refused",{word:e.upper}),y("sparql.update-hint"))):e.kind==="pname"?e.text.toLowerCase().
includes("service:")&&r(y("sparql.refused",{word:"SERVICE"}),y("sparql.service-prefix-hint")):e.kind==="iri"?$w(e,t,i,r):e.kind==="string"?Ww(n,e,t[i-1]):(e.text===
'"'||e.text==="'")&&r(y("sparql.string-open"),y("sparql.string-open-hint"))},Ww=(n,e,t)=>{if(t&&["''",'""'].includes(t.text)&&t.end===e.start)throw new ce(n,t.start,
y("sparql.string-open"),y("sparql.string-open-hint"),e.end);for(let i of e.text.matchAll(jw)){if(i[1]===void 0)continue;let r=e.start+i.index;throw new ce(n,r,y(
"sparql.no-escape",{escape:`\\${i[1]}`}),y("sparql.no-escape-hint"),r+i[0].length)}},$w=(n,e,t,i)=>{let r=n.text.slice(1,-1);!/[&|(),'#]/.test(r)||/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.
test(r)||e[t-1]?.upper==="BASE"||e[t-2]?.upper==="PREFIX"||i(y("sparql.iri-or-comparison",{text:n.text}),y("sparql.iri-or-comparison-hint"))};var Uw=["table","network","timeline","map"],Vw=/^[a-z0-9]+(?:-[a-z0-9]+)*$/,kf=n=>{let e=new URLSearchParams(n.replace(/^#/,"")),t=e.get("query")??"",i=Vw.test(
t),r={};for(let[o,l]of e)o.startsWith("param.")&&(r[o.slice(6)]=l);let s=e.get("view")??"";return{text:i?"":t,lesson:i?t:e.get("library")??"",params:r,view:Uw.includes(
s)?s:"",lang:e.get("lang")??""}},vf=({text:n,lesson:e,params:t,view:i,lang:r})=>{let s=new URLSearchParams;(n||e)&&s.set("query",n||e),n&&e&&s.set("library",e);
for(let[o,l]of Object.entries(t))s.set(`param.${o}`,l);return i&&i!=="table"&&s.set("view",i),r&&r!=="en"&&s.set("lang",r),`#${s}`};var Tl={bg:"bulgarian",ca:"catalan",cs:"czech",da:"danish",de:"german",el:"greek",en:"english",es:"spanish",et:"estonian",eu:"basque",fi:"finnish",fr:"french",gl:"\
galician",hr:"croatian",hu:"hungarian",is:"icelandic",it:"italian",lt:"lithuanian",lv:"latvian",mr:"marathi",nb:"norsk",nl:"dutch",nn:"nynorsk",no:"norsk",pl:"p\
olish",pt:"portuguese",ro:"romanian",ru:"russian",sk:"slovak",sl:"slovene",sr:"serbian",sv:"swedish",tr:"turkish",uk:"ukrainian"};var Df=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/,Yw=/^[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?$/,Kw=/[\p{C}\p{Z}]/gu,Gw=" ‌‍  ",Sf={"\\":"backslash","~":"asc\
iitilde","^":"asciicircum","{":"braceleft","}":"braceright"},Ol={text:{ending:"txt",type:"text/plain"},bibtex:{ending:"bib",type:"application/x-bibtex"},"csl-js\
on":{ending:"json",type:"application/vnd.citationstyles.csl+json"}},Of=(n,e,t)=>oy[e](n,i=>Xw(i,t)),Xw=(n,e)=>{let t=Object.entries(e).find(([,i])=>n.startsWith(
i)&&Yw.test(n.slice(i.length)));return t?`${t[0]}:${n.slice(t[1].length)}`:`<${n}>`},Jw=n=>{let e=n.codePointAt(0),t=i=>e.toString(16).padStart(i,"0");return{"	":"\
\\t","\n":"\\n","\r":"\\r"}[n]??(e<256?`\\x${t(2)}`:e<65536?`\\u${t(4)}`:`\\U${t(8)}`)},Dl=n=>n.replace(Kw,e=>Gw.includes(e)?e:Jw(e)),Cf=(n,e)=>`${n.toLocaleString(
"en-US")} ${e}${n===1?"":"s"}`,Rf=({iri:n})=>n.slice(n.lastIndexOf("/")+1),Lf=({iri:n,claims:e},t)=>t(n)+(e.length?`; claims: ${e.map(([i])=>t(i)).join(", ")}`:
""),If=({build:n})=>`dataset-${n||"in-memory"}`,Rl=({build:n})=>n?`build ${n}`:"",Zw=({release:n,sources:e,notes:t},i)=>{let r=new Set(e.flatMap(o=>o.claims.map(
([l])=>l))).size,s=[Qw(n),""];s.push(e.length?`This answer rests on ${Cf(r,"claim")} in ${Cf(e.length,"source")}.`:"This answer rests on no claim of a source.");
for(let[o,l]of e.entries())s.push("",`[${o+1}] ${Dl(ey(l,i))}`),s.push(...l.claims.map(([a,h])=>`    ${i(a)}  ${Dl(h)}`));return t.length&&s.push("",...t.map(o=>`\
Note: ${o}.`)),`${s.join(`
`)}
`},Qw=n=>{let e=[n.title,n.version&&`version ${n.version}`,Rl(n)||"no build on disk",n.date&&`recorded up to ${n.date}`],t=[n.publisher,n.iri,n.licence].filter(
Boolean);return`${e.filter(Boolean).join(", ")}.${t.map(i=>` ${i}.`).join("")}`},ey=({authors:n,title:e,publisher:t,kind:i,published:r,url:s,iri:o},l)=>`${n.length?
`${n.join(", ")}. `:""}${e}. ${t} (${i||"source"}), ${r||"undated"}.${s?` ${s}`:""} [${l(o)}]`,ty=({release:n,sources:e,notes:t},i)=>[Af("dataset",If(n),{title:hn(
n.title),author:El(n.publisher),version:hn(n.version),date:n.date,url:Mf(n.iri),note:hn([Rl(n),...t].filter(Boolean).join("; "))}),...e.map(r=>Af("online",Rf(r),
{title:hn(r.title),author:r.authors.map(El).join(" and ")||El(r.publisher),organization:hn(r.publisher),date:r.published,url:Mf(r.url),...ny(r.language),note:hn(
Lf(r,i))}))].join(`
`),ny=n=>Object.hasOwn(Tl,n)?{langid:Tl[n]}:{language:hn(n)},Af=(n,e,t)=>{let i={...t,title:`{${t.title}}`,year:Df.exec(t.date)?.[1]},r=Object.entries(i).filter(
([,s])=>s);return[`@${n}{${e},`,...r.map(([s,o])=>`  ${s} = {${o}},`),"}",""].join(`
`)},iy=n=>n.split(/\s+/u).filter(Boolean).join(" "),hn=n=>Dl(iy(n)).replace(/[#$%&_\\~^{}]/g,e=>Sf[e]?`\\text${Sf[e]}{}`:`\\${e}`),El=n=>n?`{${hn(n)}}`:"",Mf=n=>n.
replace(/[{}\\^]/g,e=>`%${e.codePointAt(0).toString(16).toUpperCase()}`),ry=({release:n,sources:e,notes:t},i)=>{let r=[{id:If(n),type:"dataset",title:n.title,author:Tf(
[n.publisher]),version:n.version,issued:Ef(n.date),URL:n.iri,note:[Rl(n),...t].filter(Boolean).join("; ")},...e.map(s=>({id:Rf(s),type:s.url?"webpage":"document",
title:s.title,author:Tf(s.authors),publisher:s.publisher,genre:s.kind,language:s.language,issued:Ef(s.published),URL:s.url,note:Lf(s,i)}))];return`${JSON.stringify(
r.map(sy),null,1)}
`},sy=n=>Object.fromEntries(Object.entries(n).filter(([,e])=>e&&e.length!==0)),Tf=n=>n.filter(Boolean).map(e=>({literal:e})),Ef=n=>{let e=n.split("/").map(i=>Df.
exec(i)),t=e.every(i=>i&&i[0]===i.input&&!(Number(i[2])>12));return n?t?{"date-parts":e.map(i=>i.slice(1).filter(Boolean).map(Number))}:{literal:n}:null},oy={text:Zw,
bibtex:ty,"csl-json":ry};var ly=/^[=+\-@\t\r]/,ay=/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/,Bf=n=>/[",\n\r]/.test(n)?`"${n.replaceAll('"','""')}"`:n,Ll=({vars:n,rows:e},{safe:t=!1}={})=>{
let i=r=>{if(!r)return"";let s=r.type==="bnode"?`_:${r.value}`:r.value;return Bf(t&&ly.test(s)&&!ay.test(s)?`'${s}`:s)};return[n.map(Bf),...e.map(r=>n.map(s=>i(
r[s])))].map(r=>`${r.join(",")}\r
`).join("")},Ln=(n,e,t)=>{let i=URL.createObjectURL(new Blob([n],{type:`${t};charset=utf-8`}));C("a",{href:i,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
i),1e4)};var hy={text:()=>y("wb.cite-text"),bibtex:()=>"BibTeX","csl-json":()=>"CSL-JSON"},Nf=({citation:n,format:e,reason:t},{name:i,prefixes:r,copy:s,choose:o,close:l})=>{
let a=(...g)=>C("section",{class:"citation","aria-label":y("wb.citation")},g),h=C("button",{type:"button",class:"close","aria-label":y("wb.close"),click:l},"×");
if(t)return a(C("div",{class:"citation-head"},C("p",{role:"alert"},t),h));if(!n)return a(C("p",{class:"note",role:"status"},y("wb.citing")));let c=Of(n,e,r),{ending:f,
type:u}=Ol[e],d=Object.keys(Ol).map(g=>C("button",{type:"button","aria-pressed":String(g===e),"data-format":g,click:()=>o(g)},hy[g]())),p=[C("button",{type:"but\
ton",click:g=>s(g.target,c)},y("wb.copy")),C("button",{type:"button",click:()=>Ln(c,`${i}-citation.${f}`,u)},y("wb.save"))],m=C("pre",{tabindex:"0",lang:Ot()===
"en"?null:"en","aria-label":y("wb.citation")});return m.textContent=c.split(`
`).map(En).join(`
`),a(C("div",{class:"citation-head"},C("div",{class:"choice",role:"group","aria-label":y("wb.cite-as")},d),C("div",{class:"files"},p),h),m)};var cy="9999-12-31",fy=/^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?[~?%]?$/,Il={21:2,22:5,23:8,24:11},Bl=n=>{let[,e,t,i,r]=fy.exec(n)??
[];if(!e)return null;if(r){let a=Date.parse(/Z|[+-]\d{2}:\d{2}$/.test(r)?n:`${n}Z`);return Number.isNaN(a)?null:{from:a,to:a}}let[s,o]=[Number(e),Number(t??0)];
if(Il[o])return{from:Date.UTC(s,Il[o],1),to:Date.UTC(s,Il[o]+3,1)-1};if(o>12||Number(i??1)>31)return null;if(!t)return{from:Date.UTC(s,0,1),to:Date.UTC(s+1,0,1)-
1};if(!i)return{from:Date.UTC(s,o-1,1),to:Date.UTC(s,o,1)-1};let l=Date.UTC(s,o-1,Number(i));return{from:l,to:l+864e5-1}},sr=n=>{let[e,t,i]=n.trim().split("/");
if(i!==void 0)return null;if(t===void 0)return e===cy?{from:1/0,to:1/0}:Bl(e);let r=["",".."].includes(e)?{from:-1/0}:Bl(e),s=["",".."].includes(t)?{to:1/0}:Bl(
t);return r&&s?{from:r.from,to:s.to}:null};var Pf="http://www.w3.org/2001/XMLSchema#",uy=new Set(["integer","decimal","double","float","int","long","nonNegativeInteger"].map(n=>Pf+n)),dy=new Set([...["da\
te","dateTime","gYear","gYearMonth"].map(n=>Pf+n),"http://id.loc.gov/datatypes/edtf/EDTF"]),py="http://www.opengis.net/ont/geosparql#wktLiteral",my=500,or=n=>n.
type==="uri"||n.type==="bnode"?"thing":uy.has(n.datatype)?"number":dy.has(n.datatype)?"date":n.datatype===py?"point":!n.datatype&&/^\d{4}(-\d\d)?(-\d\d)?(T[\d:.Z+-]+)?(\/.*)?$/.
test(n.value)&&sr(n.value)?"date":"text",zf=({vars:n,rows:e})=>n.map(t=>{let i=new Set;for(let s of e.slice(0,my))s[t]&&i.add(or(s[t]));let r=/year/i.test(t)&&e.
every(s=>!s[t]||/^[12]\d{3}$/.test(s[t].value));return{name:t,kind:r&&i.size?"date":i.size===1?[...i][0]:i.size?"mixed":"empty"}}),Nl=n=>{let[,e,t]=/^(?:<[^>]*>\s*)?POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)$/i.
exec(n.trim())??[];return e===void 0?null:[Number(e),Number(t)]},cn=n=>`${n.type}
${n.value}
${n["xml:lang"]??""}
${n.datatype??""}`;var us=class{#n=new Map;#e;#t;constructor(e,t){this.#e=e,this.#t=t}of(e){return this.#e.label(e)||Rt(this.#n.get(e))}short(e){return this.#e.short(e)}ours(e){return/^(id|plua|claim|source|graph):/.
test(this.short(e))||!!this.#e.get(e)}relation(e){return this.#e.get(e)?.kind==="property"||e==="http://www.w3.org/1999/02/22-rdf-syntax-ns#type"}async learn(e){
let t=[...new Set(e)].filter(r=>!this.#n.has(r)&&!this.#e.get(r));if(!t.length)return;let i=await this.#t.names(t);for(let r of t){let{"":s,...o}=i[r]??{};this.#n.
set(r,s===void 0?o:{en:s,...o})}}},Ut=(n,e)=>n?n.type==="uri"?e.of(n.value)||e.short(n.value):n.value:"",fn=(n,e,t)=>{if(!n)return"";if(n.type==="uri")return gy(
n.value,e,t);if(n.type==="bnode")return C("code",{},`_:${n.value}`);if(/^https?:\/\//.test(n.value)&&/anyURI$/.test(n.datatype??""))return bl(n.value,n.value);let i=n["\
xml:lang"];return[je(n.value,{lang:i??null}),i?C("small",{class:"muted"},` @${i}`):""]},gy=(n,e,t)=>{let[i,r]=[e.of(n),e.short(n)];if(!e.ours(n))return bl(n,r);
let s=C("button",{type:"button",class:"thing",click:()=>t(n)},i?je(i):C("code",{},r));return i?[s,C("code",{class:"short"},r)]:s},ds=n=>!!n&&or(n)==="number";var wy="http://www.w3.org/2000/svg",fe=(n,e={},...t)=>{let i=document.createElementNS(wy,n);for(let[r,s]of Object.entries(e))s==null||s===!1||(typeof s=="functi\
on"?i.addEventListener(r,s):i.setAttribute(r,s));for(let r of t.flat(1/0))i.append(r instanceof Node?r:document.createTextNode(En(r)));return i},yy=(n,e,t)=>{for(let[
i,r]of Object.entries({tabindex:"0",role:"button","aria-label":En(e)}))n.setAttribute(i,r);return n.addEventListener("click",t),n.addEventListener("keydown",i=>{
i.key!=="Enter"&&i.key!==" "||(i.preventDefault(),t())}),n},by=(n,e=20)=>{let[t,i]=["",""].map(()=>[]),r=t;for(let o of En(n).split(/\s+/))r===t&&t.length&&[...t,
o].join(" ").length>e&&(r=i),r.push(o);let s=o=>o.length>e?`${o.slice(0,e-1).trimEnd()}…`:o;return[s(t.join(" ")),s(i.join(" "))].filter(Boolean)},ps=({x:n,y:e,
size:t,shape:i,said:r,weight:s,press:o})=>{let l=by(r),a=fe("text",{y:t+13},l.map((u,d)=>fe("tspan",{x:0,dy:d?"1.15em":0},d<l.length-1?`${u} `:u))),h=fe("g",{class:"\
node"},i,a,fe("title",{},r)),c=l.join(" ");o&&yy(h,r.startsWith(c)?r:`${c} (${r})`,o);let f=Math.max(...l.map(u=>u.length),1)*6.3;return{node:h,label:a,x:n,y:e,
size:t,weight:s,wide:f,high:14*l.length}},xy=(n,e,t)=>{let i=n.map(({x:r,y:s,size:o})=>({left:r/t-o,right:r/t+o,top:s/t-o,bottom:s/t+o}));for(let r of[...[...n].
sort((s,o)=>o.weight-s.weight),...e]){let[s,o]=[r.x/t,r.y/t+(r.size??-r.high)+3],l={left:s-r.wide/2,right:s+r.wide/2,top:o,bottom:o+r.high},a=i.every(h=>l.right<
h.left||l.left>h.right||l.bottom<h.top||l.top>h.bottom);r.label.toggleAttribute("hidden",!a),a&&i.push(l)}},ms=(n,e,t,i=[],r=()=>{})=>{let s={...e},o=()=>{n.setAttribute(
"viewBox",`${s.x} ${s.y} ${s.width} ${s.height}`);let f=Math.max(s.width/(n.clientWidth||800),s.height/(n.clientHeight||500));n.style.setProperty("--scale",f);for(let{
node:u,x:d,y:p}of t)u.setAttribute("transform",`translate(${d} ${p}) scale(${f})`);r(f),xy(t,i,f)},l=(f,u={x:s.x+s.width/2,y:s.y+s.height/2})=>{s.width*f>e.width*
4||s.width*f<e.width/60||(s={x:u.x-(u.x-s.x)*f,y:u.y-(u.y-s.y)*f,width:s.width*f,height:s.height*f},o())},a=f=>{let u=new DOMPoint(f.clientX,f.clientY).matrixTransform(
n.getScreenCTM().inverse());return{x:u.x,y:u.y}};n.addEventListener("wheel",f=>{!f.ctrlKey&&!f.metaKey||(f.preventDefault(),l(f.deltaY>0?1.2:1/1.2,a(f)))},{passive:!1});
let h=null;n.addEventListener("pointerdown",f=>h=f.target.closest("[role=button]")?null:a(f)),n.addEventListener("pointermove",f=>{if(!h||!f.buttons)return;let u=a(
f);s={...s,x:s.x+h.x-u.x,y:s.y+h.y-u.y},o()});let c=(f,u,d)=>C("button",{type:"button","aria-label":u,title:u,click:d},f);return new ResizeObserver(o).observe(n),
C("div",{class:"drawing"},n,C("div",{class:"zoom"},c("+",y("wb.zoom-in"),()=>l(1/1.4)),c("−",y("wb.zoom-out"),()=>l(1.4)),c("⤢",y("wb.zoom-fit"),()=>(s={...e},
o()))))};var ky=500,gs=40,Ff=([n,e])=>[n*gs,-(Math.log(Math.tan(Math.PI/4+e*Math.PI/360))*180*gs)/Math.PI],vy=async(n,e)=>{if(!n.length)return new Map;let t=n.map(r=>`<${r}\
>`).join(" "),i=await e.rows(`SELECT ?thing ?own ?of { VALUES ?thing { ${t} } OPTIONAL { ?thing geo:asWKT ?own } OPTIONAL { ?thing plua:place/geo:asWKT ?of } FI\
LTER(BOUND(?own) || BOUND(?of)) }`);return new Map(i.map(({thing:r,own:s,of:o})=>[r.value,Nl((s??o).value)]))},Hf=async(n,e,{columns:t,names:i,open:r,engine:s,outline:o})=>{
let l=new Set(e.rows.flatMap(d=>Object.values(d)).filter(d=>d.type==="uri"&&i.ours(d.value)).map(d=>d.value)),a=await vy([...l],s),h=new Map,c=0;for(let d of e.
rows){let[p,m]=Sy(d,t,a);if(!p){c+=1;continue}let g=p.join();h.has(g)||h.set(g,{where:p,iri:m,rows:[]}),h.get(g).rows.push(d)}if(!h.size)return n.replaceChildren(
C("p",{class:"note"},y("wb.no-map")));let f=[...h.values()].slice(0,ky);await i.learn([...l]);let u=[y("wb.map-told",{n:h.size})];c&&u.push(y("wb.unplaced",{n:c})),
h.size>f.length&&u.push(y("wb.map-left",{n:f.length})),n.replaceChildren(C("p",{class:"note"},u.join(" ")),Ay(f,{columns:t,names:i,open:r,outline:o}))},Sy=(n,e,t)=>{
for(let{name:i}of e){let r=n[i],s=r?.type==="literal"&&Nl(r.value);if(s)return[s,e.map(o=>n[o.name]).find(o=>o?.type==="uri")?.value]}for(let{name:i}of e){let r=n[i]?.
type==="uri"&&t.get(n[i].value);if(r)return[r,n[i].value]}return[null,null]},Cy=({lines:n,grain:e})=>n.map(t=>{let[i,r]=[0,0],s=[];for(let o=0;o<t.length;o+=2)[
i,r]=[i+t[o],r+t[o+1]],s.push(Ff([i/e,r/e]).map(l=>l.toFixed(1)).join(" "));return`M${s.join("L")}`}).join(""),Ay=(n,{columns:e,names:t,open:i,outline:r})=>{let s=e.
filter(({kind:g})=>!["date","point","number","empty"].includes(g)),o=({rows:g,iri:w})=>{let b=g.map(x=>Ut(x[s.find(({name:S})=>x[S])?.name]??(w?{type:"uri",value:w}:
null),t));return[...new Set(b.filter(Boolean))]},l=n.map(g=>{let[w,b]=Ff(g.where),x=Math.min(13,4.5+1.6*Math.sqrt(g.rows.length)),S=o(g);return ps({x:w,y:b,size:x,
shape:fe("circle",{r:x,class:"from"}),said:S.join(" · "),weight:g.rows.length,press:g.iri?()=>i(g.iri):null})}),[a,h]=[l.map(({x:g})=>g),l.map(({y:g})=>g)],[c,
f]=[Math.min(...a),Math.min(...h)],u=Math.max((Math.max(...a)-c)*1.25,8*gs),d=Math.max((Math.max(...h)-f)*1.25,6*gs),p={x:(c+Math.max(...a)-u)/2,y:(f+Math.max(...h)-
d)/2,width:u,height:d},m=fe("svg",{class:"map",role:"group","aria-label":y("wb.map")},fe("path",{class:"land",d:Cy(r)}),l.map(({node:g})=>g));return ms(m,p,l)};function My(n){let e=+this._x.call(null,n),t=+this._y.call(null,n);return qf(this.cover(e,t),e,t,n)}function qf(n,e,t,i){if(isNaN(e)||isNaN(t))return n;var r,s=n.
_root,o={data:i},l=n._x0,a=n._y0,h=n._x1,c=n._y1,f,u,d,p,m,g,w,b;if(!s)return n._root=o,n;for(;s.length;)if((m=e>=(f=(l+h)/2))?l=f:h=f,(g=t>=(u=(a+c)/2))?a=u:c=
u,r=s,!(s=s[w=g<<1|m]))return r[w]=o,n;if(d=+n._x.call(null,s.data),p=+n._y.call(null,s.data),e===d&&t===p)return o.next=s,r?r[w]=o:n._root=o,n;do r=r?r[w]=new Array(
4):n._root=new Array(4),(m=e>=(f=(l+h)/2))?l=f:h=f,(g=t>=(u=(a+c)/2))?a=u:c=u;while((w=g<<1|m)===(b=(p>=u)<<1|d>=f));return r[b]=s,r[w]=o,n}function Ty(n){Array.
isArray(n)||(n=Array.from(n));let e=n.length,t=new Float64Array(e),i=new Float64Array(e),r=1/0,s=r,o=-r,l=o;for(let a=0,h,c,f;a<e;++a){if(isNaN(c=+this._x.call(
null,h=n[a]))||isNaN(f=+this._y.call(null,h))){t[a]=NaN;continue}t[a]=c,i[a]=f,c<r&&(r=c),c>o&&(o=c),f<s&&(s=f),f>l&&(l=f)}if(r>o||s>l)return this;this.cover(r,
s).cover(o,l);for(let a=0;a<e;++a)qf(this,t[a],i[a],n[a]);return this}function Ey(n,e){if(isNaN(n=+n)||isNaN(e=+e))return this;var t=this._x0,i=this._y0,r=this.
_x1,s=this._y1;if(isNaN(t))r=(t=Math.floor(n))+1,s=(i=Math.floor(e))+1;else{for(var o=r-t||1,l=this._root,a,h;t>n||n>=r||i>e||e>=s;)switch(h=(e<i)<<1|n<t,a=new Array(
4),a[h]=l,l=a,o*=2,h){case 0:r=t+o,s=i+o;break;case 1:t=r-o,s=i+o;break;case 2:r=t+o,i=s-o;break;case 3:t=r-o,i=s-o;break}this._root&&this._root.length&&(this._root=
l)}return this._x0=t,this._y0=i,this._x1=r,this._y1=s,this}function Dy(){var n=[];return this.visit(function(e){if(!e.length)do n.push(e.data);while(e=e.next)}),
n}function Oy(n){return arguments.length?this.cover(+n[0][0],+n[0][1]).cover(+n[1][0],+n[1][1]):isNaN(this._x0)?void 0:[[this._x0,this._y0],[this._x1,this._y1]]}
function Oe(n,e,t,i,r){this.node=n,this.x0=e,this.y0=t,this.x1=i,this.y1=r}function Ry(n,e,t){var i,r=this._x0,s=this._y0,o,l,a,h,c=this._x1,f=this._y1,u=[],d=this.
_root,p,m;for(d&&u.push(new Oe(d,r,s,c,f)),t==null?t=1/0:(r=n-t,s=e-t,c=n+t,f=e+t,t*=t);p=u.pop();)if(!(!(d=p.node)||(o=p.x0)>c||(l=p.y0)>f||(a=p.x1)<r||(h=p.y1)<
s))if(d.length){var g=(o+a)/2,w=(l+h)/2;u.push(new Oe(d[3],g,w,a,h),new Oe(d[2],o,w,g,h),new Oe(d[1],g,l,a,w),new Oe(d[0],o,l,g,w)),(m=(e>=w)<<1|n>=g)&&(p=u[u.length-
1],u[u.length-1]=u[u.length-1-m],u[u.length-1-m]=p)}else{var b=n-+this._x.call(null,d.data),x=e-+this._y.call(null,d.data),S=b*b+x*x;if(S<t){var k=Math.sqrt(t=S);
r=n-k,s=e-k,c=n+k,f=e+k,i=d.data}}return i}function Ly(n){if(isNaN(c=+this._x.call(null,n))||isNaN(f=+this._y.call(null,n)))return this;var e,t=this._root,i,r,s,
o=this._x0,l=this._y0,a=this._x1,h=this._y1,c,f,u,d,p,m,g,w;if(!t)return this;if(t.length)for(;;){if((p=c>=(u=(o+a)/2))?o=u:a=u,(m=f>=(d=(l+h)/2))?l=d:h=d,e=t,!(t=
t[g=m<<1|p]))return this;if(!t.length)break;(e[g+1&3]||e[g+2&3]||e[g+3&3])&&(i=e,w=g)}for(;t.data!==n;)if(r=t,!(t=t.next))return this;return(s=t.next)&&delete t.
next,r?(s?r.next=s:delete r.next,this):e?(s?e[g]=s:delete e[g],(t=e[0]||e[1]||e[2]||e[3])&&t===(e[3]||e[2]||e[1]||e[0])&&!t.length&&(i?i[w]=t:this._root=t),this):
(this._root=s,this)}function Iy(n){for(var e=0,t=n.length;e<t;++e)this.remove(n[e]);return this}function By(){return this._root}function Ny(){var n=0;return this.
visit(function(e){if(!e.length)do++n;while(e=e.next)}),n}function Py(n){var e=[],t,i=this._root,r,s,o,l,a;for(i&&e.push(new Oe(i,this._x0,this._y0,this._x1,this.
_y1));t=e.pop();)if(!n(i=t.node,s=t.x0,o=t.y0,l=t.x1,a=t.y1)&&i.length){var h=(s+l)/2,c=(o+a)/2;(r=i[3])&&e.push(new Oe(r,h,c,l,a)),(r=i[2])&&e.push(new Oe(r,s,
c,h,a)),(r=i[1])&&e.push(new Oe(r,h,o,l,c)),(r=i[0])&&e.push(new Oe(r,s,o,h,c))}return this}function zy(n){var e=[],t=[],i;for(this._root&&e.push(new Oe(this._root,
this._x0,this._y0,this._x1,this._y1));i=e.pop();){var r=i.node;if(r.length){var s,o=i.x0,l=i.y0,a=i.x1,h=i.y1,c=(o+a)/2,f=(l+h)/2;(s=r[0])&&e.push(new Oe(s,o,l,
c,f)),(s=r[1])&&e.push(new Oe(s,c,l,a,f)),(s=r[2])&&e.push(new Oe(s,o,f,c,h)),(s=r[3])&&e.push(new Oe(s,c,f,a,h))}t.push(i)}for(;i=t.pop();)n(i.node,i.x0,i.y0,i.
x1,i.y1);return this}function Fy(n){return n[0]}function Hy(n){return arguments.length?(this._x=n,this):this._x}function jy(n){return n[1]}function qy(n){return arguments.
length?(this._y=n,this):this._y}function lr(n,e,t){var i=new Pl(e??Fy,t??jy,NaN,NaN,NaN,NaN);return n==null?i:i.addAll(n)}function Pl(n,e,t,i,r,s){this._x=n,this.
_y=e,this._x0=t,this._y0=i,this._x1=r,this._y1=s,this._root=void 0}function jf(n){for(var e={data:n.data},t=e;n=n.next;)t=t.next={data:n.data};return e}var Re=lr.
prototype=Pl.prototype;Re.copy=function(){var n=new Pl(this._x,this._y,this._x0,this._y0,this._x1,this._y1),e=this._root,t,i;if(!e)return n;if(!e.length)return n.
_root=jf(e),n;for(t=[{source:e,target:n._root=new Array(4)}];e=t.pop();)for(var r=0;r<4;++r)(i=e.source[r])&&(i.length?t.push({source:i,target:e.target[r]=new Array(
4)}):e.target[r]=jf(i));return n};Re.add=My;Re.addAll=Ty;Re.cover=Ey;Re.data=Dy;Re.extent=Oy;Re.find=Ry;Re.remove=Ly;Re.removeAll=Iy;Re.root=By;Re.size=Ny;Re.visit=
Py;Re.visitAfter=zy;Re.x=Hy;Re.y=qy;function le(n){return function(){return n}}function dt(n){return(n()-.5)*1e-6}function Wy(n){return n.x+n.vx}function $y(n){return n.y+n.vy}function zl(n){var e,t,i,r=1,s=1;typeof n!="function"&&(n=le(n==null?1:+n));function o(){for(var h,
c=e.length,f,u,d,p,m,g,w=0;w<s;++w)for(f=lr(e,Wy,$y).visitAfter(l),h=0;h<c;++h)u=e[h],m=t[u.index],g=m*m,d=u.x+u.vx,p=u.y+u.vy,f.visit(b);function b(x,S,k,v,A){
var L=x.data,P=x.r,z=m+P;if(L){if(L.index>u.index){var F=d-L.x-L.vx,N=p-L.y-L.vy,j=F*F+N*N;j<z*z&&(F===0&&(F=dt(i),j+=F*F),N===0&&(N=dt(i),j+=N*N),j=(z-(j=Math.
sqrt(j)))/j*r,u.vx+=(F*=j)*(z=(P*=P)/(g+P)),u.vy+=(N*=j)*z,L.vx-=F*(z=1-z),L.vy-=N*z)}return}return S>d+z||v<d-z||k>p+z||A<p-z}}function l(h){if(h.data)return h.
r=t[h.data.index];for(var c=h.r=0;c<4;++c)h[c]&&h[c].r>h.r&&(h.r=h[c].r)}function a(){if(e){var h,c=e.length,f;for(t=new Array(c),h=0;h<c;++h)f=e[h],t[f.index]=
+n(f,h,e)}}return o.initialize=function(h,c){e=h,i=c,a()},o.iterations=function(h){return arguments.length?(s=+h,o):s},o.strength=function(h){return arguments.length?
(r=+h,o):r},o.radius=function(h){return arguments.length?(n=typeof h=="function"?h:le(+h),a(),o):n},o}function Uy(n){return n.index}function Wf(n,e){var t=n.get(e);if(!t)throw new Error("node not found: "+e);return t}function Fl(n){var e=Uy,t=f,i,r=le(30),s,o,l,
a,h,c=1;n==null&&(n=[]);function f(g){return 1/Math.min(l[g.source.index],l[g.target.index])}function u(g){for(var w=0,b=n.length;w<c;++w)for(var x=0,S,k,v,A,L,
P,z;x<b;++x)S=n[x],k=S.source,v=S.target,A=v.x+v.vx-k.x-k.vx||dt(h),L=v.y+v.vy-k.y-k.vy||dt(h),P=Math.sqrt(A*A+L*L),P=(P-s[x])/P*g*i[x],A*=P,L*=P,v.vx-=A*(z=a[x]),
v.vy-=L*z,k.vx+=A*(z=1-z),k.vy+=L*z}function d(){if(o){var g,w=o.length,b=n.length,x=new Map(o.map((k,v)=>[e(k,v,o),k])),S;for(g=0,l=new Array(w);g<b;++g)S=n[g],
S.index=g,typeof S.source!="object"&&(S.source=Wf(x,S.source)),typeof S.target!="object"&&(S.target=Wf(x,S.target)),l[S.source.index]=(l[S.source.index]||0)+1,l[S.
target.index]=(l[S.target.index]||0)+1;for(g=0,a=new Array(b);g<b;++g)S=n[g],a[g]=l[S.source.index]/(l[S.source.index]+l[S.target.index]);i=new Array(b),p(),s=new Array(
b),m()}}function p(){if(o)for(var g=0,w=n.length;g<w;++g)i[g]=+t(n[g],g,n)}function m(){if(o)for(var g=0,w=n.length;g<w;++g)s[g]=+r(n[g],g,n)}return u.initialize=
function(g,w){o=g,h=w,d()},u.links=function(g){return arguments.length?(n=g,d(),u):n},u.id=function(g){return arguments.length?(e=g,u):e},u.iterations=function(g){
return arguments.length?(c=+g,u):c},u.strength=function(g){return arguments.length?(t=typeof g=="function"?g:le(+g),p(),u):t},u.distance=function(g){return arguments.
length?(r=typeof g=="function"?g:le(+g),m(),u):r},u}var Vy={value:()=>{}};function Hl(){for(var n=0,e=arguments.length,t={},i;n<e;++n){if(!(i=arguments[n]+"")||i in t||/[\s.]/.test(i))throw new Error("illegal typ\
e: "+i);t[i]=[]}return new ws(t)}function ws(n){this._=n}function _y(n,e){return n.trim().split(/^|\s+/).map(function(t){var i="",r=t.indexOf(".");if(r>=0&&(i=t.
slice(r+1),t=t.slice(0,r)),t&&!e.hasOwnProperty(t))throw new Error("unknown type: "+t);return{type:t,name:i}})}ws.prototype=Hl.prototype={constructor:ws,on:function(n,e){
var t=this._,i=_y(n+"",t),r,s=-1,o=i.length;if(arguments.length<2){for(;++s<o;)if((r=(n=i[s]).type)&&(r=Yy(t[r],n.name)))return r;return}if(e!=null&&typeof e!="\
function")throw new Error("invalid callback: "+e);for(;++s<o;)if(r=(n=i[s]).type)t[r]=$f(t[r],n.name,e);else if(e==null)for(r in t)t[r]=$f(t[r],n.name,null);return this},
copy:function(){var n={},e=this._;for(var t in e)n[t]=e[t].slice();return new ws(n)},call:function(n,e){if((r=arguments.length-2)>0)for(var t=new Array(r),i=0,r,
s;i<r;++i)t[i]=arguments[i+2];if(!this._.hasOwnProperty(n))throw new Error("unknown type: "+n);for(s=this._[n],i=0,r=s.length;i<r;++i)s[i].value.apply(e,t)},apply:function(n,e,t){
if(!this._.hasOwnProperty(n))throw new Error("unknown type: "+n);for(var i=this._[n],r=0,s=i.length;r<s;++r)i[r].value.apply(e,t)}};function Yy(n,e){for(var t=0,
i=n.length,r;t<i;++t)if((r=n[t]).name===e)return r.value}function $f(n,e,t){for(var i=0,r=n.length;i<r;++i)if(n[i].name===e){n[i]=Vy,n=n.slice(0,i).concat(n.slice(
i+1));break}return t!=null&&n.push({name:e,value:t}),n}var pi=0,hr=0,ar=0,Vf=1e3,ys,cr,bs=0,In=0,xs=0,fr=typeof performance=="object"&&performance.now?performance:Date,_f=typeof window=="object"&&window.requestAnimationFrame?
window.requestAnimationFrame.bind(window):function(n){setTimeout(n,17)};function Yf(){return In||(_f(Ky),In=fr.now()+xs)}function Ky(){In=0}function jl(){this._call=
this._time=this._next=null}jl.prototype=Wl.prototype={constructor:jl,restart:function(n,e,t){if(typeof n!="function")throw new TypeError("callback is not a func\
tion");t=(t==null?Yf():+t)+(e==null?0:+e),!this._next&&cr!==this&&(cr?cr._next=this:ys=this,cr=this),this._call=n,this._time=t,ql()},stop:function(){this._call&&
(this._call=null,this._time=1/0,ql())}};function Wl(n,e,t){var i=new jl;return i.restart(n,e,t),i}function Gy(){Yf(),++pi;for(var n=ys,e;n;)(e=In-n._time)>=0&&n.
_call.call(void 0,e),n=n._next;--pi}function Uf(){In=(bs=fr.now())+xs,pi=hr=0;try{Gy()}finally{pi=0,Jy(),In=0}}function Xy(){var n=fr.now(),e=n-bs;e>Vf&&(xs-=e,
bs=n)}function Jy(){for(var n,e=ys,t,i=1/0;e;)e._call?(i>e._time&&(i=e._time),n=e,e=e._next):(t=e._next,e._next=null,e=n?n._next=t:ys=t);cr=n,ql(i)}function ql(n){
if(!pi){hr&&(hr=clearTimeout(hr));var e=n-In;e>24?(n<1/0&&(hr=setTimeout(Uf,Math.ceil(n-fr.now()-xs)+1)),ar&&(ar=clearInterval(ar))):(ar||(bs=fr.now(),ar=setInterval(
Xy,Vf)),pi=1,_f(Uf))}}function Kf(){let n=1;return()=>(n=(1664525*n+1013904223)%4294967296)/4294967296}function Gf(n){return n.x}function Xf(n){return n.y}var Zy=10,Qy=Math.PI*(3-Math.sqrt(5));function $l(n){var e,t=1,i=.001,r=1-Math.pow(i,1/300),s=0,o=.6,l=new Map,
a=Wl(f),h=Hl("tick","end"),c=Kf();n==null&&(n=[]);function f(){u(),h.call("tick",e),t<i&&(a.stop(),h.call("end",e))}function u(m){var g,w=n.length,b;m===void 0&&
(m=1);for(var x=0;x<m;++x)for(t+=(s-t)*r,l.forEach(function(S){S(t)}),g=0;g<w;++g)b=n[g],b.fx==null?b.x+=b.vx*=o:(b.x=b.fx,b.vx=0),b.fy==null?b.y+=b.vy*=o:(b.y=
b.fy,b.vy=0);return e}function d(){for(var m=0,g=n.length,w;m<g;++m){if(w=n[m],w.index=m,w.fx!=null&&(w.x=w.fx),w.fy!=null&&(w.y=w.fy),isNaN(w.x)||isNaN(w.y)){var b=Zy*
Math.sqrt(.5+m),x=m*Qy;w.x=b*Math.cos(x),w.y=b*Math.sin(x)}(isNaN(w.vx)||isNaN(w.vy))&&(w.vx=w.vy=0)}}function p(m){return m.initialize&&m.initialize(n,c),m}return d(),
e={tick:u,restart:function(){return a.restart(f),e},stop:function(){return a.stop(),e},nodes:function(m){return arguments.length?(n=m,d(),l.forEach(p),e):n},alpha:function(m){
return arguments.length?(t=+m,e):t},alphaMin:function(m){return arguments.length?(i=+m,e):i},alphaDecay:function(m){return arguments.length?(r=+m,e):+r},alphaTarget:function(m){
return arguments.length?(s=+m,e):s},velocityDecay:function(m){return arguments.length?(o=1-m,e):1-o},randomSource:function(m){return arguments.length?(c=m,l.forEach(
p),e):c},force:function(m,g){return arguments.length>1?(g==null?l.delete(m):l.set(m,p(g)),e):l.get(m)},find:function(m,g,w){var b=0,x=n.length,S,k,v,A,L;for(w==
null?w=1/0:w*=w,b=0;b<x;++b)A=n[b],S=m-A.x,k=g-A.y,v=S*S+k*k,v<w&&(L=A,w=v);return L},on:function(m,g){return arguments.length>1?(h.on(m,g),e):h.on(m)}}}function Ul(){var n,e,t,i,r=le(-30),s,o=1,l=1/0,a=.81;function h(d){var p,m=n.length,g=lr(n,Gf,Xf).visitAfter(f);for(i=d,p=0;p<m;++p)e=n[p],g.visit(u)}function c(){
if(n){var d,p=n.length,m;for(s=new Array(p),d=0;d<p;++d)m=n[d],s[m.index]=+r(m,d,n)}}function f(d){var p=0,m,g,w=0,b,x,S;if(d.length){for(b=x=S=0;S<4;++S)(m=d[S])&&
(g=Math.abs(m.value))&&(p+=m.value,w+=g,b+=g*m.x,x+=g*m.y);d.x=b/w,d.y=x/w}else{m=d,m.x=m.data.x,m.y=m.data.y;do p+=s[m.data.index];while(m=m.next)}d.value=p}function u(d,p,m,g){
if(!d.value)return!0;var w=d.x-e.x,b=d.y-e.y,x=g-p,S=w*w+b*b;if(x*x/a<S)return S<l&&(w===0&&(w=dt(t),S+=w*w),b===0&&(b=dt(t),S+=b*b),S<o&&(S=Math.sqrt(o*S)),e.vx+=
w*d.value*i/S,e.vy+=b*d.value*i/S),!0;if(d.length||S>=l)return;(d.data!==e||d.next)&&(w===0&&(w=dt(t),S+=w*w),b===0&&(b=dt(t),S+=b*b),S<o&&(S=Math.sqrt(o*S)));do
d.data!==e&&(x=s[d.data.index]*i/S,e.vx+=w*x,e.vy+=b*x);while(d=d.next)}return h.initialize=function(d,p){n=d,t=p,c()},h.strength=function(d){return arguments.length?
(r=typeof d=="function"?d:le(+d),c(),h):r},h.distanceMin=function(d){return arguments.length?(o=d*d,h):Math.sqrt(o)},h.distanceMax=function(d){return arguments.
length?(l=d*d,h):Math.sqrt(l)},h.theta=function(d){return arguments.length?(a=d*d,h):Math.sqrt(a)},h}function Vl(n){var e=le(.1),t,i,r;typeof n!="function"&&(n=le(n==null?0:+n));function s(l){for(var a=0,h=t.length,c;a<h;++a)c=t[a],c.vx+=(r[a]-c.x)*i[a]*l}function o(){
if(t){var l,a=t.length;for(i=new Array(a),r=new Array(a),l=0;l<a;++l)i[l]=isNaN(r[l]=+n(t[l],l,t))?0:+e(t[l],l,t)}}return s.initialize=function(l){t=l,o()},s.strength=
function(l){return arguments.length?(e=typeof l=="function"?l:le(+l),o(),s):e},s.x=function(l){return arguments.length?(n=typeof l=="function"?l:le(+l),o(),s):n},
s}function _l(n){var e=le(.1),t,i,r;typeof n!="function"&&(n=le(n==null?0:+n));function s(l){for(var a=0,h=t.length,c;a<h;++a)c=t[a],c.vy+=(r[a]-c.y)*i[a]*l}function o(){
if(t){var l,a=t.length;for(i=new Array(a),r=new Array(a),l=0;l<a;++l)i[l]=isNaN(r[l]=+n(t[l],l,t))?0:+e(t[l],l,t)}}return s.initialize=function(l){t=l,o()},s.strength=
function(l){return arguments.length?(e=typeof l=="function"?l:le(+l),o(),s):e},s.y=function(l){return arguments.length?(n=typeof l=="function"?l:le(+l),o(),s):n},
s}var Jf=250,eb=(n,e=()=>!1)=>{let t=n.filter(({name:c})=>!e(c)),i=t.filter(({kind:c})=>c==="thing"),r=t.filter(({kind:c})=>c==="mixed"||c==="text"),[s,o]=[...i,...r].
slice(0,2).sort((c,f)=>n.indexOf(c)-n.indexOf(f));if(!o)return null;let[l,a]=[n.indexOf(s),n.indexOf(o)],h=n.find(({name:c})=>e(c))??n.find((c,f)=>l<f&&f<a);return{
from:s.name,to:o.name,line:h?.name??""}},Zf=async(n,e,{columns:t,names:i,open:r,chosen:s,choose:o})=>{let a=eb(t,g=>e.rows.slice(0,200).every(w=>w[g]?.type==="u\
ri"&&i.relation(w[g].value)));if(!a)return n.replaceChildren(C("p",{class:"note"},y("wb.no-network")));let h=t.filter(({kind:g})=>g!=="empty").map(({name:g})=>g),
c={...a,...Object.fromEntries(Object.entries(s).filter(([,g])=>g===""||h.includes(g)))},f=e.rows.filter(g=>g[c.from]&&g[c.to]),u=nb(f,c);await i.learn(f.slice(0,
Jf*2).flatMap(g=>[g[c.from],g[c.to],g[c.line]]).filter(g=>g?.type==="uri").map(g=>g.value));let d=(g,w)=>C("label",{},`${w} `,tb(g==="line"?["",...h]:h,c[g],b=>o(
{...c,[g]:b}))),p=C("div",{class:"pickers"},d("from",y("wb.from")),d("to",y("wb.to")),d("line",y("wb.line"))),m=C("p",{class:"note"},y("wb.network-told",{n:u.nodes.
length,lines:u.links.length}),u.left?` ${y("wb.network-left",{n:u.left})}`:"");ib(u),n.replaceChildren(p,m,rb(u,i,r))},tb=(n,e,t)=>{let i=C("select",{change:()=>t(
i.value)},n.map(r=>C("option",{value:r},r||"–")));return i.value=e,i},nb=(n,e)=>{let t=new Map,i=new Map,r=0;for(let s of n){let[o,l]=[s[e.from],s[e.to]],a=[o,
l].filter(f=>!t.has(cn(f)));if(t.size+a.length>Jf){r+=1;continue}for(let[f,u]of[[o,"from"],[l,"to"]]){let d=cn(f);t.has(d)||t.set(d,{key:d,term:f,role:u,degree:0})}
let h=`${cn(o)}

${cn(l)}`;i.has(h)||i.set(h,{source:cn(o),target:cn(l),lines:new Map});let c=s[e.line];c&&i.get(h).lines.set(cn(c),c)}for(let{source:s,target:o}of i.values())for(let l of[
s,o])t.get(l).degree+=1;return{nodes:[...t.values()],links:[...i.values()],left:r}},ib=({nodes:n,links:e})=>{$l(n).force("link",Fl(e).id(i=>i.key).distance(100)).
force("charge",Ul().strength(-300).distanceMax(700)).force("apart",zl(40)).force("x",Vl().strength(.05)).force("y",_l().strength(.1)).stop().tick(n.length>120?180:
300)},rb=({nodes:n,links:e},t,i)=>{let r=n.map(p=>{let m=Math.min(14,5+1.8*Math.sqrt(p.degree)),g=p.role==="from"?fe("circle",{r:m,class:"from"}):fe("rect",{x:-m,
y:-m,width:2*m,height:2*m,rx:3,class:"to"}),w=p.term.type==="uri"&&t.ours(p.term.value)?()=>i(p.term.value):null;return Object.assign(ps({x:p.x,y:p.y,size:m,shape:g,
said:Ut(p.term,t),weight:p.degree,press:w}),{key:p.key})}),s=new Map(r.map(p=>[p.key,p])),o=e.map(({source:p,target:m,lines:g})=>{let w=[...g.values()].map(S=>Ut(
S,t)).join(", "),b=fe("line",{class:"link","marker-end":"url(#arrow)"}),x=w?fe("text",{class:"link-label",x:(p.x+m.x)/2,y:(p.y+m.y)/2},w):"";return{node:fe("g",
{},b,x,fe("title",{},w)),line:b,label:x,said:w,from:s.get(p.key),to:s.get(m.key)}}),l=o.filter(({label:p})=>p).map(({label:p,said:m,from:g,to:w})=>({label:p,x:(g.
x+w.x)/2,y:(g.y+w.y)/2,wide:m.length*5.2,high:11})),a=p=>{for(let{line:m,from:g,to:w}of o){let[b,x]=[w.x-g.x,w.y-g.y],S=Math.hypot(b,x)||1,k=(w.size+3)*p/S;for(let[
v,A]of Object.entries({x1:g.x,y1:g.y,x2:w.x-b*k,y2:w.y-x*k}))m.setAttribute(v,A)}},h=fe("defs",{},fe("marker",{id:"arrow",viewBox:"0 0 8 8",refX:7,refY:4,markerWidth:7,
markerHeight:7,orient:"auto"},fe("path",{d:"M0 1 8 4 0 7z",class:"arrow"}))),[c,f]=[n.map(({x:p})=>p),n.map(({y:p})=>p)],u={x:Math.min(...c)-70,y:Math.min(...f)-
30};u.width=Math.max(420,Math.max(...c)+70-u.x),u.height=Math.max(260,Math.max(...f)+50-u.y);let d=fe("svg",{class:"network",role:"group","aria-label":y("wb.net\
work")},h,o.map(({node:p})=>p),r.map(({node:p})=>p));return ms(d,u,r,l,a)};var Yl=100,Qf=async(n,e,{names:t,open:i,title:r})=>{let{vars:s,rows:o}=e,l=Yl,a={name:"",down:!1,rows:o},h=C("tbody"),c=s.map(m=>{let g=C("th",{scope:"col"},C("\
button",{type:"button",click:()=>d(m),title:y("wb.sort")},m));return{name:m,head:g}}),f=C("p",{class:"actions more-rows"}),u=async()=>{let m=a.rows.slice(0,l),g=()=>h.
replaceChildren(...m.map(b=>C("tr",{},s.map(x=>C("td",{class:sb(b[x])},fn(b[x],t,i))))));g();let w=a.rows.length-m.length;f.replaceChildren(...w>0?[C("span",{class:"\
muted"},y("wb.rows-shown",{n:m.length,all:a.rows.length})),C("button",{type:"button",click:()=>(l+=Yl,u())},y("wb.rows-more",{n:Math.min(Yl,w)})),C("button",{type:"\
button",click:()=>(l=a.rows.length,u())},y("wb.rows-all",{n:a.rows.length}))]:[]),await t.learn(m.flatMap(b=>Object.values(b)).filter(b=>b.type==="uri").map(b=>b.
value)),g()},d=async m=>{let g=a.name===m&&!a.down;await t.learn(o.flatMap(w=>w[m]?.type==="uri"?[w[m].value]:[])),a={name:m,down:g,rows:ob(o,m,t,g)};for(let w of c)
w.head.setAttribute("aria-sort",w.name===m?g?"descending":"ascending":"none");await u()},p=C("caption",{class:"unseen"},r," ",y("wb.rows",{n:o.length}));n.replaceChildren(
C("div",{class:"scroll",tabindex:"0",role:"region","aria-label":y("wb.table")},C("table",{class:"answer"},p,C("thead",{},C("tr",{},c.map(({head:m})=>m))),h)),f),
await u()},sb=n=>ds(n)?"number":n&&or(n)==="date"&&n.value.length<12?"date":null,ob=(n,e,t,i)=>{let r=new Intl.Collator(er(),{numeric:!0}),s=n.map(l=>({row:l,term:l[e],
key:Ut(l[e],t)})),o=(l,a)=>{if(!l.term||!a.term)return!!a.term-!!l.term;let h=ds(l.term)&&ds(a.term)?Number(l.term.value)-Number(a.term.value):r.compare(l.key,a.
key);return i?-h:h};return s.sort(o).map(({row:l})=>l)};function ks(n,e){return n==null||e==null?NaN:n<e?-1:n>e?1:n>=e?0:NaN}function lb(n,e){return n==null||e==null?NaN:e<n?-1:e>n?1:e>=n?0:NaN}function vs(n){let e,t,
i;n.length!==2?(e=ks,t=(l,a)=>ks(n(l),a),i=(l,a)=>n(l)-a):(e=n===ks||n===lb?n:ab,t=n,i=n);function r(l,a,h=0,c=l.length){if(h<c){if(e(a,a)!==0)return c;do{let f=h+
c>>>1;t(l[f],a)<0?h=f+1:c=f}while(h<c)}return h}function s(l,a,h=0,c=l.length){if(h<c){if(e(a,a)!==0)return c;do{let f=h+c>>>1;t(l[f],a)<=0?h=f+1:c=f}while(h<c)}
return h}function o(l,a,h=0,c=l.length){let f=r(l,a,h,c-1);return f>h&&i(l[f-1],a)>-i(l[f],a)?f-1:f}return{left:r,center:o,right:s}}function ab(){return 0}function hb(n){
return n===null?NaN:+n}var tu=vs(ks),nu=tu.right,PT=tu.left,zT=vs(hb).center;var FT=iu(ru),HT=iu(cb);function iu(n){return function(e,t,i=t){if(!((t=+t)>=0))throw new RangeError("invalid rx");if(!((i=+i)>=0))throw new RangeError("invalid\
 ry");let{data:r,width:s,height:o}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((o=Math.floor(o!==void 0?o:r.length/s))>=0))throw new RangeError(
"invalid height");if(!s||!o||!t&&!i)return e;let l=t&&n(t),a=i&&n(i),h=r.slice();return l&&a?(mi(l,h,r,s,o),mi(l,r,h,s,o),mi(l,h,r,s,o),gi(a,r,h,s,o),gi(a,h,r,s,
o),gi(a,r,h,s,o)):l?(mi(l,r,h,s,o),mi(l,h,r,s,o),mi(l,r,h,s,o)):a&&(gi(a,r,h,s,o),gi(a,h,r,s,o),gi(a,r,h,s,o)),e}}function mi(n,e,t,i,r){for(let s=0,o=i*r;s<o;)
n(e,t,s,s+=i,1)}function gi(n,e,t,i,r){for(let s=0,o=i*r;s<i;++s)n(e,t,s,s+o,i)}function cb(n){let e=ru(n);return(t,i,r,s,o)=>{r<<=2,s<<=2,o<<=2,e(t,i,r+0,s+0,o),
e(t,i,r+1,s+1,o),e(t,i,r+2,s+2,o),e(t,i,r+3,s+3,o)}}function ru(n){let e=Math.floor(n);if(e===n)return fb(n);let t=n-e,i=2*n+1;return(r,s,o,l,a)=>{if(!((l-=a)>=
o))return;let h=e*s[o],c=a*e,f=c+a;for(let u=o,d=o+c;u<d;u+=a)h+=s[Math.min(l,u)];for(let u=o,d=l;u<=d;u+=a)h+=s[Math.min(l,u+c)],r[u]=(h+t*(s[Math.max(o,u-f)]+
s[Math.min(l,u+f)]))/i,h-=s[Math.max(o,u-c)]}}function fb(n){let e=2*n+1;return(t,i,r,s,o)=>{if(!((s-=o)>=r))return;let l=n*i[r],a=o*n;for(let h=r,c=r+a;h<c;h+=
o)l+=i[Math.min(s,h)];for(let h=r,c=s;h<=c;h+=o)l+=i[Math.min(s,h+a)],t[h]=l/e,l-=i[Math.max(r,h-a)]}}var ub=Array.prototype,jT=ub.slice;var db=Math.sqrt(50),pb=Math.sqrt(10),mb=Math.sqrt(2);function su(n,e,t){let i=(e-n)/Math.max(0,t),r=Math.floor(Math.log10(i)),s=i/Math.pow(10,r),o=s>=db?10:s>=
pb?5:s>=mb?2:1,l,a,h;return r<0?(h=Math.pow(10,-r)/o,l=Math.round(n*h),a=Math.round(e*h),l/h<n&&++l,a/h>e&&--a,h=-h):(h=Math.pow(10,r)*o,l=Math.round(n/h),a=Math.
round(e/h),l*h<n&&++l,a*h>e&&--a),a<l&&.5<=t&&t<2?su(n,e,t*2):[l,a,h]}function eu(n,e,t){return e=+e,n=+n,t=+t,su(n,e,t)[2]}function Kl(n,e,t){e=+e,n=+n,t=+t;let i=e<n,r=i?eu(e,n,t):eu(n,e,t);return(i?-1:1)*(r<0?1/-r:r)}var qT=gb(Math.random);function gb(n){return function(t,i=0,r=t.length){let s=r-(i=+i);for(;s;){let o=n()*s--|0,l=t[s+i];t[s+i]=t[o+i],t[o+i]=l}return t}}function ou(n,e){switch(arguments.length){case 0:break;case 1:this.range(n);break;default:this.range(e).domain(n);break}return this}function xi(n,e,t){n.prototype=e.prototype=t,t.constructor=n}function pr(n,e){var t=Object.create(n.prototype);for(var i in e)t[i]=e[i];return t}function un(){}
var zn=.7,bi=1/zn,wi="\\s*([+-]?\\d+)\\s*",ur="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",It="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",wb=/^#([0-9a-f]{3,8})$/,
yb=new RegExp(`^rgb\\(${wi},${wi},${wi}\\)$`),bb=new RegExp(`^rgb\\(${It},${It},${It}\\)$`),xb=new RegExp(`^rgba\\(${wi},${wi},${wi},${ur}\\)$`),kb=new RegExp(`\
^rgba\\(${It},${It},${It},${ur}\\)$`),vb=new RegExp(`^hsl\\(${ur},${It},${It}\\)$`),Sb=new RegExp(`^hsla\\(${ur},${It},${It},${ur}\\)$`),lu={aliceblue:15792383,
antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,
burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,
darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,
darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,
darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,
fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,
hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,
lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,
lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,
limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,
mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,
navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,
paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,
rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,
sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,
teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};
xi(un,ki,{copy(n){return Object.assign(new this.constructor,this,n)},displayable(){return this.rgb().displayable()},hex:au,formatHex:au,formatHex8:Cb,formatHsl:Ab,
formatRgb:hu,toString:hu});function au(){return this.rgb().formatHex()}function Cb(){return this.rgb().formatHex8()}function Ab(){return yu(this).formatHsl()}function hu(){
return this.rgb().formatRgb()}function ki(n){var e,t;return n=(n+"").trim().toLowerCase(),(e=wb.exec(n))?(t=e[1].length,e=parseInt(e[1],16),t===6?cu(e):t===3?new ge(
e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):t===8?Ss(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):t===4?Ss(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&
15)<<4|e&15)/255):null):(e=yb.exec(n))?new ge(e[1],e[2],e[3],1):(e=bb.exec(n))?new ge(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=xb.exec(n))?Ss(e[1],e[2],e[3],
e[4]):(e=kb.exec(n))?Ss(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=vb.exec(n))?du(e[1],e[2]/100,e[3]/100,1):(e=Sb.exec(n))?du(e[1],e[2]/100,e[3]/100,e[4]):
lu.hasOwnProperty(n)?cu(lu[n]):n==="transparent"?new ge(NaN,NaN,NaN,0):null}function cu(n){return new ge(n>>16&255,n>>8&255,n&255,1)}function Ss(n,e,t,i){return i<=
0&&(n=e=t=NaN),new ge(n,e,t,i)}function ea(n){return n instanceof un||(n=ki(n)),n?(n=n.rgb(),new ge(n.r,n.g,n.b,n.opacity)):new ge}function mr(n,e,t,i){return arguments.
length===1?ea(n):new ge(n,e,t,i??1)}function ge(n,e,t,i){this.r=+n,this.g=+e,this.b=+t,this.opacity=+i}xi(ge,mr,pr(un,{brighter(n){return n=n==null?bi:Math.pow(
bi,n),new ge(this.r*n,this.g*n,this.b*n,this.opacity)},darker(n){return n=n==null?zn:Math.pow(zn,n),new ge(this.r*n,this.g*n,this.b*n,this.opacity)},rgb(){return this},
clamp(){return new ge(Nn(this.r),Nn(this.g),Nn(this.b),As(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&
this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:fu,formatHex:fu,formatHex8:Mb,formatRgb:uu,toString:uu}));function fu(){return`#${Bn(this.r)}${Bn(this.g)}${Bn(
this.b)}`}function Mb(){return`#${Bn(this.r)}${Bn(this.g)}${Bn(this.b)}${Bn((isNaN(this.opacity)?1:this.opacity)*255)}`}function uu(){let n=As(this.opacity);return`${n===
1?"rgb(":"rgba("}${Nn(this.r)}, ${Nn(this.g)}, ${Nn(this.b)}${n===1?")":`, ${n})`}`}function As(n){return isNaN(n)?1:Math.max(0,Math.min(1,n))}function Nn(n){return Math.
max(0,Math.min(255,Math.round(n)||0))}function Bn(n){return n=Nn(n),(n<16?"0":"")+n.toString(16)}function du(n,e,t,i){return i<=0?n=e=t=NaN:t<=0||t>=1?n=e=NaN:e<=
0&&(n=NaN),new pt(n,e,t,i)}function yu(n){if(n instanceof pt)return new pt(n.h,n.s,n.l,n.opacity);if(n instanceof un||(n=ki(n)),!n)return new pt;if(n instanceof
pt)return n;n=n.rgb();var e=n.r/255,t=n.g/255,i=n.b/255,r=Math.min(e,t,i),s=Math.max(e,t,i),o=NaN,l=s-r,a=(s+r)/2;return l?(e===s?o=(t-i)/l+(t<i)*6:t===s?o=(i-e)/
l+2:o=(e-t)/l+4,l/=a<.5?s+r:2-s-r,o*=60):l=a>0&&a<1?0:o,new pt(o,l,a,n.opacity)}function Ts(n,e,t,i){return arguments.length===1?yu(n):new pt(n,e,t,i??1)}function pt(n,e,t,i){
this.h=+n,this.s=+e,this.l=+t,this.opacity=+i}xi(pt,Ts,pr(un,{brighter(n){return n=n==null?bi:Math.pow(bi,n),new pt(this.h,this.s,this.l*n,this.opacity)},darker(n){
return n=n==null?zn:Math.pow(zn,n),new pt(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=this.h%360+(this.h<0)*360,e=isNaN(n)||isNaN(this.s)?0:this.s,t=this.
l,i=t+(t<.5?t:1-t)*e,r=2*t-i;return new ge(Gl(n>=240?n-240:n+120,r,i),Gl(n,r,i),Gl(n<120?n+240:n-120,r,i),this.opacity)},clamp(){return new pt(pu(this.h),Cs(this.
s),Cs(this.l),As(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){
let n=As(this.opacity);return`${n===1?"hsl(":"hsla("}${pu(this.h)}, ${Cs(this.s)*100}%, ${Cs(this.l)*100}%${n===1?")":`, ${n})`}`}}));function pu(n){return n=(n||
0)%360,n<0?n+360:n}function Cs(n){return Math.max(0,Math.min(1,n||0))}function Gl(n,e,t){return(n<60?e+(t-e)*n/60:n<180?t:n<240?e+(t-e)*(240-n)/60:e)*255}var bu=Math.
PI/180,xu=180/Math.PI,Ms=18,ku=.96422,vu=1,Su=.82521,Cu=4/29,yi=6/29,Au=3*yi*yi,Tb=yi*yi*yi;function Mu(n){if(n instanceof Bt)return new Bt(n.l,n.a,n.b,n.opacity);
if(n instanceof Vt)return Eu(n);n instanceof ge||(n=ea(n));var e=Ql(n.r),t=Ql(n.g),i=Ql(n.b),r=Xl((.2225045*e+.7168786*t+.0606169*i)/vu),s,o;return e===t&&t===i?
s=o=r:(s=Xl((.4360747*e+.3850649*t+.1430804*i)/ku),o=Xl((.0139322*e+.0971045*t+.7141733*i)/Su)),new Bt(116*r-16,500*(s-r),200*(r-o),n.opacity)}function Tu(n,e,t,i){return arguments.length===1?Mu(n):new Bt(n,e,t,i??1)}function Bt(n,e,t,i){this.l=+n,this.a=+e,this.b=+t,this.opacity=+i}xi(Bt,Tu,pr(un,{brighter(n){
return new Bt(this.l+Ms*(n??1),this.a,this.b,this.opacity)},darker(n){return new Bt(this.l-Ms*(n??1),this.a,this.b,this.opacity)},rgb(){var n=(this.l+16)/116,e=isNaN(
this.a)?n:n+this.a/500,t=isNaN(this.b)?n:n-this.b/200;return e=ku*Jl(e),n=vu*Jl(n),t=Su*Jl(t),new ge(Zl(3.1338561*e-1.6168667*n-.4906146*t),Zl(-.9787684*e+1.9161415*
n+.033454*t),Zl(.0719453*e-.2289914*n+1.4052427*t),this.opacity)}}));function Xl(n){return n>Tb?Math.pow(n,1/3):n/Au+Cu}function Jl(n){return n>yi?n*n*n:Au*(n-Cu)}
function Zl(n){return 255*(n<=.0031308?12.92*n:1.055*Math.pow(n,1/2.4)-.055)}function Ql(n){return(n/=255)<=.04045?n/12.92:Math.pow((n+.055)/1.055,2.4)}function Eb(n){
if(n instanceof Vt)return new Vt(n.h,n.c,n.l,n.opacity);if(n instanceof Bt||(n=Mu(n)),n.a===0&&n.b===0)return new Vt(NaN,0<n.l&&n.l<100?0:NaN,n.l,n.opacity);var e=Math.
atan2(n.b,n.a)*xu;return new Vt(e<0?e+360:e,Math.sqrt(n.a*n.a+n.b*n.b),n.l,n.opacity)}function Es(n,e,t,i){return arguments.length===1?Eb(n):new Vt(n,e,t,i??1)}function Vt(n,e,t,i){this.h=+n,this.c=+e,this.l=+t,this.opacity=+i}function Eu(n){if(isNaN(
n.h))return new Bt(n.l,0,0,n.opacity);var e=n.h*bu;return new Bt(n.l,Math.cos(e)*n.c,Math.sin(e)*n.c,n.opacity)}xi(Vt,Es,pr(un,{brighter(n){return new Vt(this.h,
this.c,this.l+Ms*(n??1),this.opacity)},darker(n){return new Vt(this.h,this.c,this.l-Ms*(n??1),this.opacity)},rgb(){return Eu(this).rgb()}}));var Du=-.14861,ta=1.78277,
na=-.29227,Ds=-.90649,dr=1.97294,mu=dr*Ds,gu=dr*ta,wu=ta*na-Ds*Du;function Db(n){if(n instanceof Pn)return new Pn(n.h,n.s,n.l,n.opacity);n instanceof ge||(n=ea(
n));var e=n.r/255,t=n.g/255,i=n.b/255,r=(wu*i+mu*e-gu*t)/(wu+mu-gu),s=i-r,o=(dr*(t-r)-na*s)/Ds,l=Math.sqrt(o*o+s*s)/(dr*r*(1-r)),a=l?Math.atan2(o,s)*xu-120:NaN;
return new Pn(a<0?a+360:a,l,r,n.opacity)}function Os(n,e,t,i){return arguments.length===1?Db(n):new Pn(n,e,t,i??1)}function Pn(n,e,t,i){this.h=+n,this.s=+e,this.
l=+t,this.opacity=+i}xi(Pn,Os,pr(un,{brighter(n){return n=n==null?bi:Math.pow(bi,n),new Pn(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?zn:Math.
pow(zn,n),new Pn(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=isNaN(this.h)?0:(this.h+120)*bu,e=+this.l,t=isNaN(this.s)?0:this.s*e*(1-e),i=Math.cos(n),r=Math.
sin(n);return new ge(255*(e+t*(Du*i+ta*r)),255*(e+t*(na*i+Ds*r)),255*(e+t*(dr*i)),this.opacity)}}));function Iu(n,e,t,i,r){var s=n*n,o=s*n;return((1-3*n+3*s-o)*e+(4-6*s+3*o)*t+(1+3*n+3*s-3*o)*i+o*r)/6}function Ob(n){var e=n.length-1;return function(t){var i=t<=
0?t=0:t>=1?(t=1,e-1):Math.floor(t*e),r=n[i],s=n[i+1],o=i>0?n[i-1]:2*r-s,l=i<e-1?n[i+2]:2*s-r;return Iu((t-i/e)*e,o,r,s,l)}}function Rb(n){var e=n.length;return function(t){
var i=Math.floor(((t%=1)<0?++t:t)*e),r=n[(i+e-1)%e],s=n[i%e],o=n[(i+1)%e],l=n[(i+2)%e];return Iu((t-i/e)*e,r,s,o,l)}}var Ls=n=>()=>n;function Bu(n,e){return function(t){
return n+t*e}}function Lb(n,e,t){return n=Math.pow(n,t),e=Math.pow(e,t)-n,t=1/t,function(i){return Math.pow(n+i*e,t)}}function oa(n,e){var t=e-n;return t?Bu(n,t>
180||t<-180?t-360*Math.round(t/360):t):Ls(isNaN(n)?e:n)}function Ib(n){return(n=+n)==1?qe:function(e,t){return t-e?Lb(e,t,n):Ls(isNaN(e)?t:e)}}function qe(n,e){
var t=e-n;return t?Bu(n,t):Ls(isNaN(n)?e:n)}var Ou=(function n(e){var t=Ib(e);function i(r,s){var o=t((r=mr(r)).r,(s=mr(s)).r),l=t(r.g,s.g),a=t(r.b,s.b),h=qe(r.
opacity,s.opacity);return function(c){return r.r=o(c),r.g=l(c),r.b=a(c),r.opacity=h(c),r+""}}return i.gamma=n,i})(1);function Nu(n){return function(e){var t=e.length,
i=new Array(t),r=new Array(t),s=new Array(t),o,l;for(o=0;o<t;++o)l=mr(e[o]),i[o]=l.r||0,r[o]=l.g||0,s[o]=l.b||0;return i=n(i),r=n(r),s=n(s),l.opacity=1,function(a){
return l.r=i(a),l.g=r(a),l.b=s(a),l+""}}}var _T=Nu(Ob),YT=Nu(Rb);function Bb(n,e){e||(e=[]);var t=n?Math.min(e.length,n.length):0,i=e.slice(),r;return function(s){
for(r=0;r<t;++r)i[r]=n[r]*(1-s)+e[r]*s;return i}}function Nb(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function Pb(n,e){var t=e?e.length:0,i=n?Math.min(t,n.length):0,r=new Array(i),s=new Array(t),o;for(o=0;o<i;++o)r[o]=Is(n[o],e[o]);for(;o<t;++o)s[o]=e[o];return function(l){
for(o=0;o<i;++o)s[o]=r[o](l);return s}}function zb(n,e){var t=new Date;return n=+n,e=+e,function(i){return t.setTime(n*(1-i)+e*i),t}}function mt(n,e){return n=+n,
e=+e,function(t){return n*(1-t)+e*t}}function Fb(n,e){var t={},i={},r;(n===null||typeof n!="object")&&(n={}),(e===null||typeof e!="object")&&(e={});for(r in e)r in
n?t[r]=Is(n[r],e[r]):i[r]=e[r];return function(s){for(r in t)i[r]=t[r](s);return i}}var ra=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,ia=new RegExp(ra.source,
"g");function Hb(n){return function(){return n}}function jb(n){return function(e){return n(e)+""}}function qb(n,e){var t=ra.lastIndex=ia.lastIndex=0,i,r,s,o=-1,
l=[],a=[];for(n=n+"",e=e+"";(i=ra.exec(n))&&(r=ia.exec(e));)(s=r.index)>t&&(s=e.slice(t,s),l[o]?l[o]+=s:l[++o]=s),(i=i[0])===(r=r[0])?l[o]?l[o]+=r:l[++o]=r:(l[++o]=
null,a.push({i:o,x:mt(i,r)})),t=ia.lastIndex;return t<e.length&&(s=e.slice(t),l[o]?l[o]+=s:l[++o]=s),l.length<2?a[0]?jb(a[0].x):Hb(e):(e=a.length,function(h){for(var c=0,
f;c<e;++c)l[(f=a[c]).i]=f.x(h);return l.join("")})}function Is(n,e){var t=typeof e,i;return e==null||t==="boolean"?Ls(e):(t==="number"?mt:t==="string"?(i=ki(e))?
(e=i,Ou):qb:e instanceof ki?Ou:e instanceof Date?zb:Nb(e)?Bb:Array.isArray(e)?Pb:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?Fb:mt)(n,
e)}function Pu(n,e){return n=+n,e=+e,function(t){return Math.round(n*(1-t)+e*t)}}var Ru=180/Math.PI,sa={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};
function zu(n,e,t,i,r,s){var o,l,a;return(o=Math.sqrt(n*n+e*e))&&(n/=o,e/=o),(a=n*t+e*i)&&(t-=n*a,i-=e*a),(l=Math.sqrt(t*t+i*i))&&(t/=l,i/=l,a/=l),n*i<e*t&&(n=-n,
e=-e,a=-a,o=-o),{translateX:r,translateY:s,rotate:Math.atan2(e,n)*Ru,skewX:Math.atan(a)*Ru,scaleX:o,scaleY:l}}var Rs;function Wb(n){let e=new(typeof DOMMatrix==
"function"?DOMMatrix:WebKitCSSMatrix)(n+"");return e.isIdentity?sa:zu(e.a,e.b,e.c,e.d,e.e,e.f)}function $b(n){return n==null||(Rs||(Rs=document.createElementNS(
"http://www.w3.org/2000/svg","g")),Rs.setAttribute("transform",n),!(n=Rs.transform.baseVal.consolidate()))?sa:(n=n.matrix,zu(n.a,n.b,n.c,n.d,n.e,n.f))}function Fu(n,e,t,i){
function r(h){return h.length?h.pop()+" ":""}function s(h,c,f,u,d,p){if(h!==f||c!==u){var m=d.push("translate(",null,e,null,t);p.push({i:m-4,x:mt(h,f)},{i:m-2,x:mt(
c,u)})}else(f||u)&&d.push("translate("+f+e+u+t)}function o(h,c,f,u){h!==c?(h-c>180?c+=360:c-h>180&&(h+=360),u.push({i:f.push(r(f)+"rotate(",null,i)-2,x:mt(h,c)})):
c&&f.push(r(f)+"rotate("+c+i)}function l(h,c,f,u){h!==c?u.push({i:f.push(r(f)+"skewX(",null,i)-2,x:mt(h,c)}):c&&f.push(r(f)+"skewX("+c+i)}function a(h,c,f,u,d,p){
if(h!==f||c!==u){var m=d.push(r(d)+"scale(",null,",",null,")");p.push({i:m-4,x:mt(h,f)},{i:m-2,x:mt(c,u)})}else(f!==1||u!==1)&&d.push(r(d)+"scale("+f+","+u+")")}
return function(h,c){var f=[],u=[];return h=n(h),c=n(c),s(h.translateX,h.translateY,c.translateX,c.translateY,f,u),o(h.rotate,c.rotate,f,u),l(h.skewX,c.skewX,f,
u),a(h.scaleX,h.scaleY,c.scaleX,c.scaleY,f,u),h=c=null,function(d){for(var p=-1,m=u.length,g;++p<m;)f[(g=u[p]).i]=g.x(d);return f.join("")}}}var KT=Fu(Wb,"px, ",
"px)","deg)"),GT=Fu($b,", ",")",")"),Ub=1e-12;function Lu(n){return((n=Math.exp(n))+1/n)/2}function Vb(n){return((n=Math.exp(n))-1/n)/2}function _b(n){return((n=
Math.exp(2*n))-1)/(n+1)}var XT=(function n(e,t,i){function r(s,o){var l=s[0],a=s[1],h=s[2],c=o[0],f=o[1],u=o[2],d=c-l,p=f-a,m=d*d+p*p,g,w;if(m<Ub)w=Math.log(u/h)/
e,g=function(A){return[l+A*d,a+A*p,h*Math.exp(e*A*w)]};else{var b=Math.sqrt(m),x=(u*u-h*h+i*m)/(2*h*t*b),S=(u*u-h*h-i*m)/(2*u*t*b),k=Math.log(Math.sqrt(x*x+1)-x),
v=Math.log(Math.sqrt(S*S+1)-S);w=(v-k)/e,g=function(A){var L=A*w,P=Lu(k),z=h/(t*b)*(P*_b(e*L+k)-Vb(k));return[l+z*d,a+z*p,h*P/Lu(e*L+k)]}}return g.duration=Math.
abs(w)*1e3*e/Math.SQRT2,g}return r.rho=function(s){var o=Math.max(.001,+s),l=o*o,a=l*l;return n(o,l,a)},r})(Math.SQRT2,2,4);function Hu(n){return function(e,t){
var i=n((e=Ts(e)).h,(t=Ts(t)).h),r=qe(e.s,t.s),s=qe(e.l,t.l),o=qe(e.opacity,t.opacity);return function(l){return e.h=i(l),e.s=r(l),e.l=s(l),e.opacity=o(l),e+""}}}
var JT=Hu(oa),ZT=Hu(qe);function ju(n){return function(e,t){var i=n((e=Es(e)).h,(t=Es(t)).h),r=qe(e.c,t.c),s=qe(e.l,t.l),o=qe(e.opacity,t.opacity);return function(l){return e.h=i(l),e.
c=r(l),e.l=s(l),e.opacity=o(l),e+""}}}var QT=ju(oa),e2=ju(qe);function qu(n){return(function e(t){t=+t;function i(r,s){var o=n((r=Os(r)).h,(s=Os(s)).h),l=qe(r.s,
s.s),a=qe(r.l,s.l),h=qe(r.opacity,s.opacity);return function(c){return r.h=o(c),r.s=l(c),r.l=a(Math.pow(c,t)),r.opacity=h(c),r+""}}return i.gamma=e,i})(1)}var t2=qu(
oa),n2=qu(qe);function la(n){return function(){return n}}function aa(n){return+n}var Wu=[0,1];function vi(n){return n}function ha(n,e){return(e-=n=+n)?function(t){return(t-n)/e}:la(isNaN(e)?NaN:.5)}function Yb(n,e){var t;return n>e&&(t=n,n=e,
e=t),function(i){return Math.max(n,Math.min(e,i))}}function Kb(n,e,t){var i=n[0],r=n[1],s=e[0],o=e[1];return r<i?(i=ha(r,i),s=t(o,s)):(i=ha(i,r),s=t(s,o)),function(l){
return s(i(l))}}function Gb(n,e,t){var i=Math.min(n.length,e.length)-1,r=new Array(i),s=new Array(i),o=-1;for(n[i]<n[0]&&(n=n.slice().reverse(),e=e.slice().reverse());++o<
i;)r[o]=ha(n[o],n[o+1]),s[o]=t(e[o],e[o+1]);return function(l){var a=nu(n,l,1,i)-1;return s[a](r[a](l))}}function $u(n,e){return e.domain(n.domain()).range(n.range()).
interpolate(n.interpolate()).clamp(n.clamp()).unknown(n.unknown())}function Xb(){var n=Wu,e=Wu,t=Is,i,r,s,o=vi,l,a,h;function c(){var u=Math.min(n.length,e.length);
return o!==vi&&(o=Yb(n[0],n[u-1])),l=u>2?Gb:Kb,a=h=null,f}function f(u){return u==null||isNaN(u=+u)?s:(a||(a=l(n.map(i),e,t)))(i(o(u)))}return f.invert=function(u){
return o(r((h||(h=l(e,n.map(i),mt)))(u)))},f.domain=function(u){return arguments.length?(n=Array.from(u,aa),c()):n.slice()},f.range=function(u){return arguments.
length?(e=Array.from(u),c()):e.slice()},f.rangeRound=function(u){return e=Array.from(u),t=Pu,c()},f.clamp=function(u){return arguments.length?(o=u?!0:vi,c()):o!==
vi},f.interpolate=function(u){return arguments.length?(t=u,c()):t},f.unknown=function(u){return arguments.length?(s=u,f):s},function(u,d){return i=u,r=d,c()}}function ca(){
return Xb()(vi,vi)}function fa(n,e){n=n.slice();var t=0,i=n.length-1,r=n[t],s=n[i],o;return s<r&&(o=t,t=i,i=o,o=r,r=s,s=o),n[t]=e.floor(r),n[i]=e.ceil(s),n}var ua=new Date,da=new Date;function ue(n,e,t,i){function r(s){return n(s=arguments.length===0?new Date:new Date(+s)),s}return r.floor=s=>(n(s=new Date(+s)),s),
r.ceil=s=>(n(s=new Date(s-1)),e(s,1),n(s),s),r.round=s=>{let o=r(s),l=r.ceil(s);return s-o<l-s?o:l},r.offset=(s,o)=>(e(s=new Date(+s),o==null?1:Math.floor(o)),s),
r.range=(s,o,l)=>{let a=[];if(s=r.ceil(s),l=l==null?1:Math.floor(l),!(s<o)||!(l>0))return a;let h;do a.push(h=new Date(+s)),e(s,l),n(s);while(h<s&&s<o);return a},
r.filter=s=>ue(o=>{if(o>=o)for(;n(o),!s(o);)o.setTime(o-1)},(o,l)=>{if(o>=o)if(l<0)for(;++l<=0;)for(;e(o,-1),!s(o););else for(;--l>=0;)for(;e(o,1),!s(o););}),t&&
(r.count=(s,o)=>(ua.setTime(+s),da.setTime(+o),n(ua),n(da),Math.floor(t(ua,da))),r.every=s=>(s=Math.floor(s),!isFinite(s)||!(s>0)?null:s>1?r.filter(i?o=>i(o)%s===
0:o=>r.count(0,o)%s===0):r)),r}var Bs=ue(()=>{},(n,e)=>{n.setTime(+n+e)},(n,e)=>e-n);Bs.every=n=>(n=Math.floor(n),!isFinite(n)||!(n>0)?null:n>1?ue(e=>{e.setTime(
Math.floor(e/n)*n)},(e,t)=>{e.setTime(+e+t*n)},(e,t)=>(t-e)/n):Bs);var d2=Bs.range,_t=1e3,it=_t*60,Yt=it*60,Kt=Yt*24,ma=Kt*7,Uu=Kt*30,pa=Kt*365,Fn=ue(n=>{n.setTime(
n-n.getMilliseconds())},(n,e)=>{n.setTime(+n+e*_t)},(n,e)=>(e-n)/_t,n=>n.getUTCSeconds()),p2=Fn.range,Vu=ue(n=>{n.setTime(n-n.getMilliseconds()-n.getSeconds()*_t)},
(n,e)=>{n.setTime(+n+e*it)},(n,e)=>(e-n)/it,n=>n.getMinutes()),m2=Vu.range,Ns=ue(n=>{n.setUTCSeconds(0,0)},(n,e)=>{n.setTime(+n+e*it)},(n,e)=>(e-n)/it,n=>n.getUTCMinutes()),
g2=Ns.range,_u=ue(n=>{n.setTime(n-n.getMilliseconds()-n.getSeconds()*_t-n.getMinutes()*it)},(n,e)=>{n.setTime(+n+e*Yt)},(n,e)=>(e-n)/Yt,n=>n.getHours()),w2=_u.range,
Ps=ue(n=>{n.setUTCMinutes(0,0,0)},(n,e)=>{n.setTime(+n+e*Yt)},(n,e)=>(e-n)/Yt,n=>n.getUTCHours()),y2=Ps.range,gr=ue(n=>n.setHours(0,0,0,0),(n,e)=>n.setDate(n.getDate()+
e),(n,e)=>(e-n-(e.getTimezoneOffset()-n.getTimezoneOffset())*it)/Kt,n=>n.getDate()-1),b2=gr.range,Si=ue(n=>{n.setUTCHours(0,0,0,0)},(n,e)=>{n.setUTCDate(n.getUTCDate()+
e)},(n,e)=>(e-n)/Kt,n=>n.getUTCDate()-1),x2=Si.range,Yu=ue(n=>{n.setUTCHours(0,0,0,0)},(n,e)=>{n.setUTCDate(n.getUTCDate()+e)},(n,e)=>(e-n)/Kt,n=>Math.floor(n/Kt)),
k2=Yu.range;function Hn(n){return ue(e=>{e.setDate(e.getDate()-(e.getDay()+7-n)%7),e.setHours(0,0,0,0)},(e,t)=>{e.setDate(e.getDate()+t*7)},(e,t)=>(t-e-(t.getTimezoneOffset()-
e.getTimezoneOffset())*it)/ma)}var zs=Hn(0),wr=Hn(1),Jb=Hn(2),Zb=Hn(3),jn=Hn(4),Qb=Hn(5),e1=Hn(6),v2=zs.range,S2=wr.range,C2=Jb.range,A2=Zb.range,M2=jn.range,T2=Qb.
range,E2=e1.range;function qn(n){return ue(e=>{e.setUTCDate(e.getUTCDate()-(e.getUTCDay()+7-n)%7),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t*
7)},(e,t)=>(t-e)/ma)}var Ci=qn(0),yr=qn(1),t1=qn(2),n1=qn(3),Wn=qn(4),i1=qn(5),r1=qn(6),D2=Ci.range,O2=yr.range,R2=t1.range,L2=n1.range,I2=Wn.range,B2=i1.range,
N2=r1.range,Ku=ue(n=>{n.setDate(1),n.setHours(0,0,0,0)},(n,e)=>{n.setMonth(n.getMonth()+e)},(n,e)=>e.getMonth()-n.getMonth()+(e.getFullYear()-n.getFullYear())*12,
n=>n.getMonth()),P2=Ku.range,Fs=ue(n=>{n.setUTCDate(1),n.setUTCHours(0,0,0,0)},(n,e)=>{n.setUTCMonth(n.getUTCMonth()+e)},(n,e)=>e.getUTCMonth()-n.getUTCMonth()+
(e.getUTCFullYear()-n.getUTCFullYear())*12,n=>n.getUTCMonth()),z2=Fs.range,Gt=ue(n=>{n.setMonth(0,1),n.setHours(0,0,0,0)},(n,e)=>{n.setFullYear(n.getFullYear()+
e)},(n,e)=>e.getFullYear()-n.getFullYear(),n=>n.getFullYear());Gt.every=n=>!isFinite(n=Math.floor(n))||!(n>0)?null:ue(e=>{e.setFullYear(Math.floor(e.getFullYear()/
n)*n),e.setMonth(0,1),e.setHours(0,0,0,0)},(e,t)=>{e.setFullYear(e.getFullYear()+t*n)});var F2=Gt.range,gt=ue(n=>{n.setUTCMonth(0,1),n.setUTCHours(0,0,0,0)},(n,e)=>{
n.setUTCFullYear(n.getUTCFullYear()+e)},(n,e)=>e.getUTCFullYear()-n.getUTCFullYear(),n=>n.getUTCFullYear());gt.every=n=>!isFinite(n=Math.floor(n))||!(n>0)?null:
ue(e=>{e.setUTCFullYear(Math.floor(e.getUTCFullYear()/n)*n),e.setUTCMonth(0,1),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCFullYear(e.getUTCFullYear()+t*n)});var H2=gt.
range;function Gu(n,e,t,i,r,s){let o=[[Fn,1,_t],[Fn,5,5*_t],[Fn,15,15*_t],[Fn,30,30*_t],[s,1,it],[s,5,5*it],[s,15,15*it],[s,30,30*it],[r,1,Yt],[r,3,3*Yt],[r,6,6*
Yt],[r,12,12*Yt],[i,1,Kt],[i,2,2*Kt],[t,1,ma],[e,1,Uu],[e,3,3*Uu],[n,1,pa]];function l(h,c,f){let u=c<h;u&&([h,c]=[c,h]);let d=f&&typeof f.range=="function"?f:a(
h,c,f),p=d?d.range(h,+c+1):[];return u?p.reverse():p}function a(h,c,f){let u=Math.abs(c-h)/f,d=vs(([,,g])=>g).right(o,u);if(d===o.length)return n.every(Kl(h/pa,
c/pa,f));if(d===0)return Bs.every(Math.max(Kl(h,c,f),1));let[p,m]=o[u/o[d-1][2]<o[d][2]/u?d-1:d];return p.every(m)}return[l,a]}var[Xu,Ju]=Gu(gt,Fs,Ci,Yu,Ps,Ns),
[j2,q2]=Gu(Gt,Ku,zs,gr,_u,Vu);function ga(n){if(0<=n.y&&n.y<100){var e=new Date(-1,n.m,n.d,n.H,n.M,n.S,n.L);return e.setFullYear(n.y),e}return new Date(n.y,n.m,n.d,n.H,n.M,n.S,n.L)}function wa(n){
if(0<=n.y&&n.y<100){var e=new Date(Date.UTC(-1,n.m,n.d,n.H,n.M,n.S,n.L));return e.setUTCFullYear(n.y),e}return new Date(Date.UTC(n.y,n.m,n.d,n.H,n.M,n.S,n.L))}function br(n,e,t){
return{y:n,m:e,d:t,H:0,M:0,S:0,L:0}}function s1(n){var e=n.dateTime,t=n.date,i=n.time,r=n.periods,s=n.days,o=n.shortDays,l=n.months,a=n.shortMonths,h=xr(r),c=kr(
r),f=xr(s),u=kr(s),d=xr(o),p=kr(o),m=xr(l),g=kr(l),w=xr(a),b=kr(a),x={a:De,A:et,b:he,B:Fe,c:null,d:id,e:id,f:E1,g:F1,G:j1,H:A1,I:M1,j:T1,L:ad,m:D1,M:O1,p:ft,q:ve,
Q:od,s:ld,S:R1,u:L1,U:I1,V:B1,w:N1,W:P1,x:null,X:null,y:z1,Y:H1,Z:q1,"%":sd},S={a:Ve,A:tt,b:ut,B:on,c:null,d:rd,e:rd,f:V1,g:tx,G:ix,H:W1,I:$1,j:U1,L:cd,m:_1,M:Y1,
p:An,q:as,Q:od,s:ld,S:K1,u:G1,U:X1,V:J1,w:Z1,W:Q1,x:null,X:null,y:ex,Y:nx,Z:rx,"%":sd},k={a:z,A:F,b:N,B:j,c:Y,d:td,e:td,f:k1,g:ed,G:Qu,H:nd,I:nd,j:w1,L:x1,m:g1,
M:y1,p:P,q:m1,Q:S1,s:C1,S:b1,u:c1,U:f1,V:u1,w:h1,W:d1,x:Z,X:me,y:ed,Y:Qu,Z:p1,"%":v1};x.x=v(t,x),x.X=v(i,x),x.c=v(e,x),S.x=v(t,S),S.X=v(i,S),S.c=v(e,S);function v(B,V){
return function(K){var T=[],He=-1,ee=0,_e=B.length,Ye,Mn,rf;for(K instanceof Date||(K=new Date(+K));++He<_e;)B.charCodeAt(He)===37&&(T.push(B.slice(ee,He)),(Mn=
Zu[Ye=B.charAt(++He)])!=null?Ye=B.charAt(++He):Mn=Ye==="e"?" ":"0",(rf=V[Ye])&&(Ye=rf(K,Mn)),T.push(Ye),ee=He+1);return T.push(B.slice(ee,He)),T.join("")}}function A(B,V){
return function(K){var T=br(1900,void 0,1),He=L(T,B,K+="",0),ee,_e;if(He!=K.length)return null;if("Q"in T)return new Date(T.Q);if("s"in T)return new Date(T.s*1e3+
("L"in T?T.L:0));if(V&&!("Z"in T)&&(T.Z=0),"p"in T&&(T.H=T.H%12+T.p*12),T.m===void 0&&(T.m="q"in T?T.q:0),"V"in T){if(T.V<1||T.V>53)return null;"w"in T||(T.w=1),
"Z"in T?(ee=wa(br(T.y,0,1)),_e=ee.getUTCDay(),ee=_e>4||_e===0?yr.ceil(ee):yr(ee),ee=Si.offset(ee,(T.V-1)*7),T.y=ee.getUTCFullYear(),T.m=ee.getUTCMonth(),T.d=ee.
getUTCDate()+(T.w+6)%7):(ee=ga(br(T.y,0,1)),_e=ee.getDay(),ee=_e>4||_e===0?wr.ceil(ee):wr(ee),ee=gr.offset(ee,(T.V-1)*7),T.y=ee.getFullYear(),T.m=ee.getMonth(),
T.d=ee.getDate()+(T.w+6)%7)}else("W"in T||"U"in T)&&("w"in T||(T.w="u"in T?T.u%7:"W"in T?1:0),_e="Z"in T?wa(br(T.y,0,1)).getUTCDay():ga(br(T.y,0,1)).getDay(),T.
m=0,T.d="W"in T?(T.w+6)%7+T.W*7-(_e+5)%7:T.w+T.U*7-(_e+6)%7);return"Z"in T?(T.H+=T.Z/100|0,T.M+=T.Z%100,wa(T)):ga(T)}}function L(B,V,K,T){for(var He=0,ee=V.length,
_e=K.length,Ye,Mn;He<ee;){if(T>=_e)return-1;if(Ye=V.charCodeAt(He++),Ye===37){if(Ye=V.charAt(He++),Mn=k[Ye in Zu?V.charAt(He++):Ye],!Mn||(T=Mn(B,K,T))<0)return-1}else if(Ye!=
K.charCodeAt(T++))return-1}return T}function P(B,V,K){var T=h.exec(V.slice(K));return T?(B.p=c.get(T[0].toLowerCase()),K+T[0].length):-1}function z(B,V,K){var T=d.
exec(V.slice(K));return T?(B.w=p.get(T[0].toLowerCase()),K+T[0].length):-1}function F(B,V,K){var T=f.exec(V.slice(K));return T?(B.w=u.get(T[0].toLowerCase()),K+
T[0].length):-1}function N(B,V,K){var T=w.exec(V.slice(K));return T?(B.m=b.get(T[0].toLowerCase()),K+T[0].length):-1}function j(B,V,K){var T=m.exec(V.slice(K));
return T?(B.m=g.get(T[0].toLowerCase()),K+T[0].length):-1}function Y(B,V,K){return L(B,e,V,K)}function Z(B,V,K){return L(B,t,V,K)}function me(B,V,K){return L(B,
i,V,K)}function De(B){return o[B.getDay()]}function et(B){return s[B.getDay()]}function he(B){return a[B.getMonth()]}function Fe(B){return l[B.getMonth()]}function ft(B){
return r[+(B.getHours()>=12)]}function ve(B){return 1+~~(B.getMonth()/3)}function Ve(B){return o[B.getUTCDay()]}function tt(B){return s[B.getUTCDay()]}function ut(B){
return a[B.getUTCMonth()]}function on(B){return l[B.getUTCMonth()]}function An(B){return r[+(B.getUTCHours()>=12)]}function as(B){return 1+~~(B.getUTCMonth()/3)}
return{format:function(B){var V=v(B+="",x);return V.toString=function(){return B},V},parse:function(B){var V=A(B+="",!1);return V.toString=function(){return B},
V},utcFormat:function(B){var V=v(B+="",S);return V.toString=function(){return B},V},utcParse:function(B){var V=A(B+="",!0);return V.toString=function(){return B},
V}}}var Zu={"-":"",_:" ",0:"0"},we=/^\s*\d+/,o1=/^%/,l1=/[\\^$*+?|[\]().{}]/g;function G(n,e,t){var i=n<0?"-":"",r=(i?-n:n)+"",s=r.length;return i+(s<t?new Array(
t-s+1).join(e)+r:r)}function a1(n){return n.replace(l1,"\\$&")}function xr(n){return new RegExp("^(?:"+n.map(a1).join("|")+")","i")}function kr(n){return new Map(
n.map((e,t)=>[e.toLowerCase(),t]))}function h1(n,e,t){var i=we.exec(e.slice(t,t+1));return i?(n.w=+i[0],t+i[0].length):-1}function c1(n,e,t){var i=we.exec(e.slice(
t,t+1));return i?(n.u=+i[0],t+i[0].length):-1}function f1(n,e,t){var i=we.exec(e.slice(t,t+2));return i?(n.U=+i[0],t+i[0].length):-1}function u1(n,e,t){var i=we.
exec(e.slice(t,t+2));return i?(n.V=+i[0],t+i[0].length):-1}function d1(n,e,t){var i=we.exec(e.slice(t,t+2));return i?(n.W=+i[0],t+i[0].length):-1}function Qu(n,e,t){
var i=we.exec(e.slice(t,t+4));return i?(n.y=+i[0],t+i[0].length):-1}function ed(n,e,t){var i=we.exec(e.slice(t,t+2));return i?(n.y=+i[0]+(+i[0]>68?1900:2e3),t+i[0].
length):-1}function p1(n,e,t){var i=/^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(e.slice(t,t+6));return i?(n.Z=i[1]?0:-(i[2]+(i[3]||"00")),t+i[0].length):-1}function m1(n,e,t){
var i=we.exec(e.slice(t,t+1));return i?(n.q=i[0]*3-3,t+i[0].length):-1}function g1(n,e,t){var i=we.exec(e.slice(t,t+2));return i?(n.m=i[0]-1,t+i[0].length):-1}function td(n,e,t){
var i=we.exec(e.slice(t,t+2));return i?(n.d=+i[0],t+i[0].length):-1}function w1(n,e,t){var i=we.exec(e.slice(t,t+3));return i?(n.m=0,n.d=+i[0],t+i[0].length):-1}
function nd(n,e,t){var i=we.exec(e.slice(t,t+2));return i?(n.H=+i[0],t+i[0].length):-1}function y1(n,e,t){var i=we.exec(e.slice(t,t+2));return i?(n.M=+i[0],t+i[0].
length):-1}function b1(n,e,t){var i=we.exec(e.slice(t,t+2));return i?(n.S=+i[0],t+i[0].length):-1}function x1(n,e,t){var i=we.exec(e.slice(t,t+3));return i?(n.L=
+i[0],t+i[0].length):-1}function k1(n,e,t){var i=we.exec(e.slice(t,t+6));return i?(n.L=Math.floor(i[0]/1e3),t+i[0].length):-1}function v1(n,e,t){var i=o1.exec(e.
slice(t,t+1));return i?t+i[0].length:-1}function S1(n,e,t){var i=we.exec(e.slice(t));return i?(n.Q=+i[0],t+i[0].length):-1}function C1(n,e,t){var i=we.exec(e.slice(
t));return i?(n.s=+i[0],t+i[0].length):-1}function id(n,e){return G(n.getDate(),e,2)}function A1(n,e){return G(n.getHours(),e,2)}function M1(n,e){return G(n.getHours()%
12||12,e,2)}function T1(n,e){return G(1+gr.count(Gt(n),n),e,3)}function ad(n,e){return G(n.getMilliseconds(),e,3)}function E1(n,e){return ad(n,e)+"000"}function D1(n,e){
return G(n.getMonth()+1,e,2)}function O1(n,e){return G(n.getMinutes(),e,2)}function R1(n,e){return G(n.getSeconds(),e,2)}function L1(n){var e=n.getDay();return e===
0?7:e}function I1(n,e){return G(zs.count(Gt(n)-1,n),e,2)}function hd(n){var e=n.getDay();return e>=4||e===0?jn(n):jn.ceil(n)}function B1(n,e){return n=hd(n),G(jn.
count(Gt(n),n)+(Gt(n).getDay()===4),e,2)}function N1(n){return n.getDay()}function P1(n,e){return G(wr.count(Gt(n)-1,n),e,2)}function z1(n,e){return G(n.getFullYear()%
100,e,2)}function F1(n,e){return n=hd(n),G(n.getFullYear()%100,e,2)}function H1(n,e){return G(n.getFullYear()%1e4,e,4)}function j1(n,e){var t=n.getDay();return n=
t>=4||t===0?jn(n):jn.ceil(n),G(n.getFullYear()%1e4,e,4)}function q1(n){var e=n.getTimezoneOffset();return(e>0?"-":(e*=-1,"+"))+G(e/60|0,"0",2)+G(e%60,"0",2)}function rd(n,e){
return G(n.getUTCDate(),e,2)}function W1(n,e){return G(n.getUTCHours(),e,2)}function $1(n,e){return G(n.getUTCHours()%12||12,e,2)}function U1(n,e){return G(1+Si.
count(gt(n),n),e,3)}function cd(n,e){return G(n.getUTCMilliseconds(),e,3)}function V1(n,e){return cd(n,e)+"000"}function _1(n,e){return G(n.getUTCMonth()+1,e,2)}
function Y1(n,e){return G(n.getUTCMinutes(),e,2)}function K1(n,e){return G(n.getUTCSeconds(),e,2)}function G1(n){var e=n.getUTCDay();return e===0?7:e}function X1(n,e){
return G(Ci.count(gt(n)-1,n),e,2)}function fd(n){var e=n.getUTCDay();return e>=4||e===0?Wn(n):Wn.ceil(n)}function J1(n,e){return n=fd(n),G(Wn.count(gt(n),n)+(gt(
n).getUTCDay()===4),e,2)}function Z1(n){return n.getUTCDay()}function Q1(n,e){return G(yr.count(gt(n)-1,n),e,2)}function ex(n,e){return G(n.getUTCFullYear()%100,
e,2)}function tx(n,e){return n=fd(n),G(n.getUTCFullYear()%100,e,2)}function nx(n,e){return G(n.getUTCFullYear()%1e4,e,4)}function ix(n,e){var t=n.getUTCDay();return n=
t>=4||t===0?Wn(n):Wn.ceil(n),G(n.getUTCFullYear()%1e4,e,4)}function rx(){return"+0000"}function sd(){return"%"}function od(n){return+n}function ld(n){return Math.
floor(+n/1e3)}var Ai,sx,ox,Hs,ud;lx({dateTime:"%x, %X",date:"%-m/%-d/%Y",time:"%-I:%M:%S %p",periods:["AM","PM"],days:["Sunday","Monday","Tuesday","Wednesday","\
Thursday","Friday","Saturday"],shortDays:["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],months:["January","February","March","April","May","June","July","August","\
September","October","November","December"],shortMonths:["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]});function lx(n){return Ai=s1(
n),sx=Ai.format,ox=Ai.parse,Hs=Ai.utcFormat,ud=Ai.utcParse,Ai}var dd="%Y-%m-%dT%H:%M:%S.%LZ";function ax(n){return n.toISOString()}var U2=Date.prototype.toISOString?
ax:Hs(dd);function hx(n){var e=new Date(n);return isNaN(e)?null:e}var V2=+new Date("2000-01-01T00:00:00.000Z")?hx:ud(dd);function cx(n){return new Date(n)}function fx(n){return n instanceof Date?+n:+new Date(+n)}function ya(n,e,t,i,r,s,o,l,a,h){var c=ca(),f=c.invert,u=c.domain,d=h(
".%L"),p=h(":%S"),m=h("%I:%M"),g=h("%I %p"),w=h("%a %d"),b=h("%b %d"),x=h("%B"),S=h("%Y");function k(v){return(a(v)<v?d:l(v)<v?p:o(v)<v?m:s(v)<v?g:i(v)<v?r(v)<v?
w:b:t(v)<v?x:S)(v)}return c.invert=function(v){return new Date(f(v))},c.domain=function(v){return arguments.length?u(Array.from(v,fx)):u().map(cx)},c.ticks=function(v){
var A=u();return n(A[0],A[A.length-1],v??10)},c.tickFormat=function(v,A){return A==null?k:h(A)},c.nice=function(v){var A=u();return(!v||typeof v.range!="functio\
n")&&(v=e(A[0],A[A.length-1],v??10)),v?u(fa(A,v)):c},c.copy=function(){return $u(c,ya(n,e,t,i,r,s,o,l,a,h))},c}function js(){return ou.apply(ya(Xu,Ju,gt,Fs,Ci,Si,Ps,Ns,Fn,Hs).domain([Date.UTC(2e3,0,1),Date.UTC(2e3,0,2)]),arguments)}var ux=400,ba=864e5,dx=n=>{let e=n.filter(({kind:r})=>r==="date");if(!e.length)return null;let t=e.find(({name:r})=>/^(from|start|earliest|since|begins?)$/i.test(
r))??e[0],i=e.find(({name:r})=>r!==t.name&&/^(until|to|end|ends|latest)$/i.test(r));return{from:t.name,to:i?.name??"",beside:n.filter(({kind:r})=>r!=="date").map(
({name:r})=>r)}},pd=async(n,e,{columns:t,names:i,open:r})=>{let s=dx(t),o=s?e.rows.map(c=>({row:c,...px(c,s)})).filter(({from:c})=>c!==void 0):[];if(!o.length)return n.
replaceChildren(C("p",{class:"note"},y("wb.no-timeline")));o.sort((c,f)=>c.from-f.from||c.to-f.to);let l=o.slice(0,ux);await i.learn(l.flatMap(({row:c})=>Object.
values(c)).filter(c=>c.type==="uri").map(c=>c.value));let a=[y("wb.timeline-told",{n:o.length})];o.length<e.rows.length&&a.push(y("wb.undated",{n:e.rows.length-
o.length})),l.length<o.length&&a.push(y("wb.timeline-left",{n:l.length}));let h=mx(l);n.replaceChildren(C("p",{class:"note"},a.join(" ")),C("div",{class:"timeli\
ne"},gx(h),C("ol",{},l.map(c=>wx(c,s,h,i,r)))))},px=(n,e)=>{let t=n[e.from]&&sr(n[e.from].value),i=e.to&&n[e.to]?sr(n[e.to].value):null;return t?{from:t.from,to:i?
Math.max(i.to,t.from):t.to}:{}},mx=n=>{let e=n.flatMap(({from:s,to:o})=>[s,o]).filter(Number.isFinite),[t,i]=[Math.min(...e),Math.max(...e)],r=Math.max((i-t)*.03,
5*ba);return js([t-r,i+r],[0,1e3])},gx=n=>{let e=n.domain()[1]-n.domain()[0],t=e>4*365*ba?{}:e>90*ba?{month:"short"}:{month:"short",day:"numeric"},i=new Intl.DateTimeFormat(
er(),{year:"numeric",timeZone:"UTC",...t}),r=n.ticks(5);return C("div",{class:"axis","aria-hidden":"true"},C("span"),C("div",{class:"ticks"},r.map(s=>md(C("span",
{},i.format(s)),n(s)))))},md=(n,e)=>(n.style.left=`${e/10}%`,n),wx=({row:n,from:e,to:t},i,r,s,o)=>{let[l,a]=[Number.isFinite(e)?r(e):0,Number.isFinite(t)?r(t):1e3],
h=a-l>9,c=md(C("span",{class:h?Number.isFinite(t)&&Number.isFinite(e)?"stretch":"stretch open":"point"}),h?l:(l+a)/2);h&&(c.style.width=`${(a-l)/10}%`);let f=C(
"div",{class:"lane","aria-hidden":"true"},c),[u,...d]=i.beside.filter(w=>n[w]),p=[n[i.from]?.value,i.to?n[i.to]?.value:""].filter(Boolean).filter(w=>w!=="9999-1\
2-31"),m=C("span",{class:"when"},[...new Set(p)].join(" – ")),g=C("div",{class:"said"},m," ",u?fn(n[u],s,o):"",d.length?C("small",{class:"muted"},d.map(w=>Ut(
n[w],s)).join(" · ")):"");return C("li",{},g,f)};var gd={table:Qf,network:Zf,timeline:pd,map:Hf},yx={table:()=>y("wb.table"),network:()=>y("wb.network"),timeline:()=>y("wb.timeline"),map:()=>y("wb.map")},wd=n=>n<
1e3?y("wb.milliseconds",{n:Math.max(1,Math.round(n))}):y("wb.seconds",{n:Math.round(n/100)/10}),yd=(n,e,t)=>{let i=null,r={},s=d=>{let p=Object.keys(gd).map(g=>C(
"button",{type:"button",role:"tab",id:`tab-${g}`,"aria-selected":String(g===d),"aria-controls":"view",tabindex:g===d?"0":"-1",click:()=>c(g)},yx[g]())),m=C("div",
{role:"tablist",class:"tabs","aria-label":y("wb.views")},p);return m.addEventListener("keydown",g=>{let w={ArrowRight:1,ArrowLeft:-1}[g.key];if(!w)return;let b=p[(p.
indexOf(g.target)+w+p.length)%p.length];b.click(),document.getElementById(b.id).focus()}),m},o=({answer:d,name:p})=>[C("button",{type:"button",class:"cite",title:y(
"wb.cite-told"),click:()=>a(i)},y("wb.cite")),...d?d.ntriples===void 0?[C("button",{type:"button",click:()=>Ln(Ll(d),`${p}.csv`,"text/csv")},"CSV"),C("button",{
type:"button",title:y("wb.csv-safe-told"),click:()=>Ln(`\uFEFF${Ll(d,{safe:!0})}`,`${p}.csv`,"text/csv")},y("wb.csv-safe")),C("button",{type:"button",click:()=>Ln(
d.json,`${p}.srj`,"application/sparql-results+json")},"JSON")]:[C("button",{type:"button",click:()=>Ln(d.ntriples,`${p}.nt`,"application/n-triples")},"N-Triples")]:
[],C("button",{type:"button",click:m=>l(m.target,location.href)},y("wb.copy-link")),C("button",{type:"button",click:()=>print()},y("wb.print"))],l=async(d,p)=>{
let m=d.textContent;d.textContent=await navigator.clipboard.writeText(p).then(()=>y("wb.copied"),()=>y("wb.not-copied")),setTimeout(()=>d.textContent=m,2500)},a=async d=>{
if(e.busy())return;let p=async(g,w)=>{d===i&&(d.cited=g,await f(),w&&n.querySelector(w).focus())};d.choose=g=>p({...d.cited,format:g},`[data-format=${g}]`),d.close=
()=>p(void 0,".cite");let m=e.cite(d.asked);await p({}),await p({format:"text",...await m},".citation button")},h=()=>i.cited?Nf(i.cited,{...i,prefixes:e.prefixes,
copy:l}):"",c=d=>(i.view=d,t(d),f()),f=async()=>{let d=C("div",{class:"files",role:"group","aria-label":y("wb.files")},o(i));if(i.truth!==void 0){let S=C("p",{class:"\
truth",role:"status"},C("strong",{},i.truth?y("wb.yes"):y("wb.no"))," ",C("span",{class:"muted"},wd(i.took)));return n.replaceChildren(...[C("div",{class:"answe\
r-head"},S,d),h()].filter(Boolean))}let{answer:p,title:m,view:g}=i,w=C("div",{id:"view",role:"tabpanel","aria-labelledby":`tab-${g}`,class:`view-${g}`}),b=C("p",
{class:"rows",role:"status"},C("strong",{},p.ntriples===void 0?y("wb.rows",{n:p.rows.length}):y("wb.statements",{n:p.rows.length}))," ",C("span",{class:"muted"},
wd(p.took)));if(n.replaceChildren(...[C("div",{class:"answer-head"},b,s(g),d),h(),w].filter(Boolean)),!p.rows.length)return w.replaceChildren(...u(i.unknown));let x=S=>(r=
S,f());return gd[g](w,p,{...e,title:m,columns:zf(p),chosen:r,choose:x})},u=d=>[C("p",{class:"note"},y("wb.no-rows")),...d.map(({short:p,near:m})=>C("p",{class:"\
alarm"},y("wb.unknown",{name:p}),m.length?` ${y("sparql.did-you-mean",{words:m.join(y("sparql.or"))})}`:""))];return{show(d,{title:p,name:m,asked:g,view:w,unknown:b}){
return i?.title!==p&&(r={}),i={answer:d,title:p,name:m,asked:g,unknown:b,view:w},f()},truth(d,p,{name:m,asked:g}){return i={truth:d,took:p,name:m,asked:g},f()},
fault(d,p){i=null;let m=d.line?C("p",{class:"place"},y("wb.place",{line:d.line,column:d.column})):"";n.replaceChildren(C("div",{class:"alarm",role:"alert"},m,C(
"p",{},C("strong",{},je(d.message))),d.hint?C("p",{},je(d.hint)):"",d.line?C("p",{class:"actions"},C("button",{type:"button",click:p},y("wb.go-there"))):""))},note(d){
i=null,n.replaceChildren(C("p",{class:"note",role:"status"},d))},translate:()=>i&&f()}};var ka=[],vd=[];(()=>{let n="lc,34,7n,7,7b,19,,,,2,,2,,,20,b,1c,l,g,,2t,7,2,6,2,2,,4,z,,u,r,2j,b,1m,9,9,,o,4,,9,,3,,5,17,3,1n,9,16,o,,x,1i,3,,i,,7,a,2,t,3,1k,,,\
7,2,2,2,3,9,,a,2,q,,2,3,1k,,,5,4,2,2,3,3,,u,2,3,,b,3,1k,,,8,,3,,3,k,2,m,6,,3,1k,,,7,2,2,2,3,7,3,a,2,u,,1n,5,3,3,,4,9,,14,5,1j,,,7,,3,,4,7,2,b,2,t,3,1k,,,7,,3,,4\
,7,2,b,2,f,,c,4,1j,2,,7,,3,,4,9,,a,2,t,3,1y,,4,6,,,,8,i,2,1p,,,8,c,8,2q,,,a,b,7,21,2,r,,,,,,4,2,1d,k,,2,5,b,,10,9,,2u,b,,6,n,4,4,3,g,4,d,,,3,6,,f,,jj,3,qa,4,s,3\
,t,2,u,2,1s,w,9,,19,3,,,39,2,y,,3a,c,4,c,63,5,1l,a,,,,,2,o,2,,1c,1a,2,c,k,5,1b,h,12,9,c,3,u,d,1k,e,1c,k,48,3,,l,4,,6,,2,3,5i,1s,ek,,5f,x,2da,3,3x,,2o,w,fe,6,2x,\
2,n9w,4,,a,w,2,28,2,7k,,3,,4,,n,5,4,,2b,2,1e,i,q,i,d,,12,8,p,d,18,4,1b,e,10,,1v,e,c,,8,2,1a,,1f,,,3,2,2,5,2,,,15,5,5,2,6k,8,,2,fn4,,kh,g,g,g,a6,2,gt,,6a,,45,5,1\
ae,3,,2,5,4,14,3,4,,4l,2,fx,4,1t,5,8t,2,25,6,1y,b,1d,4,3e,3,1h,f,15,,2,2,a,4,19,b,7,,1p,3,10,e,g,2,18,,c,3,1c,e,8,4,,2,2k,c,6,,2,,4d,c,l,4,1j,2,,7,2,2,2,3,9,,a,\
2,2,7,3,5,1v,9,,,2,,,4,,5,,,e,2,2a,i,n,,29,k,6j,7,2,9,r,2,2a,h,2y,d,2t,3,2,a,74,f,6t,6,,2,2,4,,,,2,3x,7,2,7,3,,s,a,14,7,,4,8,,9,b,1a,g,5i,8,5j,8,,8,2a,m,,e,3e,6\
,3,,,2,,7,,,1u,5,,2,,5,9n,4,9,2,,,1c,7,3,5,n,,44l,,6,f,8ug,i,1xc,5,1n,7,t4,,,1j,7,4,29,,b,2,f57,2,3mp,1a,2,n,f2,5,3,6,8,8,2,7,u,4,44,3,1iz,1j,4,1e,8,,e,,m,5,,f,\
11s,7,,h,2,7,,2,,5,2s,,4g,7,af,,1p,4,e4,4,72,2,6r,,2,,7,2,5,,d6,7,31,7,240,5".split(",").map(e=>e?parseInt(e,36):1);for(let e=0,t=0;e<n.length;e++)(e%2?vd:ka).push(
t=t+n[e])})();function bx(n){if(n<768)return!1;for(let e=0,t=ka.length;;){let i=e+t>>1;if(n<ka[i])t=i;else if(n>=vd[i])e=i+1;else return!0;if(e==t)return!1}}function bd(n){
return n>=127462&&n<=127487}var xd=8205;function Sd(n,e,t=!0,i=!0){return(t?Cd:xx)(n,e,i)}function Cd(n,e,t){if(e==n.length)return e;e&&Ad(n.charCodeAt(e))&&Md(n.charCodeAt(e-1))&&e--;let i=xa(
n,e);for(e+=kd(i);e<n.length;){let r=xa(n,e);if(i==xd||r==xd||t&&bx(r))e+=kd(r),i=r;else if(bd(r)){let s=0,o=e-2;for(;o>=0&&bd(xa(n,o));)s++,o-=2;if(s%2==0)break;
e+=2}else break}return e}function xx(n,e,t){for(;e>1;){let i=Cd(n,e-2,t);if(i<e)return i;e--}return 0}function xa(n,e){let t=n.charCodeAt(e);if(!Md(t)||e+1==n.length)
return t;let i=n.charCodeAt(e+1);return Ad(i)?(t-55296<<10)+(i-56320)+65536:t}function Ad(n){return n>=56320&&n<57344}function Md(n){return n>=55296&&n<56320}function kd(n){
return n<65536?1:2}var _=class n{lineAt(e){if(e<0||e>this.length)throw new RangeError(`Invalid position ${e} in document of length ${this.length}`);return this.lineInner(e,!1,1,0)}line(e){
if(e<1||e>this.lines)throw new RangeError(`Invalid line number ${e} in ${this.lines}-line document`);return this.lineInner(e,!0,1,0)}replace(e,t,i){[e,t]=Oi(this,
e,t);let r=[];return this.decompose(0,e,r,2),i.length&&i.decompose(0,i.length,r,3),this.decompose(t,this.length,r,1),Ti.from(r,this.length-(t-e)+i.length)}append(e){
return this.replace(this.length,this.length,e)}slice(e,t=this.length){[e,t]=Oi(this,e,t);let i=[];return this.decompose(e,t,i,0),Ti.from(i,t-e)}eq(e){if(e==this)
return!0;if(e.length!=this.length||e.lines!=this.lines)return!1;let t=this.scanIdentical(e,1),i=this.length-this.scanIdentical(e,-1),r=new _n(this),s=new _n(e);
for(let o=t,l=t;;){if(r.next(o),s.next(o),o=0,r.lineBreak!=s.lineBreak||r.done!=s.done||r.value!=s.value)return!1;if(l+=r.value.length,r.done||l>=i)return!0}}iter(e=1){
return new _n(this,e)}iterRange(e,t=this.length){return new Vs(this,e,t)}iterLines(e,t){let i;if(e==null)i=this.iter();else{t==null&&(t=this.lines+1);let r=this.
line(e).from;i=this.iterRange(r,Math.max(r,t==this.lines+1?this.length:t<=1?0:this.line(t-1).to))}return new _s(i)}toString(){return this.sliceString(0)}toJSON(){
let e=[];return this.flatten(e),e}constructor(){}static of(e){if(e.length==0)throw new RangeError("A document must have at least one line");return e.length==1&&
!e[0]?n.empty:e.length<=32?new Ke(e):Ti.from(Ke.split(e,[]))}},Ke=class n extends _{constructor(e,t=kx(e)){super(),this.text=e,this.length=t}get lines(){return this.
text.length}get children(){return null}lineInner(e,t,i,r){for(let s=0;;s++){let o=this.text[s],l=r+o.length;if((t?i:l)>=e)return new Sa(r,l,i,o);r=l+1,i++}}decompose(e,t,i,r){
let s=e<=0&&t>=this.length?this:new n(Td(this.text,e,t),Math.min(t,this.length)-Math.max(0,e));if(r&1){let o=i.pop(),l=Us(s.text,o.text.slice(),0,s.length);if(l.
length<=32)i.push(new n(l,o.length+s.length));else{let a=l.length>>1;i.push(new n(l.slice(0,a)),new n(l.slice(a)))}}else i.push(s)}replace(e,t,i){if(!(i instanceof
n))return super.replace(e,t,i);[e,t]=Oi(this,e,t);let r=Us(this.text,Us(i.text,Td(this.text,0,e)),t),s=this.length+i.length-(t-e);return r.length<=32?new n(r,s):
Ti.from(n.split(r,[]),s)}sliceString(e,t=this.length,i=`
`){[e,t]=Oi(this,e,t);let r="";for(let s=0,o=0;s<=t&&o<this.text.length;o++){let l=this.text[o],a=s+l.length;s>e&&o&&(r+=i),e<a&&t>s&&(r+=l.slice(Math.max(0,e-s),
t-s)),s=a+1}return r}flatten(e){for(let t of this.text)e.push(t)}scanIdentical(){return 0}static split(e,t){let i=[],r=-1;for(let s of e)i.push(s),r+=s.length+1,
i.length==32&&(t.push(new n(i,r)),i=[],r=-1);return r>-1&&t.push(new n(i,r)),t}},Ti=class n extends _{constructor(e,t){super(),this.children=e,this.length=t,this.
lines=0;for(let i of e)this.lines+=i.lines}lineInner(e,t,i,r){for(let s=0;;s++){let o=this.children[s],l=r+o.length,a=i+o.lines-1;if((t?a:l)>=e)return o.lineInner(
e,t,i,r);r=l+1,i=a+1}}decompose(e,t,i,r){for(let s=0,o=0;o<=t&&s<this.children.length;s++){let l=this.children[s],a=o+l.length;if(e<=a&&t>=o){let h=r&((o<=e?1:0)|
(a>=t?2:0));o>=e&&a<=t&&!h?i.push(l):l.decompose(e-o,t-o,i,h)}o=a+1}}replace(e,t,i){if([e,t]=Oi(this,e,t),i.lines<this.lines)for(let r=0,s=0;r<this.children.length;r++){
let o=this.children[r],l=s+o.length;if(e>=s&&t<=l){let a=o.replace(e-s,t-s,i),h=this.lines-o.lines+a.lines;if(a.lines<h>>4&&a.lines>h>>6){let c=this.children.slice();
return c[r]=a,new n(c,this.length-(t-e)+i.length)}return super.replace(s,l,a)}s=l+1}return super.replace(e,t,i)}sliceString(e,t=this.length,i=`
`){[e,t]=Oi(this,e,t);let r="";for(let s=0,o=0;s<this.children.length&&o<=t;s++){let l=this.children[s],a=o+l.length;o>e&&s&&(r+=i),e<a&&t>o&&(r+=l.sliceString(
e-o,t-o,i)),o=a+1}return r}flatten(e){for(let t of this.children)t.flatten(e)}scanIdentical(e,t){if(!(e instanceof n))return 0;let i=0,[r,s,o,l]=t>0?[0,0,this.children.
length,e.children.length]:[this.children.length-1,e.children.length-1,-1,-1];for(;;r+=t,s+=t){if(r==o||s==l)return i;let a=this.children[r],h=e.children[s];if(a!=
h)return i+a.scanIdentical(h,t);i+=a.length+1}}static from(e,t=e.reduce((i,r)=>i+r.length+1,-1)){let i=0;for(let d of e)i+=d.lines;if(i<32){let d=[];for(let p of e)
p.flatten(d);return new Ke(d,t)}let r=Math.max(32,i>>5),s=r<<1,o=r>>1,l=[],a=0,h=-1,c=[];function f(d){let p;if(d.lines>s&&d instanceof n)for(let m of d.children)
f(m);else d.lines>o&&(a>o||!a)?(u(),l.push(d)):d instanceof Ke&&a&&(p=c[c.length-1])instanceof Ke&&d.lines+p.lines<=32?(a+=d.lines,h+=d.length+1,c[c.length-1]=new Ke(
p.text.concat(d.text),p.length+1+d.length)):(a+d.lines>r&&u(),a+=d.lines,h+=d.length+1,c.push(d))}function u(){a!=0&&(l.push(c.length==1?c[0]:n.from(c,h)),h=-1,
a=c.length=0)}for(let d of e)f(d);return u(),l.length==1?l[0]:new n(l,t)}};_.empty=new Ke([""],0);function kx(n){let e=-1;for(let t of n)e+=t.length+1;return e}
function Us(n,e,t=0,i=1e9){for(let r=0,s=0,o=!0;s<n.length&&r<=i;s++){let l=n[s],a=r+l.length;a>=t&&(a>i&&(l=l.slice(0,i-r)),r<t&&(l=l.slice(t-r)),o?(e[e.length-
1]+=l,o=!1):e.push(l)),r=a+1}return e}function Td(n,e,t){return Us(n,[""],e,t)}var _n=class{constructor(e,t=1){this.dir=t,this.done=!1,this.lineBreak=!1,this.value=
"",this.nodes=[e],this.offsets=[t>0?1:(e instanceof Ke?e.text.length:e.children.length)<<1]}nextInner(e,t){for(this.done=this.lineBreak=!1;;){let i=this.nodes.length-
1,r=this.nodes[i],s=this.offsets[i],o=s>>1,l=r instanceof Ke?r.text.length:r.children.length;if(o==(t>0?l:0)){if(i==0)return this.done=!0,this.value="",this;t>0&&
this.offsets[i-1]++,this.nodes.pop(),this.offsets.pop()}else if((s&1)==(t>0?0:1)){if(this.offsets[i]+=t,e==0)return this.lineBreak=!0,this.value=`
`,this;e--}else if(r instanceof Ke){let a=r.text[o+(t<0?-1:0)];if(this.offsets[i]+=t,a.length>Math.max(0,e))return this.value=e==0?a:t>0?a.slice(e):a.slice(0,a.
length-e),this;e-=a.length}else{let a=r.children[o+(t<0?-1:0)];e>a.length?(e-=a.length,this.offsets[i]+=t):(t<0&&this.offsets[i]--,this.nodes.push(a),this.offsets.
push(t>0?1:(a instanceof Ke?a.text.length:a.children.length)<<1))}}}next(e=0){return e<0&&(this.nextInner(-e,-this.dir),e=this.value.length),this.nextInner(e,this.
dir)}},Vs=class{constructor(e,t,i){this.value="",this.done=!1,this.cursor=new _n(e,t>i?-1:1),this.pos=t>i?e.length:0,this.from=Math.min(t,i),this.to=Math.max(t,
i)}nextInner(e,t){if(t<0?this.pos<=this.from:this.pos>=this.to)return this.value="",this.done=!0,this;e+=Math.max(0,t<0?this.pos-this.to:this.from-this.pos);let i=t<
0?this.pos-this.from:this.to-this.pos;e>i&&(e=i),i-=e;let{value:r}=this.cursor.next(e);return this.pos+=(r.length+e)*t,this.value=r.length<=i?r:t<0?r.slice(r.length-
i):r.slice(0,i),this.done=!this.value,this}next(e=0){return e<0?e=Math.max(e,this.from-this.pos):e>0&&(e=Math.min(e,this.to-this.pos)),this.nextInner(e,this.cursor.
dir)}get lineBreak(){return this.cursor.lineBreak&&this.value!=""}},_s=class{constructor(e){this.inner=e,this.afterBreak=!0,this.value="",this.done=!1}next(e=0){
let{done:t,lineBreak:i,value:r}=this.inner.next(e);return t&&this.afterBreak?(this.value="",this.afterBreak=!1):t?(this.done=!0,this.value=""):i?this.afterBreak?
this.value="":(this.afterBreak=!0,this.next()):(this.value=r,this.afterBreak=!1),this}get lineBreak(){return!1}};typeof Symbol<"u"&&(_.prototype[Symbol.iterator]=
function(){return this.iter()},_n.prototype[Symbol.iterator]=Vs.prototype[Symbol.iterator]=_s.prototype[Symbol.iterator]=function(){return this});var Sa=class{constructor(e,t,i,r){
this.from=e,this.to=t,this.number=i,this.text=r}get length(){return this.to-this.from}};function Oi(n,e,t){return e=Math.max(0,Math.min(n.length,e)),[e,Math.max(
e,Math.min(n.length,t))]}function ye(n,e,t=!0,i=!0){return Sd(n,e,t,i)}function vx(n){return n>=56320&&n<57344}function Sx(n){return n>=55296&&n<56320}function We(n,e){
let t=n.charCodeAt(e);if(!Sx(t)||e+1==n.length)return t;let i=n.charCodeAt(e+1);return vx(i)?(t-55296<<10)+(i-56320)+65536:t}function Pa(n){return n<=65535?String.
fromCharCode(n):(n-=65536,String.fromCharCode((n>>10)+55296,(n&1023)+56320))}function wt(n){return n<65536?1:2}var Ca=/\r\n?|\n/,Se=(function(n){return n[n.Simple=
0]="Simple",n[n.TrackDel=1]="TrackDel",n[n.TrackBefore=2]="TrackBefore",n[n.TrackAfter=3]="TrackAfter",n})(Se||(Se={})),Xt=class n{constructor(e){this.sections=
e}get length(){let e=0;for(let t=0;t<this.sections.length;t+=2)e+=this.sections[t];return e}get newLength(){let e=0;for(let t=0;t<this.sections.length;t+=2){let i=this.
sections[t+1];e+=i<0?this.sections[t]:i}return e}get empty(){return this.sections.length==0||this.sections.length==2&&this.sections[1]<0}iterGaps(e){for(let t=0,
i=0,r=0;t<this.sections.length;){let s=this.sections[t++],o=this.sections[t++];o<0?(e(i,r,s),r+=s):r+=o,i+=s}}iterChangedRanges(e,t=!1){Aa(this,e,t)}get invertedDesc(){
let e=[];for(let t=0;t<this.sections.length;){let i=this.sections[t++],r=this.sections[t++];r<0?e.push(i,r):e.push(r,i)}return new n(e)}composeDesc(e){return this.
empty?e:e.empty?this:Ld(this,e)}mapDesc(e,t=!1){return e.empty?this:Ma(this,e,t)}mapPos(e,t=-1,i=Se.Simple){let r=0,s=0;for(let o=0;o<this.sections.length;){let l=this.
sections[o++],a=this.sections[o++],h=r+l;if(a<0){if(h>e)return s+(e-r);s+=l}else{if(i!=Se.Simple&&h>=e&&(i==Se.TrackDel&&r<e&&h>e||i==Se.TrackBefore&&r<e||i==Se.
TrackAfter&&h>e))return null;if(h>e||h==e&&t<0&&!l)return e==r||t<0?s:s+a;s+=a}r=h}if(e>r)throw new RangeError(`Position ${e} is out of range for changeset of l\
ength ${r}`);return s}touchesRange(e,t=e){for(let i=0,r=0;i<this.sections.length&&r<=t;){let s=this.sections[i++],o=this.sections[i++],l=r+s;if(o>=0&&r<=t&&l>=e)
return r<e&&l>t?"cover":!0;r=l}return!1}toString(){let e="";for(let t=0;t<this.sections.length;){let i=this.sections[t++],r=this.sections[t++];e+=(e?" ":"")+i+(r>=
0?":"+r:"")}return e}toJSON(){return this.sections}static fromJSON(e){if(!Array.isArray(e)||e.length%2||e.some(t=>typeof t!="number"))throw new RangeError("Inva\
lid JSON representation of ChangeDesc");return new n(e)}static create(e){return new n(e)}},Ie=class n extends Xt{constructor(e,t){super(e),this.inserted=t}apply(e){
if(this.length!=e.length)throw new RangeError("Applying change set to a document with the wrong length");return Aa(this,(t,i,r,s,o)=>e=e.replace(r,r+(i-t),o),!1),
e}mapDesc(e,t=!1){return Ma(this,e,t,!0)}invert(e){let t=this.sections.slice(),i=[];for(let r=0,s=0;r<t.length;r+=2){let o=t[r],l=t[r+1];if(l>=0){t[r]=l,t[r+1]=
o;let a=r>>1;for(;i.length<a;)i.push(_.empty);i.push(o?e.slice(s,s+o):_.empty)}s+=o}return new n(t,i)}compose(e){return this.empty?e:e.empty?this:Ld(this,e,!0)}map(e,t=!1){
return e.empty?this:Ma(this,e,t,!0)}iterChanges(e,t=!1){Aa(this,e,t)}get desc(){return Xt.create(this.sections)}filter(e){let t=[],i=[],r=[],s=new Yn(this);e:for(let o=0,
l=0;;){let a=o==e.length?1e9:e[o++];for(;l<a||l==a&&s.len==0;){if(s.done)break e;let c=Math.min(s.len,a-l);Me(r,c,-1);let f=s.ins==-1?-1:s.off==0?s.ins:0;Me(t,c,
f),f>0&&dn(i,t,s.text),s.forward(c),l+=c}let h=e[o++];for(;l<h;){if(s.done)break e;let c=Math.min(s.len,h-l);Me(t,c,-1),Me(r,c,s.ins==-1?-1:s.off==0?s.ins:0),s.
forward(c),l+=c}}return{changes:new n(t,i),filtered:Xt.create(r)}}toJSON(){let e=[];for(let t=0;t<this.sections.length;t+=2){let i=this.sections[t],r=this.sections[t+
1];r<0?e.push(i):r==0?e.push([i]):e.push([i].concat(this.inserted[t>>1].toJSON()))}return e}static of(e,t,i){let r=[],s=[],o=0,l=null;function a(c=!1){if(!c&&!r.
length)return;o<t&&Me(r,t-o,-1);let f=new n(r,s);l=l?l.compose(f.map(l)):f,r=[],s=[],o=0}function h(c){if(Array.isArray(c))for(let f of c)h(f);else if(c instanceof
n){if(c.length!=t)throw new RangeError(`Mismatched change set length (got ${c.length}, expected ${t})`);a(),l=l?l.compose(c.map(l)):c}else{let{from:f,to:u=f,insert:d}=c;
if(f>u||f<0||u>t)throw new RangeError(`Invalid change range ${f} to ${u} (in doc of length ${t})`);let p=d?typeof d=="string"?_.of(d.split(i||Ca)):d:_.empty,m=p.
length;if(f==u&&m==0)return;f<o&&a(),f>o&&Me(r,f-o,-1),Me(r,u-f,m),dn(s,r,p),o=u}}return h(e),a(!l),l}static empty(e){return new n(e?[e,-1]:[],[])}static fromJSON(e){
if(!Array.isArray(e))throw new RangeError("Invalid JSON representation of ChangeSet");let t=[],i=[];for(let r=0;r<e.length;r++){let s=e[r];if(typeof s=="number")
t.push(s,-1);else{if(!Array.isArray(s)||typeof s[0]!="number"||s.some((o,l)=>l&&typeof o!="string"))throw new RangeError("Invalid JSON representation of ChangeS\
et");if(s.length==1)t.push(s[0],0);else{for(;i.length<r;)i.push(_.empty);i[r]=_.of(s.slice(1)),t.push(s[0],i[r].length)}}}return new n(t,i)}static createSet(e,t){
return new n(e,t)}};function Me(n,e,t,i=!1){if(e==0&&t<=0)return;let r=n.length-2;r>=0&&t<=0&&t==n[r+1]?n[r]+=e:r>=0&&e==0&&n[r]==0?n[r+1]+=t:i?(n[r]+=e,n[r+1]+=
t):n.push(e,t)}function dn(n,e,t){if(t.length==0)return;let i=e.length-2>>1;if(i<n.length)n[n.length-1]=n[n.length-1].append(t);else{for(;n.length<i;)n.push(_.empty);
n.push(t)}}function Aa(n,e,t){let i=n.inserted;for(let r=0,s=0,o=0;o<n.sections.length;){let l=n.sections[o++],a=n.sections[o++];if(a<0)r+=l,s+=l;else{let h=r,c=s,
f=_.empty;for(;h+=l,c+=a,a&&i&&(f=f.append(i[o-2>>1])),!(t||o==n.sections.length||n.sections[o+1]<0);)l=n.sections[o++],a=n.sections[o++];e(r,h,s,c,f),r=h,s=c}}}
function Ma(n,e,t,i=!1){let r=[],s=i?[]:null,o=new Yn(n),l=new Yn(e);for(let a=-1;;){if(o.done&&l.len||l.done&&o.len)throw new Error("Mismatched change set leng\
ths");if(o.ins==-1&&l.ins==-1){let h=Math.min(o.len,l.len);Me(r,h,-1),o.forward(h),l.forward(h)}else if(l.ins>=0&&(o.ins<0||a==o.i||o.off==0&&(l.len<o.len||l.len==
o.len&&!t))){let h=l.len;for(Me(r,l.ins,-1);h;){let c=Math.min(o.len,h);o.ins>=0&&a<o.i&&o.len<=c&&(Me(r,0,o.ins),s&&dn(s,r,o.text),a=o.i),o.forward(c),h-=c}l.next()}else if(o.
ins>=0){let h=0,c=o.len;for(;c;)if(l.ins==-1){let f=Math.min(c,l.len);h+=f,c-=f,l.forward(f)}else if(l.ins==0&&l.len<c)c-=l.len,l.next();else break;Me(r,h,a<o.i?
o.ins:0),s&&a<o.i&&dn(s,r,o.text),a=o.i,o.forward(o.len-c)}else{if(o.done&&l.done)return s?Ie.createSet(r,s):Xt.create(r);throw new Error("Mismatched change set\
 lengths")}}}function Ld(n,e,t=!1){let i=[],r=t?[]:null,s=new Yn(n),o=new Yn(e);for(let l=!1;;){if(s.done&&o.done)return r?Ie.createSet(i,r):Xt.create(i);if(s.ins==
0)Me(i,s.len,0,l),s.next();else if(o.len==0&&!o.done)Me(i,0,o.ins,l),r&&dn(r,i,o.text),o.next();else{if(s.done||o.done)throw new Error("Mismatched change set le\
ngths");{let a=Math.min(s.len2,o.len),h=i.length;if(s.ins==-1){let c=o.ins==-1?-1:o.off?0:o.ins;Me(i,a,c,l),r&&c&&dn(r,i,o.text)}else o.ins==-1?(Me(i,s.off?0:s.
len,a,l),r&&dn(r,i,s.textBit(a))):(Me(i,s.off?0:s.len,o.off?0:o.ins,l),r&&!o.off&&dn(r,i,o.text));l=(s.ins>a||o.ins>=0&&o.len>a)&&(l||i.length>h),s.forward2(a),
o.forward(a)}}}}var Yn=class{constructor(e){this.set=e,this.i=0,this.next()}next(){let{sections:e}=this.set;this.i<e.length?(this.len=e[this.i++],this.ins=e[this.
i++]):(this.len=0,this.ins=-2),this.off=0}get done(){return this.ins==-2}get len2(){return this.ins<0?this.len:this.ins}get text(){let{inserted:e}=this.set,t=this.
i-2>>1;return t>=e.length?_.empty:e[t]}textBit(e){let{inserted:t}=this.set,i=this.i-2>>1;return i>=t.length&&!e?_.empty:t[i].slice(this.off,e==null?void 0:this.
off+e)}forward(e){e==this.len?this.next():(this.len-=e,this.off+=e)}forward2(e){this.ins==-1?this.forward(e):e==this.ins?this.next():(this.ins-=e,this.off+=e)}},
$n=class n{constructor(e,t,i,r){this.from=e,this.to=t,this.flags=i,this.goalColumn=r}get anchor(){return this.flags&32?this.to:this.from}get head(){return this.
flags&32?this.from:this.to}get empty(){return this.from==this.to}get assoc(){return this.flags&8?-1:this.flags&16?1:0}get undirectional(){return(this.flags&64)>
0}get bidiLevel(){let e=this.flags&7;return e==7?null:e}map(e,t=-1){let i,r;return this.empty?i=r=e.mapPos(this.from,t):(i=e.mapPos(this.from,1),r=e.mapPos(this.
to,-1)),i==this.from&&r==this.to?this:new n(i,r,this.flags,this.goalColumn)}extend(e,t=e,i=0){if(e<=this.anchor&&t>=this.anchor)return M.range(e,t,void 0,void 0,
i);let r=Math.abs(e-this.anchor)>Math.abs(t-this.anchor)?e:t;return M.range(this.anchor,r,void 0,void 0,i)}eq(e,t=!1){return this.anchor==e.anchor&&this.head==e.
head&&this.goalColumn==e.goalColumn&&(!t||!this.empty||this.assoc==e.assoc)}toJSON(){return{anchor:this.anchor,head:this.head}}static fromJSON(e){if(!e||typeof e.
anchor!="number"||typeof e.head!="number")throw new RangeError("Invalid JSON representation for SelectionRange");return M.range(e.anchor,e.head)}static create(e,t,i,r){
return new n(e,t,i,r)}},M=class n{constructor(e,t){this.ranges=e,this.mainIndex=t}map(e,t=-1){return e.empty?this:n.create(this.ranges.map(i=>i.map(e,t)),this.mainIndex)}eq(e,t=!1){
if(this.ranges.length!=e.ranges.length||this.mainIndex!=e.mainIndex)return!1;for(let i=0;i<this.ranges.length;i++)if(!this.ranges[i].eq(e.ranges[i],t))return!1;
return!0}get main(){return this.ranges[this.mainIndex]}asSingle(){return this.ranges.length==1?this:new n([this.main],0)}addRange(e,t=!0){return n.create([e].concat(
this.ranges),t?0:this.mainIndex+1)}replaceRange(e,t=this.mainIndex){let i=this.ranges.slice();return i[t]=e,n.create(i,this.mainIndex)}toJSON(){return{ranges:this.
ranges.map(e=>e.toJSON()),main:this.mainIndex}}static fromJSON(e){if(!e||!Array.isArray(e.ranges)||typeof e.main!="number"||e.main>=e.ranges.length)throw new RangeError(
"Invalid JSON representation for EditorSelection");return new n(e.ranges.map(t=>$n.fromJSON(t)),e.main)}static single(e,t=e){return new n([n.range(e,t)],0)}static create(e,t=0){
if(e.length==0)throw new RangeError("A selection needs at least one range");for(let i=0,r=0;r<e.length;r++){let s=e[r];if(s.empty?s.from<=i:s.from<i)return n.normalized(
e.slice(),t);i=s.to}return new n(e,t)}static cursor(e,t=0,i,r){return $n.create(e,e,(t==0?0:t<0?8:16)|(i==null?7:Math.min(6,i)),r)}static range(e,t,i,r,s){let o=r==
null?7:Math.min(6,r);return!s&&e!=t&&(s=t<e?1:-1),s&&(o|=s<0?8:16),t<e?$n.create(t,e,o|32,i):$n.create(e,t,o,i)}static undirectionalRange(e,t){return $n.create(
e,t,64,void 0)}static normalized(e,t=0){let i=e[t];e.sort((r,s)=>r.from-s.from),t=e.indexOf(i);for(let r=1;r<e.length;r++){let s=e[r],o=e[r-1];if(s.empty?s.from<=
o.to:s.from<o.to){let l=o.from,a=Math.max(s.to,o.to);r<=t&&t--,e.splice(--r,2,s.anchor>s.head?n.range(a,l):n.range(l,a))}}return new n(e,t)}};function Id(n,e){for(let t of n.
ranges)if(t.to>e)throw new RangeError("Selection points outside of document")}var za=0,R=class n{constructor(e,t,i,r,s){this.combine=e,this.compareInput=t,this.
compare=i,this.isStatic=r,this.id=za++,this.default=e([]),this.extensions=typeof s=="function"?s(this):s}get reader(){return this}static define(e={}){return new n(
e.combine||(t=>t),e.compareInput||((t,i)=>t===i),e.compare||(e.combine?(t,i)=>t===i:Fa),!!e.static,e.enables)}of(e){return new Ei([],this,0,e)}compute(e,t){if(this.
isStatic)throw new Error("Can't compute a static facet");return new Ei(e,this,1,t)}computeN(e,t){if(this.isStatic)throw new Error("Can't compute a static facet");
return new Ei(e,this,2,t)}from(e,t){return t||(t=i=>i),this.compute([e],i=>t(i.field(e)))}};function Fa(n,e){return n==e||n.length==e.length&&n.every((t,i)=>t===
e[i])}var Ei=class{constructor(e,t,i,r){this.dependencies=e,this.facet=t,this.type=i,this.value=r,this.id=za++}dynamicSlot(e){var t;let i=this.value,r=this.facet.
compareInput,s=this.id,o=e[s]>>1,l=this.type==2,a=!1,h=!1,c=[];for(let f of this.dependencies)f=="doc"?a=!0:f=="selection"?h=!0:(((t=e[f.id])!==null&&t!==void 0?
t:1)&1)==0&&c.push(e[f.id]);return{create(f){return f.values[o]=i(f),1},update(f,u){if(a&&u.docChanged||h&&(u.docChanged||u.selection)||Ta(f,c)){let d=i(f);if(l?
!Ed(d,f.values[o],r):!r(d,f.values[o]))return f.values[o]=d,1}return 0},reconfigure:(f,u)=>{let d,p=u.config.address[s];if(p!=null){let m=Gs(u,p);if(this.dependencies.
every(g=>g instanceof R?u.facet(g)===f.facet(g):g instanceof Ce?u.field(g,!1)==f.field(g,!1):!0)||(l?Ed(d=i(f),m,r):r(d=i(f),m)))return f.values[o]=m,0}else d=i(
f);return f.values[o]=d,1}}}get extension(){return this}};function Ed(n,e,t){if(n.length!=e.length)return!1;for(let i=0;i<n.length;i++)if(!t(n[i],e[i]))return!1;
return!0}function Ta(n,e){let t=!1;for(let i of e)Sr(n,i)&1&&(t=!0);return t}function Cx(n,e,t){let i=t.map(a=>n[a.id]),r=t.map(a=>a.type),s=i.filter(a=>!(a&1)),
o=n[e.id]>>1;function l(a){let h=[];for(let c=0;c<i.length;c++){let f=Gs(a,i[c]);if(r[c]==2)for(let u of f)h.push(u);else h.push(f)}return e.combine(h)}return{create(a){
for(let h of i)Sr(a,h);return a.values[o]=l(a),1},update(a,h){if(!Ta(a,s))return 0;let c=l(a);return e.compare(c,a.values[o])?0:(a.values[o]=c,1)},reconfigure(a,h){
let c=Ta(a,i),f=h.config.facets[e.id],u=h.facet(e);if(f&&!c&&Fa(t,f))return a.values[o]=u,0;let d=l(a);return e.compare(d,u)?(a.values[o]=u,0):(a.values[o]=d,1)}}}
var qs=R.define({static:!0}),Ce=class n{constructor(e,t,i,r,s){this.id=e,this.createF=t,this.updateF=i,this.compareF=r,this.spec=s,this.provides=void 0}static define(e){
let t=new n(za++,e.create,e.update,e.compare||((i,r)=>i===r),e);return e.provide&&(t.provides=e.provide(t)),t}create(e){let t=e.facet(qs).find(i=>i.field==this);
return(t?.create||this.createF)(e)}slot(e){let t=e[this.id]>>1;return{create:i=>(i.values[t]=this.create(i),1),update:(i,r)=>{let s=i.values[t],o=this.updateF(s,
r);return this.compareF(s,o)?0:(i.values[t]=o,1)},reconfigure:(i,r)=>{let s=i.facet(qs),o=r.facet(qs),l;return(l=s.find(a=>a.field==this))&&l!=o.find(a=>a.field==
this)?(i.values[t]=l.create(i),1):r.config.address[this.id]!=null?(i.values[t]=r.field(this),0):(i.values[t]=this.create(i),1)}}}init(e){return[this,qs.of({field:this,
create:e})]}get extension(){return this}},Un={lowest:4,low:3,default:2,high:1,highest:0};function vr(n){return e=>new Ys(e,n)}var yt={highest:vr(Un.highest),high:vr(
Un.high),default:vr(Un.default),low:vr(Un.low),lowest:vr(Un.lowest)},Ys=class{constructor(e,t){this.inner=e,this.prec=t}get extension(){return this}},Kn=class n{of(e){
return new Cr(this,e)}reconfigure(e){return n.reconfigure.of({compartment:this,extension:e})}get(e){return e.config.compartments.get(this)}},Cr=class{constructor(e,t){
this.compartment=e,this.inner=t}get extension(){return this}},Ks=class n{constructor(e,t,i,r,s,o){for(this.base=e,this.compartments=t,this.dynamicSlots=i,this.address=
r,this.staticValues=s,this.facets=o,this.statusTemplate=[];this.statusTemplate.length<i.length;)this.statusTemplate.push(0)}staticFacet(e){let t=this.address[e.
id];return t==null?e.default:this.staticValues[t>>1]}static resolve(e,t,i){let r=[],s=Object.create(null),o=new Map;for(let u of Ax(e,t,o))u instanceof Ce?r.push(
u):(s[u.facet.id]||(s[u.facet.id]=[])).push(u);let l=Object.create(null),a=[],h=[];for(let u of r)l[u.id]=h.length<<1,h.push(d=>u.slot(d));let c=i?.config.facets;
for(let u in s){let d=s[u],p=d[0].facet,m=c&&c[u]||[];if(d.every(g=>g.type==0))if(l[p.id]=a.length<<1|1,Fa(m,d))a.push(i.facet(p));else{let g=p.combine(d.map(w=>w.
value));a.push(i&&p.compare(g,i.facet(p))?i.facet(p):g)}else{for(let g of d)g.type==0?(l[g.id]=a.length<<1|1,a.push(g.value)):(l[g.id]=h.length<<1,h.push(w=>g.dynamicSlot(
w)));l[p.id]=h.length<<1,h.push(g=>Cx(g,p,d))}}let f=h.map(u=>u(l));return new n(e,o,f,l,a,s)}};function Ax(n,e,t){let i=[[],[],[],[],[]],r=new Map;function s(o,l){
let a=r.get(o);if(a!=null){if(a<=l)return;let h=i[a].indexOf(o);h>-1&&i[a].splice(h,1),o instanceof Cr&&t.delete(o.compartment)}if(r.set(o,l),Array.isArray(o))for(let h of o)
s(h,l);else if(o instanceof Cr){if(t.has(o.compartment))throw new RangeError("Duplicate use of compartment in extensions");let h=e.get(o.compartment)||o.inner;t.
set(o.compartment,h),s(h,l)}else if(o instanceof Ys)s(o.inner,o.prec);else if(o instanceof Ce)i[l].push(o),o.provides&&s(o.provides,l);else if(o instanceof Ei)i[l].
push(o),o.facet.extensions&&s(o.facet.extensions,Un.default);else{let h=o.extension;if(!h)throw new Error(`Unrecognized extension value in extension set (${o}).`);
if(h==o)throw new Error(`Unrecognized extension value in extension set (${o}). This sometimes happens because multiple instances of @codemirror/state are loaded\
, breaking instanceof checks.`);s(h,l)}}return s(n,Un.default),i.reduce((o,l)=>o.concat(l))}function Sr(n,e){if(e&1)return 2;let t=e>>1,i=n.status[t];if(i==4)throw new Error(
"Cyclic dependency between fields and/or facets");if(i&2)return i;n.status[t]=4;let r=n.computeSlot(n,n.config.dynamicSlots[t]);return n.status[t]=2|r}function Gs(n,e){
return e&1?n.config.staticValues[e>>1]:n.values[e>>1]}var Bd=R.define(),Ea=R.define({combine:n=>n.some(e=>e),static:!0}),Nd=R.define({combine:n=>n.length?n[0]:void 0,
static:!0}),Pd=R.define(),zd=R.define(),Fd=R.define(),Hd=R.define({combine:n=>n.length?n[0]:!1}),Te=class{constructor(e,t){this.type=e,this.value=t}static define(){
return new Da}},Da=class{of(e){return new Te(this,e)}},Oa=class{constructor(e){this.map=e}of(e){return new U(this,e)}},U=class n{constructor(e,t){this.type=e,this.
value=t}map(e){let t=this.type.map(this.value,e);return t===void 0?void 0:t==this.value?this:new n(this.type,t)}is(e){return this.type==e}static define(e={}){return new Oa(
e.map||(t=>t))}static mapEffects(e,t){if(!e.length)return e;let i=[];for(let r of e){let s=r.map(t);s&&i.push(s)}return i}};U.reconfigure=U.define();U.appendConfig=
U.define();var de=class n{constructor(e,t,i,r,s,o){this.startState=e,this.changes=t,this.selection=i,this.effects=r,this.annotations=s,this.scrollIntoView=o,this.
_doc=null,this._state=null,i&&Id(i,t.newLength),s.some(l=>l.type==n.time)||(this.annotations=s.concat(n.time.of(Date.now())))}static create(e,t,i,r,s,o){return new n(
e,t,i,r,s,o)}get newDoc(){return this._doc||(this._doc=this.changes.apply(this.startState.doc))}get newSelection(){return this.selection||this.startState.selection.
map(this.changes)}get state(){return this._state||this.startState.applyTransaction(this),this._state}annotation(e){for(let t of this.annotations)if(t.type==e)return t.
value}get docChanged(){return!this.changes.empty}get reconfigured(){return this.startState.config!=this.state.config}isUserEvent(e){let t=this.annotation(n.userEvent);
return!!(t&&(t==e||t.length>e.length&&t.slice(0,e.length)==e&&t[e.length]=="."))}};de.time=Te.define();de.userEvent=Te.define();de.addToHistory=Te.define();de.remote=
Te.define();function Mx(n,e){let t=[];for(let i=0,r=0;;){let s,o;if(i<n.length&&(r==e.length||e[r]>=n[i]))s=n[i++],o=n[i++];else if(r<e.length)s=e[r++],o=e[r++];else
return t;!t.length||t[t.length-1]<s?t.push(s,o):t[t.length-1]<o&&(t[t.length-1]=o)}}function jd(n,e,t){var i;let r,s,o;return t?(r=e.changes,s=Ie.empty(e.changes.
length),o=n.changes.compose(e.changes)):(r=e.changes.map(n.changes),s=n.changes.mapDesc(e.changes,!0),o=n.changes.compose(r)),{changes:o,selection:e.selection?e.
selection.map(s):(i=n.selection)===null||i===void 0?void 0:i.map(r),effects:U.mapEffects(n.effects,r).concat(U.mapEffects(e.effects,s)),annotations:n.annotations.
length?n.annotations.concat(e.annotations):e.annotations,scrollIntoView:n.scrollIntoView||e.scrollIntoView}}function Ra(n,e,t){let i=e.selection,r=Di(e.annotations);
return e.userEvent&&(r=r.concat(de.userEvent.of(e.userEvent))),{changes:e.changes instanceof Ie?e.changes:Ie.of(e.changes||[],t,n.facet(Nd)),selection:i&&(i instanceof
M?i:M.single(i.anchor,i.head)),effects:Di(e.effects),annotations:r,scrollIntoView:!!e.scrollIntoView}}function qd(n,e,t){let i=Ra(n,e.length?e[0]:{},n.doc.length);
e.length&&e[0].filter===!1&&(t=!1);for(let s=1;s<e.length;s++){e[s].filter===!1&&(t=!1);let o=!!e[s].sequential;i=jd(i,Ra(n,e[s],o?i.changes.newLength:n.doc.length),
o)}let r=de.create(n,i.changes,i.selection,i.effects,i.annotations,i.scrollIntoView);return Ex(t?Tx(r):r)}function Tx(n){let e=n.startState,t=!0;for(let r of e.
facet(Pd)){let s=r(n);if(s===!1){t=!1;break}Array.isArray(s)&&(t=t===!0?s:Mx(t,s))}if(t!==!0){let r,s;if(t===!1)s=n.changes.invertedDesc,r=Ie.empty(e.doc.length);else{
let o=n.changes.filter(t);r=o.changes,s=o.filtered.mapDesc(o.changes).invertedDesc}n=de.create(e,r,n.selection&&n.selection.map(s),U.mapEffects(n.effects,s),n.annotations,
n.scrollIntoView)}let i=e.facet(zd);for(let r=i.length-1;r>=0;r--){let s=i[r](n);s instanceof de?n=s:Array.isArray(s)&&s.length==1&&s[0]instanceof de?n=s[0]:n=qd(
e,Di(s),!1)}return n}function Ex(n){let e=n.startState,t=e.facet(Fd),i=n;for(let r=t.length-1;r>=0;r--){let s=t[r](n);s&&Object.keys(s).length&&(i=jd(i,Ra(e,s,n.
changes.newLength),!0))}return i==n?n:de.create(e,n.changes,n.selection,i.effects,i.annotations,i.scrollIntoView)}var Dx=[];function Di(n){return n==null?Dx:Array.
isArray(n)?n:[n]}var Le=(function(n){return n[n.Word=0]="Word",n[n.Space=1]="Space",n[n.Other=2]="Other",n})(Le||(Le={})),Ox=/[\u00df\u0587\u0590-\u05f4\u0600-\u06ff\u3040-\u309f\u30a0-\u30ff\u3400-\u4db5\u4e00-\u9fcc\uac00-\ud7af]/,
La;try{La=new RegExp("[\\p{Alphabetic}\\p{Number}_]","u")}catch{}function Rx(n){if(La)return La.test(n);for(let e=0;e<n.length;e++){let t=n[e];if(/\w/.test(t)||
t>""&&(t.toUpperCase()!=t.toLowerCase()||Ox.test(t)))return!0}return!1}function Lx(n){return e=>{if(!/\S/.test(e))return Le.Space;if(Rx(e))return Le.Word;for(let t=0;t<
n.length;t++)if(e.indexOf(n[t])>-1)return Le.Word;return Le.Other}}var ne=class n{constructor(e,t,i,r,s,o){this.config=e,this.doc=t,this.selection=i,this.values=
r,this.status=e.statusTemplate.slice(),this.computeSlot=s,o&&(o._state=this);for(let l=0;l<this.config.dynamicSlots.length;l++)Sr(this,l<<1);this.computeSlot=null}field(e,t=!0){
let i=this.config.address[e.id];if(i==null){if(t)throw new RangeError("Field is not present in this state");return}return Sr(this,i),Gs(this,i)}update(...e){return qd(
this,e,!0)}applyTransaction(e){let t=this.config,{base:i,compartments:r}=t;for(let l of e.effects)l.is(Kn.reconfigure)?(t&&(r=new Map,t.compartments.forEach((a,h)=>r.
set(h,a)),t=null),r.set(l.value.compartment,l.value.extension)):l.is(U.reconfigure)?(t=null,i=l.value):l.is(U.appendConfig)&&(t=null,i=Di(i).concat(l.value));let s;
t?s=e.startState.values.slice():(t=Ks.resolve(i,r,this),s=new n(t,this.doc,this.selection,t.dynamicSlots.map(()=>null),(a,h)=>h.reconfigure(a,this),null).values);
let o=e.startState.facet(Ea)?e.newSelection:e.newSelection.asSingle();new n(t,e.newDoc,o,s,(l,a)=>a.update(l,e),e)}replaceSelection(e){return typeof e=="string"&&
(e=this.toText(e)),this.changeByRange(t=>({changes:{from:t.from,to:t.to,insert:e},range:M.cursor(t.from+e.length,-1)}))}changeByRange(e){let t=this.selection,i=e(
t.ranges[0]),r=this.changes(i.changes),s=[i.range],o=Di(i.effects);for(let l=1;l<t.ranges.length;l++){let a=e(t.ranges[l]),h=this.changes(a.changes),c=h.map(r);
for(let u=0;u<l;u++)s[u]=s[u].map(c);let f=r.mapDesc(h,!0);s.push(a.range.map(f)),r=r.compose(c),o=U.mapEffects(o,c).concat(U.mapEffects(Di(a.effects),f))}return{
changes:r,selection:M.create(s,t.mainIndex),effects:o}}changes(e=[]){return e instanceof Ie?e:Ie.of(e,this.doc.length,this.facet(n.lineSeparator))}toText(e){return _.
of(e.split(this.facet(n.lineSeparator)||Ca))}sliceDoc(e=0,t=this.doc.length){return this.doc.sliceString(e,t,this.lineBreak)}facet(e){let t=this.config.address[e.
id];return t==null?e.default:(Sr(this,t),Gs(this,t))}toJSON(e){let t={doc:this.sliceDoc(),selection:this.selection.toJSON()};if(e)for(let i in e){let r=e[i];r instanceof
Ce&&this.config.address[r.id]!=null&&(t[i]=r.spec.toJSON(this.field(e[i]),this))}return t}static fromJSON(e,t={},i){if(!e||typeof e.doc!="string")throw new RangeError(
"Invalid JSON representation for EditorState");let r=[];if(i){for(let s in i)if(Object.prototype.hasOwnProperty.call(e,s)){let o=i[s],l=e[s];r.push(o.init(a=>o.
spec.fromJSON(l,a)))}}return n.create({doc:e.doc,selection:M.fromJSON(e.selection),extensions:t.extensions?r.concat([t.extensions]):r})}static create(e={}){let t=Ks.
resolve(e.extensions||[],new Map),i=e.doc instanceof _?e.doc:_.of((e.doc||"").split(t.staticFacet(n.lineSeparator)||Ca)),r=e.selection?e.selection instanceof M?
e.selection:M.single(e.selection.anchor,e.selection.head):M.single(0);return Id(r,i.length),t.staticFacet(Ea)||(r=r.asSingle()),new n(t,i,r,t.dynamicSlots.map(()=>null),
(s,o)=>o.create(s),null)}get tabSize(){return this.facet(n.tabSize)}get lineBreak(){return this.facet(n.lineSeparator)||`
`}get readOnly(){return this.facet(Hd)}phrase(e,...t){for(let i of this.facet(n.phrases))if(Object.prototype.hasOwnProperty.call(i,e)){e=i[e];break}return t.length&&
(e=e.replace(/\$(\$|\d*)/g,(i,r)=>{if(r=="$")return"$";let s=+(r||1);return!s||s>t.length?i:t[s-1]})),e}languageDataAt(e,t,i=-1){let r=[];for(let s of this.facet(
Bd))for(let o of s(this,t,i))Object.prototype.hasOwnProperty.call(o,e)&&r.push(o[e]);return r}charCategorizer(e){let t=this.languageDataAt("wordChars",e);return Lx(
t.length?t[0]:"")}wordAt(e){let{text:t,from:i,length:r}=this.doc.lineAt(e),s=this.charCategorizer(e),o=e-i,l=e-i;for(;o>0;){let a=ye(t,o,!1);if(s(t.slice(a,o))!=
Le.Word)break;o=a}for(;l<r;){let a=ye(t,l);if(s(t.slice(l,a))!=Le.Word)break;l=a}return o==l?null:M.range(o+i,l+i)}};ne.allowMultipleSelections=Ea;ne.tabSize=R.
define({combine:n=>n.length?n[0]:4});ne.lineSeparator=Nd;ne.readOnly=Hd;ne.phrases=R.define({compare(n,e){let t=Object.keys(n),i=Object.keys(e);return t.length==
i.length&&t.every(r=>n[r]==e[r])}});ne.languageData=Bd;ne.changeFilter=Pd;ne.transactionFilter=zd;ne.transactionExtender=Fd;Kn.reconfigure=U.define();function bt(n,e,t={}){
let i={};for(let r of n)for(let s of Object.keys(r)){let o=r[s],l=i[s];if(l===void 0)i[s]=o;else if(!(l===o||o===void 0))if(Object.hasOwnProperty.call(t,s))i[s]=
t[s](l,o);else throw new Error("Config merge conflict for field "+s)}for(let r in e)i[r]===void 0&&(i[r]=e[r]);return i}var rt=class{eq(e){return this==e}range(e,t=e){
return Ar.create(e,t,this)}};rt.prototype.startSide=rt.prototype.endSide=0;rt.prototype.point=!1;rt.prototype.mapMode=Se.TrackDel;function Ha(n,e){return n==e||
n.constructor==e.constructor&&n.eq(e)}var Ar=class n{constructor(e,t,i){this.from=e,this.to=t,this.value=i}static create(e,t,i){return new n(e,t,i)}};function Ia(n,e){
return n.from-e.from||n.value.startSide-e.value.startSide}var Ba=class n{constructor(e,t,i,r){this.from=e,this.to=t,this.value=i,this.maxPoint=r}get length(){return Mi(
this.to)}findIndex(e,t,i,r=0){let s=i?this.to:this.from;for(let o=r,l=s.length;;){if(o==l)return o;let a=o+l>>1,h=s[a]-e||(i?this.value[a].endSide:this.value[a].
startSide)-t;if(a==o)return h>=0?o:l;h>=0?l=a:o=a+1}}between(e,t,i,r){for(let s=this.findIndex(t,-1e9,!0),o=this.findIndex(i,1e9,!1,s);s<o;s++)if(r(this.from[s]+
e,this.to[s]+e,this.value[s])===!1)return!1}map(e,t,i,r,s){let o=[],l=[],a=[],h=-1,c=-1;e:for(let f=0;f<this.value.length;f++){let u=this.value[f],d=this.from[f]+
e,p=this.to[f]+e,m,g;if(d==p){let w=t.mapPos(d,u.startSide,u.mapMode);if(w==null||(m=g=w,u.startSide!=u.endSide&&(g=t.mapPos(d,u.endSide),g<m)))continue}else if(m=
t.mapPos(d,u.startSide),g=t.mapPos(p,u.endSide),m>g||m==g&&u.startSide>0&&u.endSide<=0)continue;if(!((g-m||u.endSide-u.startSide)<0))if(h<0&&(h=m),u.point&&(c=Math.
max(c,g-m)),(m-i||u.startSide-r)>=0)o.push(u),l.push(m-h),a.push(g-h),i=g,r=u.endSide;else{if(m==g)for(let w=o.length;w>0;w--){if((m-(a[w-1]+h)||u.startSide-o[w-
1].endSide)>=0){o.splice(w,0,u),l.splice(w,0,m-h),a.splice(w,0,g-h);continue e}if((m-(l[w-1]+h)||u.endSide-o[w-1].startSide)>0)break}s(m,g,u)}}return{mapped:o.length?
new n(l,a,o,c):null,pos:h}}},X=class n{constructor(e,t,i,r){this.chunkPos=e,this.chunk=t,this.nextLayer=i,this.maxPoint=r}static create(e,t,i,r){return new n(e,
t,i,r)}get length(){let e=this.chunk.length-1;return e<0?0:Math.max(this.chunkEnd(e),this.nextLayer.length)}get size(){if(this.isEmpty)return 0;let e=this.nextLayer.
size;for(let t of this.chunk)e+=t.value.length;return e}chunkEnd(e){return this.chunkPos[e]+this.chunk[e].length}update(e){let{add:t=[],sort:i=!1,filterFrom:r=0,
filterTo:s=this.length}=e,o=e.filter;if(t.length==0&&!o)return this;if(i&&(t=t.slice().sort(Ia)),this.isEmpty)return t.length?n.of(t):this;let l=new Xs(this,null,
-1).goto(0),a=0,h=[],c=new Nt;for(;l.value||a<t.length;)if(a<t.length&&(l.from-t[a].from||l.startSide-t[a].value.startSide)>=0){let f=t[a++];c.addInner(f.from,f.
to,f.value,!1)||h.push(f)}else l.rangeIndex==1&&l.chunkIndex<this.chunk.length&&(a==t.length||this.chunkEnd(l.chunkIndex)<t[a].from)&&(!o||r>this.chunkEnd(l.chunkIndex)||
s<this.chunkPos[l.chunkIndex])&&c.addChunk(this.chunkPos[l.chunkIndex],this.chunk[l.chunkIndex])?l.nextChunk():((!o||r>l.to||s<l.from||o(l.from,l.to,l.value))&&
(c.addInner(l.from,l.to,l.value,!1)||h.push(Ar.create(l.from,l.to,l.value))),l.next());return c.finishInner(this.nextLayer.isEmpty&&!h.length?n.empty:this.nextLayer.
update({add:h,filter:o,filterFrom:r,filterTo:s}))}map(e){if(e.empty||this.isEmpty)return this;let t=[],i=[],r=-1,s,o=(a,h,c)=>{s||(s=new Nt),s.addRange(a,h,c,!1)};
for(let a=0;a<this.chunk.length;a++){let h=this.chunkPos[a],c=this.chunk[a],f=e.touchesRange(h,h+c.length);if(f===!1)r=Math.max(r,c.maxPoint),t.push(c),i.push(e.
mapPos(h));else if(f===!0){let[u,d]=t.length?[Mi(i)+Mi(t).length,Mi(Mi(t).value).endSide]:[-1,-1],{mapped:p,pos:m}=c.map(h,e,u,d,o);p&&(r=Math.max(r,p.maxPoint),
t.push(p),i.push(m))}}let l=this.nextLayer.map(e);return s&&(l=s.finishInner(l)),t.length==0?l:new n(i,t,l||n.empty,r)}between(e,t,i){if(!this.isEmpty){for(let r=0;r<
this.chunk.length;r++){let s=this.chunkPos[r],o=this.chunk[r];if(t>=s&&e<=s+o.length&&o.between(s,e-s,t-s,i)===!1)return}this.nextLayer.between(e,t,i)}}iter(e=0){
return Mr.from([this]).goto(e)}get isEmpty(){return this.nextLayer==this}static iter(e,t=0){return Mr.from(e).goto(t)}static compare(e,t,i,r,s=-1){let o=e.filter(
f=>f.maxPoint>0||!f.isEmpty&&f.maxPoint>=s),l=t.filter(f=>f.maxPoint>0||!f.isEmpty&&f.maxPoint>=s),a=Dd(o,l,i),h=new Vn(o,a,s),c=new Vn(l,a,s);i.iterGaps((f,u,d)=>Od(
h,f,c,u,d,r)),i.empty&&i.length==0&&Od(h,0,c,0,0,r)}static eq(e,t,i=0,r){r==null&&(r=999999999);let s=e.filter(c=>!c.isEmpty&&t.indexOf(c)<0),o=t.filter(c=>!c.isEmpty&&
e.indexOf(c)<0);if(s.length!=o.length)return!1;if(!s.length)return!0;let l=Dd(s,o),a=new Vn(s,l,0).goto(i),h=new Vn(o,l,0).goto(i);for(;;){if(a.to!=h.to||!Na(a.
active,h.active)||a.point&&(!h.point||!Ha(a.point,h.point)))return!1;if(a.to>r)return!0;a.next(),h.next()}}static spans(e,t,i,r,s=-1){let o=new Vn(e,null,s).goto(
t),l=t,a=o.openStart;for(;;){let h=Math.min(o.to,i);if(o.point){let c=o.activeForPoint(o.to),f=o.pointFrom<t?c.length+1:o.point.startSide<0?c.length:Math.min(c.
length,a);r.point(l,h,o.point,c,f,o.pointRank),a=Math.min(o.openEnd(h),c.length)}else h>l&&(r.span(l,h,o.active,a),a=o.openEnd(h));if(o.to>i)return a+(o.point&&
o.to>i?1:0);l=o.to,o.next()}}static of(e,t=!1){let i=new Nt;for(let r of e instanceof Ar?[e]:t?Ix(e):e)i.add(r.from,r.to,r.value);return i.finish()}static join(e){
if(!e.length)return n.empty;let t=Mi(e);for(let i=e.length-2;i>=0;i--)for(let r=e[i];r!=n.empty;r=r.nextLayer)t=new n(r.chunkPos,r.chunk,t,Math.max(r.maxPoint,t.
maxPoint));return t}};X.empty=new X([],[],null,-1);function Mi(n){return n[n.length-1]}function Ix(n){if(n.length>1)for(let e=n[0],t=1;t<n.length;t++){let i=n[t];
if(Ia(e,i)>0)return n.slice().sort(Ia);e=i}return n}X.empty.nextLayer=X.empty;var Nt=class n{finishChunk(e){this.chunks.push(new Ba(this.from,this.to,this.value,
this.maxPoint)),this.chunkPos.push(this.chunkStart),this.chunkStart=-1,this.setMaxPoint=Math.max(this.setMaxPoint,this.maxPoint),this.maxPoint=-1,e&&(this.from=
[],this.to=[],this.value=[])}constructor(){this.chunks=[],this.chunkPos=[],this.chunkStart=-1,this.last=null,this.lastFrom=-1e9,this.lastTo=-1e9,this.from=[],this.
to=[],this.value=[],this.maxPoint=-1,this.setMaxPoint=-1,this.nextLayer=null}add(e,t,i){this.addRange(e,t,i,!0)}addRange(e,t,i,r){this.addInner(e,t,i,r)||(this.
nextLayer||(this.nextLayer=new n)).addRange(e,t,i,r)}addInner(e,t,i,r){let s=e-this.lastTo||i.startSide-this.last.endSide;if(r&&s<=0&&(e-this.lastFrom||i.startSide-
this.last.startSide)<0)throw new Error("Ranges must be added sorted by `from` position and `startSide`");return s<0?!1:(this.from.length==250&&this.finishChunk(
!0),this.chunkStart<0&&(this.chunkStart=e),this.from.push(e-this.chunkStart),this.to.push(t-this.chunkStart),this.last=i,this.lastFrom=e,this.lastTo=t,this.value.
push(i),i.point&&(this.maxPoint=Math.max(this.maxPoint,t-e)),!0)}addChunk(e,t){if((e-this.lastTo||t.value[0].startSide-this.last.endSide)<0)return!1;this.from.length&&
this.finishChunk(!0),this.setMaxPoint=Math.max(this.setMaxPoint,t.maxPoint),this.chunks.push(t),this.chunkPos.push(e);let i=t.value.length-1;return this.last=t.
value[i],this.lastFrom=t.from[i]+e,this.lastTo=t.to[i]+e,!0}finish(){return this.finishInner(X.empty)}finishInner(e){if(this.from.length&&this.finishChunk(!1),this.
chunks.length==0)return e;let t=X.create(this.chunkPos,this.chunks,this.nextLayer?this.nextLayer.finishInner(e):e,this.setMaxPoint);return this.from=null,t}};function Dd(n,e,t){
let i=new Map;for(let s of n)for(let o=0;o<s.chunk.length;o++)s.chunk[o].maxPoint<=0&&i.set(s.chunk[o],s.chunkPos[o]);let r=new Set;for(let s of e)for(let o=0;o<
s.chunk.length;o++){let l=i.get(s.chunk[o]);l!=null&&(t?t.mapPos(l):l)==s.chunkPos[o]&&!t?.touchesRange(l,l+s.chunk[o].length)&&r.add(s.chunk[o])}return r}var Xs=class{constructor(e,t,i,r=0){
this.layer=e,this.skip=t,this.minPoint=i,this.rank=r}get startSide(){return this.value?this.value.startSide:0}get endSide(){return this.value?this.value.endSide:
0}goto(e,t=-1e9){return this.chunkIndex=this.rangeIndex=0,this.gotoInner(e,t,!1),this}gotoInner(e,t,i){for(;this.chunkIndex<this.layer.chunk.length;){let r=this.
layer.chunk[this.chunkIndex];if(!(this.skip&&this.skip.has(r)||this.layer.chunkEnd(this.chunkIndex)<e||r.maxPoint<this.minPoint))break;this.chunkIndex++,i=!1}if(this.
chunkIndex<this.layer.chunk.length){let r=this.layer.chunk[this.chunkIndex].findIndex(e-this.layer.chunkPos[this.chunkIndex],t,!0);(!i||this.rangeIndex<r)&&this.
setRangeIndex(r)}this.next()}forward(e,t){(this.to-e||this.endSide-t)<0&&this.gotoInner(e,t,!0)}next(){for(;;)if(this.chunkIndex==this.layer.chunk.length){this.
from=this.to=1e9,this.value=null;break}else{let e=this.layer.chunkPos[this.chunkIndex],t=this.layer.chunk[this.chunkIndex],i=e+t.from[this.rangeIndex];if(this.from=
i,this.to=e+t.to[this.rangeIndex],this.value=t.value[this.rangeIndex],this.setRangeIndex(this.rangeIndex+1),this.minPoint<0||this.value.point&&this.to-this.from>=
this.minPoint)break}}setRangeIndex(e){if(e==this.layer.chunk[this.chunkIndex].value.length){if(this.chunkIndex++,this.skip)for(;this.chunkIndex<this.layer.chunk.
length&&this.skip.has(this.layer.chunk[this.chunkIndex]);)this.chunkIndex++;this.rangeIndex=0}else this.rangeIndex=e}nextChunk(){this.chunkIndex++,this.rangeIndex=
0,this.next()}compare(e){return this.from-e.from||this.startSide-e.startSide||this.rank-e.rank||this.to-e.to||this.endSide-e.endSide}},Mr=class n{constructor(e){
this.heap=e}static from(e,t=null,i=-1){let r=[];for(let s=0;s<e.length;s++)for(let o=e[s];!o.isEmpty;o=o.nextLayer)o.maxPoint>=i&&r.push(new Xs(o,t,i,s));return r.
length==1?r[0]:new n(r)}get startSide(){return this.value?this.value.startSide:0}goto(e,t=-1e9){for(let i of this.heap)i.goto(e,t);for(let i=this.heap.length>>1;i>=
0;i--)va(this.heap,i);return this.next(),this}forward(e,t){for(let i of this.heap)i.forward(e,t);for(let i=this.heap.length>>1;i>=0;i--)va(this.heap,i);(this.to-
e||this.value.endSide-t)<0&&this.next()}next(){if(this.heap.length==0)this.from=this.to=1e9,this.value=null,this.rank=-1;else{let e=this.heap[0];this.from=e.from,
this.to=e.to,this.value=e.value,this.rank=e.rank,e.value&&e.next(),va(this.heap,0)}}};function va(n,e){for(let t=n[e];;){let i=(e<<1)+1;if(i>=n.length)break;let r=n[i];
if(i+1<n.length&&r.compare(n[i+1])>=0&&(r=n[i+1],i++),t.compare(r)<0)break;n[i]=t,n[e]=r,e=i}}var Vn=class{constructor(e,t,i){this.minPoint=i,this.active=[],this.
activeTo=[],this.activeRank=[],this.minActive=-1,this.point=null,this.pointFrom=0,this.pointRank=0,this.to=-1e9,this.endSide=0,this.openStart=-1,this.cursor=Mr.
from(e,t,i)}goto(e,t=-1e9){return this.cursor.goto(e,t),this.active.length=this.activeTo.length=this.activeRank.length=0,this.minActive=-1,this.to=e,this.endSide=
t,this.openStart=-1,this.next(),this}forward(e,t){for(;this.minActive>-1&&(this.activeTo[this.minActive]-e||this.active[this.minActive].endSide-t)<0;)this.removeActive(
this.minActive);this.cursor.forward(e,t)}removeActive(e){Ws(this.active,e),Ws(this.activeTo,e),Ws(this.activeRank,e),this.minActive=Rd(this.active,this.activeTo)}addActive(e){
let t=0,{value:i,to:r,rank:s}=this.cursor;for(;t<this.activeRank.length&&(s-this.activeRank[t]||r-this.activeTo[t])>0;)t++;$s(this.active,t,i),$s(this.activeTo,
t,r),$s(this.activeRank,t,s),e&&$s(e,t,this.cursor.from),this.minActive=Rd(this.active,this.activeTo)}next(){let e=this.to,t=this.point;this.point=null;let i=this.
openStart<0?[]:null;for(;;){let r=this.minActive;if(r>-1&&(this.activeTo[r]-this.cursor.from||this.active[r].endSide-this.cursor.startSide)<0){if(this.activeTo[r]>
e){this.to=this.activeTo[r],this.endSide=this.active[r].endSide;break}this.removeActive(r),i&&Ws(i,r)}else if(this.cursor.value)if(this.cursor.from>e){this.to=this.
cursor.from,this.endSide=this.cursor.startSide;break}else{let s=this.cursor.value;if(!s.point)this.addActive(i),this.cursor.next();else if(t&&this.cursor.to==this.
to&&this.cursor.from<this.cursor.to)this.cursor.next();else{this.point=s,this.pointFrom=this.cursor.from,this.pointRank=this.cursor.rank,this.to=this.cursor.to,
this.endSide=s.endSide,this.cursor.next(),this.forward(this.to,this.endSide);break}}else{this.to=this.endSide=1e9;break}}if(i){this.openStart=0;for(let r=i.length-
1;r>=0&&i[r]<e;r--)this.openStart++}}activeForPoint(e){if(!this.active.length)return this.active;let t=[];for(let i=this.active.length-1;i>=0&&!(this.activeRank[i]<
this.pointRank);i--)(this.activeTo[i]>e||this.activeTo[i]==e&&this.active[i].endSide>=this.point.endSide)&&t.push(this.active[i]);return t.reverse()}openEnd(e){
let t=0;for(let i=this.activeTo.length-1;i>=0&&this.activeTo[i]>e;i--)t++;return t}};function Od(n,e,t,i,r,s){n.goto(e),t.goto(i);let o=i+r,l=i,a=i-e,h=!!s.boundChange;
for(let c=!1;;){let f=n.to+a-t.to,u=f||n.endSide-t.endSide,d=u<0?n.to+a:t.to,p=Math.min(d,o);if(n.point||t.point?(n.point&&t.point&&Ha(n.point,t.point)&&Na(n.activeForPoint(
n.to),t.activeForPoint(t.to))||s.comparePoint(l,p,n.point,t.point),c=!1):(c&&(s.boundChange(l),c=!1),p>l&&!Na(n.active,t.active)&&s.compareRange(l,p,n.active,t.
active),h&&p<o&&(f||n.openEnd(d)!=t.openEnd(d))&&(c=!0)),d>o)break;l=d,u<=0&&n.next(),u>=0&&t.next()}}function Na(n,e){if(n.length!=e.length)return!1;for(let t=0;t<
n.length;t++)if(n[t]!=e[t]&&!Ha(n[t],e[t]))return!1;return!0}function Ws(n,e){for(let t=e,i=n.length-1;t<i;t++)n[t]=n[t+1];n.pop()}function $s(n,e,t){for(let i=n.
length-1;i>=e;i--)n[i+1]=n[i];n[e]=t}function Rd(n,e){let t=-1,i=1e9;for(let r=0;r<e.length;r++)(e[r]-i||n[r].endSide-n[t].endSide)<0&&(t=r,i=e[r]);return t}function Gn(n,e,t=n.
length){let i=0;for(let r=0;r<t&&r<n.length;)n.charCodeAt(r)==9?(i+=e-i%e,r++):(i++,r=ye(n,r));return i}function Wd(n,e,t,i){for(let r=0,s=0;;){if(s>=e)return r;
if(r==n.length)break;s+=n.charCodeAt(r)==9?t-s%t:1,r=ye(n,r)}return i===!0?-1:n.length}var $d=typeof Symbol>"u"?"__ͼ":Symbol.for("ͼ"),ja=typeof Symbol>"u"?"__styleSet"+Math.floor(Math.random()*1e8):Symbol("styleSet"),Ud=typeof globalThis<"u"?globalThis:
typeof window<"u"?window:{},st=class{constructor(e,t){this.rules=[];let{finish:i}=t||{};function r(o){return/^@/.test(o)?[o]:o.split(/,\s*/)}function s(o,l,a,h){
let c=[],f=/^@(\w+)\b/.exec(o[0]),u=f&&f[1]=="keyframes";if(f&&l==null)return a.push(o[0]+";");for(let d in l){let p=l[d];if(/&/.test(d))s(d.split(/,\s*/).map(m=>o.
map(g=>m.replace(/&/,g))).reduce((m,g)=>m.concat(g)),p,a);else if(p&&typeof p=="object"){if(!f)throw new RangeError("The value of a property ("+d+") should be a\
 primitive value.");s(r(d),p,c,u)}else p!=null&&c.push(d.replace(/_.*/,"").replace(/[A-Z]/g,m=>"-"+m.toLowerCase())+": "+p+";")}(c.length||u)&&a.push((i&&!f&&!h?
o.map(i):o).join(", ")+" {"+c.join(" ")+"}")}for(let o in e)s(r(o),e[o],this.rules)}getRules(){return this.rules.join(`
`)}static newName(){let e=Ud[$d]||1;return Ud[$d]=e+1,"ͼ"+e.toString(36)}static mount(e,t,i){let r=e[ja],s=i&&i.nonce;r?s&&r.setNonce(s):r=new qa(e,s),r.mount(
Array.isArray(t)?t:[t],e)}},Vd=new Map,qa=class{constructor(e,t){let i=e.ownerDocument||e,r=i.defaultView;if(!e.head&&e.adoptedStyleSheets&&r.CSSStyleSheet){let s=Vd.
get(i);if(s)return e[ja]=s;this.sheet=new r.CSSStyleSheet,Vd.set(i,this)}else this.styleTag=i.createElement("style"),t&&this.styleTag.setAttribute("nonce",t);this.
modules=[],e[ja]=this}mount(e,t){let i=this.sheet,r=0,s=0,o=!1;for(let l=0;l<e.length;l++){let a=e[l],h=this.modules.indexOf(a);if(h<s&&h>-1&&(this.modules.splice(
h,1),o=!0,s--,h=-1),h==-1){if(this.modules.splice(s++,0,a),o=!0,i)for(let c=0;c<a.rules.length;c++)i.insertRule(a.rules[c],r++)}else{for(;s<h;)r+=this.modules[s++].
rules.length;r+=a.rules.length,s++}}if(i)t.adoptedStyleSheets.indexOf(this.sheet)<0&&(t.adoptedStyleSheets=[this.sheet,...t.adoptedStyleSheets]);else{if(o){let a="";
for(let h=0;h<this.modules.length;h++)a+=this.modules[h].getRules()+`
`;this.styleTag.textContent=a}let l=t.head||t;this.styleTag.parentNode!=l&&l.insertBefore(this.styleTag,l.firstChild)}}setNonce(e){this.styleTag&&this.styleTag.
getAttribute("nonce")!=e&&this.styleTag.setAttribute("nonce",e)}};var Jt={8:"Backspace",9:"Tab",10:"Enter",12:"NumLock",13:"Enter",16:"Shift",17:"Control",18:"Alt",20:"CapsLock",27:"Escape",32:" ",33:"PageUp",34:"PageDown",35:"\
End",36:"Home",37:"ArrowLeft",38:"ArrowUp",39:"ArrowRight",40:"ArrowDown",44:"PrintScreen",45:"Insert",46:"Delete",59:";",61:"=",91:"Meta",92:"Meta",106:"*",107:"\
+",108:",",109:"-",110:".",111:"/",144:"NumLock",145:"ScrollLock",160:"Shift",161:"Shift",162:"Control",163:"Control",164:"Alt",165:"Alt",173:"-",186:";",187:"=",
188:",",189:"-",190:".",191:"/",192:"`",219:"[",220:"\\",221:"]",222:"'"},Ri={48:")",49:"!",50:"@",51:"#",52:"$",53:"%",54:"^",55:"&",56:"*",57:"(",59:":",61:"+",
173:"_",186:":",187:"+",188:"<",189:"_",190:">",191:"?",192:"~",219:"{",220:"|",221:"}",222:'"'},Bx=typeof navigator<"u"&&/Mac/.test(navigator.platform),Nx=typeof navigator<
"u"&&/MSIE \d|Trident\/(?:[7-9]|\d{2,})\..*rv:(\d+)/.exec(navigator.userAgent);for(ae=0;ae<10;ae++)Jt[48+ae]=Jt[96+ae]=String(ae);var ae;for(ae=1;ae<=24;ae++)Jt[ae+
111]="F"+ae;var ae;for(ae=65;ae<=90;ae++)Jt[ae]=String.fromCharCode(ae+32),Ri[ae]=String.fromCharCode(ae);var ae;for(Js in Jt)Ri.hasOwnProperty(Js)||(Ri[Js]=Jt[Js]);
var Js;function _d(n){var e=Bx&&n.metaKey&&n.shiftKey&&!n.ctrlKey&&!n.altKey||Nx&&n.shiftKey&&n.key&&n.key.length==1||n.key=="Unidentified",t=!e&&n.key||(n.shiftKey?
Ri:Jt)[n.keyCode]||n.key||"Unidentified";return t=="Esc"&&(t="Escape"),t=="Del"&&(t="Delete"),t=="Left"&&(t="ArrowLeft"),t=="Up"&&(t="ArrowUp"),t=="Right"&&(t="\
ArrowRight"),t=="Down"&&(t="ArrowDown"),t}function Ge(){var n=arguments[0];typeof n=="string"&&(n=document.createElement(n));var e=1,t=arguments[1];if(t&&typeof t=="object"&&t.nodeType==null&&!Array.isArray(
t)){for(var i in t)if(Object.prototype.hasOwnProperty.call(t,i)){var r=t[i];typeof r=="string"?n.setAttribute(i,r):r!=null&&(n[i]=r)}e++}for(;e<arguments.length;e++)
Yd(n,arguments[e]);return n}function Yd(n,e){if(typeof e=="string")n.appendChild(document.createTextNode(e));else if(e!=null)if(e.nodeType!=null)n.appendChild(e);else if(Array.
isArray(e))for(var t=0;t<e.length;t++)Yd(n,e[t]);else throw new RangeError("Unsupported child node: "+e)}var Be=typeof navigator<"u"?navigator:{userAgent:"",vendor:"",platform:""},Xa=typeof document<"u"?document:{documentElement:{style:{}}},Ja=/Edge\/(\d+)/.exec(Be.
userAgent),Ep=/MSIE \d/.test(Be.userAgent),Za=/Trident\/(?:[7-9]|\d{2,})\..*rv:(\d+)/.exec(Be.userAgent),Eo=!!(Ep||Za||Ja),Kd=!Eo&&/gecko\/(\d+)/i.test(Be.userAgent),
Wa=!Eo&&/Chrome\/(\d+)/.exec(Be.userAgent),Gd="webkitFontSmoothing"in Xa.documentElement.style,Qa=!Eo&&/Apple Computer/.test(Be.vendor),Xd=Qa&&(/Mobile\/\w+/.test(
Be.userAgent)||Be.maxTouchPoints>2),O={mac:Xd||/Mac/.test(Be.platform),windows:/Win/.test(Be.platform),linux:/Linux|X11/.test(Be.platform),ie:Eo,ie_version:Ep?Xa.
documentMode||6:Za?+Za[1]:Ja?+Ja[1]:0,gecko:Kd,gecko_version:Kd?+(/Firefox\/(\d+)/.exec(Be.userAgent)||[0,0])[1]:0,chrome:!!Wa,chrome_version:Wa?+Wa[1]:0,ios:Xd,
android:/Android\b/.test(Be.userAgent),webkit:Gd,webkit_version:Gd?+(/\bAppleWebKit\/(\d+)/.exec(Be.userAgent)||[0,0])[1]:0,safari:Qa,safari_version:Qa?+(/\bVersion\/(\d+(\.\d+)?)/.
exec(Be.userAgent)||[0,0])[1]:0,tabSize:Xa.documentElement.style.tabSize!=null?"tab-size":"-moz-tab-size"};function Uh(n,e){for(let t in n)t=="class"&&e.class?e.
class+=" "+n.class:t=="style"&&e.style?e.style+=";"+n.style:e[t]=n[t];return e}var co=Object.create(null);function Vh(n,e,t){if(n==e)return!0;n||(n=co),e||(e=co);
let i=Object.keys(n),r=Object.keys(e);if(i.length-0!=r.length-0)return!1;for(let s of i)if(s!=t&&(r.indexOf(s)==-1||n[s]!==e[s]))return!1;return!0}function Px(n,e){
for(let t=n.attributes.length-1;t>=0;t--){let i=n.attributes[t].name;e[i]==null&&n.removeAttribute(i)}for(let t in e){let i=e[t];t=="style"?n.style.cssText=i:n.
getAttribute(t)!=i&&n.setAttribute(t,i)}}function Jd(n,e,t){let i=!1;if(e)for(let r in e)t&&r in t||(i=!0,r=="style"?n.style.cssText="":n.removeAttribute(r));if(t)
for(let r in t)e&&e[r]==t[r]||(i=!0,r=="style"?n.style.cssText=t[r]:n.setAttribute(r,t[r]));return i}function zx(n){let e=Object.create(null);for(let t=0;t<n.attributes.
length;t++){let i=n.attributes[t];e[i.name]=i.value}return e}var vt=class{eq(e){return!1}updateDOM(e,t,i){return!1}compare(e){return this==e||this.constructor==
e.constructor&&this.eq(e)}get estimatedHeight(){return-1}get lineBreaks(){return 0}ignoreEvent(e){return!0}coordsAt(e,t,i){return null}get isHidden(){return!1}get editable(){
return!1}destroy(e){}},Ae=(function(n){return n[n.Text=0]="Text",n[n.WidgetBefore=1]="WidgetBefore",n[n.WidgetAfter=2]="WidgetAfter",n[n.WidgetRange=3]="WidgetR\
ange",n})(Ae||(Ae={})),$=class extends rt{constructor(e,t,i,r){super(),this.startSide=e,this.endSide=t,this.widget=i,this.spec=r}get heightRelevant(){return!1}static mark(e){
return new Fr(e)}static widget(e){let t=Math.max(-1e4,Math.min(1e4,e.side||0)),i=!!e.block;return t+=i&&!e.inlineOrder?t>0?3e8:-4e8:t>0?1e8:-1e8,new Qn(e,t,t,i,
e.widget||null,!1)}static replace(e){let t=!!e.block,i,r;if(e.isBlockGap)i=-5e8,r=4e8;else{let{start:s,end:o}=Dp(e,t);i=(s?t?-3e8:-1:5e8)-1,r=(o?t?2e8:1:-6e8)+1}
return new Qn(e,i,r,t,e.widget||null,!0)}static line(e){return new Hr(e)}static set(e,t=!1){return X.of(e,t)}hasHeight(){return this.widget?this.widget.estimatedHeight>
-1:!1}};$.none=X.empty;var Fr=class n extends ${constructor(e){let{start:t,end:i}=Dp(e);super(t?-1:5e8,i?1:-6e8,null,e),this.tagName=e.tagName||"span",this.attrs=
e.class&&e.attributes?Uh(e.attributes,{class:e.class}):e.class?{class:e.class}:e.attributes||co}eq(e){return this==e||e instanceof n&&this.tagName==e.tagName&&Vh(
this.attrs,e.attrs)}range(e,t=e){if(e>=t)throw new RangeError("Mark decorations may not be empty");return super.range(e,t)}};Fr.prototype.point=!1;var Hr=class n extends ${constructor(e){
super(-2e8,-2e8,null,e)}eq(e){return e instanceof n&&this.spec.class==e.spec.class&&Vh(this.spec.attributes,e.spec.attributes)}range(e,t=e){if(t!=e)throw new RangeError(
"Line decoration ranges must be zero-length");return super.range(e,t)}};Hr.prototype.mapMode=Se.TrackBefore;Hr.prototype.point=!0;var Qn=class n extends ${constructor(e,t,i,r,s,o){
super(t,i,s,e),this.block=r,this.isReplace=o,this.mapMode=r?t<=0?Se.TrackBefore:Se.TrackAfter:Se.TrackDel}get type(){return this.startSide!=this.endSide?Ae.WidgetRange:
this.startSide<=0?Ae.WidgetBefore:Ae.WidgetAfter}get heightRelevant(){return this.block||!!this.widget&&(this.widget.estimatedHeight>=5||this.widget.lineBreaks>
0)}eq(e){return e instanceof n&&Fx(this.widget,e.widget)&&this.block==e.block&&this.startSide==e.startSide&&this.endSide==e.endSide}range(e,t=e){if(this.isReplace&&
(e>t||e==t&&this.startSide>0&&this.endSide<=0))throw new RangeError("Invalid range for replacement decoration");if(!this.isReplace&&t!=e)throw new RangeError("W\
idget decorations can only have zero-length ranges");return super.range(e,t)}};Qn.prototype.point=!0;function Dp(n,e=!1){let{inclusiveStart:t,inclusiveEnd:i}=n;
return t==null&&(t=n.inclusive),i==null&&(i=n.inclusive),{start:t??e,end:i??e}}function Fx(n,e){return n==e||!!(n&&e&&n.compare(e))}function zi(n,e,t,i=0){let r=t.
length-1;r>=0&&t[r]+i>=n?t[r]=Math.max(t[r],e):t.push(n,e)}var fo=class n extends rt{constructor(e,t,i){super(),this.tagName=e,this.attributes=t,this.rank=i}eq(e){
return e==this||e instanceof n&&this.tagName==e.tagName&&Vh(this.attributes,e.attributes)}static create(e){return new n(e.tagName,e.attributes||co,e.rank==null?
50:Math.max(0,Math.min(e.rank,100)))}static set(e,t=!1){return X.of(e,t)}};fo.prototype.startSide=fo.prototype.endSide=-1;var xe=n=>n.nodeType==1,Hi=n=>n.nodeType==
3;function jr(n){let e;return n.nodeType==11?e=n.getSelection?n:n.ownerDocument:e=n,e.getSelection()}function eh(n,e){return e?n==e||n.contains(e.nodeType!=1?e.
parentNode:e):!1}function Dr(n,e){if(!e.anchorNode)return!1;try{return eh(n,e.anchorNode)}catch{return!1}}function Or(n){return Hi(n)?Wr(n,0,n.nodeValue.length).
getClientRects():xe(n)?n.getClientRects():[]}function Rr(n,e,t,i){return t?Zd(n,e,t,i,-1)||Zd(n,e,t,i,1):!1}function gn(n){for(var e=0;;e++)if(n=n.previousSibling,
!n)return e}function uo(n){return xe(n)&&/^(DIV|P|LI|UL|OL|BLOCKQUOTE|DD|DT|H\d|SECTION|PRE)$/.test(n.nodeName)}function Zd(n,e,t,i,r){for(;;){if(n==t&&e==i)return!0;
if(e==(r<0?0:en(n))){if(n.nodeName=="DIV")return!1;let s=n.parentNode;if(!s||!xe(s))return!1;e=gn(n)+(r<0?0:1),n=s}else if(xe(n)){if(n=n.childNodes[e+(r<0?-1:0)],
xe(n)&&(n.nodeName=="IMG"||n.nodeName=="BR"||n.contentEditable=="false"))return!1;e=r<0?en(n):0}else return!1}}function en(n){return Hi(n)?n.nodeValue.length:n.
childNodes.length}function qr(n,e){let{left:t,right:i}=n;if(t==i)return n;let r=e?t:i;return{left:r,right:r,top:n.top,bottom:n.bottom}}function Hx(n){let e=n.visualViewport;
return e?{left:0,right:e.width,top:0,bottom:e.height}:{left:0,right:n.innerWidth,top:0,bottom:n.innerHeight}}function Op(n,e){let t=e.width/n.offsetWidth,i=e.height/
n.offsetHeight;return(t>.995&&t<1.005||!isFinite(t)||Math.abs(e.width-n.offsetWidth)<1)&&(t=1),(i>.995&&i<1.005||!isFinite(i)||Math.abs(e.height-n.offsetHeight)<
1)&&(i=1),{scaleX:t,scaleY:i}}function jx(n,e,t,i,r,s,o,l){let a=n.ownerDocument,h=a.defaultView||window;for(let c=n,f=!1;c&&!f;)if(xe(c)){let u,d=c==a.body,p=1,
m=1,g=!0,w=!0;if(d)u=Hx(h);else{let S=getComputedStyle(c);if(/^(fixed|sticky)$/.test(S.position)&&(f=!0),(c.scrollHeight<=c.clientHeight||!/auto|scroll/.test(S.
overflowY))&&(w=!1),(c.scrollWidth<=c.clientWidth||!/auto|scroll/.test(S.overflowX))&&(g=!1),!g&&!w){c=c.assignedSlot||c.parentNode;continue}let k=c.getBoundingClientRect();
({scaleX:p,scaleY:m}=Op(c,k)),u={left:k.left,right:k.left+c.clientWidth*p,top:k.top,bottom:k.top+c.clientHeight*m}}let b=0,x=0;if(w)if(r=="nearest")e.top<u.top+
o?(x=e.top-(u.top+o),t>0&&e.bottom>u.bottom+x&&(x=e.bottom-u.bottom+o)):e.bottom>u.bottom-o&&(x=e.bottom-u.bottom+o,t<0&&e.top-x<u.top&&(x=e.top-(u.top+o)));else{
let S=e.bottom-e.top,k=u.bottom-u.top;x=(r=="center"&&S<=k?e.top+S/2-k/2:r=="start"||r=="center"&&t<0?e.top-o:e.bottom-k+o)-u.top}if(g&&(i=="nearest"?e.left<u.left+
s?(b=e.left-(u.left+s),t>0&&e.right>u.right+b&&(b=e.right-u.right+s)):e.right>u.right-s&&(b=e.right-u.right+s,t<0&&e.left<u.left+b&&(b=e.left-(u.left+s))):b=(i==
"center"?e.left+(e.right-e.left)/2-(u.right-u.left)/2:i=="start"==l?e.left-s:e.right-(u.right-u.left)+s)-u.left),b||x)if(d)h.scrollBy(b,x);else{let S=0,k=0;if(x){
let v=c.scrollTop;c.scrollTop+=x/m,k=(c.scrollTop-v)*m}if(b){let v=c.scrollLeft;c.scrollLeft+=b/p,S=(c.scrollLeft-v)*p}e={left:e.left-S,top:e.top-k,right:e.right-
S,bottom:e.bottom-k},S&&Math.abs(S-b)<1&&(i="nearest"),k&&Math.abs(k-x)<1&&(r="nearest")}if(d)break;(e.top<u.top||e.bottom>u.bottom||e.left<u.left||e.right>u.right)&&
(e={left:Math.max(e.left,u.left),right:Math.min(e.right,u.right),top:Math.max(e.top,u.top),bottom:Math.min(e.bottom,u.bottom)}),c=c.assignedSlot||c.parentNode}else if(c.
nodeType==11)c=c.host;else break}function Rp(n,e=!0){let t=n.ownerDocument,i=null,r=null;for(let s=n.parentNode;s&&!(s==t.body||(!e||i)&&r);)if(xe(s))!r&&s.scrollHeight>
s.clientHeight&&/scroll|auto/.test(getComputedStyle(s).overflowY)&&(r=s),e&&!i&&s.scrollWidth>s.clientWidth&&/scroll|auto/.test(getComputedStyle(s).overflowX)&&
(i=s),s=s.assignedSlot||s.parentNode;else if(s.nodeType==11)s=s.host;else break;return{x:i,y:r}}var th=class{constructor(){this.anchorNode=null,this.anchorOffset=
0,this.focusNode=null,this.focusOffset=0}eq(e){return this.anchorNode==e.anchorNode&&this.anchorOffset==e.anchorOffset&&this.focusNode==e.focusNode&&this.focusOffset==
e.focusOffset}setRange(e){let{anchorNode:t,focusNode:i}=e;this.set(t,Math.min(e.anchorOffset,t?en(t):0),i,Math.min(e.focusOffset,i?en(i):0))}set(e,t,i,r){this.anchorNode=
e,this.anchorOffset=t,this.focusNode=i,this.focusOffset=r}};function Lp(n){let e=[];for(let t=n;t;t=t.nodeType==11?t.host:t.parentNode)xe(t)&&e.push({node:t,left:t.
scrollLeft,top:t.scrollTop});return e}function Ip(n,e=!0){for(let{node:t,left:i,top:r}of n)e&&t.scrollTop!=r&&(t.scrollTop=r),t.scrollLeft!=i&&(t.scrollLeft=i)}
var Xn=null;O.safari&&O.safari_version>=26&&(Xn=!1);function Bp(n){if(n.setActive)return n.setActive();if(Xn)return n.focus(Xn);let e=Lp(n);n.focus(Xn==null?{get preventScroll(){
return Xn={preventScroll:!0},!0}}:void 0),Xn||(Xn=!1,Ip(e))}var Qd;function Wr(n,e,t=e){let i=Qd||(Qd=document.createRange());return i.setEnd(n,t),i.setStart(n,
e),i}function Fi(n,e,t,i){let r={key:e,code:e,keyCode:t,which:t,cancelable:!0};i&&({altKey:r.altKey,ctrlKey:r.ctrlKey,shiftKey:r.shiftKey,metaKey:r.metaKey}=i);
let s=new KeyboardEvent("keydown",r);s.synthetic=!0,n.dispatchEvent(s);let o=new KeyboardEvent("keyup",r);return o.synthetic=!0,n.dispatchEvent(o),s.defaultPrevented||
o.defaultPrevented}function qx(n){for(;n;){if(n&&(n.nodeType==9||n.nodeType==11&&n.host))return n;n=n.assignedSlot||n.parentNode}return null}function Wx(n,e){let t=e.
focusNode,i=e.focusOffset;if(!t||e.anchorNode!=t||e.anchorOffset!=i)return!1;for(i=Math.min(i,en(t));;)if(i){if(!xe(t))return!1;let r=t.childNodes[i-1];r.contentEditable==
"false"?i--:(t=r,i=en(t))}else{if(t==n)return!0;i=gn(t),t=t.parentNode}}function Np(n){return n instanceof Window?n.pageYOffset>Math.max(0,n.document.documentElement.
scrollHeight-n.innerHeight-4):n.scrollTop>Math.max(1,n.scrollHeight-n.clientHeight-4)}function Pp(n,e){for(let t=n,i=e;;){if(Hi(t)&&i>0)return{node:t,offset:i};
if(xe(t)&&i>0){if(t.contentEditable=="false")return null;t=t.childNodes[i-1],i=en(t)}else if(t.parentNode&&!uo(t))i=gn(t),t=t.parentNode;else return null}}function zp(n,e){
for(let t=n,i=e;;){if(Hi(t)&&i<t.nodeValue.length)return{node:t,offset:i};if(xe(t)&&i<t.childNodes.length){if(t.contentEditable=="false")return null;t=t.childNodes[i],
i=0}else if(t.parentNode&&!uo(t))i=gn(t)+1,t=t.parentNode;else return null}}var zt=class n{constructor(e,t,i=!0){this.node=e,this.offset=t,this.precise=i}static before(e,t){
return new n(e.parentNode,gn(e),t)}static after(e,t){return new n(e.parentNode,gn(e)+1,t)}},J=(function(n){return n[n.LTR=0]="LTR",n[n.RTL=1]="RTL",n})(J||(J={})),
ji=J.LTR,_h=J.RTL;function Fp(n){let e=[];for(let t=0;t<n.length;t++)e.push(1<<+n[t]);return e}var $x=Fp("888888888888888888888888888888888886668888887878333333\
3333788888800000000000000000000000000888888000000000000000000000000008888888888888888888888888888888888888786666888808888866338088830888880000000000000000000000\
0800000000000000000000000000000008"),Ux=Fp("44444488266272889999999999922222222222222222222222222222222222222222222222299999999999999999999944444444446442228222\
22222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222999999949999999229989999223333333333"),nh=Object.create(null),
Pt=[];for(let n of["()","[]","{}"]){let e=n.charCodeAt(0),t=n.charCodeAt(1);nh[e]=t,nh[t]=-e}function Hp(n){return n<=247?$x[n]:1424<=n&&n<=1524?2:1536<=n&&n<=1785?
Ux[n-1536]:1774<=n&&n<=2220?4:8192<=n&&n<=8204?256:64336<=n&&n<=65023?4:1}var Vx=/[\u0590-\u05f4\u0600-\u06ff\u0700-\u08ac\ufb50-\ufdff]/,at=class{get dir(){return this.
level%2?_h:ji}constructor(e,t,i){this.from=e,this.to=t,this.level=i}side(e,t){return this.dir==t==e?this.to:this.from}forward(e,t){return e==(this.dir==t)}static find(e,t,i,r){
let s=-1;for(let o=0;o<e.length;o++){let l=e[o];if(l.from<=t&&l.to>=t){if(l.level==i)return o;(s<0||(r!=0?r<0?l.from<t:l.to>t:e[s].level>l.level))&&(s=o)}}if(s<
0)throw new RangeError("Index out of range");return s}};function jp(n,e){if(n.length!=e.length)return!1;for(let t=0;t<n.length;t++){let i=n[t],r=e[t];if(i.from!=
r.from||i.to!=r.to||i.direction!=r.direction||!jp(i.inner,r.inner))return!1}return!0}var Q=[];function _x(n,e,t,i,r){for(let s=0;s<=i.length;s++){let o=s?i[s-1].
to:e,l=s<i.length?i[s].from:t,a=s?256:r;for(let h=o,c=a,f=a;h<l;h++){let u=Hp(n.charCodeAt(h));u==512?u=c:u==8&&f==4&&(u=16),Q[h]=u==4?2:u,u&7&&(f=u),c=u}for(let h=o,
c=a,f=a;h<l;h++){let u=Q[h];if(u==128)h<l-1&&c==Q[h+1]&&c&24?u=Q[h]=c:Q[h]=256;else if(u==64){let d=h+1;for(;d<l&&Q[d]==64;)d++;let p=h&&c==8||d<t&&Q[d]==8?f==1?
1:8:256;for(let m=h;m<d;m++)Q[m]=p;h=d-1}else u==8&&f==1&&(Q[h]=1);c=u,u&7&&(f=u)}}}function Yx(n,e,t,i,r){let s=r==1?2:1;for(let o=0,l=0,a=0;o<=i.length;o++){let h=o?
i[o-1].to:e,c=o<i.length?i[o].from:t;for(let f=h,u,d,p;f<c;f++)if(d=nh[u=n.charCodeAt(f)])if(d<0){for(let m=l-3;m>=0;m-=3)if(Pt[m+1]==-d){let g=Pt[m+2],w=g&2?r:
g&4?g&1?s:r:0;w&&(Q[f]=Q[Pt[m]]=w),l=m;break}}else{if(Pt.length==189)break;Pt[l++]=f,Pt[l++]=u,Pt[l++]=a}else if((p=Q[f])==2||p==1){let m=p==r;a=m?0:1;for(let g=l-
3;g>=0;g-=3){let w=Pt[g+2];if(w&2)break;if(m)Pt[g+2]|=2;else{if(w&4)break;Pt[g+2]|=4}}}}}function Kx(n,e,t,i){for(let r=0,s=i;r<=t.length;r++){let o=r?t[r-1].to:
n,l=r<t.length?t[r].from:e;for(let a=o;a<l;){let h=Q[a];if(h==256){let c=a+1;for(;;)if(c==l){if(r==t.length)break;c=t[r++].to,l=r<t.length?t[r].from:e}else if(Q[c]==
256)c++;else break;let f=s==1,u=(c<e?Q[c]:i)==1,d=f==u?f?1:2:i;for(let p=c,m=r,g=m?t[m-1].to:n;p>a;)p==g&&(p=t[--m].from,g=m?t[m-1].to:n),Q[--p]=d;a=c}else s=h,
a++}}}function ih(n,e,t,i,r,s,o){let l=i%2?2:1;if(i%2==r%2)for(let a=e,h=0;a<t;){let c=!0,f=!1;if(h==s.length||a<s[h].from){let m=Q[a];m!=l&&(c=!1,f=m==16)}let u=!c&&
l==1?[]:null,d=c?i:i+1,p=a;e:for(;;)if(h<s.length&&p==s[h].from){if(f)break e;let m=s[h];if(!c)for(let g=m.to,w=h+1;;){if(g==t)break e;if(w<s.length&&s[w].from==
g)g=s[w++].to;else{if(Q[g]==l)break e;break}}if(h++,u)u.push(m);else{m.from>a&&o.push(new at(a,m.from,d));let g=m.direction==ji!=!(d%2);rh(n,g?i+1:i,r,m.inner,m.
from,m.to,o),a=m.to}p=m.to}else{if(p==t||(c?Q[p]!=l:Q[p]==l))break;p++}u?ih(n,a,p,i+1,r,u,o):a<p&&o.push(new at(a,p,d)),a=p}else for(let a=t,h=s.length;a>e;){let c=!0,
f=!1;if(!h||a>s[h-1].to){let m=Q[a-1];m!=l&&(c=!1,f=m==16)}let u=!c&&l==1?[]:null,d=c?i:i+1,p=a;e:for(;;)if(h&&p==s[h-1].to){if(f)break e;let m=s[--h];if(!c)for(let g=m.
from,w=h;;){if(g==e)break e;if(w&&s[w-1].to==g)g=s[--w].from;else{if(Q[g-1]==l)break e;break}}if(u)u.push(m);else{m.to<a&&o.push(new at(m.to,a,d));let g=m.direction==
ji!=!(d%2);rh(n,g?i+1:i,r,m.inner,m.from,m.to,o),a=m.from}p=m.from}else{if(p==e||(c?Q[p-1]!=l:Q[p-1]==l))break;p--}u?ih(n,p,a,i+1,r,u,o):p<a&&o.push(new at(p,a,
d)),a=p}}function rh(n,e,t,i,r,s,o){let l=e%2?2:1;_x(n,r,s,i,l),Yx(n,r,s,i,l),Kx(r,s,i,l),ih(n,r,s,e,t,i,o)}function Gx(n,e,t){if(!n)return[new at(0,0,e==_h?1:0)];
if(e==ji&&!t.length&&!Vx.test(n))return qp(n.length);if(t.length)for(;n.length>Q.length;)Q[Q.length]=256;let i=[],r=e==ji?0:1;return rh(n,r,r,t,0,n.length,i),i}
function qp(n){return[new at(0,n,0)]}var Wp="";function Xx(n,e,t,i,r){var s;if(!n.length)return null;let o=i.head-n.from,l;if(i.head==n.from&&i.assoc<0){if(!r)return null;
o=e[l=0].side(!1,t)}else if(i.head==n.to&&i.assoc>0){if(r)return null;o=e[l=e.length-1].side(!0,t)}else l=at.find(e,o,(s=i.bidiLevel)!==null&&s!==void 0?s:-1,i.
assoc);let a=e[l],h=a.side(r,t);if(o==h){let u=l+=r?1:-1;if(u<0||u>=e.length)return null;a=e[l=u],o=a.side(!r,t),h=a.side(r,t)}let c=ye(n.text,o,a.forward(r,t));
(c<a.from||c>a.to)&&(c=h),Wp=n.text.slice(Math.min(o,c),Math.max(o,c));let f=l==(r?e.length-1:0)?null:e[l+(r?1:-1)];if(c==h){if(!f)return r?M.cursor(n.to,1):M.cursor(
n.from,-1);if(f.level+(r?0:1)<a.level)return M.cursor(f.side(!r,t)+n.from,f.forward(r,t)?1:-1,f.level)}return M.cursor(c+n.from,a.forward(r,t)?-1:1,a.level)}function Jx(n,e,t){
for(let i=e;i<t;i++){let r=Hp(n.charCodeAt(i));if(r==1)return ji;if(r==2||r==4)return _h}}var $p=R.define(),Up=R.define(),Vp=R.define(),_p=R.define(),sh=R.define(),
Yp=R.define(),Kp=R.define(),Yh=R.define(),Kh=R.define(),Gp=R.define({combine:n=>n.some(e=>e)}),Xp=R.define({combine:n=>n.some(e=>e)}),Jp=R.define(),Lr=class n{constructor(e,t,i,r,s,o=!1){
this.range=e,this.y=t,this.x=i,this.yMargin=r,this.xMargin=s,this.isSnapshot=o}map(e){return e.empty?this:new n(this.range.map(e),this.y,this.x,this.yMargin,this.
xMargin,this.isSnapshot)}clip(e){return this.range.to<=e.doc.length?this:new n(M.cursor(e.doc.length),this.y,this.x,this.yMargin,this.xMargin,this.isSnapshot)}},
Zs=U.define({map:(n,e)=>n.map(e)}),Zp=U.define();function be(n,e,t){let i=n.facet(_p);i.length?i[0](e):window.onerror&&window.onerror(String(e),t,void 0,void 0,
e)||(t?console.error(t+":",e):console.error(e))}var Zt=R.define({combine:n=>n.length?n[0]:!0}),Zx=0,Ii=R.define({combine(n){return n.filter((e,t)=>{for(let i=0;i<
t;i++)if(n[i].plugin==e.plugin)return!1;return!0})}}),pe=class n{constructor(e,t,i,r,s){this.id=e,this.create=t,this.domEventHandlers=i,this.domEventObservers=r,
this.baseExtensions=s(this),this.extension=this.baseExtensions.concat(Ii.of({plugin:this,arg:void 0}))}of(e){return this.baseExtensions.concat(Ii.of({plugin:this,
arg:e}))}static define(e,t){let{eventHandlers:i,eventObservers:r,provide:s,decorations:o}=t||{};return new n(Zx++,e,i,r,l=>{let a=[];return o&&a.push(Do.of(h=>{
let c=h.plugin(l);return c?o(c):$.none})),s&&a.push(s(l)),a})}static fromClass(e,t){return n.define((i,r)=>new e(i,r),t)}},Ir=class{constructor(e){this.spec=e,this.
mustUpdate=null,this.value=null}get plugin(){return this.spec&&this.spec.plugin}update(e){if(this.value){if(this.mustUpdate){let t=this.mustUpdate;if(this.mustUpdate=
null,this.value.update)try{this.value.update(t)}catch(i){if(be(t.state,i,"CodeMirror plugin crashed"),this.value.destroy)try{this.value.destroy()}catch{}this.deactivate()}}}else if(this.
spec)try{this.value=this.spec.plugin.create(e,this.spec.arg)}catch(t){be(e.state,t,"CodeMirror plugin crashed"),this.deactivate()}return this}destroy(e){var t;if(!((t=
this.value)===null||t===void 0)&&t.destroy)try{this.value.destroy()}catch(i){be(e.state,i,"CodeMirror plugin crashed")}}deactivate(){this.spec=this.value=null}},
Qp=R.define(),Gh=R.define(),Do=R.define(),em=R.define(),Xh=R.define(),$r=R.define(),tm=R.define();function ep(n,e){let t=n.state.facet(tm);if(!t.length)return t;
let i=t.map(s=>s instanceof Function?s(n):s),r=[];return X.spans(i,e.from,e.to,{point(){},span(s,o,l,a){let h=s-e.from,c=o-e.from,f=r;for(let u=l.length-1;u>=0;u--,
a--){let d=l[u].spec.bidiIsolate,p;if(a>0&&f.length&&(p=f[f.length-1]).to==h&&p.direction==d)p.to=c,f=p.inner;else{let m={from:h,to:c,direction:d,inner:[]};f.push(
m),f=m.inner}}}}),nm(e.text,r)}function nm(n,e){for(let t of e){if(t.direction==null){for(let i=t.from,r=0;i<t.to;r++){let s=r<t.inner.length?t.inner[r]:null,o=Jx(
n,i,s?s.from:t.to);if(o){t.direction=o;break}if(!s)break;i=s.to}t.direction==null&&(t.direction=J.LTR)}nm(n,t.inner)}return e}var im=R.define();function Jh(n){let e=0,
t=0,i=0,r=0;for(let s of n.state.facet(im)){let o=s(n);o&&(o.left!=null&&(e=Math.max(e,o.left)),o.right!=null&&(t=Math.max(t,o.right)),o.top!=null&&(i=Math.max(
i,o.top)),o.bottom!=null&&(r=Math.max(r,o.bottom)))}return{left:e,right:t,top:i,bottom:r}}var Tr=R.define(),kt=class n{constructor(e,t,i,r){this.fromA=e,this.toA=
t,this.fromB=i,this.toB=r}join(e){return new n(Math.min(this.fromA,e.fromA),Math.max(this.toA,e.toA),Math.min(this.fromB,e.fromB),Math.max(this.toB,e.toB))}addToSet(e){
let t=e.length,i=this;for(;t>0;t--){let r=e[t-1];if(!(r.fromA>i.toA)){if(r.toA<i.fromA)break;i=i.join(r),e.splice(t-1,1)}}return e.splice(t,0,i),e}static extendWithRanges(e,t){
if(t.length==0)return e;let i=[];for(let r=0,s=0,o=0;;){let l=r<e.length?e[r].fromB:1e9,a=s<t.length?t[s]:1e9,h=Math.min(l,a);if(h==1e9)break;let c=h+o,f=h,u=c;
for(;;)if(s<t.length&&t[s]<=f){let d=t[s+1];s+=2,f=Math.max(f,d);for(let p=r;p<e.length&&e[p].fromB<=f;p++)o=e[p].toA-e[p].toB;u=Math.max(u,d+o)}else if(r<e.length&&
e[r].fromB<=f){let d=e[r++];f=Math.max(f,d.toB),u=Math.max(u,d.toA),o=d.toA-d.toB}else break;i.push(new n(c,u,h,f))}return i}},po=class n{constructor(e,t,i){this.
view=e,this.state=t,this.transactions=i,this.flags=0,this.startState=e.state,this.changes=Ie.empty(this.startState.doc.length);for(let s of i)this.changes=this.
changes.compose(s.changes);let r=[];this.changes.iterChangedRanges((s,o,l,a)=>r.push(new kt(s,o,l,a))),this.changedRanges=r}static create(e,t,i){return new n(e,
t,i)}get viewportChanged(){return(this.flags&4)>0}get viewportMoved(){return(this.flags&8)>0}get heightChanged(){return(this.flags&2)>0}get geometryChanged(){return this.
docChanged||(this.flags&18)>0}get focusChanged(){return(this.flags&1)>0}get docChanged(){return!this.changes.empty}get selectionSet(){return this.transactions.some(
e=>e.selection)}get empty(){return this.flags==0&&this.transactions.length==0}},Qx=[],ie=class{constructor(e,t,i=0){this.dom=e,this.length=t,this.flags=i,this.parent=
null,e.cmTile=this}get breakAfter(){return this.flags&1}get children(){return Qx}isWidget(){return!1}get isHidden(){return!1}isComposite(){return!1}isLine(){return!1}isText(){
return!1}isBlock(){return!1}get domAttrs(){return null}sync(e){if(this.flags|=2,this.flags&4){this.flags&=-5;let t=this.domAttrs;t&&Px(this.dom,t)}}toString(){return this.
constructor.name+(this.children.length?`(${this.children})`:"")+(this.breakAfter?"#":"")}destroy(){this.parent=null}setDOM(e){this.dom=e,e.cmTile=this}get posAtStart(){
return this.parent?this.parent.posBefore(this):0}get posAtEnd(){return this.posAtStart+this.length}posBefore(e,t=this.posAtStart){let i=t;for(let r of this.children){
if(r==e)return i;i+=r.length+r.breakAfter}throw new RangeError("Invalid child in posBefore")}posAfter(e){return this.posBefore(e)+e.length}covers(e){return!0}coordsIn(e,t,i){
return null}domPosFor(e,t){let i=gn(this.dom),r=this.length?e>0:t>0;return new zt(this.parent.dom,i+(r?1:0),e==0||e==this.length)}markDirty(e){this.flags&=-3,e&&
(this.flags|=4),this.parent&&this.parent.flags&2&&this.parent.markDirty(!1)}get overrideDOMText(){return null}get root(){for(let e=this;e;e=e.parent)if(e instanceof
Wi)return e;return null}static get(e){return e.cmTile}},qi=class extends ie{constructor(e){super(e,0),this._children=[]}isComposite(){return!0}get children(){return this.
_children}get lastChild(){return this.children.length?this.children[this.children.length-1]:null}append(e){this.children.push(e),e.parent=this}sync(e){if(this.flags&
2)return;super.sync(e);let t=this.dom,i=null,r,s=e?.node==t?e:null,o=0;for(let l of this.children){if(l.sync(e),o+=l.length+l.breakAfter,r=i?i.nextSibling:t.firstChild,
s&&r!=l.dom&&(s.written=!0),l.dom.parentNode==t)for(;r&&r!=l.dom;)r=tp(r);else t.insertBefore(l.dom,r);i=l.dom}for(r=i?i.nextSibling:t.firstChild,s&&r&&(s.written=
!0);r;)r=tp(r);this.length=o}};function tp(n){let e=n.nextSibling;return n.parentNode.removeChild(n),e}var Wi=class extends qi{constructor(e,t){super(t),this.view=
e}owns(e){for(;e;e=e.parent)if(e==this)return!0;return!1}isBlock(){return!0}nearest(e){for(;;){if(!e)return null;let t=ie.get(e);if(t&&this.owns(t))return t;e=e.
parentNode}}blockTiles(e){for(let t=[],i=this,r=0,s=0;;)if(r==i.children.length){if(!t.length)return;i=i.parent,i.breakAfter&&s++,r=t.pop()}else{let o=i.children[r++];
if(o instanceof Qt)t.push(r),i=o,r=0;else{let l=s+o.length,a=e(o,s);if(a!==void 0)return a;s=l+o.breakAfter}}}resolveBlock(e,t){let i,r=-1,s,o=-1;if(this.blockTiles(
(l,a)=>{let h=a+l.length;if(e>=a&&e<=h){if(l.isWidget()&&t>=-1&&t<=1){if(l.flags&32)return!0;l.flags&16&&(i=void 0)}(a<e||e==h&&(t<-1?l.length:l.covers(1)))&&(!i||
!l.isWidget()&&i.isWidget())&&(i=l,r=e-a),(h>e||e==a&&(t>1?l.length:l.covers(-1)))&&(!s||!l.isWidget()&&s.isWidget())&&(s=l,o=e-a)}}),!i&&!s)throw new Error("No\
 tile at position "+e);return i&&t<0||!s?{tile:i,offset:r}:{tile:s,offset:o}}},Qt=class n extends qi{constructor(e,t){super(e),this.wrapper=t}isBlock(){return!0}covers(e){
return this.children.length?e<0?this.children[0].covers(-1):this.lastChild.covers(1):!1}get domAttrs(){return this.wrapper.attributes}static of(e,t){let i=new n(
t||document.createElement(e.tagName),e);return t||(i.flags|=4),i}},$i=class n extends qi{constructor(e,t){super(e),this.attrs=t}isLine(){return!0}static start(e,t,i){
let r=new n(t||document.createElement("div"),e);return(!t||!i)&&(r.flags|=4),r}get domAttrs(){return this.attrs}resolveInline(e,t,i=!1){let r=null,s=-1,o=null,l=-1;
function a(c,f){for(let u=0,d=0;u<c.children.length&&d<=f;u++){let p=c.children[u],m=d+p.length;m>=f&&(p.isComposite()?a(p,f-d):(!o||i&&o.isHidden&&(t>0&&!(o.flags&
32)||i&&tk(o,p)))&&(m>f||p.flags&32&&t<=1)?(o=p,l=f-d):(d<f||p.flags&16&&!(i&&p.isHidden)&&t>=-1)&&(r=p,s=f-d)),d=m}}a(this,e);let h=(t<0?r:o)||r||o;return h?{tile:h,
offset:h==r?s:l}:null}coordsIn(e,t,i){let r=this.resolveInline(e,t,!0);return r?r.tile.coordsIn(Math.max(0,r.offset),t,i):ek(this)}domIn(e,t){let i=this.resolveInline(
e,t);if(i){let{tile:r,offset:s}=i;if(this.dom.contains(r.dom))return r.isText()?new zt(r.dom,Math.min(r.dom.nodeValue.length,s)):r.domPosFor(s,r.flags&16?1:r.flags&
32?-1:t);let o=i.tile.parent,l=!1;for(let a of o.children){if(l)return new zt(a.dom,0);a==i.tile&&(l=!0)}}return new zt(this.dom,0)}};function ek(n){let e=n.dom.
lastChild;if(!e)return n.dom.getBoundingClientRect();let t=Or(e);return t[t.length-1]||null}function tk(n,e){let t=n.coordsIn(0,1),i=e.coordsIn(0,1);return t&&i&&
i.top<t.bottom}var $e=class n extends qi{constructor(e,t){super(e),this.mark=t}get domAttrs(){return this.mark.attrs}static of(e,t){let i=new n(t||document.createElement(
e.tagName),e);return t||(i.flags|=4),i}},Jn=class n extends ie{constructor(e,t){super(e,t.length),this.text=t}sync(e){this.flags&2||(super.sync(e),this.dom.nodeValue!=
this.text&&(e&&e.node==this.dom&&(e.written=!0),this.dom.nodeValue=this.text))}isText(){return!0}toString(){return JSON.stringify(this.text)}coordsIn(e,t,i){let r=this.
dom.nodeValue.length;e>r&&(e=r);let s=e,o=e,l=0;e==0&&t<0||e==r&&t>=0?O.chrome||O.gecko||(e?(s--,l=1):o<r&&(o++,l=-1)):t<0?s--:o<r&&o++;let a=Wr(this.dom,s,o).getClientRects();
if(!a.length)return null;let h=a[(l?l<0:t>=0)?0:a.length-1];return O.safari&&!l&&h.width==0&&(h=Array.prototype.find.call(a,c=>c.width)||h),i==null?h:qr(h,(l?l>
0:t<0)==i)}static of(e,t){let i=new n(t||document.createTextNode(e),e);return t||(i.flags|=2),i}},ei=class n extends ie{constructor(e,t,i,r){super(e,t,r),this.widget=
i}isWidget(){return!0}get isHidden(){return this.widget.isHidden}covers(e){return this.flags&48?!1:(this.flags&(e<0?64:128))>0}coordsIn(e,t){return this.coordsInWidget(
e,t,!1)}coordsInWidget(e,t,i){let r=this.widget.coordsAt(this.dom,e,t);if(r)return r;if(i)return qr(this.dom.getBoundingClientRect(),this.length?e==0:t<=0);{let s=this.
dom.getClientRects(),o=null;if(!s.length)return null;let l=this.flags&16?!0:this.flags&32?!1:e>0;for(let a=l?s.length-1:0;o=s[a],!(e>0?a==0:a==s.length-1||o.top<
o.bottom);a+=l?-1:1);return qr(o,!l)}}get overrideDOMText(){if(!this.length)return _.empty;let{root:e}=this;if(!e)return _.empty;let t=this.posAtStart;return e.
view.state.doc.slice(t,t+this.length)}destroy(){super.destroy(),this.widget.destroy(this.dom)}static of(e,t,i,r,s){return s||(s=e.toDOM(t),e.editable||(s.contentEditable=
"false")),new n(s,i,e,r)}},Ui=class extends ie{constructor(e){let t=document.createElement("img");t.className="cm-widgetBuffer",t.setAttribute("aria-hidden","tr\
ue"),super(t,0,e)}get isHidden(){return!0}get overrideDOMText(){return _.empty}coordsIn(e,t,i){let r=this.dom.getBoundingClientRect();return i==null?r:qr(r,t>0==
i)}},oh=class{constructor(e){this.index=0,this.beforeBreak=!1,this.parents=[],this.tile=e}advance(e,t,i){let{tile:r,index:s,beforeBreak:o,parents:l}=this;for(;e||
t>0;)if(r.isComposite())if(o){if(!e)break;i&&i.break(),e--,o=!1}else if(s==r.children.length){if(!e&&!l.length)break;i&&i.leave(r),o=!!r.breakAfter,{tile:r,index:s}=
l.pop(),s++}else{let a=r.children[s],h=a.breakAfter;(t>0?a.length<=e:a.length<e)&&(!i||i.skip(a,0,a.length)!==!1||!a.isComposite)?(o=!!h,s++,e-=a.length):(l.push(
{tile:r,index:s}),r=a,s=0,i&&a.isComposite()&&i.enter(a))}else{let a=r.length;if(s<a&&e){let h=Math.min(e,a-s);i&&i.skip(r,s,s+h),e-=h,s+=h}if(s==a)o=!!r.breakAfter,
{tile:r,index:s}=l.pop(),s++;else if(!e)break}return this.tile=r,this.index=s,this.beforeBreak=o,this}get root(){return this.parents.length?this.parents[0].tile:
this.tile}},lh=class{constructor(e,t,i,r){this.from=e,this.to=t,this.wrapper=i,this.rank=r}},ah=class{constructor(e,t,i){this.cache=e,this.root=t,this.blockWrappers=
i,this.curLine=null,this.lastBlock=null,this.afterWidget=null,this.pos=0,this.wrappers=[],this.wrapperPos=0}addText(e,t,i,r){var s;this.flushBuffer();let o=this.
ensureMarks(t,i),l=o.lastChild;if(l&&l.isText()&&!(l.flags&8)&&l.length+e.length<512){this.cache.reused.set(l,2);let a=o.children[o.children.length-1]=new Jn(l.
dom,l.text+e);a.parent=o}else o.append(r||Jn.of(e,(s=this.cache.find(Jn))===null||s===void 0?void 0:s.dom));this.pos+=e.length,this.afterWidget=null}addComposition(e,t){
let i=this.curLine;i.dom!=t.line.dom&&(i.setDOM(this.cache.reused.has(t.line)?$a(t.line.dom):t.line.dom),this.cache.reused.set(t.line,2));let r=i;for(let l=t.marks.
length-1;l>=0;l--){let a=t.marks[l],h=r.lastChild;if(h instanceof $e&&h.mark.eq(a.mark))h.dom!=a.dom&&h.setDOM($a(a.dom)),r=h;else{let{dom:c}=a;this.cache.reused.
get(a)&&ie.get(a.dom)&&(c=$a(a.dom));let f=$e.of(a.mark,c);r.append(f),r=f}this.cache.reused.set(a,2)}let s=ie.get(e.text);s&&this.cache.reused.set(s,2);let o=new Jn(
e.text,e.text.nodeValue);o.flags|=8,this.pos=e.range.toB,r.append(o)}addInlineWidget(e,t,i){let r=this.afterWidget&&e.flags&48&&(this.afterWidget.flags&48)==(e.
flags&48);r||this.flushBuffer();let s=this.ensureMarks(t,i);!r&&!(e.flags&16)&&s.append(this.getBuffer(1)),s.append(e),this.pos+=e.length,this.afterWidget=e}addMark(e,t,i){
this.flushBuffer(),this.ensureMarks(t,i).append(e),this.pos+=e.length,this.afterWidget=null}addBlockWidget(e){this.getBlockPos().append(e),this.pos+=e.length,this.
lastBlock=e,this.endLine()}continueWidget(e){let t=this.afterWidget||this.lastBlock;t.length+=e,this.pos+=e}addLineStart(e,t){var i;e||(e=rm);let r=$i.start(e,t||
((i=this.cache.find($i))===null||i===void 0?void 0:i.dom),!!t);this.getBlockPos().append(this.lastBlock=this.curLine=r)}addLine(e){this.getBlockPos().append(e),
this.pos+=e.length,this.lastBlock=e,this.endLine()}addBreak(){this.lastBlock.flags|=1,this.endLine(),this.pos++}addLineStartIfNotCovered(e){this.blockPosCovered()||
this.addLineStart(e)}ensureLine(e){this.curLine||this.addLineStart(e)}ensureMarks(e,t){var i;let r=this.curLine;for(let s=e.length-1;s>=0;s--){let o=e[s],l;if(t>
0&&(l=r.lastChild)&&l instanceof $e&&l.mark.eq(o))r=l,t--;else{let a=$e.of(o,(i=this.cache.find($e,h=>h.mark.eq(o)))===null||i===void 0?void 0:i.dom);r.append(a),
r=a,t=0}}return r}endLine(){if(this.curLine){this.flushBuffer();let e=this.curLine.lastChild;(!e||!np(this.curLine,!1)||e.dom.nodeName!="BR"&&e.isWidget()&&!(O.
ios&&np(this.curLine,!0)))&&this.curLine.append(this.cache.findWidget(Ua,0,32)||new ei(Ua.toDOM(),0,Ua,32)),this.curLine=this.afterWidget=null}}updateBlockWrappers(){
this.wrapperPos>this.pos+1e4&&(this.blockWrappers.goto(this.pos),this.wrappers.length=0);for(let e=this.wrappers.length-1;e>=0;e--)this.wrappers[e].to<this.pos&&
this.wrappers.splice(e,1);for(let e=this.blockWrappers;e.value&&e.from<=this.pos;e.next())if(e.to>=this.pos){let t=e.rank*102+e.value.rank,i=new lh(e.from,e.to,
e.value,t),r=this.wrappers.length;for(;r>0&&(this.wrappers[r-1].rank-i.rank||this.wrappers[r-1].to-i.to)<0;)r--;this.wrappers.splice(r,0,i)}this.wrapperPos=this.
pos}getBlockPos(){var e;this.updateBlockWrappers();let t=this.root;for(let i of this.wrappers){let r=t.lastChild;if(i.from<this.pos&&r instanceof Qt&&r.wrapper.
eq(i.wrapper))t=r;else{let s=Qt.of(i.wrapper,(e=this.cache.find(Qt,o=>o.wrapper.eq(i.wrapper)))===null||e===void 0?void 0:e.dom);t.append(s),t=s}}return t}blockPosCovered(){
let e=this.lastBlock;return e!=null&&!e.breakAfter&&(!e.isWidget()||(e.flags&160)>0)}getBuffer(e){let t=2|(e<0?16:32),i=this.cache.find(Ui,void 0,1);return i&&(i.
flags=t),i||new Ui(t)}flushBuffer(){this.afterWidget&&!(this.afterWidget.flags&32)&&(this.afterWidget.parent.append(this.getBuffer(-1)),this.afterWidget=null)}},
hh=class{constructor(e){this.skipCount=0,this.text="",this.textOff=0,this.cursor=e.iter()}skip(e){this.textOff+e<=this.text.length?this.textOff+=e:(this.skipCount+=
e-(this.text.length-this.textOff),this.text="",this.textOff=0)}next(e){if(this.textOff==this.text.length){let{value:r,lineBreak:s,done:o}=this.cursor.next(this.
skipCount);if(this.skipCount=0,o)throw new Error("Ran out of text content when drawing inline views");this.text=r;let l=this.textOff=Math.min(e,r.length);return s?
null:r.slice(0,l)}let t=Math.min(this.text.length,this.textOff+e),i=this.text.slice(this.textOff,t);return this.textOff=t,i}},mo=[ei,$i,Jn,$e,Ui,Qt,Wi];for(let n=0;n<
mo.length;n++)mo[n].bucket=n;var ch=class{constructor(e){this.view=e,this.buckets=mo.map(()=>[]),this.index=mo.map(()=>0),this.reused=new Map}add(e){let t=e.constructor.
bucket,i=this.buckets[t];i.length<6?i.push(e):i[this.index[t]=(this.index[t]+1)%6]=e}find(e,t,i=2){let r=e.bucket,s=this.buckets[r],o=this.index[r];for(let l=0;l<
s.length;l++){let a=(l+o)%s.length,h=s[a];if((!t||t(h))&&!this.reused.has(h))return s.splice(a,1),a<o&&this.index[r]--,this.reused.set(h,i),h}return null}findWidget(e,t,i){
let r=this.buckets[0];if(r.length)for(let s=0,o=0;;s++){if(s==r.length){if(o)return null;o=1,s=0}let l=r[s];if(!this.reused.has(l)&&(o==0?l.widget.compare(e):l.
widget.constructor==e.constructor&&e.updateDOM(l.dom,this.view,l.widget)))return r.splice(s,1),s<this.index[0]&&this.index[0]--,l.widget==e&&l.length==t&&(l.flags&
497)==i?(this.reused.set(l,1),l):(this.reused.set(l,2),new ei(l.dom,t,e,l.flags&-498|i))}}reuse(e){return this.reused.set(e,1),e}maybeReuse(e,t=2){if(!this.reused.
has(e))return this.reused.set(e,t),e.dom}clear(){for(let e=0;e<this.buckets.length;e++)this.buckets[e].length=this.index[e]=0}},fh=class{constructor(e,t,i,r,s){
this.view=e,this.decorations=r,this.disallowBlockEffectsFor=s,this.openWidget=!1,this.openMarks=0,this.cache=new ch(e),this.text=new hh(e.state.doc),this.builder=
new ah(this.cache,new Wi(e,e.contentDOM),X.iter(i)),this.cache.reused.set(t,2),this.old=new oh(t),this.reuseWalker={skip:(o,l,a)=>{if(this.cache.add(o),o.isComposite())
return!1},enter:o=>this.cache.add(o),leave:()=>{},break:()=>{}}}run(e,t){let i=t&&this.getCompositionContext(t.text);for(let r=0,s=0,o=0;;){let l=o<e.length?e[o++]:
null,a=l?l.fromA:this.old.root.length;if(a>r){let h=a-r;this.preserve(h,!o,!l),r=a,s+=h}if(!l)break;t&&l.fromA<=t.range.fromA&&l.toA>=t.range.toA?(this.forward(
l.fromA,t.range.fromA,t.range.fromA<t.range.toA?1:-1),this.emit(s,t.range.fromB),this.builder.flushBuffer(),this.cache.clear(),this.builder.addComposition(t,i),
this.text.skip(t.range.toB-t.range.fromB),this.forward(t.range.fromA,l.toA),this.emit(t.range.toB,l.toB)):(this.forward(l.fromA,l.toA),this.emit(s,l.toB)),s=l.toB,
r=l.toA}return this.builder.curLine&&this.builder.endLine(),this.builder.root}preserve(e,t,i){let r=rk(this.old),s=this.openMarks;this.old.advance(e,i?1:-1,{skip:(o,l,a)=>{
if(o.isWidget())if(this.openWidget)this.builder.continueWidget(a-l);else{let h=a>0||l<o.length?ei.of(o.widget,this.view,a-l,o.flags&496,this.cache.maybeReuse(o)):
this.cache.reuse(o);h.flags&256?(h.flags&=-2,this.builder.addBlockWidget(h)):(this.builder.ensureLine(null),this.builder.addInlineWidget(h,r,s),s=r.length)}else if(o.
isText())this.builder.ensureLine(null),!l&&a==o.length&&!this.cache.reused.has(o)?this.builder.addText(o.text,r,s,this.cache.reuse(o)):(this.cache.add(o),this.builder.
addText(o.text.slice(l,a),r,s)),s=r.length;else if(o.isLine())o.flags&=-2,this.cache.reused.set(o,1),this.builder.addLine(o);else if(o instanceof Ui)this.cache.
add(o);else if(o instanceof $e)this.builder.ensureLine(null),this.builder.addMark(o,r,s),this.cache.reused.set(o,1),s=r.length;else return!1;this.openWidget=!1},
enter:o=>{o.isLine()?this.builder.addLineStart(o.attrs,this.cache.maybeReuse(o)):(this.cache.add(o),o instanceof $e&&r.unshift(o.mark)),this.openWidget=!1},leave:o=>{
o.isLine()?r.length&&(r.length=s=0):o instanceof $e&&(r.shift(),s=Math.min(s,r.length))},break:()=>{this.builder.addBreak(),this.openWidget=!1}}),this.text.skip(
e)}emit(e,t){let i=null,r=this.builder,s=-1,o=X.spans(this.decorations,e,t,{point:(l,a,h,c,f,u)=>{if(h instanceof Qn){if(this.disallowBlockEffectsFor[u]){if(h.block)
throw new RangeError("Block decorations may not be specified via plugins");if(a>this.view.state.doc.lineAt(l).to)throw new RangeError("Decorations that replace \
line breaks may not be specified via plugins")}if(s=c.length,f>c.length)r.continueWidget(a-l);else{let d=h.widget||(h.block?wn.block:wn.inline),p=nk(h),m=this.cache.
findWidget(d,a-l,p)||ei.of(d,this.view,a-l,p);h.block?(h.startSide>0&&r.addLineStartIfNotCovered(i),r.addBlockWidget(m)):(r.ensureLine(i),r.addInlineWidget(m,c,
f))}i=null}else i=ik(i,h);a>l&&this.text.skip(a-l)},span:(l,a,h,c)=>{for(let f=l;f<a;){let u=this.text.next(Math.min(512,a-f));u==null?(r.addLineStartIfNotCovered(
i),r.addBreak(),f++):(r.ensureLine(i),r.addText(u,h,f==l?c:h.length),f+=u.length),i=null}s=h.length}});s>-1&&(this.openWidget=o>s),this.openWidget||r.addLineStartIfNotCovered(
i),this.openMarks=o}forward(e,t,i=1){t-e<=10?this.old.advance(t-e,i,this.reuseWalker):(this.old.advance(5,-1,this.reuseWalker),this.old.advance(t-e-10,-1),this.
old.advance(5,i,this.reuseWalker))}getCompositionContext(e){let t=[],i=null;for(let r=e.parentNode;;r=r.parentNode){let s=ie.get(r);if(r==this.view.contentDOM)break;
s instanceof $e?t.push(s):s?.isLine()?i=s:s instanceof Qt||(r.nodeName=="DIV"&&!i?i=new $i(r,rm):i||t.push($e.of(new Fr({tagName:r.nodeName.toLowerCase(),attributes:zx(
r)}),r)))}return i?{line:i,marks:t}:null}};function np(n,e){let t=i=>{for(let r of i.children)if((e?r.isText():r.length)||t(r))return!0;return!1};return t(n)}function nk(n){
let e=n.isReplace?(n.startSide<0?64:0)|(n.endSide>0?128:0):n.startSide>0?32:16;return n.block&&(e|=256),e}var rm={class:"cm-line"};function ik(n,e){let t=e.spec.
attributes,i=e.spec.class;return!t&&!i||(n||(n={class:"cm-line"}),t&&Uh(t,n),i&&(n.class+=" "+i)),n}function rk(n){let e=[];for(let t=n.parents.length;t>1;t--){
let i=t==n.parents.length?n.tile:n.parents[t].tile;i instanceof $e&&e.push(i.mark)}return e}function $a(n){let e=ie.get(n);return e&&e.setDOM(n.cloneNode()),n}var wn=class extends vt{constructor(e){
super(),this.tag=e}eq(e){return e.tag==this.tag}toDOM(){return document.createElement(this.tag)}updateDOM(e){return e.nodeName.toLowerCase()==this.tag}get isHidden(){
return!0}};wn.inline=new wn("span");wn.block=new wn("div");var Ua=new class extends vt{toDOM(){return document.createElement("br")}get isHidden(){return!0}get editable(){
return!0}},go=class{constructor(e){this.view=e,this.decorations=[],this.blockWrappers=[],this.dynamicDecorationMap=[!1],this.domChanged=null,this.hasComposition=
null,this.editContextFormatting=$.none,this.lastCompositionAfterCursor=!1,this.minWidth=0,this.minWidthFrom=0,this.minWidthTo=0,this.impreciseAnchor=null,this.impreciseHead=
null,this.forceSelection=!1,this.lastUpdate=Date.now(),this.updateDeco(),this.tile=new Wi(e,e.contentDOM),this.updateInner([new kt(0,0,0,e.state.doc.length)],null)}update(e){
var t;let i=e.changedRanges;this.minWidth>0&&i.length&&(i.every(({fromA:c,toA:f})=>f<this.minWidthFrom||c>this.minWidthTo)?(this.minWidthFrom=e.changes.mapPos(this.
minWidthFrom,1),this.minWidthTo=e.changes.mapPos(this.minWidthTo,1)):this.minWidth=this.minWidthFrom=this.minWidthTo=0),this.updateEditContextFormatting(e);let r=-1;
this.view.inputState.composing>=0&&!this.view.observer.editContext&&(!((t=this.domChanged)===null||t===void 0)&&t.newSel?r=this.domChanged.newSel.head:!uk(e.changes,
this.hasComposition)&&!e.selectionSet&&(r=e.state.selection.main.head));let s=r>-1?ok(this.view,e.changes,r):null;if(this.domChanged=null,this.hasComposition){let{
from:c,to:f}=this.hasComposition;i=new kt(c,f,e.changes.mapPos(c,-1),e.changes.mapPos(f,1)).addToSet(i.slice())}this.hasComposition=s?{from:s.range.fromB,to:s.range.
toB}:null,(O.ie||O.chrome)&&!s&&e&&e.state.doc.lines!=e.startState.doc.lines&&(this.forceSelection=!0);let o=this.decorations,l=this.blockWrappers;this.updateDeco();
let a=hk(o,this.decorations,e.changes);a.length&&(i=kt.extendWithRanges(i,a));let h=ck(l,this.blockWrappers,e.changes);return h.length&&(i=kt.extendWithRanges(i,
h)),s&&!i.some(c=>c.fromA<=s.range.fromA&&c.toA>=s.range.toA)&&(i=s.range.addToSet(i.slice())),this.tile.flags&2&&i.length==0?!1:(this.updateInner(i,s),e.transactions.
length&&(this.lastUpdate=Date.now()),!0)}updateInner(e,t){this.view.viewState.mustMeasureContent=!0;let{observer:i}=this.view;i.ignore(()=>{if(t||e.length){let o=this.
tile,l=new fh(this.view,o,this.blockWrappers,this.decorations,this.dynamicDecorationMap);t&&ie.get(t.text)&&l.cache.reused.set(ie.get(t.text),2),this.tile=l.run(
e,t),uh(o,l.cache.reused)}this.tile.dom.style.height=this.view.viewState.contentHeight/this.view.scaleY+"px",this.tile.dom.style.flexBasis=this.minWidth?this.minWidth+
"px":"";let s=O.chrome||O.ios?{node:i.selectionRange.focusNode,written:!1}:void 0;this.tile.sync(s),s&&(s.written||i.selectionRange.focusNode!=s.node||!this.tile.
dom.contains(s.node))&&(this.forceSelection=!0),this.tile.dom.style.height=""});let r=[];if(this.view.viewport.from||this.view.viewport.to<this.view.state.doc.length)
for(let s of this.tile.children)s.isWidget()&&s.widget instanceof Br&&r.push(s.dom);i.updateGaps(r)}updateEditContextFormatting(e){this.editContextFormatting=this.
editContextFormatting.map(e.changes);for(let t of e.transactions)for(let i of t.effects)i.is(Zp)&&(this.editContextFormatting=i.value)}updateSelection(e=!1,t=!1){
(e||!this.view.observer.selectionRange.focusNode)&&this.view.observer.readSelectionRange();let{dom:i}=this.tile,r=this.view.root.activeElement,s=r==i,o=!s&&!(this.
view.state.facet(Zt)||i.tabIndex>-1)&&Dr(i,this.view.observer.selectionRange)&&!(r&&i.contains(r));if(!(s||t||o))return;let l=this.forceSelection;this.forceSelection=
!1;let a=this.view.state.selection.main,h,c;if(a.empty?c=h=this.inlineDOMNearPos(a.anchor,a.assoc||1):(c=this.inlineDOMNearPos(a.head,a.head==a.from?1:-1),h=this.
inlineDOMNearPos(a.anchor,a.anchor==a.from?1:-1)),O.gecko&&a.empty&&!this.hasComposition&&sk(h)){let u=document.createTextNode("");this.view.observer.ignore(()=>h.
node.insertBefore(u,h.node.childNodes[h.offset]||null)),h=c=new zt(u,0),l=!0}let f=this.view.observer.selectionRange;(l||!f.focusNode||(!Rr(h.node,h.offset,f.anchorNode,
f.anchorOffset)||!Rr(c.node,c.offset,f.focusNode,f.focusOffset))&&!this.suppressWidgetCursorChange(f,a))&&(this.view.observer.ignore(()=>{O.android&&O.chrome&&i.
contains(f.focusNode)&&fk(f.focusNode,i)&&(i.blur(),i.focus({preventScroll:!0}));let u=jr(this.view.root);if(u)if(a.empty){if(O.gecko){let d=lk(h.node,h.offset);
if(d&&d!=3){let p=(d==1?Pp:zp)(h.node,h.offset);p&&(h=new zt(p.node,p.offset))}}u.collapse(h.node,h.offset),a.bidiLevel!=null&&u.caretBidiLevel!==void 0&&(u.caretBidiLevel=
a.bidiLevel)}else if(u.extend){u.collapse(h.node,h.offset);try{u.extend(c.node,c.offset)}catch{}}else{let d=document.createRange();a.anchor>a.head&&([h,c]=[c,h]),
d.setEnd(c.node,c.offset),d.setStart(h.node,h.offset),u.removeAllRanges(),u.addRange(d)}o&&this.view.root.activeElement==i&&(i.blur(),r&&r.focus())}),this.view.
observer.setSelectionRange(h,c)),this.impreciseAnchor=h.precise?null:new zt(f.anchorNode,f.anchorOffset),this.impreciseHead=c.precise?null:new zt(f.focusNode,f.
focusOffset)}suppressWidgetCursorChange(e,t){return this.hasComposition&&t.empty&&Rr(e.focusNode,e.focusOffset,e.anchorNode,e.anchorOffset)&&this.posFromDOM(e.focusNode,
e.focusOffset)==t.head}enforceCursorAssoc(){if(this.hasComposition)return;let{view:e}=this,t=e.state.selection.main,i=jr(e.root),{anchorNode:r,anchorOffset:s}=e.
observer.selectionRange;if(!i||!t.empty||!t.assoc||!i.modify)return;let o=this.lineAt(t.head,t.assoc);if(!o)return;let l=o.posAtStart;if(t.head==l||t.head==l+o.
length)return;let a=this.coordsAt(t.head,-1),h=this.coordsAt(t.head,1);if(!a||!h||a.bottom>h.top)return;let c=this.domAtPos(t.head+t.assoc,t.assoc);i.collapse(c.
node,c.offset),i.modify("move",t.assoc<0?"forward":"backward","lineboundary"),e.observer.readSelectionRange();let f=e.observer.selectionRange;e.docView.posFromDOM(
f.anchorNode,f.anchorOffset)!=t.from&&i.collapse(r,s)}posFromDOM(e,t){let i=this.tile.nearest(e);if(!i)return this.tile.dom.compareDocumentPosition(e)&2?0:this.
view.state.doc.length;let r=i.posAtStart;if(i.isComposite()){let s;if(e==i.dom)s=i.dom.childNodes[t];else{let o=en(e)==0?0:t==0?-1:1;for(;;){let l=e.parentNode;
if(l==i.dom)break;o==0&&l.firstChild!=l.lastChild&&(e==l.firstChild?o=-1:o=1),e=l}o<0?s=e:s=e.nextSibling}if(s==i.dom.firstChild)return r;for(;s&&!ie.get(s);)s=
s.nextSibling;if(!s)return r+i.length;for(let o=0,l=r;;o++){let a=i.children[o];if(a.dom==s)return l;l+=a.length+a.breakAfter}}else return i.isText()?e==i.dom?r+
t:r+(t?i.length:0):r}domAtPos(e,t){let{tile:i,offset:r}=this.tile.resolveBlock(e,t);return i.isWidget()?i.domPosFor(r,t):i.domIn(r,t)}inlineDOMNearPos(e,t){let i,
r=-1,s=!1,o,l=-1,a=!1;return this.tile.blockTiles((h,c)=>{if(h.isWidget()){if(h.flags&32&&c>=e)return!0;h.flags&16&&(s=!0)}else{let f=c+h.length;if(c<=e&&(i=h,r=
e-c,s=f<e),f>=e&&!o&&(o=h,l=e-c,a=c>e),c>e&&o)return!0}}),!i&&!o?this.domAtPos(e,t):(s&&o?i=null:a&&i&&(o=null),i&&t<0||!o?i.domIn(r,t):o.domIn(l,t))}coordsAt(e,t,i){
let{tile:r,offset:s}=this.tile.resolveBlock(e,t);return r.isWidget()?r.widget instanceof Br?null:r.coordsInWidget(s,t,!0):r.coordsIn(s,t,i)}lineAt(e,t){let{tile:i}=this.
tile.resolveBlock(e,t);return i.isLine()?i:null}coordsForChar(e){let{tile:t,offset:i}=this.tile.resolveBlock(e,1);if(!t.isLine())return null;function r(s,o){if(s.
isComposite())for(let l of s.children){if(l.length>=o){let a=r(l,o);if(a)return a}if(o-=l.length,o<0)break}else if(s.isText()&&o<s.length){let l=ye(s.text,o);if(l==
o)return null;let a=Wr(s.dom,o,l).getClientRects();for(let h=0;h<a.length;h++){let c=a[h];if(h==a.length-1||c.top<c.bottom&&c.left<c.right)return c}}return null}
return r(t,i)}measureVisibleLineHeights(e){let t=[],{from:i,to:r}=e,s=this.view.contentDOM.clientWidth,o=s>Math.max(this.view.scrollDOM.clientWidth,this.minWidth)+
1,l=-1,a=this.view.textDirection==J.LTR,h=0,c=(f,u,d)=>{for(let p=0;p<f.children.length&&!(u>r);p++){let m=f.children[p],g=u+m.length,w=m.dom.getBoundingClientRect(),
{height:b}=w;if(d&&!p&&(h+=w.top-d.top),m instanceof Qt)g>i&&c(m,u,w);else if(u>=i&&(h>0&&t.push(-h),t.push(b+h),h=0,o)){let x=m.dom.lastChild,S=x?Or(x):[];if(S.
length){let k=S[S.length-1],v=a?k.right-w.left:w.right-k.left;v>l&&(l=v,this.minWidth=s,this.minWidthFrom=u,this.minWidthTo=g)}}d&&p==f.children.length-1&&(h+=d.
bottom-w.bottom),u=g+m.breakAfter}};return c(this.tile,0,null),t}textDirectionAt(e){let{tile:t}=this.tile.resolveBlock(e,1);return getComputedStyle(t.dom).direction==
"rtl"?J.RTL:J.LTR}measureTextSize(){let e=this.tile.blockTiles(o=>{if(o.isLine()&&o.children.length&&o.length<=20){let l=0,a;for(let h of o.children){if(!h.isText()||
/[^ -~]/.test(h.text))return;let c=Or(h.dom);if(c.length!=1)return;l+=c[0].width,a=c[0].height}if(l)return{lineHeight:o.dom.getBoundingClientRect().height,charWidth:l/
o.length,textHeight:a}}});if(e)return e;let t=document.createElement("div"),i,r,s;return t.className="cm-line",t.style.width="99999px",t.style.position="absolut\
e",t.textContent="abc def ghi jkl mno pqr stu",this.view.observer.ignore(()=>{this.tile.dom.appendChild(t);let o=Or(t.firstChild)[0];i=t.getBoundingClientRect().
height,r=o&&o.width?o.width/27:7,s=o&&o.height?o.height:i,t.remove()}),{lineHeight:i,charWidth:r,textHeight:s}}computeBlockGapDeco(){let e=[],t=this.view.viewState;
for(let i=0,r=0;;r++){let s=r==t.viewports.length?null:t.viewports[r],o=s?s.from-1:this.view.state.doc.length;if(o>i){let l=(t.lineBlockAt(o).bottom-t.lineBlockAt(
i).top)/this.view.scaleY;e.push($.replace({widget:new Br(l),block:!0,inclusive:!0,isBlockGap:!0}).range(i,o))}if(!s)break;i=s.to+1}return $.set(e)}updateDeco(){
let e=1,t=this.view.state.facet(Do).map(s=>(this.dynamicDecorationMap[e++]=typeof s=="function")?s(this.view):s),i=!1,r=this.view.state.facet(Xh).map((s,o)=>{let l=typeof s==
"function";return l&&(i=!0),l?s(this.view):s});for(r.length&&(this.dynamicDecorationMap[e++]=i,t.push(X.join(r))),this.decorations=[this.editContextFormatting,...t,
this.computeBlockGapDeco(),this.view.viewState.lineGapDeco];e<this.decorations.length;)this.dynamicDecorationMap[e++]=!1;this.blockWrappers=this.view.state.facet(
em).map(s=>typeof s=="function"?s(this.view):s)}scrollIntoView(e){if(e.isSnapshot){let h=this.view.viewState.lineBlockAt(e.range.head);this.view.scrollDOM.scrollTop=
h.top-e.yMargin,this.view.scrollDOM.scrollLeft=e.xMargin;return}for(let h of this.view.state.facet(Jp))try{if(h(this.view,e.range,e))return!0}catch(c){be(this.view.
state,c,"scroll handler")}let{range:t}=e,i=this.coordsAt(t.head,t.assoc||(t.head>t.anchor?-1:1)),r;if(!i)return;!t.empty&&(r=this.coordsAt(t.anchor,t.anchor>t.head?
-1:1))&&(i={left:Math.min(i.left,r.left),top:Math.min(i.top,r.top),right:Math.max(i.right,r.right),bottom:Math.max(i.bottom,r.bottom)});let s=Jh(this.view),o={left:i.
left-s.left,top:i.top-s.top,right:i.right+s.right,bottom:i.bottom+s.bottom},{offsetWidth:l,offsetHeight:a}=this.view.scrollDOM;if(jx(this.view.scrollDOM,o,t.head<
t.anchor?-1:1,e.x,e.y,Math.max(Math.min(e.xMargin,l),-l),Math.max(Math.min(e.yMargin,a),-a),this.view.textDirection==J.LTR),window.visualViewport&&window.innerHeight-
window.visualViewport.height>1&&(i.top>window.visualViewport.offsetTop+window.visualViewport.height||i.bottom<window.visualViewport.offsetTop)){let h=this.view.
docView.lineAt(t.head,1);if(h){let c=Lp(h.dom);h.dom.scrollIntoView({block:"nearest"}),Ip(c,!1)}}}lineHasWidget(e){let t=i=>i.isWidget()||i.children.some(t);return t(
this.tile.resolveBlock(e,1).tile)}destroy(){uh(this.tile)}};function uh(n,e){let t=e?.get(n);if(t!=1){t==null&&n.destroy();for(let i of n.children)uh(i,e)}}function sk(n){
return xe(n.node)&&n.node.firstChild&&(n.offset==0||n.node.childNodes[n.offset-1].contentEditable=="false")&&(n.offset==n.node.childNodes.length||n.node.childNodes[n.
offset].contentEditable=="false")}function sm(n,e){let t=n.observer.selectionRange;if(!t.focusNode)return null;let i=Pp(t.focusNode,t.focusOffset),r=zp(t.focusNode,
t.focusOffset),s=i||r;if(r&&i&&r.node!=i.node){let l=ie.get(r.node);if(!l||l.isText()&&l.text!=r.node.nodeValue)s=r;else if(n.docView.lastCompositionAfterCursor){
let a=ie.get(i.node);!a||a.isText()&&a.text!=i.node.nodeValue||(s=r)}}if(n.docView.lastCompositionAfterCursor=s!=i,!s)return null;let o=e-s.offset;return{from:o,
to:o+s.node.nodeValue.length,node:s.node}}function ok(n,e,t){let i=sm(n,t);if(!i)return null;let{node:r,from:s,to:o}=i,l=r.nodeValue;if(/[\n\r]/.test(l)||n.state.
doc.sliceString(i.from,i.to)!=l)return null;let a=e.invertedDesc;return{range:new kt(a.mapPos(s),a.mapPos(o),s,o),text:r}}function lk(n,e){return xe(n)?(e&&n.childNodes[e-
1].contentEditable=="false"?1:0)|(e<n.childNodes.length&&n.childNodes[e].contentEditable=="false"?2:0):0}var ak=class{constructor(){this.changes=[]}compareRange(e,t){
zi(e,t,this.changes)}comparePoint(e,t){zi(e,t,this.changes)}boundChange(e){zi(e,e,this.changes)}};function hk(n,e,t){let i=new ak;return X.compare(n,e,t,i),i.changes}
var dh=class{constructor(){this.changes=[]}compareRange(e,t){zi(e,t,this.changes)}comparePoint(){}boundChange(e){zi(e,e,this.changes)}};function ck(n,e,t){let i=new dh;
return X.compare(n,e,t,i),i.changes}function fk(n,e){for(let t=n;t&&t!=e;t=t.assignedSlot||t.parentNode)if(xe(t)&&t.contentEditable=="false")return!0;return!1}function uk(n,e){
let t=!1;return e&&n.iterChangedRanges((i,r)=>{i<e.to&&r>e.from&&(t=!0)}),t}var Br=class extends vt{constructor(e){super(),this.height=e}toDOM(){let e=document.
createElement("div");return e.className="cm-gap",this.updateDOM(e),e}eq(e){return e.height==this.height}updateDOM(e){return e.style.height=this.height+"px",!0}get editable(){
return!0}get estimatedHeight(){return this.height}ignoreEvent(){return!1}};function dk(n,e,t=1){let i=n.charCategorizer(e),r=n.doc.lineAt(e),s=e-r.from;if(r.length==
0)return M.cursor(e);s==0?t=1:s==r.length&&(t=-1);let o=s,l=s;t<0?o=ye(r.text,s,!1):l=ye(r.text,s);let a=i(r.text.slice(o,l));for(;o>0;){let h=ye(r.text,o,!1);if(i(
r.text.slice(h,o))!=a)break;o=h}for(;l<r.length;){let h=ye(r.text,l);if(i(r.text.slice(l,h))!=a)break;l=h}return M.undirectionalRange(o+r.from,l+r.from)}function pk(n,e,t,i,r){
let s=Math.round((i-e.left)*n.defaultCharacterWidth);if(n.lineWrapping&&t.height>n.defaultLineHeight*1.5){let l=n.viewState.heightOracle.textHeight,a=Math.floor(
(r-t.top-(n.defaultLineHeight-l)*.5)/l);s+=a*n.viewState.heightOracle.lineLength}let o=n.state.sliceDoc(t.from,t.to);return t.from+Wd(o,s,n.state.tabSize)}function ph(n,e,t){
let i=n.lineBlockAt(e);if(Array.isArray(i.type)){let r;for(let s of i.type){if(s.from>e)break;if(!(s.to<e)){if(s.from<e&&s.to>e)return s;(!r||s.type==Ae.Text&&(r.
type!=s.type||(t<0?s.from<e:s.to>e)))&&(r=s)}}return r||i}return i}function mk(n,e,t,i){let r=ph(n,e.head,e.assoc||-1),s=!i||r.type!=Ae.Text||!(n.lineWrapping||
r.widgetLineBreaks)?null:n.coordsAtPos(e.assoc<0&&e.head>r.from?e.head-1:e.head);if(s){let o=n.dom.getBoundingClientRect(),l=n.textDirectionAt(r.from),a=n.posAndSideAtCoords(
{x:t==(l==J.LTR)?o.right-1:o.left+1,y:(s.top+s.bottom)/2});if(a)return M.cursor(a.pos,a.assoc)}return M.cursor(t?r.to:r.from,t?1:-1)}function ip(n,e,t,i){let r=n.
state.doc.lineAt(e.head),s=n.bidiSpans(r),o=n.textDirectionAt(r.from);for(let l=e,a=null;;){let h=Xx(r,s,o,l,t),c=Wp;if(!h){if(r.number==(t?n.state.doc.lines:1))
return l;c=`
`,r=n.state.doc.line(r.number+(t?1:-1)),s=n.bidiSpans(r),h=t?M.cursor(r.from,-1):M.cursor(r.to,1)}if(a){if(!a(c))return l}else{if(!i)return h;a=i(c)}l=h}}function gk(n,e,t){
let i=n.state.charCategorizer(e),r=i(t);return s=>{let o=i(s);return r==Le.Space&&(r=o),r==o}}function wk(n,e,t,i){let r=e.head,s=t?1:-1;if(r==(t?n.state.doc.length:
0))return M.cursor(r,e.assoc);let o=e.goalColumn,l,a=n.contentDOM.getBoundingClientRect(),h=n.coordsAtPos(r,e.assoc||((e.empty?t:e.head==e.from)?1:-1)),c=n.documentTop;
if(h)o==null&&(o=h.left-a.left),l=s<0?h.top:h.bottom;else{let p=n.viewState.lineBlockAt(r);o==null&&(o=Math.min(a.right-a.left,n.defaultCharacterWidth*(r-p.from))),
l=(s<0?p.top:p.bottom)+c}let f=a.left+o,u=n.viewState.heightOracle.textHeight>>1,d=i??u;for(let p=0;;p+=u){let m=l+(d+p)*s,g=mh(n,{x:f,y:m},!1,s);if(t?m>a.bottom:
m<a.top)return M.cursor(g.pos,g.assoc);let w=n.coordsAtPos(g.pos,g.assoc),b=w?(w.top+w.bottom)/2:0;if(!w||(t?b>l:b<l))return M.cursor(g.pos,g.assoc,void 0,o)}}function Nr(n,e,t){
for(;;){let i=0;for(let r of n)r.between(e-1,e+1,(s,o,l)=>{if(e>s&&e<o){let a=i||t||(e-s<o-e?-1:1);e=a<0?s:o,i=a}});if(!i)return e}}function om(n,e){let t=null;
for(let i=0;i<e.ranges.length;i++){let r=e.ranges[i],s=null;if(r.empty){let o=Nr(n,r.from,0);o!=r.from&&(s=M.cursor(o,-1))}else{let o=Nr(n,r.from,-1),l=Nr(n,r.to,
1);(o!=r.from||l!=r.to)&&(r.undirectional?s=M.undirectionalRange(r.from,r.to):s=M.range(r.from==r.anchor?o:l,r.from==r.head?o:l))}s&&(t||(t=e.ranges.slice()),t[i]=
s)}return t?M.create(t,e.mainIndex):e}function Va(n,e,t){let i=Nr(n.state.facet($r).map(r=>r(n)),t.from,e.head>t.from?-1:1);return i==t.from?t:M.cursor(i,i<t.from?
1:-1)}var lt=class{constructor(e,t){this.pos=e,this.assoc=t}};function mh(n,e,t,i){let r=n.contentDOM.getBoundingClientRect(),s=r.top+n.viewState.paddingTop,{x:o,
y:l}=e,a=l-s,h;for(;;){if(a<0)return new lt(0,1);if(a>n.viewState.docHeight)return new lt(n.state.doc.length,-1);if(h=n.elementAtHeight(a),i==null)break;if(h.type==
Ae.Text){if(i<0?h.to<n.viewport.from:h.from>n.viewport.to)break;let u=n.docView.coordsAt(i<0?h.from:h.to,i>0?-1:1);if(u&&(i<0?u.top<=a+s:u.bottom>=a+s))break}let f=n.
viewState.heightOracle.textHeight/2;a=i>0?h.bottom+f:h.top-f}if(n.viewport.from>=h.to||n.viewport.to<=h.from){if(t)return null;if(h.type==Ae.Text){let f=pk(n,r,
h,o,l);return new lt(f,f==h.from?1:-1)}}if(h.type!=Ae.Text)return a<(h.top+h.bottom)/2?new lt(h.from,1):new lt(h.to,-1);let c=n.docView.lineAt(h.from,2);return(!c||
c.length!=h.length)&&(c=n.docView.lineAt(h.from,-2)),new gh(n,o,l,n.textDirectionAt(h.from)).scanTile(c,h.from)}var gh=class{constructor(e,t,i,r){this.view=e,this.
x=t,this.y=i,this.baseDir=r,this.line=null,this.spans=null}bidiSpansAt(e){return(!this.line||this.line.from>e||this.line.to<e)&&(this.line=this.view.state.doc.lineAt(
e),this.spans=this.view.bidiSpans(this.line)),this}baseDirAt(e,t){let{line:i,spans:r}=this.bidiSpansAt(e);return r[at.find(r,e-i.from,-1,t)].level==this.baseDir}dirAt(e,t){
let{line:i,spans:r}=this.bidiSpansAt(e);return r[at.find(r,e-i.from,-1,t)].dir}bidiIn(e,t){let{spans:i,line:r}=this.bidiSpansAt(e);return i.length>1||i.length&&
(i[0].level!=this.baseDir||i[0].to+r.from<t)}scan(e,t,i=!1){let r=0,s=e.length-1,o=new Set,l=this.bidiIn(e[0],e[s]),a,h,c=-1,f=1e9,u;e:for(;r<s;){let p=s-r,m=r+
s>>1;t:if(o.has(m)){for(let b=1;b<p;b++){let x=m+b;if(x>=s&&(x-=p),!o.has(x)){m=x;break t}}break e}o.add(m);let g=t(m),w=0;if(g)for(let b=0;b<g.length;b++){let x=g[b];
if(!(x.width==0&&g.length>1))if(x.bottom<this.y)(!a||a.bottom<x.bottom)&&(a=x),w=1;else if(x.top>this.y)(!h||h.top>x.top)&&(h=x),w=-1;else{let S=x.left>this.x?this.
x-x.left:x.right<this.x?this.x-x.right:0,k=Math.abs(S);k<f&&(c=m,f=k,u=x),S&&(w=S<0==(this.baseDir==J.LTR)?-1:1)}}w==-1&&(!l||this.baseDirAt(e[m],1))?s=m:w==1&&
(!l||this.baseDirAt(e[m+1],-1))&&(r=m+1)}if(!u){if(!h&&!a)return{i:0,after:!1};let p=a&&(!h||this.y-a.bottom<h.top-this.y)?a:h;return this.y=(p.top+p.bottom)/2,
this.scan(e,t,!0)}if(f&&!i){let{top:p,bottom:m}=u;if(a&&a.bottom>(p+p+m)/3)return this.y=a.bottom-1,this.scan(e,t,!0);if(h&&h.top<(p+m+m)/3)return this.y=h.top+
1,this.scan(e,t,!0)}let d=(l?this.dirAt(e[c],1):this.baseDir)==J.LTR;return{i:c,after:this.x>(u.left+u.right)/2==d}}scanText(e,t){let i=[];for(let s=0;s<e.length;s=
ye(e.text,s))i.push(t+s);i.push(t+e.length);let r=this.scan(i,s=>{let o=i[s]-t,l=i[s+1]-t;return Wr(e.dom,o,l).getClientRects()});return r.after?new lt(i[r.i+1],
-1):new lt(i[r.i],1)}scanTile(e,t){if(!e.length)return new lt(t,1);if(e.children.length==1){let l=e.children[0];if(l.isText())return this.scanText(l,t);if(l.isComposite())
return this.scanTile(l,t)}let i=[t];for(let l=0,a=t;l<e.children.length;l++)i.push(a+=e.children[l].length);let r=this.scan(i,l=>{let a=e.children[l];return a.flags&
48?null:(xe(a.dom)?a.dom:Wr(a.dom,0,a.length)).getClientRects()}),s=e.children[r.i],o=i[r.i];return s.isText()?this.scanText(s,o):s.isComposite()?this.scanTile(
s,o):r.after?new lt(i[r.i+1],-1):new lt(o,1)}},Li="￿",wh=class{constructor(e,t){this.points=e,this.view=t,this.text="",this.lineSeparator=t.state.facet(ne.lineSeparator)}append(e){
this.text+=e}lineBreak(){this.text+=Li}readRange(e,t){if(!e)return this;let i=e.parentNode;for(let r=e;;){this.findPointBefore(i,r);let s=this.text.length;this.
readNode(r);let o=ie.get(r),l=r.nextSibling;if(l==t){o?.breakAfter&&!l&&i!=this.view.contentDOM&&this.lineBreak();break}let a=ie.get(l);(o&&a?o.breakAfter:(o?o.
breakAfter:uo(r))||uo(l)&&(r.nodeName!="BR"||o?.isWidget())&&this.text.length>s)&&!bk(l,t)&&this.lineBreak(),r=l}return this.findPointBefore(i,t),this}readTextNode(e){
let t=e.nodeValue;for(let i of this.points)i.node==e&&(i.pos=this.text.length+Math.min(i.offset,t.length));for(let i=0,r=this.lineSeparator?null:/\r\n?|\n/g;;){
let s=-1,o=1,l;if(this.lineSeparator?(s=t.indexOf(this.lineSeparator,i),o=this.lineSeparator.length):(l=r.exec(t))&&(s=l.index,o=l[0].length),this.append(t.slice(
i,s<0?t.length:s)),s<0)break;if(this.lineBreak(),o>1)for(let a of this.points)a.node==e&&a.pos>this.text.length&&(a.pos-=o-1);i=s+o}}readNode(e){let t=ie.get(e),
i=t&&t.overrideDOMText;if(i!=null){this.findPointInside(e,i.length);for(let r=i.iter();!r.next().done;)r.lineBreak?this.lineBreak():this.append(r.value)}else Hi(
e)?this.readTextNode(e):e.nodeName=="BR"?e.nextSibling&&this.lineBreak():xe(e)&&this.readRange(e.firstChild,null)}findPointBefore(e,t){for(let i of this.points)
i.node==e&&e.childNodes[i.offset]==t&&(i.pos=this.text.length)}findPointInside(e,t){for(let i of this.points)(Hi(e)?i.node==e:e.contains(i.node))&&(i.pos=this.text.
length+(yk(e,i.node,i.offset)?t:0))}};function yk(n,e,t){for(;;){if(!e||t<en(e))return!1;if(e==n)return!0;t=gn(e)+1,e=e.parentNode}}function bk(n,e){let t;for(;!(n==
e||!n);n=n.nextSibling){let i=ie.get(n);if(!i?.isWidget())return!1;i&&(t||(t=[])).push(i)}if(t)for(let i of t){let r=i.overrideDOMText;if(r?.length)return!1}return!0}
var wo=class{constructor(e,t){this.node=e,this.offset=t,this.pos=-1}},yh=class{constructor(e,t,i,r){this.typeOver=r,this.bounds=null,this.text="",this.domChanged=
t>-1;let{impreciseHead:s,impreciseAnchor:o}=e.docView,l=e.state.selection;if(e.state.readOnly&&t>-1)this.newSel=null;else if(t>-1&&(this.bounds=lm(e.docView.tile,
t,i,0))){let a=s||o?[]:kk(e),h=new wh(a,e);h.readRange(this.bounds.startDOM,this.bounds.endDOM),this.text=h.text,this.newSel=vk(a,this.bounds.from)}else{let a=e.
observer.selectionRange,h=s&&s.node==a.focusNode&&s.offset==a.focusOffset||!eh(e.contentDOM,a.focusNode)?l.main.head:e.docView.posFromDOM(a.focusNode,a.focusOffset),
c=o&&o.node==a.anchorNode&&o.offset==a.anchorOffset||!eh(e.contentDOM,a.anchorNode)?l.main.anchor:e.docView.posFromDOM(a.anchorNode,a.anchorOffset),f=e.viewport;
if((O.ios||O.chrome)&&h!=c&&Math.min(h,c)<=l.main.from&&Math.max(h,c)>=l.main.to&&(f.from>0||f.to<e.state.doc.length)){let u=Math.min(h,c),d=Math.max(h,c),p=f.from-
u,m=f.to-d;(p==0||p==1||u==0)&&(m==0||m==-1||d==e.state.doc.length)&&(h=0,c=e.state.doc.length)}if(e.inputState.composing>-1&&l.ranges.length>1)this.newSel=l.replaceRange(
M.range(c,h));else if(e.lineWrapping&&c==h&&!(l.main.empty&&l.main.head==h)&&e.inputState.lastTouchTime>Date.now()-100){let u=e.coordsAtPos(h,-1),d=0;u&&(d=e.inputState.
lastTouchY<=u.bottom?-1:1),this.newSel=M.create([M.cursor(h,d)])}else this.newSel=M.single(c,h)}}};function lm(n,e,t,i){if(n.isComposite()){let r=-1,s=-1,o=-1,l=-1;
for(let a=0,h=i,c=i;a<n.children.length;a++){let f=n.children[a],u=h+f.length;if(h<e&&u>t)return lm(f,e,t,h);if(u>=e&&r==-1&&(r=a,s=h),h>t&&f.dom.parentNode==n.
dom){o=a,l=c;break}c=u,h=u+f.breakAfter}return{from:s,to:l<0?i+n.length:l,startDOM:(r?n.children[r-1].dom.nextSibling:null)||n.dom.firstChild,endDOM:o<n.children.
length&&o>=0?n.children[o].dom:null}}else return n.isText()?{from:i,to:i+n.length,startDOM:n.dom,endDOM:n.dom.nextSibling}:null}function am(n,e){let t,{newSel:i}=e,
{state:r}=n,s=r.selection.main,o=n.inputState.lastKeyTime>Date.now()-100?n.inputState.lastKeyCode:-1;if(e.bounds){let{from:l,to:a}=e.bounds,h=s.from,c=null;(o===
8||O.android&&e.text.length<a-l)&&(h=s.to,c="end");let f=r.doc.sliceString(l,a,Li),u,d;!s.empty&&s.from>=l&&s.to<=a&&(e.typeOver||f!=e.text)&&f.slice(0,s.from-l)==
e.text.slice(0,s.from-l)&&f.slice(s.to-l)==e.text.slice(u=e.text.length-(f.length-(s.to-l)))?t={from:s.from,to:s.to,insert:_.of(e.text.slice(s.from-l,u).split(Li))}:
(d=hm(f,e.text,h-l,c))&&(O.chrome&&o==13&&d.toB==d.from+2&&e.text.slice(d.from,d.toB)==Li+Li&&d.toB--,t={from:l+d.from,to:l+d.toA,insert:_.of(e.text.slice(d.from,
d.toB).split(Li))})}else i&&(!n.hasFocus&&r.facet(Zt)||bh(i,s))&&(i=null);if(!t&&!i)return!1;if((O.mac||O.android)&&t&&t.from==t.to&&t.from==s.head-1&&/^\. ?$/.
test(t.insert.toString())&&n.contentDOM.getAttribute("autocorrect")=="off"?(i&&t.insert.length==2&&(i=M.single(i.main.anchor-1,i.main.head-1)),t={from:t.from,to:t.
to,insert:_.of([t.insert.toString().replace("."," ")])}):r.doc.lineAt(s.from).to<s.to&&n.docView.lineHasWidget(s.to)&&n.inputState.insertingTextAt>Date.now()-50?
t={from:s.from,to:s.to,insert:r.toText(n.inputState.insertingText)}:O.chrome&&t&&t.from==t.to&&t.from==s.head&&t.insert.toString()==`
 `&&n.lineWrapping&&(i&&(i=M.single(i.main.anchor-1,i.main.head-1)),t={from:s.from,to:s.to,insert:_.of([" "])}),t)return Zh(n,t,i,o);if(i&&!bh(i,s)){let l=!1,a="\
select";return n.inputState.lastSelectionTime>Date.now()-50&&(n.inputState.lastSelectionOrigin=="select"&&(l=!0),a=n.inputState.lastSelectionOrigin,a=="select.p\
ointer"&&(i=om(r.facet($r).map(h=>h(n)),i))),n.dispatch({selection:i,scrollIntoView:l,userEvent:a}),!0}else return!1}function Zh(n,e,t,i=-1){if(O.ios&&n.inputState.
flushIOSKey(e))return!0;let r=n.state.selection.main;if(O.android&&(e.to==r.to&&(e.from==r.from||e.from==r.from-1&&n.state.sliceDoc(e.from,r.from)==" ")&&e.insert.
length==1&&e.insert.lines==2&&Fi(n.contentDOM,"Enter",13)||(e.from==r.from-1&&e.to==r.to&&e.insert.length==0||i==8&&e.insert.length<e.to-e.from&&e.to>r.head)&&Fi(
n.contentDOM,"Backspace",8)||e.from==r.from&&e.to==r.to+1&&e.insert.length==0&&Fi(n.contentDOM,"Delete",46)))return!0;let s=e.insert.toString();n.inputState.composing>=
0&&n.inputState.composing++;let o,l=()=>o||(o=xk(n,e,t));return n.state.facet(Yp).some(a=>a(n,e.from,e.to,s,l))||n.dispatch(l()),!0}function xk(n,e,t){let i,r=n.
state,s=r.selection.main,o=-1;if(e.from==e.to&&e.from<s.from||e.from>s.to){let a=e.from<s.from?-1:1,h=a<0?s.from:s.to,c=Nr(r.facet($r).map(f=>f(n)),h,a);e.from==
c&&(o=c)}if(o>-1)i={changes:e,selection:M.cursor(e.from+e.insert.length,-1)};else if(e.from>=s.from&&e.to<=s.to&&e.to-e.from>=(s.to-s.from)/3&&(!t||t.main.empty&&
t.main.from==e.from+e.insert.length)&&n.inputState.composing<0){let a=s.from<e.from?r.sliceDoc(s.from,e.from):"",h=s.to>e.to?r.sliceDoc(e.to,s.to):"";i=r.replaceSelection(
n.state.toText(a+e.insert.sliceString(0,void 0,n.state.lineBreak)+h))}else{let a=r.changes(e),h=t&&t.main.to<=a.newLength?t.main:void 0;if(r.selection.ranges.length>
1&&(n.inputState.composing>=0||n.inputState.compositionPendingChange)&&e.to<=s.to+10&&e.to>=s.to-10){let c=n.state.sliceDoc(e.from,e.to),f,u=t&&sm(n,t.main.head);
if(u){let p=e.insert.length-(e.to-e.from);f={from:u.from,to:u.to-p}}else f=n.state.doc.lineAt(s.head);let d=s.to-e.to;i=r.changeByRange(p=>{if(p.from==s.from&&p.
to==s.to)return{changes:a,range:h||p.map(a)};let m=p.to-d,g=m-c.length;if(n.state.sliceDoc(g,m)!=c||m>=f.from&&g<=f.to)return{range:p};let w=r.changes({from:g,to:m,
insert:e.insert}),b=p.to-s.to;return{changes:w,range:h?M.range(Math.max(0,h.anchor+b),Math.max(0,h.head+b)):p.map(w)}})}else i={changes:a,selection:h&&r.selection.
replaceRange(h)}}let l="input.type";return(n.composing||n.inputState.compositionPendingChange&&n.inputState.compositionEndedAt>Date.now()-50)&&(n.inputState.compositionPendingChange=
!1,l+=".compose",n.inputState.compositionFirstChange&&(l+=".start",n.inputState.compositionFirstChange=!1)),r.update(i,{userEvent:l,scrollIntoView:!0})}function hm(n,e,t,i){
let r=Math.min(n.length,e.length),s=0;for(;s<r&&n.charCodeAt(s)==e.charCodeAt(s);)s++;if(s==r&&n.length==e.length)return null;let o=n.length,l=e.length;for(;o>0&&
l>0&&n.charCodeAt(o-1)==e.charCodeAt(l-1);)o--,l--;if(i=="end"){let a=Math.max(0,s-Math.min(o,l));t-=o+a-s}if(o<s&&n.length<e.length){let a=t<=s&&t>=o?s-t:0;s-=
a,l=s+(l-o),o=s}else if(l<s){let a=t<=s&&t>=l?s-t:0;s-=a,o=s+(o-l),l=s}return{from:s,toA:o,toB:l}}function kk(n){let e=[];if(n.root.activeElement!=n.contentDOM)
return e;let{anchorNode:t,anchorOffset:i,focusNode:r,focusOffset:s}=n.observer.selectionRange;return t&&(e.push(new wo(t,i)),(r!=t||s!=i)&&e.push(new wo(r,s))),
e}function vk(n,e){if(n.length==0)return null;let t=n[0].pos,i=n.length==2?n[1].pos:t;return t<0||i<0?null:t==i?M.create([M.cursor(i+e,-1)]):M.single(t+e,i+e)}function bh(n,e){
return e.head==n.main.head&&e.anchor==n.main.anchor}var xh=class{setSelectionOrigin(e){this.lastSelectionOrigin=e,this.lastSelectionTime=Date.now()}constructor(e){
this.view=e,this.lastKeyCode=0,this.lastKeyTime=0,this.touchActive=!1,this.lastTouchTime=0,this.lastTouchX=0,this.lastTouchY=0,this.lastFocusTime=0,this.lastScrollTop=
0,this.lastScrollLeft=0,this.lastWheelEvent=0,this.pendingIOSKey=void 0,this.lastIOSMomentumScroll=0,this.tabFocusMode=-1,this.lastSelectionOrigin=null,this.lastSelectionTime=
0,this.lastContextMenu=0,this.scrollHandlers=[],this.handlers=Object.create(null),this.composing=-1,this.compositionFirstChange=null,this.compositionEndedAt=0,this.
compositionPendingKey=!1,this.compositionPendingChange=!1,this.insertingText="",this.insertingTextAt=0,this.mouseSelection=null,this.draggedContent=null,this.handleEvent=
this.handleEvent.bind(this),this.notifiedFocused=e.hasFocus,O.safari&&e.contentDOM.addEventListener("input",()=>null),O.gecko&&zk(e.contentDOM.ownerDocument)}handleEvent(e){
!Ok(this.view,e)||this.ignoreDuringComposition(e)||e.type=="keydown"&&this.keydown(e)||(this.view.updateState!=0?Promise.resolve().then(()=>this.runHandlers(e.type,
e)):this.runHandlers(e.type,e))}runHandlers(e,t){let i=this.handlers[e];if(i){for(let r of i.observers)r(this.view,t);for(let r of i.handlers){if(t.defaultPrevented)
break;if(r(this.view,t)){t.preventDefault();break}}}}ensureHandlers(e){let t=Ck(e),i=this.handlers,r=this.view.contentDOM;for(let s in t)if(s!="scroll"){let o=!t[s].
handlers.length,l=i[s];l&&o!=!l.handlers.length&&(r.removeEventListener(s,this.handleEvent),l=null),l||r.addEventListener(s,this.handleEvent,{passive:o})}for(let s in i)
s!="scroll"&&!t[s]&&r.removeEventListener(s,this.handleEvent);this.handlers=t}keydown(e){if(this.lastKeyCode=e.keyCode,this.lastKeyTime=Date.now(),e.keyCode==9&&
this.tabFocusMode>-1&&(!this.tabFocusMode||Date.now()<=this.tabFocusMode))return!0;if(this.tabFocusMode>0&&e.keyCode!=27&&fm.indexOf(e.keyCode)<0&&(this.tabFocusMode=
-1),O.android&&O.chrome&&!e.synthetic&&(e.keyCode==13||e.keyCode==8))return this.view.observer.delayAndroidKey(e.key,e.keyCode),!0;if(O.ios&&!e.synthetic&&!e.altKey&&
!e.metaKey&&(cm.some(t=>t.keyCode==e.keyCode)&&!e.ctrlKey||Ak.indexOf(e.key)>-1&&e.ctrlKey)){let t={ctrlKey:e.ctrlKey,altKey:e.altKey,metaKey:e.metaKey,shiftKey:e.
shiftKey};t.shiftKey&&O.ios&&!/^(off|none)$/.test(this.view.contentDOM.autocapitalize)&&Sk(this.view.win)&&(t.shiftKey=!1);let i=this.pendingIOSKey={key:e.key,keyCode:e.
keyCode,mods:t};return setTimeout(()=>{this.pendingIOSKey==i&&this.flushIOSKey()},50),!0}return e.keyCode!=229&&this.view.observer.forceFlush(),!1}flushIOSKey(e){
let t=this.pendingIOSKey;return!t||this.view.observer.pendingRecords().length||t.key=="Enter"&&e&&e.from<e.to&&/^\S+$/.test(e.insert.toString())?!1:(this.pendingIOSKey=
void 0,Fi(this.view.contentDOM,t.key,t.keyCode,t.mods))}ignoreDuringComposition(e){return!/^key/.test(e.type)||e.synthetic?!1:this.composing>0?!0:O.safari&&!O.ios&&
this.compositionPendingKey&&Date.now()-this.compositionEndedAt<100?(this.compositionPendingKey=!1,!0):!1}startMouseSelection(e){this.mouseSelection&&this.mouseSelection.
destroy(),this.mouseSelection=e}update(e){this.view.observer.update(e),this.mouseSelection&&this.mouseSelection.update(e),this.draggedContent&&e.docChanged&&(this.
draggedContent=this.draggedContent.map(e.changes)),e.transactions.length&&(this.lastKeyCode=this.lastSelectionTime=0)}destroy(){this.mouseSelection&&this.mouseSelection.
destroy()}};function Sk(n){return n.visualViewport?n.visualViewport.height*n.visualViewport.scale/n.document.documentElement.clientHeight<.85:!1}function rp(n,e){
return(t,i)=>{try{return e.call(n,i,t)}catch(r){be(t.state,r)}}}function Ck(n){let e=Object.create(null);function t(i){return e[i]||(e[i]={observers:[],handlers:[]})}
for(let i of n){let r=i.spec,s=r&&r.plugin.domEventHandlers,o=r&&r.plugin.domEventObservers;if(s)for(let l in s){let a=s[l];a&&t(l).handlers.push(rp(i.value,a))}
if(o)for(let l in o){let a=o[l];a&&t(l).observers.push(rp(i.value,a))}}for(let i in St)t(i).handlers.push(St[i]);for(let i in Ne)t(i).observers.push(Ne[i]);return e}
var cm=[{key:"Backspace",keyCode:8,inputType:"deleteContentBackward"},{key:"Enter",keyCode:13,inputType:"insertParagraph"},{key:"Enter",keyCode:13,inputType:"in\
sertLineBreak"},{key:"Delete",keyCode:46,inputType:"deleteContentForward"}],Ak="dthko",fm=[16,17,18,20,91,92,224,225],Qs=6;function eo(n){return Math.max(0,n)*.7+
8}function Mk(n,e){return Math.max(Math.abs(n.clientX-e.clientX),Math.abs(n.clientY-e.clientY))}var kh=class{constructor(e,t,i,r){this.view=e,this.startEvent=t,
this.style=i,this.mustSelect=r,this.scrollSpeed={x:0,y:0},this.scrolling=-1,this.lastEvent=t,this.scrollParents=Rp(e.contentDOM),this.atoms=e.state.facet($r).map(
o=>o(e));let s=e.contentDOM.ownerDocument;s.addEventListener("mousemove",this.move=this.move.bind(this)),s.addEventListener("mouseup",this.up=this.up.bind(this)),
this.extend=t.shiftKey,this.multiple=e.state.facet(ne.allowMultipleSelections)&&Tk(e,t),this.dragging=Dk(e,t)&&pm(t)==1?null:!1}start(e){this.dragging===!1&&this.
select(e)}move(e){if(e.buttons==0)return this.destroy();if(this.dragging||this.dragging==null&&Mk(this.startEvent,e)<10)return;this.select(this.lastEvent=e);let t=0,
i=0,r=0,s=0,o=this.view.win.innerWidth,l=this.view.win.innerHeight;this.scrollParents.x&&({left:r,right:o}=this.scrollParents.x.getBoundingClientRect()),this.scrollParents.
y&&({top:s,bottom:l}=this.scrollParents.y.getBoundingClientRect());let a=Jh(this.view);e.clientX-a.left<=r+Qs?t=-eo(r-e.clientX):e.clientX+a.right>=o-Qs&&(t=eo(
e.clientX-o)),e.clientY-a.top<=s+Qs?i=-eo(s-e.clientY):e.clientY+a.bottom>=l-Qs&&(i=eo(e.clientY-l)),this.setScrollSpeed(t,i)}up(e){this.dragging==null&&this.select(
this.lastEvent),this.dragging||e.preventDefault(),this.destroy()}destroy(){this.setScrollSpeed(0,0);let e=this.view.contentDOM.ownerDocument;e.removeEventListener(
"mousemove",this.move),e.removeEventListener("mouseup",this.up),this.view.inputState.mouseSelection=this.view.inputState.draggedContent=null}setScrollSpeed(e,t){
this.scrollSpeed={x:e,y:t},e||t?this.scrolling<0&&(this.scrolling=setInterval(()=>this.scroll(),50)):this.scrolling>-1&&(clearInterval(this.scrolling),this.scrolling=
-1)}scroll(){let{x:e,y:t}=this.scrollSpeed;e&&this.scrollParents.x&&(this.scrollParents.x.scrollLeft+=e,e=0),t&&this.scrollParents.y&&(this.scrollParents.y.scrollTop+=
t,t=0),(e||t)&&this.view.win.scrollBy(e,t),this.dragging===!1&&this.select(this.lastEvent)}select(e){let{view:t}=this,i=om(this.atoms,this.style.get(e,this.extend,
this.multiple));(this.mustSelect||!i.eq(t.state.selection,this.dragging===!1))&&this.view.dispatch({selection:i,userEvent:"select.pointer"}),this.mustSelect=!1}update(e){
e.transactions.some(t=>t.isUserEvent("input.type"))?this.destroy():this.style.update(e)&&setTimeout(()=>this.select(this.lastEvent),20)}};function Tk(n,e){let t=n.
state.facet($p);return t.length?t[0](e):O.mac?e.metaKey:e.ctrlKey}function Ek(n,e){let t=n.state.facet(Up);return t.length?t[0](e):O.mac?!e.altKey:!e.ctrlKey}function Dk(n,e){
let{main:t}=n.state.selection;if(t.empty)return!1;let i=jr(n.root);if(!i||i.rangeCount==0)return!0;let r=i.getRangeAt(0).getClientRects();for(let s=0;s<r.length;s++){
let o=r[s];if(o.left<=e.clientX&&o.right>=e.clientX&&o.top<=e.clientY&&o.bottom>=e.clientY)return!0}return!1}function Ok(n,e){if(!e.bubbles)return!0;if(e.defaultPrevented)
return!1;for(let t=e.target,i;t!=n.contentDOM;t=t.parentNode)if(!t||t.nodeType==11||(i=ie.get(t))&&i.isWidget()&&!i.isHidden&&i.widget.ignoreEvent(e))return!1;return!0}
var St=Object.create(null),Ne=Object.create(null),um=O.ie&&O.ie_version<15||O.ios&&O.webkit_version<604;function Rk(n){let e=n.dom.parentNode;if(!e)return;let t=e.
appendChild(document.createElement("textarea"));t.style.cssText="position: fixed; left: -10000px; top: 10px",t.focus(),setTimeout(()=>{n.focus(),t.remove(),dm(n,
t.value)},50)}function Oo(n,e,t){for(let i of n.facet(e))t=i(t,n);return t}function dm(n,e){e=Oo(n.state,Yh,e);let{state:t}=n,i,r=1,s=t.toText(e),o=s.lines==t.selection.
ranges.length;if(vh!=null&&t.selection.ranges.every(a=>a.empty)&&vh==s.toString()){let a=-1;i=t.changeByRange(h=>{let c=t.doc.lineAt(h.from);if(c.from==a)return{
range:h};a=c.from;let f=t.toText((o?s.line(r++).text:e)+t.lineBreak);return{changes:{from:c.from,insert:f},range:M.cursor(h.from+f.length,-1)}})}else o?i=t.changeByRange(
a=>{let h=s.line(r++);return{changes:{from:a.from,to:a.to,insert:h.text},range:M.cursor(a.from+h.length,-1)}}):i=t.replaceSelection(s);n.dispatch(i,{userEvent:"\
input.paste",scrollIntoView:!0})}Ne.scroll=n=>{let e=n.inputState;e.lastScrollTop=n.scrollDOM.scrollTop,e.lastScrollLeft=n.scrollDOM.scrollLeft,O.ios&&!e.touchActive&&
(e.lastIOSMomentumScroll=Date.now())};Ne.wheel=Ne.mousewheel=n=>{n.inputState.lastWheelEvent=Date.now()};St.keydown=(n,e)=>(n.inputState.setSelectionOrigin("sel\
ect"),e.keyCode==27&&n.inputState.tabFocusMode!=0&&(n.inputState.tabFocusMode=Date.now()+2e3),!1);Ne.touchstart=(n,e)=>{let t=n.inputState,i=e.targetTouches[0];
t.touchActive=!0,t.lastTouchTime=Date.now(),i&&(t.lastTouchX=i.clientX,t.lastTouchY=i.clientY),t.setSelectionOrigin("select.pointer")};Ne.touchmove=n=>{n.inputState.
setSelectionOrigin("select.pointer")};Ne.touchend=(n,e)=>{n.inputState.touchActive=!1};St.mousedown=(n,e)=>{if(n.observer.flush(),n.inputState.lastTouchTime>Date.
now()-2e3)return!1;let t=null;for(let i of n.state.facet(Vp))if(t=i(n,e),t)break;if(!t&&e.button==0&&(t=Ik(n,e)),t){let i=!n.hasFocus;n.inputState.startMouseSelection(
new kh(n,e,t,i)),i&&n.observer.ignore(()=>{Bp(n.contentDOM);let s=n.root.activeElement;s&&!s.contains(n.contentDOM)&&s.blur()});let r=n.inputState.mouseSelection;
if(r)return r.start(e),r.dragging===!1}else n.inputState.setSelectionOrigin("select.pointer");return!1};function sp(n,e,t,i){if(i==1)return M.cursor(e,t);if(i==
2)return dk(n.state,e,t);{let r=n.docView.lineAt(e,t),s=n.state.doc.lineAt(r?r.posAtEnd:e),o=r?r.posAtStart:s.from,l=r?r.posAtEnd:s.to;return l<n.state.doc.length&&
l==s.to&&l++,M.undirectionalRange(o,l)}}var Lk=O.ie&&O.ie_version<=11,op=null,lp=0,ap=0;function pm(n){if(!Lk)return n.detail;let e=op,t=ap;return op=n,ap=Date.
now(),lp=!e||t>Date.now()-400&&Math.abs(e.clientX-n.clientX)<2&&Math.abs(e.clientY-n.clientY)<2?(lp+1)%3:1}function Ik(n,e){let t=n.posAndSideAtCoords({x:e.clientX,
y:e.clientY},!1),i=pm(e),r=n.state.selection;return{update(s){s.docChanged&&(t.pos=s.changes.mapPos(t.pos),r=r.map(s.changes))},get(s,o,l){let a=n.posAndSideAtCoords(
{x:s.clientX,y:s.clientY},!1),h,c=sp(n,a.pos,a.assoc,i);if(t.pos!=a.pos&&!o){let f=sp(n,t.pos,t.assoc,i),u=Math.min(f.from,c.from),d=Math.max(f.to,c.to);c=u<c.from?
M.range(u,d,c.assoc):M.range(d,u,c.assoc)}return o?r.replaceRange(r.main.extend(c.from,c.to,c.assoc)):l&&i==1&&r.ranges.length>1&&(h=Bk(r,a.pos))?h:l?r.addRange(
c):M.create([c])}}}function Bk(n,e){for(let t=0;t<n.ranges.length;t++){let{from:i,to:r}=n.ranges[t];if(i<=e&&r>=e)return M.create(n.ranges.slice(0,t).concat(n.ranges.
slice(t+1)),n.mainIndex==t?0:n.mainIndex-(n.mainIndex>t?1:0))}return null}St.dragstart=(n,e)=>{let{selection:{main:t}}=n.state;if(e.target.draggable){let r=n.docView.
tile.nearest(e.target);if(r&&r.isWidget()){let s=r.posAtStart,o=s+r.length;(s>=t.to||o<=t.from)&&(t=M.undirectionalRange(s,o))}}let{inputState:i}=n;return i.mouseSelection&&
(i.mouseSelection.dragging=!0),i.draggedContent=t,e.dataTransfer&&(e.dataTransfer.setData("Text",Oo(n.state,Kh,n.state.sliceDoc(t.from,t.to))),e.dataTransfer.effectAllowed=
"copyMove"),!1};St.dragend=n=>(n.inputState.draggedContent=null,!1);function hp(n,e,t,i){if(t=Oo(n.state,Yh,t),!t)return;let r=n.posAtCoords({x:e.clientX,y:e.clientY},
!1),{draggedContent:s}=n.inputState,o=i&&s&&Ek(n,e)?{from:s.from,to:s.to}:null,l={from:r,insert:t},a=n.state.changes(o?[o,l]:l);n.focus(),n.dispatch({changes:a,
selection:{anchor:a.mapPos(r,-1),head:a.mapPos(r,1)},userEvent:o?"move.drop":"input.drop"}),n.inputState.draggedContent=null}St.drop=(n,e)=>{if(!e.dataTransfer)
return!1;if(n.state.readOnly)return!0;let t=e.dataTransfer.files;if(t&&t.length){let i=Array(t.length),r=0,s=()=>{++r==t.length&&hp(n,e,i.filter(o=>o!=null).join(
n.state.lineBreak),!1)};for(let o=0;o<t.length;o++){let l=new FileReader;l.onerror=s,l.onload=()=>{/[\x00-\x08\x0e-\x1f]{2}/.test(l.result)||(i[o]=l.result),s()},
l.readAsText(t[o])}return!0}else{let i=e.dataTransfer.getData("Text");if(i)return hp(n,e,i,!0),!0}return!1};St.paste=(n,e)=>{if(n.state.readOnly)return!0;n.observer.
flush();let t=um?null:e.clipboardData;return t?(dm(n,t.getData("text/plain")||t.getData("text/uri-list")),!0):(Rk(n),!1)};function Nk(n,e){let t=n.dom.parentNode;
if(!t)return;let i=t.appendChild(document.createElement("textarea"));i.style.cssText="position: fixed; left: -10000px; top: 10px",i.value=e,i.focus(),i.selectionEnd=
e.length,i.selectionStart=0,setTimeout(()=>{i.remove(),n.focus()},50)}function Pk(n){let e=[],t=[],i=!1;for(let r of n.selection.ranges)r.empty||(e.push(n.sliceDoc(
r.from,r.to)),t.push(r));if(!e.length){let r=-1;for(let{from:s}of n.selection.ranges){let o=n.doc.lineAt(s);o.number>r&&(e.push(o.text),t.push({from:o.from,to:Math.
min(n.doc.length,o.to+1)})),r=o.number}i=!0}return{text:Oo(n,Kh,e.join(n.lineBreak)),ranges:t,linewise:i}}var vh=null;St.copy=St.cut=(n,e)=>{if(!Dr(n.contentDOM,
n.observer.selectionRange))return!1;let{text:t,ranges:i,linewise:r}=Pk(n.state);if(!t&&!r)return!1;vh=r?t:null,e.type=="cut"&&!n.state.readOnly&&n.dispatch({changes:i,
scrollIntoView:!0,userEvent:"delete.cut"});let s=um?null:e.clipboardData;return s?(s.clearData(),s.setData("text/plain",t),!0):(Nk(n,t),!1)};var mm=Te.define();
function gm(n,e){let t=[];for(let i of n.facet(Kp)){let r=i(n,e);r&&t.push(r)}return t.length?n.update({effects:t,annotations:mm.of(!0)}):null}function wm(n){setTimeout(
()=>{let e=n.hasFocus;if(e!=n.inputState.notifiedFocused){let t=gm(n.state,e);t?n.dispatch(t):n.update([])}},10)}Ne.focus=n=>{n.inputState.lastFocusTime=Date.now(),
!n.scrollDOM.scrollTop&&(n.inputState.lastScrollTop||n.inputState.lastScrollLeft)&&(n.scrollDOM.scrollTop=n.inputState.lastScrollTop,n.scrollDOM.scrollLeft=n.inputState.
lastScrollLeft),wm(n)};Ne.blur=n=>{n.observer.clearSelectionRange(),wm(n)};Ne.compositionstart=Ne.compositionupdate=(n,e)=>{if(!n.observer.editContext&&(n.inputState.
compositionFirstChange==null&&(n.inputState.compositionFirstChange=!0),n.inputState.composing<0)){let{main:t}=n.state.selection;!t.empty&&n.lineBlockAt(t.from).
from!=n.lineBlockAt(t.to).from&&!n.state.readOnly&&n.dispatch({changes:n.state.selection.ranges.filter(i=>!i.empty).map(i=>({from:i.from,to:i.to})),userEvent:"i\
nput"}),n.inputState.composing=0}};Ne.compositionend=n=>{n.observer.editContext||(n.inputState.composing=-1,n.inputState.compositionEndedAt=Date.now(),n.inputState.
compositionPendingKey=!0,n.inputState.compositionPendingChange=n.observer.pendingRecords().length>0,n.inputState.compositionFirstChange=null,O.chrome&&O.android?
n.observer.flushSoon():n.inputState.compositionPendingChange?Promise.resolve().then(()=>n.observer.flush()):setTimeout(()=>{n.inputState.composing<0&&n.docView.
hasComposition&&n.update([])},50))};Ne.contextmenu=n=>{n.inputState.lastContextMenu=Date.now()};St.beforeinput=(n,e)=>{var t,i;if((e.inputType=="insertText"||e.
inputType=="insertCompositionText")&&(n.inputState.insertingText=e.data,n.inputState.insertingTextAt=Date.now()),e.inputType=="insertReplacementText"&&n.observer.
editContext){let s=(t=e.dataTransfer)===null||t===void 0?void 0:t.getData("text/plain"),o=e.getTargetRanges();if(s&&o.length){let l=o[0],a=n.posAtDOM(l.startContainer,
l.startOffset),h=n.posAtDOM(l.endContainer,l.endOffset);return Zh(n,{from:a,to:h,insert:n.state.toText(s)},null),!0}}let r;if(O.chrome&&O.android&&(r=cm.find(s=>s.
inputType==e.inputType))&&(n.observer.delayAndroidKey(r.key,r.keyCode),r.key=="Backspace"||r.key=="Delete")){let s=((i=window.visualViewport)===null||i===void 0?
void 0:i.height)||0;setTimeout(()=>{var o;(((o=window.visualViewport)===null||o===void 0?void 0:o.height)||0)>s+10&&n.hasFocus&&(n.contentDOM.blur(),n.focus())},
100)}return O.ios&&e.inputType=="deleteContentForward"&&n.observer.flushSoon(),O.safari&&e.inputType=="insertText"&&n.inputState.composing>=0&&setTimeout(()=>Ne.
compositionend(n,e),20),!1};var cp=new Set;function zk(n){cp.has(n)||(cp.add(n),n.addEventListener("copy",()=>{}),n.addEventListener("cut",()=>{}))}var fp=["pre\
-wrap","normal","pre-line","break-spaces"],Vi=!1;function up(){Vi=!1}var Sh=class{constructor(e){this.lineWrapping=e,this.doc=_.empty,this.heightSamples={},this.
lineHeight=14,this.charWidth=7,this.textHeight=14,this.lineLength=30}heightForGap(e,t){let i=this.doc.lineAt(t).number-this.doc.lineAt(e).number+1;return this.lineWrapping&&
(i+=Math.max(0,Math.ceil((t-e-i*this.lineLength*.5)/this.lineLength))),this.lineHeight*i}heightForLine(e){return this.lineWrapping?(1+Math.max(0,Math.ceil((e-this.
lineLength)/Math.max(1,this.lineLength-5))))*this.lineHeight:this.lineHeight}setDoc(e){return this.doc=e,this}mustRefreshForWrapping(e){return fp.indexOf(e)>-1!=
this.lineWrapping}mustRefreshForHeights(e){let t=!1;for(let i=0;i<e.length;i++){let r=e[i];r<0?i++:this.heightSamples[Math.floor(r*10)]||(t=!0,this.heightSamples[Math.
floor(r*10)]=!0)}return t}refresh(e,t,i,r,s,o){let l=fp.indexOf(e)>-1,a=Math.abs(t-this.lineHeight)>.3||this.lineWrapping!=l;if(this.lineWrapping=l,this.lineHeight=
t,this.charWidth=i,this.textHeight=r,this.lineLength=s,a){this.heightSamples={};for(let h=0;h<o.length;h++){let c=o[h];c<0?h++:this.heightSamples[Math.floor(c*10)]=
!0}}return a}},Ch=class{constructor(e,t){this.from=e,this.heights=t,this.index=0}get more(){return this.index<this.heights.length}},xt=class n{constructor(e,t,i,r,s){
this.from=e,this.length=t,this.top=i,this.height=r,this._content=s}get type(){return typeof this._content=="number"?Ae.Text:Array.isArray(this._content)?this._content:
this._content.type}get to(){return this.from+this.length}get bottom(){return this.top+this.height}get widget(){return this._content instanceof Qn?this._content.
widget:null}get widgetLineBreaks(){return typeof this._content=="number"?this._content:0}join(e){let t=(Array.isArray(this._content)?this._content:[this]).concat(
Array.isArray(e._content)?e._content:[e]);return new n(this.from,this.length+e.length,this.top,this.height+e.height,t)}},te=(function(n){return n[n.ByPos=0]="By\
Pos",n[n.ByHeight=1]="ByHeight",n[n.ByPosNoHeight=2]="ByPosNoHeight",n})(te||(te={})),lo=.001,Xe=class n{constructor(e,t,i=2){this.length=e,this.height=t,this.flags=
i}get outdated(){return(this.flags&2)>0}set outdated(e){this.flags=(e?2:0)|this.flags&-3}setHeight(e){this.height!=e&&(Math.abs(this.height-e)>lo&&(Vi=!0),this.
height=e)}replace(e,t,i){return n.of(i)}decomposeLeft(e,t){t.push(this)}decomposeRight(e,t){t.push(this)}applyChanges(e,t,i,r){let s=this,o=i.doc;for(let l=r.length-
1;l>=0;l--){let{fromA:a,toA:h,fromB:c,toB:f}=r[l],u=s.lineAt(a,te.ByPosNoHeight,i.setDoc(t),0,0),d=u.to>=h?u:s.lineAt(h,te.ByPosNoHeight,i,0,0);for(f+=d.to-h,h=
d.to;l>0&&u.from<=r[l-1].toA;)a=r[l-1].fromA,c=r[l-1].fromB,l--,a<u.from&&(u=s.lineAt(a,te.ByPosNoHeight,i,0,0));c+=u.from-a,a=u.from;let p=Mh.build(i.setDoc(o),
e,c,f);s=yo(s,s.replace(a,h,p))}return s.updateHeight(i,0)}static empty(){return new ot(0,0,0)}static of(e){if(e.length==1)return e[0];let t=0,i=e.length,r=0,s=0;
for(;;)if(t==i)if(r>s*2){let l=e[t-1];l.break?e.splice(--t,1,l.left,null,l.right):e.splice(--t,1,l.left,l.right),i+=1+l.break,r-=l.size}else if(s>r*2){let l=e[i];
l.break?e.splice(i,1,l.left,null,l.right):e.splice(i,1,l.left,l.right),i+=2+l.break,s-=l.size}else break;else if(r<s){let l=e[t++];l&&(r+=l.size)}else{let l=e[--i];
l&&(s+=l.size)}let o=!1;return e[t-1]==null?(o=!0,t--):e[t]==null&&(o=!0,i++),new Ah(n.of(e.slice(0,t)),o,n.of(e.slice(i)))}};function yo(n,e){return n==e?n:(n.
constructor!=e.constructor&&(Vi=!0),e)}Xe.prototype.size=1;var Fk=$.replace({}),bo=class extends Xe{constructor(e,t,i){super(e,t),this.deco=i,this.spaceAbove=0}mainBlock(e,t){
return new xt(t,this.length,e+this.spaceAbove,this.height-this.spaceAbove,this.deco||0)}blockAt(e,t,i,r){return this.spaceAbove&&e<i+this.spaceAbove?new xt(r,0,
i,this.spaceAbove,Fk):this.mainBlock(i,r)}lineAt(e,t,i,r,s){let o=this.mainBlock(r,s);return this.spaceAbove?this.blockAt(0,i,r,s).join(o):o}forEachLine(e,t,i,r,s,o){
e<=s+this.length&&t>=s&&o(this.lineAt(0,te.ByPos,i,r,s))}setMeasuredHeight(e){let t=e.heights[e.index++];t<0?(this.spaceAbove=-t,t=e.heights[e.index++]):this.spaceAbove=
0,this.setHeight(t)}updateHeight(e,t=0,i=!1,r){return r&&r.from<=t&&r.more&&this.setMeasuredHeight(r),this.outdated=!1,this}toString(){return`block(${this.length}\
)`}},ot=class n extends bo{constructor(e,t,i){super(e,t,null),this.collapsed=0,this.widgetHeight=0,this.breaks=0,this.spaceAbove=i}mainBlock(e,t){return new xt(
t,this.length,e+this.spaceAbove,this.height-this.spaceAbove,this.breaks)}replace(e,t,i){let r=i[0];return i.length==1&&(r instanceof n||r instanceof mn&&r.flags&
4)&&Math.abs(this.length-r.length)<10?(r instanceof mn?r=new n(r.length,this.height,this.spaceAbove):r.height=this.height,this.outdated||(r.outdated=!1),r):Xe.of(
i)}updateHeight(e,t=0,i=!1,r){return r&&r.from<=t&&r.more?this.setMeasuredHeight(r):(i||this.outdated)&&(this.spaceAbove=0,this.setHeight(Math.max(this.widgetHeight,
e.heightForLine(this.length-this.collapsed))+this.breaks*e.lineHeight)),this.outdated=!1,this}toString(){return`line(${this.length}${this.collapsed?-this.collapsed:
""}${this.widgetHeight?":"+this.widgetHeight:""})`}},mn=class n extends Xe{constructor(e){super(e,0)}heightMetrics(e,t){let i=e.doc.lineAt(t).number,r=e.doc.lineAt(
t+this.length).number,s=r-i+1,o,l=0;if(e.lineWrapping){let a=Math.min(this.height,e.lineHeight*s);o=a/s,this.length>s+1&&(l=(this.height-a)/(this.length-s-1))}else
o=this.height/s;return{firstLine:i,lastLine:r,perLine:o,perChar:l}}blockAt(e,t,i,r){let{firstLine:s,lastLine:o,perLine:l,perChar:a}=this.heightMetrics(t,r);if(t.
lineWrapping){let h=r+(e<t.lineHeight?0:Math.round(Math.max(0,Math.min(1,(e-i)/this.height))*this.length)),c=t.doc.lineAt(h),f=l+c.length*a,u=Math.max(i,e-f/2);
return new xt(c.from,c.length,u,f,0)}else{let h=Math.max(0,Math.min(o-s,Math.floor((e-i)/l))),{from:c,length:f}=t.doc.line(s+h);return new xt(c,f,i+l*h,l,0)}}lineAt(e,t,i,r,s){
if(t==te.ByHeight)return this.blockAt(e,i,r,s);if(t==te.ByPosNoHeight){let{from:d,to:p}=i.doc.lineAt(e);return new xt(d,p-d,0,0,0)}let{firstLine:o,perLine:l,perChar:a}=this.
heightMetrics(i,s),h=i.doc.lineAt(e),c=l+h.length*a,f=h.number-o,u=r+l*f+a*(h.from-s-f);return new xt(h.from,h.length,Math.max(r,Math.min(u,r+this.height-c)),c,
0)}forEachLine(e,t,i,r,s,o){e=Math.max(e,s),t=Math.min(t,s+this.length);let{firstLine:l,perLine:a,perChar:h}=this.heightMetrics(i,s);for(let c=e,f=r;c<=t;){let u=i.
doc.lineAt(c);if(c==e){let p=u.number-l;f+=a*p+h*(e-s-p)}let d=a+h*u.length;o(new xt(u.from,u.length,f,d,0)),f+=d,c=u.to+1}}replace(e,t,i){let r=this.length-t;if(r>
0){let s=i[i.length-1];s instanceof n?i[i.length-1]=new n(s.length+r):i.push(null,new n(r-1))}if(e>0){let s=i[0];s instanceof n?i[0]=new n(e+s.length):i.unshift(
new n(e-1),null)}return Xe.of(i)}decomposeLeft(e,t){t.push(new n(e-1),null)}decomposeRight(e,t){t.push(null,new n(this.length-e-1))}updateHeight(e,t=0,i=!1,r){let s=t+
this.length;if(r&&r.from<=t+this.length&&r.more){let o=[],l=Math.max(t,r.from),a=-1;for(r.from>t&&o.push(new n(r.from-t-1).updateHeight(e,t));l<=s&&r.more;){let c=e.
doc.lineAt(l).length;o.length&&o.push(null);let f=r.heights[r.index++],u=0;f<0&&(u=-f,f=r.heights[r.index++]),a==-1?a=f:Math.abs(f-a)>=lo&&(a=-2);let d=new ot(c,
f,u);d.outdated=!1,o.push(d),l+=c+1}l<=s&&o.push(null,new n(s-l).updateHeight(e,l));let h=Xe.of(o);return(a<0||Math.abs(h.height-this.height)>=lo||Math.abs(a-this.
heightMetrics(e,t).perLine)>=lo)&&(Vi=!0),yo(this,h)}else(i||this.outdated)&&(this.setHeight(e.heightForGap(t,t+this.length)),this.outdated=!1);return this}toString(){
return`gap(${this.length})`}},Ah=class extends Xe{constructor(e,t,i){super(e.length+(t?1:0)+i.length,e.height+i.height,(t?1:0)|(e.outdated||i.outdated?2:0)),this.
left=e,this.right=i,this.size=e.size+i.size}get break(){return this.flags&1}blockAt(e,t,i,r){let s=i+this.left.height;return e<s?this.left.blockAt(e,t,i,r):this.
right.blockAt(e,t,s,r+this.left.length+this.break)}lineAt(e,t,i,r,s){let o=r+this.left.height,l=s+this.left.length+this.break,a=t==te.ByHeight?e<o:e<l,h=a?this.
left.lineAt(e,t,i,r,s):this.right.lineAt(e,t,i,o,l);if(this.break||(a?h.to<l:h.from>l))return h;let c=t==te.ByPosNoHeight?te.ByPosNoHeight:te.ByPos;return a?h.join(
this.right.lineAt(l,c,i,o,l)):this.left.lineAt(l,c,i,r,s).join(h)}forEachLine(e,t,i,r,s,o){let l=r+this.left.height,a=s+this.left.length+this.break;if(this.break)
e<a&&this.left.forEachLine(e,t,i,r,s,o),t>=a&&this.right.forEachLine(e,t,i,l,a,o);else{let h=this.lineAt(a,te.ByPos,i,r,s);e<h.from&&this.left.forEachLine(e,Math.
min(t,h.from-1),i,r,s,o),h.to>=e&&h.from<=t&&o(h),t>h.to&&this.right.forEachLine(Math.max(e,h.to+1),t,i,l,a,o)}}replace(e,t,i){let r=this.left.length+this.break;
if(t<r)return this.balanced(this.left.replace(e,t,i),this.right);if(e>this.left.length)return this.balanced(this.left,this.right.replace(e-r,t-r,i));let s=[];e>
0&&this.decomposeLeft(e,s);let o=s.length;for(let l of i)s.push(l);if(e>0&&dp(s,o-1),t<this.length){let l=s.length;this.decomposeRight(t,s),dp(s,l)}return Xe.of(
s)}decomposeLeft(e,t){let i=this.left.length;if(e<=i)return this.left.decomposeLeft(e,t);t.push(this.left),this.break&&(i++,e>=i&&t.push(null)),e>i&&this.right.
decomposeLeft(e-i,t)}decomposeRight(e,t){let i=this.left.length,r=i+this.break;if(e>=r)return this.right.decomposeRight(e-r,t);e<i&&this.left.decomposeRight(e,t),
this.break&&e<r&&t.push(null),t.push(this.right)}balanced(e,t){return e.size>2*t.size||t.size>2*e.size?Xe.of(this.break?[e,null,t]:[e,t]):(this.left=yo(this.left,
e),this.right=yo(this.right,t),this.setHeight(e.height+t.height),this.outdated=e.outdated||t.outdated,this.size=e.size+t.size,this.length=e.length+this.break+t.
length,this)}updateHeight(e,t=0,i=!1,r){let{left:s,right:o}=this,l=t+s.length+this.break,a=null;return r&&r.from<=t+s.length&&r.more?a=s=s.updateHeight(e,t,i,r):
s.updateHeight(e,t,i),r&&r.from<=l+o.length&&r.more?a=o=o.updateHeight(e,l,i,r):o.updateHeight(e,l,i),a?this.balanced(s,o):(this.height=this.left.height+this.right.
height,this.outdated=!1,this)}toString(){return this.left+(this.break?" ":"-")+this.right}};function dp(n,e){let t,i;n[e]==null&&(t=n[e-1])instanceof mn&&(i=n[e+
1])instanceof mn&&n.splice(e-1,3,new mn(t.length+1+i.length))}var Hk=5,Mh=class n{constructor(e,t){this.pos=e,this.oracle=t,this.nodes=[],this.lineStart=-1,this.
lineEnd=-1,this.covering=null,this.writtenTo=e}get isCovered(){return this.covering&&this.nodes[this.nodes.length-1]==this.covering}span(e,t){if(this.lineStart>
-1){let i=Math.min(t,this.lineEnd),r=this.nodes[this.nodes.length-1];r instanceof ot?r.length+=i-this.pos:(i>this.pos||!this.isCovered)&&this.nodes.push(new ot(
i-this.pos,-1,0)),this.writtenTo=i,t>i&&(this.nodes.push(null),this.writtenTo++,this.lineStart=-1)}this.pos=t}point(e,t,i){if(e<t||i.heightRelevant){let r=i.widget?
i.widget.estimatedHeight:0,s=i.widget?i.widget.lineBreaks:0;r<0&&(r=this.oracle.lineHeight);let o=t-e;i.block?this.addBlock(new bo(o,r,i)):(o||s||r>=Hk)&&this.addLineDeco(
r,s,o)}else t>e&&this.span(e,t);this.lineEnd>-1&&this.lineEnd<this.pos&&(this.lineEnd=this.oracle.doc.lineAt(this.pos).to)}enterLine(){if(this.lineStart>-1)return;
let{from:e,to:t}=this.oracle.doc.lineAt(this.pos);this.lineStart=e,this.lineEnd=t,this.writtenTo<e&&((this.writtenTo<e-1||this.nodes[this.nodes.length-1]==null)&&
this.nodes.push(this.blankContent(this.writtenTo,e-1)),this.nodes.push(null)),this.pos>e&&this.nodes.push(new ot(this.pos-e,-1,0)),this.writtenTo=this.pos}blankContent(e,t){
let i=new mn(t-e);return this.oracle.doc.lineAt(e).to==t&&(i.flags|=4),i}ensureLine(){this.enterLine();let e=this.nodes.length?this.nodes[this.nodes.length-1]:null;
if(e instanceof ot)return e;let t=new ot(0,-1,0);return this.nodes.push(t),t}addBlock(e){this.enterLine();let t=e.deco;t&&t.startSide>0&&!this.isCovered&&this.ensureLine(),
this.nodes.push(e),this.writtenTo=this.pos=this.pos+e.length,t&&t.endSide>0&&(this.covering=e)}addLineDeco(e,t,i){let r=this.ensureLine();r.length+=i,r.collapsed+=
i,r.widgetHeight=Math.max(r.widgetHeight,e),r.breaks+=t,this.writtenTo=this.pos=this.pos+i}finish(e){let t=this.nodes.length==0?null:this.nodes[this.nodes.length-
1];this.lineStart>-1&&!(t instanceof ot)&&!this.isCovered?this.nodes.push(new ot(0,-1,0)):(this.writtenTo<this.pos||t==null)&&this.nodes.push(this.blankContent(
this.writtenTo,this.pos));let i=e;for(let r of this.nodes)r instanceof ot&&r.updateHeight(this.oracle,i),i+=r?r.length:1;return this.nodes}static build(e,t,i,r){
let s=new n(i,e);return X.spans(t,i,r,s,0),s.finish(i)}};function jk(n,e,t){let i=new Th;return X.compare(n,e,t,i,0),i.changes}var Th=class{constructor(){this.changes=
[]}compareRange(){}comparePoint(e,t,i,r){(e<t||i&&i.heightRelevant||r&&r.heightRelevant)&&zi(e,t,this.changes,5)}};function qk(n,e){let t=n.getBoundingClientRect(),
i=n.ownerDocument,r=i.defaultView||window,s=Math.max(0,t.left),o=Math.min(r.innerWidth,t.right),l=Math.max(0,t.top),a=Math.min(r.innerHeight,t.bottom);for(let h=n.
parentNode;h&&h!=i.body;)if(xe(h)){let c=window.getComputedStyle(h);if((h.scrollHeight>h.clientHeight||h.scrollWidth>h.clientWidth)&&c.overflow!="visible"){let f=h.
getBoundingClientRect();s=Math.max(s,f.left),o=Math.min(o,f.right),l=Math.max(l,f.top),a=Math.min(h==n.parentNode?r.innerHeight:a,f.bottom)}h=c.position=="absol\
ute"||c.position=="fixed"?h.offsetParent:h.parentNode}else if(h.nodeType==11)h=h.host;else break;return{left:s-t.left,right:Math.max(s,o)-t.left,top:l-(t.top+e),
bottom:Math.max(l,a)-(t.top+e)}}function Wk(n){let e=n.getBoundingClientRect(),t=n.ownerDocument.defaultView||window;return e.left<t.innerWidth&&e.right>0&&e.top<
t.innerHeight&&e.bottom>0}function $k(n,e){let t=n.getBoundingClientRect();return{left:0,right:t.right-t.left,top:e,bottom:t.bottom-(t.top+e)}}var Pr=class{constructor(e,t,i,r){
this.from=e,this.to=t,this.size=i,this.displaySize=r}static same(e,t){if(e.length!=t.length)return!1;for(let i=0;i<e.length;i++){let r=e[i],s=t[i];if(r.from!=s.
from||r.to!=s.to||r.size!=s.size)return!1}return!0}draw(e,t){return $.replace({widget:new Eh(this.displaySize*(t?e.scaleY:e.scaleX),t)}).range(this.from,this.to)}},
Eh=class extends vt{constructor(e,t){super(),this.size=e,this.vertical=t}eq(e){return e.size==this.size&&e.vertical==this.vertical}toDOM(){let e=document.createElement(
"div");return this.vertical?e.style.height=this.size+"px":(e.style.width=this.size+"px",e.style.height="2px",e.style.display="inline-block"),e}get estimatedHeight(){
return this.vertical?this.size:-1}},xo=class{constructor(e,t){this.view=e,this.state=t,this.pixelViewport={left:0,right:window.innerWidth,top:0,bottom:0},this.inView=
!0,this.paddingTop=0,this.paddingBottom=0,this.contentDOMWidth=0,this.contentDOMHeight=0,this.editorHeight=0,this.editorWidth=0,this.scaleX=1,this.scaleY=1,this.
scrollOffset=0,this.scrolledToBottom=!1,this.scrollAnchorPos=0,this.scrollAnchorHeight=-1,this.scaler=Dh,this.scrollTarget=null,this.printing=!1,this.mustMeasureContent=
!0,this.defaultTextDirection=J.LTR,this.visibleRanges=[],this.mustEnforceCursorAssoc=!1;let i=t.facet(Gh).some(r=>typeof r!="function"&&r.class=="cm-lineWrappin\
g");this.heightOracle=new Sh(i),this.stateDeco=pp(t),this.heightMap=Xe.empty().applyChanges(this.stateDeco,_.empty,this.heightOracle.setDoc(t.doc),[new kt(0,0,0,
t.doc.length)]);for(let r=0;r<2&&(this.viewport=this.getViewport(0,null),!!this.updateForViewport());r++);this.updateViewportLines(),this.lineGaps=this.ensureLineGaps(
[]),this.lineGapDeco=$.set(this.lineGaps.map(r=>r.draw(this,!1))),this.scrollParent=e.scrollDOM,this.computeVisibleRanges()}updateForViewport(){let e=[this.viewport],
{main:t}=this.state.selection;for(let i=0;i<=1;i++){let r=i?t.head:t.anchor;if(!e.some(({from:s,to:o})=>r>=s&&r<=o)){let{from:s,to:o}=this.lineBlockAt(r);e.push(
new Bi(s,o))}}return this.viewports=e.sort((i,r)=>i.from-r.from),this.updateScaler()}updateScaler(){let e=this.scaler;return this.scaler=this.heightMap.height<=
7e6?Dh:Oh.get(this.heightOracle,this.heightMap,this.viewports),e.eq(this.scaler)?0:2}updateViewportLines(){this.viewportLines=[],this.heightMap.forEachLine(this.
viewport.from,this.viewport.to,this.heightOracle.setDoc(this.state.doc),0,0,e=>{this.viewportLines.push(Er(e,this.scaler))})}update(e,t=null){this.state=e.state;
let i=this.stateDeco;this.stateDeco=pp(this.state);let r=e.changedRanges,s=kt.extendWithRanges(r,jk(i,this.stateDeco,e?e.changes:Ie.empty(this.state.doc.length))),
o=this.heightMap.height,l=this.scrolledToBottom?null:this.scrollAnchorAt(this.scrollOffset);up(),this.heightMap=this.heightMap.applyChanges(this.stateDeco,e.startState.
doc,this.heightOracle.setDoc(this.state.doc),s),(this.heightMap.height!=o||Vi)&&(e.flags|=2),l?(this.scrollAnchorPos=e.changes.mapPos(l.from,-1),this.scrollAnchorHeight=
l.top):(this.scrollAnchorPos=-1,this.scrollAnchorHeight=o);let a=s.length?this.mapViewport(this.viewport,e.changes):this.viewport;(t&&(t.range.head<a.from||t.range.
head>a.to)||!this.viewportIsAppropriate(a))&&(a=this.getViewport(0,t));let h=a.from!=this.viewport.from||a.to!=this.viewport.to;this.viewport=a,e.flags|=this.updateForViewport(),
(h||!e.changes.empty||e.flags&2)&&this.updateViewportLines(),(this.lineGaps.length||this.viewport.to-this.viewport.from>4e3)&&this.updateLineGaps(this.ensureLineGaps(
this.mapLineGaps(this.lineGaps,e.changes))),e.flags|=this.computeVisibleRanges(e.changes),t&&(this.scrollTarget=t),!this.mustEnforceCursorAssoc&&(e.selectionSet||
e.focusChanged)&&e.view.lineWrapping&&e.state.selection.main.empty&&e.state.selection.main.assoc&&!e.state.facet(Xp)&&(this.mustEnforceCursorAssoc=!0)}measure(){
let{view:e}=this,t=e.contentDOM,i=window.getComputedStyle(t),r=this.heightOracle,s=i.whiteSpace;this.defaultTextDirection=i.direction=="rtl"?J.RTL:J.LTR;let o=this.
heightOracle.mustRefreshForWrapping(s)||this.mustMeasureContent==="refresh",l=t.getBoundingClientRect(),a=o||this.mustMeasureContent||this.contentDOMHeight!=l.height;
this.contentDOMHeight=l.height,this.mustMeasureContent=!1;let h=0,c=0;if(l.width&&l.height){let{scaleX:k,scaleY:v}=Op(t,l);(k>.005&&Math.abs(this.scaleX-k)>.005||
v>.005&&Math.abs(this.scaleY-v)>.005)&&(this.scaleX=k,this.scaleY=v,h|=16,o=a=!0)}let f=(parseInt(i.paddingTop)||0)*this.scaleY,u=(parseInt(i.paddingBottom)||0)*
this.scaleY;(this.paddingTop!=f||this.paddingBottom!=u)&&(this.paddingTop=f,this.paddingBottom=u,h|=18),this.editorWidth!=e.scrollDOM.clientWidth&&(r.lineWrapping&&
(a=!0),this.editorWidth=e.scrollDOM.clientWidth,h|=16);let d=Rp(this.view.contentDOM,!1).y;d!=this.scrollParent&&(this.scrollParent=d,this.scrollAnchorHeight=-1,
this.scrollOffset=0);let p=this.getScrollOffset();this.scrollOffset!=p&&(this.scrollAnchorHeight=-1,this.scrollOffset=p),this.scrolledToBottom=Np(this.scrollParent||
e.win);let m=(this.printing?$k:qk)(t,this.paddingTop),g=m.top-this.pixelViewport.top,w=m.bottom-this.pixelViewport.bottom;this.pixelViewport=m;let b=this.pixelViewport.
bottom>this.pixelViewport.top&&this.pixelViewport.right>this.pixelViewport.left;if(b!=this.inView&&(this.inView=b,b&&(a=!0)),!this.inView&&!this.scrollTarget&&!Wk(
e.dom))return 0;let x=l.width;if((this.contentDOMWidth!=x||this.editorHeight!=e.scrollDOM.clientHeight)&&(this.contentDOMWidth=l.width,this.editorHeight=e.scrollDOM.
clientHeight,h|=16),a){let k=e.docView.measureVisibleLineHeights(this.viewport);if(r.mustRefreshForHeights(k)&&(o=!0),o||r.lineWrapping&&Math.abs(x-this.contentDOMWidth)>
r.charWidth){let{lineHeight:v,charWidth:A,textHeight:L}=e.docView.measureTextSize();o=v>0&&r.refresh(s,v,A,L,Math.max(5,x/A),k),o&&(e.docView.minWidth=0,h|=16)}
g>0&&w>0?c=Math.max(g,w):g<0&&w<0&&(c=Math.min(g,w)),up();for(let v of this.viewports){let A=v.from==this.viewport.from?k:e.docView.measureVisibleLineHeights(v);
this.heightMap=(o?Xe.empty().applyChanges(this.stateDeco,_.empty,this.heightOracle,[new kt(0,0,0,e.state.doc.length)]):this.heightMap).updateHeight(r,0,o,new Ch(
v.from,A))}Vi&&(h|=2)}let S=!this.viewportIsAppropriate(this.viewport,c)||this.scrollTarget&&(this.scrollTarget.range.head<this.viewport.from||this.scrollTarget.
range.head>this.viewport.to);return S&&(h&2&&(h|=this.updateScaler()),this.viewport=this.getViewport(c,this.scrollTarget),h|=this.updateForViewport()),(h&2||S)&&
this.updateViewportLines(),(this.lineGaps.length||this.viewport.to-this.viewport.from>4e3)&&this.updateLineGaps(this.ensureLineGaps(o?[]:this.lineGaps,e)),h|=this.
computeVisibleRanges(),this.mustEnforceCursorAssoc&&(this.mustEnforceCursorAssoc=!1,e.docView.enforceCursorAssoc()),h}get visibleTop(){return this.scaler.fromDOM(
this.pixelViewport.top)}get visibleBottom(){return this.scaler.fromDOM(this.pixelViewport.bottom)}getViewport(e,t){let i=.5-Math.max(-.5,Math.min(.5,e/1e3/2)),r=this.
heightMap,s=this.heightOracle,{visibleTop:o,visibleBottom:l}=this,a=new Bi(r.lineAt(o-i*1e3,te.ByHeight,s,0,0).from,r.lineAt(l+(1-i)*1e3,te.ByHeight,s,0,0).to);
if(t){let{head:h}=t.range;if(h<a.from||h>a.to){let c=Math.min(this.editorHeight,this.pixelViewport.bottom-this.pixelViewport.top),f=r.lineAt(h,te.ByPos,s,0,0),u;
t.y=="center"?u=(f.top+f.bottom)/2-c/2:t.y=="start"||t.y=="nearest"&&h<a.from?u=f.top:u=f.bottom-c,a=new Bi(r.lineAt(u-1e3/2,te.ByHeight,s,0,0).from,r.lineAt(u+
c+1e3/2,te.ByHeight,s,0,0).to)}}return a}mapViewport(e,t){let i=t.mapPos(e.from,-1),r=t.mapPos(e.to,1);return new Bi(this.heightMap.lineAt(i,te.ByPos,this.heightOracle,
0,0).from,this.heightMap.lineAt(r,te.ByPos,this.heightOracle,0,0).to)}viewportIsAppropriate({from:e,to:t},i=0){if(!this.inView)return!0;let{top:r}=this.heightMap.
lineAt(e,te.ByPos,this.heightOracle,0,0),{bottom:s}=this.heightMap.lineAt(t,te.ByPos,this.heightOracle,0,0),{visibleTop:o,visibleBottom:l}=this;return(e==0||r<=
o-Math.max(10,Math.min(-i,250)))&&(t==this.state.doc.length||s>=l+Math.max(10,Math.min(i,250)))&&r>o-2*1e3&&s<l+2*1e3}mapLineGaps(e,t){if(!e.length||t.empty)return e;
let i=[];for(let r of e)t.touchesRange(r.from,r.to)||i.push(new Pr(t.mapPos(r.from),t.mapPos(r.to),r.size,r.displaySize));return i}ensureLineGaps(e,t){let i=this.
heightOracle.lineWrapping,r=i?1e4:2e3,s=r>>1,o=r<<1;if(this.defaultTextDirection!=J.LTR&&!i)return[];let l=[],a=(c,f,u,d)=>{if(f-c<s)return;let p=this.state.selection.
main,m=[p.from];p.empty||m.push(p.to);for(let w of m)if(w>c&&w<f){a(c,w-10,u,d),a(w+10,f,u,d);return}let g=Vk(e,w=>w.from>=u.from&&w.to<=u.to&&Math.abs(w.from-c)<
s&&Math.abs(w.to-f)<s&&!m.some(b=>w.from<b&&w.to>b));if(!g){if(f<u.to&&t&&i&&t.visibleRanges.some(x=>x.from<=f&&x.to>=f)){let x=t.moveToLineBoundary(M.cursor(f),
!1,!0).head;x>c&&(f=x)}let w=this.gapSize(u,c,f,d),b=i||w<2e6?w:2e6;g=new Pr(c,f,w,b)}l.push(g)},h=c=>{if(c.length<o||c.type!=Ae.Text)return;let f=Uk(c.from,c.to,
this.stateDeco);if(f.total<o)return;let u=this.scrollTarget?this.scrollTarget.range.head:null,d,p;if(i){let m=r/this.heightOracle.lineLength*this.heightOracle.lineHeight,
g,w;if(u!=null){let b=no(f,u),x=((this.visibleBottom-this.visibleTop)/2+m)/c.height;g=b-x,w=b+x}else g=(this.visibleTop-c.top-m)/c.height,w=(this.visibleBottom-
c.top+m)/c.height;d=to(f,g),p=to(f,w)}else{let m=f.total*this.heightOracle.charWidth,g=r*this.heightOracle.charWidth,w=0;if(m>2e6)for(let v of e)v.from>=c.from&&
v.from<c.to&&v.size!=v.displaySize&&v.from*this.heightOracle.charWidth+w<this.pixelViewport.left&&(w=v.size-v.displaySize);let b=this.pixelViewport.left+w,x=this.
pixelViewport.right+w,S,k;if(u!=null){let v=no(f,u),A=((x-b)/2+g)/m;S=v-A,k=v+A}else S=(b-g)/m,k=(x+g)/m;d=to(f,S),p=to(f,k)}d>c.from&&a(c.from,d,c,f),p<c.to&&a(
p,c.to,c,f)};for(let c of this.viewportLines)Array.isArray(c.type)?c.type.forEach(h):h(c);return l}gapSize(e,t,i,r){let s=no(r,i)-no(r,t);return this.heightOracle.
lineWrapping?e.height*s:r.total*this.heightOracle.charWidth*s}updateLineGaps(e){Pr.same(e,this.lineGaps)||(this.lineGaps=e,this.lineGapDeco=$.set(e.map(t=>t.draw(
this,this.heightOracle.lineWrapping))))}computeVisibleRanges(e){let t=this.stateDeco;this.lineGaps.length&&(t=t.concat(this.lineGapDeco));let i=[];X.spans(t,this.
viewport.from,this.viewport.to,{span(s,o){i.push({from:s,to:o})},point(){}},20);let r=0;if(i.length!=this.visibleRanges.length)r=12;else for(let s=0;s<i.length&&
!(r&8);s++){let o=this.visibleRanges[s],l=i[s];(o.from!=l.from||o.to!=l.to)&&(r|=4,e&&e.mapPos(o.from,-1)==l.from&&e.mapPos(o.to,1)==l.to||(r|=8))}return this.visibleRanges=
i,r}lineBlockAt(e){return e>=this.viewport.from&&e<=this.viewport.to&&this.viewportLines.find(t=>t.from<=e&&t.to>=e)||Er(this.heightMap.lineAt(e,te.ByPos,this.heightOracle,
0,0),this.scaler)}lineBlockAtHeight(e){return e>=this.viewportLines[0].top&&e<=this.viewportLines[this.viewportLines.length-1].bottom&&this.viewportLines.find(t=>t.
top<=e&&t.bottom>=e)||Er(this.heightMap.lineAt(this.scaler.fromDOM(e),te.ByHeight,this.heightOracle,0,0),this.scaler)}getScrollOffset(){return this.scrollParent==
this.view.scrollDOM?this.scrollParent.scrollTop*this.scaleY:(this.scrollParent?this.scrollParent.getBoundingClientRect().top:0)-this.view.contentDOM.getBoundingClientRect().
top}scrollAnchorAt(e){let t=this.lineBlockAtHeight(e+12-this.paddingTop);return t.from>=this.viewport.from||this.viewportLines[0].top-e>200?t:this.viewportLines[0]}elementAtHeight(e){
return Er(this.heightMap.blockAt(this.scaler.fromDOM(e),this.heightOracle,0,0),this.scaler)}get docHeight(){return this.scaler.toDOM(this.heightMap.height)}get contentHeight(){
return this.docHeight+this.paddingTop+this.paddingBottom}},Bi=class{constructor(e,t){this.from=e,this.to=t}};function Uk(n,e,t){let i=[],r=n,s=0;return X.spans(
t,n,e,{span(){},point(o,l){o>r&&(i.push({from:r,to:o}),s+=o-r),r=l}},20),r<e&&(i.push({from:r,to:e}),s+=e-r),{total:s,ranges:i}}function to({total:n,ranges:e},t){
if(t<=0)return e[0].from;if(t>=1)return e[e.length-1].to;let i=Math.floor(n*t);for(let r=0;;r++){let{from:s,to:o}=e[r],l=o-s;if(i<=l)return s+i;i-=l}}function no(n,e){
let t=0;for(let{from:i,to:r}of n.ranges){if(e<=r){t+=e-i;break}t+=r-i}return t/n.total}function Vk(n,e){for(let t of n)if(e(t))return t}var Dh={toDOM(n){return n},
fromDOM(n){return n},scale:1,eq(n){return n==this}};function pp(n){let e=n.facet(Do).filter(i=>typeof i!="function"),t=n.facet(Xh).filter(i=>typeof i!="function");
return t.length&&e.push(X.join(t)),e}var Oh=class n{constructor(e,t){this.scale=e,this.viewports=t}static get(e,t,i){let r=0,s=0,o=0,l=i.map(({from:h,to:c})=>{let f=t.
lineAt(h,te.ByPos,e,0,0).top,u=t.lineAt(c,te.ByPos,e,0,0).bottom;return r+=u-f,{from:h,to:c,top:f,bottom:u,domTop:0,domBottom:0}});if(t.height-r<10)return Dh;let a=(7e6-
r)/(t.height-r);for(let h of l)h.domTop=o+(h.top-s)*a,o=h.domBottom=h.domTop+(h.bottom-h.top),s=h.bottom;return new n(a,l)}toDOM(e){for(let t=0,i=0,r=0;;t++){let s=t<
this.viewports.length?this.viewports[t]:null;if(!s||e<s.top)return r+(e-i)*this.scale;if(e<=s.bottom)return s.domTop+(e-s.top);i=s.bottom,r=s.domBottom}}fromDOM(e){
for(let t=0,i=0,r=0;;t++){let s=t<this.viewports.length?this.viewports[t]:null;if(!s||e<s.domTop)return i+(e-r)/this.scale;if(e<=s.domBottom)return s.top+(e-s.domTop);
i=s.bottom,r=s.domBottom}}eq(e){return e instanceof n?this.scale==e.scale&&this.viewports.length==e.viewports.length&&this.viewports.every((t,i)=>t.from==e.viewports[i].
from&&t.to==e.viewports[i].to):!1}};function Er(n,e){if(e.scale==1)return n;let t=e.toDOM(n.top),i=e.toDOM(n.bottom);return new xt(n.from,n.length,t,i-t,Array.isArray(
n._content)?n._content.map(r=>Er(r,e)):n._content)}var io=R.define({combine:n=>n.join(" ")}),Rh=R.define({combine:n=>n.indexOf(!0)>-1}),Lh=st.newName(),ym=st.newName(),
bm=st.newName(),xm={"&light":"."+ym,"&dark":"."+bm};function Ih(n,e,t){return new st(e,{finish(i){return/&/.test(i)?i.replace(/&\w*/,r=>{if(r=="&")return n;if(!t||
!t[r])throw new RangeError(`Unsupported selector: ${r}`);return t[r]}):n+" "+i}})}var _k=Ih("."+Lh,{"&":{position:"relative !important",boxSizing:"border-box","\
&.cm-focused":{outline:"1px dotted #212121"},display:"flex !important",flexDirection:"column"},".cm-scroller":{display:"flex !important",alignItems:"flex-start \
!important",fontFamily:"monospace",lineHeight:1.4,height:"100%",overflowX:"auto",position:"relative",zIndex:0,overflowAnchor:"none"},".cm-content":{margin:0,flexGrow:2,
flexShrink:0,display:"block",whiteSpace:"pre",wordWrap:"normal",boxSizing:"border-box",minHeight:"100%",padding:"4px 0",outline:"none","&[contenteditable=true]":{
WebkitUserModify:"read-write-plaintext-only"}},".cm-lineWrapping":{whiteSpace_fallback:"pre-wrap",whiteSpace:"break-spaces",wordBreak:"break-word",overflowWrap:"\
anywhere",flexShrink:1},"&light .cm-content":{caretColor:"black"},"&dark .cm-content":{caretColor:"white"},".cm-line":{display:"block",padding:"0 2px 0 6px"},".\
cm-layer":{userSelect:"none",position:"absolute",left:0,top:0,contain:"size style","& > *":{position:"absolute"}},"&light .cm-selectionBackground":{background:"\
#d9d9d9"},"&dark .cm-selectionBackground":{background:"#222"},"&light.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground":{background:"#d7d4\
f0"},"&dark.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground":{background:"#233"},".cm-cursorLayer":{pointerEvents:"none"},"&.cm-focused >\
 .cm-scroller > .cm-cursorLayer":{animation:"steps(1) cm-blink 1.2s infinite"},"@keyframes cm-blink":{"0%":{},"50%":{opacity:0},"100%":{}},"@keyframes cm-blink2":{
"0%":{},"50%":{opacity:0},"100%":{}},".cm-cursor, .cm-dropCursor":{borderLeft:"1.2px solid black",marginLeft:"-0.6px",pointerEvents:"none"},".cm-cursor":{display:"\
none"},"&dark .cm-cursor":{borderLeftColor:"#ddd"},".cm-selectionHandle":{backgroundColor:"currentColor",width:"1.5px"},".cm-selectionHandle-start::before, .cm-\
selectionHandle-end::before":{content:'""',backgroundColor:"inherit",borderRadius:"50%",width:"8px",height:"8px",position:"absolute",left:"-3.25px"},".cm-select\
ionHandle-start::before":{top:"-8px"},".cm-selectionHandle-end::before":{bottom:"-8px"},".cm-dropCursor":{position:"absolute"},"&.cm-focused > .cm-scroller > .c\
m-cursorLayer .cm-cursor":{display:"block"},".cm-iso":{unicodeBidi:"isolate"},".cm-announced":{position:"fixed",top:"-10000px"},"@media print":{".cm-announced":{
display:"none"}},"&light .cm-activeLine":{backgroundColor:"#cceeff44"},"&dark .cm-activeLine":{backgroundColor:"#99eeff33"},"&light .cm-specialChar":{color:"red"},
"&dark .cm-specialChar":{color:"#f78"},".cm-gutters":{flexShrink:0,display:"flex",height:"100%",boxSizing:"border-box",zIndex:200},".cm-gutters-before":{insetInlineStart:0},
".cm-gutters-after":{insetInlineEnd:0},"&light .cm-gutters":{backgroundColor:"#f5f5f5",color:"#6c6c6c",border:"0px solid #ddd","&.cm-gutters-before":{borderRightWidth:"\
1px"},"&.cm-gutters-after":{borderLeftWidth:"1px"}},"&dark .cm-gutters":{backgroundColor:"#333338",color:"#ccc"},".cm-gutter":{display:"flex !important",flexDirection:"\
column",flexShrink:0,boxSizing:"border-box",minHeight:"100%",overflow:"hidden"},".cm-gutterElement":{boxSizing:"border-box"},".cm-lineNumbers .cm-gutterElement":{
padding:"0 3px 0 5px",minWidth:"20px",textAlign:"right",whiteSpace:"nowrap"},"&light .cm-activeLineGutter":{backgroundColor:"#e2f2ff"},"&dark .cm-activeLineGutt\
er":{backgroundColor:"#222227"},".cm-panels":{boxSizing:"border-box",position:"sticky",left:0,right:0,zIndex:300},"&light .cm-panels":{backgroundColor:"#f5f5f5",
color:"black"},".cm-panels-top":{top:"0"},".cm-panels-bottom":{bottom:"0"},"&light .cm-panels-top":{borderBottom:"1px solid #ddd"},"&light .cm-panels-bottom":{borderTop:"\
1px solid #ddd"},"&dark .cm-panels":{backgroundColor:"#333338",color:"white"},".cm-dialog":{padding:"2px 19px 4px 6px",position:"relative","& label":{fontSize:"\
80%"}},".cm-dialog-close":{position:"absolute",top:"3px",right:"4px",backgroundColor:"inherit",border:"none",font:"inherit",fontSize:"14px",padding:"0"},".cm-ta\
b":{display:"inline-block",overflow:"hidden",verticalAlign:"bottom"},".cm-widgetBuffer":{verticalAlign:"baseline",height:"1em",width:0,display:"inline"},".cm-pl\
aceholder":{color:"#888",display:"inline-block",verticalAlign:"top",userSelect:"none"},".cm-highlightSpace":{background:"radial-gradient(circle at 50% 55%, #aaa\
 20%, transparent 0) no-repeat",backgroundSize:".4em",backgroundPosition:"calc(min(50%, 0px)) center"},".cm-highlightTab":{backgroundImage:`url('data:image/svg+\
xml,<svg xmlns="http://www.w3.org/2000/svg" width="200" height="20"><path stroke="%23888" stroke-width="1" fill="none" d="M1 10H196L190 5M190 15L196 10M197 4L19\
7 16"/></svg>')`,backgroundSize:"auto 100%",backgroundPosition:"right 90%",backgroundRepeat:"no-repeat"},".cm-trailingSpace":{backgroundColor:"#ff332255"},".cm-\
button":{verticalAlign:"middle",color:"inherit",fontSize:"70%",padding:".2em 1em",borderRadius:"1px"},"&light .cm-button":{backgroundImage:"linear-gradient(#eff\
1f5, #d9d9df)",border:"1px solid #888","&:active":{backgroundImage:"linear-gradient(#b4b4b4, #d0d3d6)"}},"&dark .cm-button":{backgroundImage:"linear-gradient(#3\
93939, #111)",border:"1px solid #888","&:active":{backgroundImage:"linear-gradient(#111, #333)"}},".cm-textfield":{verticalAlign:"middle",color:"inherit",fontSize:"\
70%",border:"1px solid silver",padding:".2em .5em"},"&light .cm-textfield":{backgroundColor:"white"},"&dark .cm-textfield":{border:"1px solid #555",backgroundColor:"\
inherit"}},xm),Yk={childList:!0,characterData:!0,subtree:!0,attributes:!0,characterDataOldValue:!0},_a=O.ie&&O.ie_version<=11,Bh=class{constructor(e){this.view=
e,this.active=!1,this.editContext=null,this.selectionRange=new th,this.selectionChanged=!1,this.delayedFlush=-1,this.resizeTimeout=-1,this.queue=[],this.delayedAndroidKey=
null,this.flushingAndroidKey=-1,this.lastChange=0,this.scrollTargets=[],this.intersection=null,this.resizeScroll=null,this.intersecting=!1,this.gapIntersection=
null,this.gaps=[],this.printQuery=null,this.parentCheck=-1,this.dom=e.contentDOM,this.observer=new MutationObserver(t=>{for(let i of t)this.queue.push(i);(O.ie&&
O.ie_version<=11||O.ios&&e.composing)&&t.some(i=>i.type=="childList"&&i.removedNodes.length||i.type=="characterData"&&i.oldValue.length>i.target.nodeValue.length)?
this.flushSoon():this.flush()}),window.EditContext&&O.android&&e.constructor.EDIT_CONTEXT!==!1&&!(O.chrome&&O.chrome_version<126)&&(this.editContext=new Nh(e),e.
state.facet(Zt)&&(e.contentDOM.editContext=this.editContext.editContext)),_a&&(this.onCharData=t=>{this.queue.push({target:t.target,type:"characterData",oldValue:t.
prevValue}),this.flushSoon()}),this.onSelectionChange=this.onSelectionChange.bind(this),this.onResize=this.onResize.bind(this),this.onPrint=this.onPrint.bind(this),
this.onScroll=this.onScroll.bind(this),window.matchMedia&&(this.printQuery=window.matchMedia("print")),typeof ResizeObserver=="function"&&(this.resizeScroll=new ResizeObserver(
()=>{var t;((t=this.view.docView)===null||t===void 0?void 0:t.lastUpdate)<Date.now()-75&&this.onResize()}),this.resizeScroll.observe(e.scrollDOM)),this.addWindowListeners(
this.win=e.win),this.start(),typeof IntersectionObserver=="function"&&(this.intersection=new IntersectionObserver(t=>{this.parentCheck<0&&(this.parentCheck=setTimeout(
this.listenForScroll.bind(this),1e3)),t.length>0&&t[t.length-1].intersectionRatio>0!=this.intersecting&&(this.intersecting=!this.intersecting,this.intersecting!=
this.view.inView&&this.onScrollChanged(document.createEvent("Event")))},{threshold:[0,.001]}),this.intersection.observe(this.dom),this.gapIntersection=new IntersectionObserver(
t=>{t.length>0&&t[t.length-1].intersectionRatio>0&&this.onScrollChanged(document.createEvent("Event"))},{})),this.listenForScroll(),this.readSelectionRange()}onScrollChanged(e){
this.view.inputState.runHandlers("scroll",e),this.intersecting&&this.view.measure()}onScroll(e){this.intersecting&&this.flush(this.pendingRecords().length>0),this.
editContext&&this.view.requestMeasure(this.editContext.measureReq),this.onScrollChanged(e)}onResize(){this.resizeTimeout<0&&(this.resizeTimeout=setTimeout(()=>{
this.resizeTimeout=-1,this.view.requestMeasure()},50))}onPrint(e){(e.type=="change"||!e.type)&&!e.matches||(this.view.viewState.printing=!0,this.view.measure(),
setTimeout(()=>{this.view.viewState.printing=!1,this.view.requestMeasure()},500))}updateGaps(e){if(this.gapIntersection&&(e.length!=this.gaps.length||this.gaps.
some((t,i)=>t!=e[i]))){this.gapIntersection.disconnect();for(let t of e)this.gapIntersection.observe(t);this.gaps=e}}onSelectionChange(e){let t=this.selectionChanged;
if(!this.readSelectionRange()||this.delayedAndroidKey)return;let{view:i}=this,r=this.selectionRange;if(i.state.facet(Zt)?i.root.activeElement!=this.dom:!Dr(this.
dom,r))return;let s=r.anchorNode&&i.docView.tile.nearest(r.anchorNode);if(s&&s.isWidget()&&s.widget.ignoreEvent(e)){t||(this.selectionChanged=!1);return}(O.ie&&
O.ie_version<=11||O.android&&O.chrome)&&!i.state.selection.main.empty&&r.focusNode&&Rr(r.focusNode,r.focusOffset,r.anchorNode,r.anchorOffset)?this.flushSoon():this.
flush(!1)}readSelectionRange(){let{view:e}=this,t=jr(e.root);if(!t)return!1;let i=O.safari&&e.root.nodeType==11&&e.root.activeElement==this.dom&&Kk(this.view,t)||
t;if(!i||this.selectionRange.eq(i))return!1;let r=Dr(this.dom,i);return r&&!this.selectionChanged&&e.inputState.lastFocusTime>Date.now()-200&&e.inputState.lastTouchTime<
Date.now()-300&&Wx(this.dom,i)?(this.view.inputState.lastFocusTime=0,e.docView.updateSelection(),!1):(this.selectionRange.setRange(i),r&&(this.selectionChanged=
!0),!0)}setSelectionRange(e,t){this.selectionRange.set(e.node,e.offset,t.node,t.offset),this.selectionChanged=!1}clearSelectionRange(){this.selectionRange.set(null,
0,null,0)}listenForScroll(){this.parentCheck=-1;let e=0,t=null;for(let i=this.dom;i;)if(xe(i))!t&&e<this.scrollTargets.length&&this.scrollTargets[e]==i?e++:t||(t=
this.scrollTargets.slice(0,e)),t&&t.push(i),i=i.assignedSlot||i.parentNode;else if(i.nodeType==11)i=i.host;else break;if(e<this.scrollTargets.length&&!t&&(t=this.
scrollTargets.slice(0,e)),t){for(let i of this.scrollTargets)i.removeEventListener("scroll",this.onScroll);for(let i of this.scrollTargets=t)i.addEventListener(
"scroll",this.onScroll)}}ignore(e){if(!this.active)return e();try{return this.stop(),e()}finally{this.start(),this.clear()}}start(){this.active||(this.observer.
observe(this.dom,Yk),_a&&this.dom.addEventListener("DOMCharacterDataModified",this.onCharData),this.active=!0)}stop(){this.active&&(this.active=!1,this.observer.
disconnect(),_a&&this.dom.removeEventListener("DOMCharacterDataModified",this.onCharData))}clear(){this.processRecords(),this.queue.length=0,this.selectionChanged=
!1}delayAndroidKey(e,t){var i;if(!this.delayedAndroidKey){let r=()=>{let s=this.delayedAndroidKey;s&&(this.clearDelayedAndroidKey(),this.view.inputState.lastKeyCode=
s.keyCode,this.view.inputState.lastKeyTime=Date.now(),!this.flush()&&s.force&&Fi(this.dom,s.key,s.keyCode))};this.flushingAndroidKey=this.view.win.requestAnimationFrame(
r)}(!this.delayedAndroidKey||e=="Enter")&&(this.delayedAndroidKey={key:e,keyCode:t,force:this.lastChange<Date.now()-50||!!(!((i=this.delayedAndroidKey)===null||
i===void 0)&&i.force)})}clearDelayedAndroidKey(){this.win.cancelAnimationFrame(this.flushingAndroidKey),this.delayedAndroidKey=null,this.flushingAndroidKey=-1}flushSoon(){
this.delayedFlush<0&&(this.delayedFlush=this.view.win.requestAnimationFrame(()=>{this.delayedFlush=-1,this.flush()}))}forceFlush(){this.delayedFlush>=0&&(this.view.
win.cancelAnimationFrame(this.delayedFlush),this.delayedFlush=-1),this.flush()}pendingRecords(){for(let e of this.observer.takeRecords())this.queue.push(e);return this.
queue}processRecords(){let e=this.pendingRecords();e.length&&(this.queue=[]);let t=-1,i=-1,r=!1;for(let s of e){let o=this.readMutation(s);o&&(o.typeOver&&(r=!0),
t==-1?{from:t,to:i}=o:(t=Math.min(o.from,t),i=Math.max(o.to,i)))}return{from:t,to:i,typeOver:r}}readChange(){let{from:e,to:t,typeOver:i}=this.processRecords(),r=this.
selectionChanged&&Dr(this.dom,this.selectionRange);if(e<0&&!r)return null;e>-1&&(this.lastChange=Date.now()),this.view.inputState.lastFocusTime=0,this.selectionChanged=
!1;let s=new yh(this.view,e,t,i);return this.view.docView.domChanged={newSel:s.newSel?s.newSel.main:null},s}flush(e=!0){if(this.delayedFlush>=0||this.delayedAndroidKey)
return!1;e&&this.readSelectionRange();let t=this.selectionChanged,i=this.readChange();if(!i)return this.view.requestMeasure(),!1;let r=this.view.state,s=am(this.
view,i);return this.view.state==r&&(i.domChanged||t)&&this.view.update([]),s}readMutation(e){let t=this.view.docView.tile.nearest(e.target);if(!t||t.isWidget())
return null;if(t.markDirty(e.type=="attributes"),e.type=="childList"){let i=mp(t,e.previousSibling||e.target.previousSibling,-1),r=mp(t,e.nextSibling||e.target.
nextSibling,1);return{from:i?t.posAfter(i):t.posAtStart,to:r?t.posBefore(r):t.posAtEnd,typeOver:!1}}else return e.type=="characterData"?{from:t.posAtStart,to:t.
posAtEnd,typeOver:e.target.nodeValue==e.oldValue}:null}setWindow(e){e!=this.win&&(this.removeWindowListeners(this.win),this.win=e,this.addWindowListeners(this.win))}addWindowListeners(e){
e.addEventListener("resize",this.onResize),this.printQuery?this.printQuery.addEventListener?this.printQuery.addEventListener("change",this.onPrint):this.printQuery.
addListener(this.onPrint):e.addEventListener("beforeprint",this.onPrint),e.addEventListener("scroll",this.onScroll),e.document.addEventListener("selectionchange",
this.onSelectionChange)}removeWindowListeners(e){e.removeEventListener("scroll",this.onScroll),e.removeEventListener("resize",this.onResize),this.printQuery?this.
printQuery.removeEventListener?this.printQuery.removeEventListener("change",this.onPrint):this.printQuery.removeListener(this.onPrint):e.removeEventListener("be\
foreprint",this.onPrint),e.document.removeEventListener("selectionchange",this.onSelectionChange)}update(e){this.editContext&&(this.editContext.update(e),e.startState.
facet(Zt)!=e.state.facet(Zt)&&(e.view.contentDOM.editContext=e.state.facet(Zt)?this.editContext.editContext:null))}destroy(){var e,t,i;this.stop(),(e=this.intersection)===
null||e===void 0||e.disconnect(),(t=this.gapIntersection)===null||t===void 0||t.disconnect(),(i=this.resizeScroll)===null||i===void 0||i.disconnect();for(let r of this.
scrollTargets)r.removeEventListener("scroll",this.onScroll);this.removeWindowListeners(this.win),clearTimeout(this.parentCheck),clearTimeout(this.resizeTimeout),
this.win.cancelAnimationFrame(this.delayedFlush),this.win.cancelAnimationFrame(this.flushingAndroidKey),this.editContext&&(this.view.contentDOM.editContext=null,
this.editContext.destroy())}};function mp(n,e,t){for(;e;){let i=ie.get(e);if(i&&i.parent==n)return i;let r=e.parentNode;e=r!=n.dom?r:t>0?e.nextSibling:e.previousSibling}
return null}function gp(n,e){let t=e.startContainer,i=e.startOffset,r=e.endContainer,s=e.endOffset,o=n.docView.domAtPos(n.state.selection.main.anchor,1);return Rr(
o.node,o.offset,r,s)&&([t,i,r,s]=[r,s,t,i]),{anchorNode:t,anchorOffset:i,focusNode:r,focusOffset:s}}function Kk(n,e){if(e.getComposedRanges){let r=e.getComposedRanges(
n.root)[0];if(r)return gp(n,r)}let t=null;function i(r){r.preventDefault(),r.stopImmediatePropagation(),t=r.getTargetRanges()[0]}return n.contentDOM.addEventListener(
"beforeinput",i,!0),n.dom.ownerDocument.execCommand("indent"),n.contentDOM.removeEventListener("beforeinput",i,!0),t?gp(n,t):null}var Nh=class{constructor(e){this.
from=0,this.to=0,this.pendingContextChange=null,this.handlers=Object.create(null),this.composing=null,this.resetRange(e.state);let t=this.editContext=new window.
EditContext({text:e.state.doc.sliceString(this.from,this.to),selectionStart:this.toContextPos(Math.max(this.from,Math.min(this.to,e.state.selection.main.anchor))),
selectionEnd:this.toContextPos(e.state.selection.main.head)});this.handlers.textupdate=i=>{let r=e.state.selection.main,{anchor:s,head:o}=r,l=this.toEditorPos(i.
updateRangeStart),a=this.toEditorPos(i.updateRangeEnd);e.inputState.composing>=0&&!this.composing&&(this.composing={contextBase:i.updateRangeStart,editorBase:l,
drifted:!1});let h=a-l>i.text.length;l==this.from&&s<this.from?l=s:a==this.to&&s>this.to&&(a=s);let c=hm(e.state.sliceDoc(l,a),i.text,(h?r.from:r.to)-l,h?"end":
null);if(!c){let u=M.single(this.toEditorPos(i.selectionStart),this.toEditorPos(i.selectionEnd));bh(u,r)||e.dispatch({selection:u,userEvent:"select"});return}let f={
from:c.from+l,to:c.toA+l,insert:_.of(i.text.slice(c.from,c.toB).split(`
`))};if((O.mac||O.android)&&f.from==o-1&&/^\. ?$/.test(i.text)&&e.contentDOM.getAttribute("autocorrect")=="off"&&(f={from:l,to:a,insert:_.of([i.text.replace(".",
" ")])}),this.pendingContextChange=f,!e.state.readOnly){let u=this.to-this.from+(f.to-f.from+f.insert.length);Zh(e,f,M.single(this.toEditorPos(i.selectionStart,
u),this.toEditorPos(i.selectionEnd,u)))}this.pendingContextChange&&(this.revertPending(e.state),this.setSelection(e.state)),f.from<f.to&&!f.insert.length&&e.inputState.
composing>=0&&!/[\\p{Alphabetic}\\p{Number}_]/.test(t.text.slice(Math.max(0,i.updateRangeStart-1),Math.min(t.text.length,i.updateRangeStart+1)))&&this.handlers.
compositionend(i)},this.handlers.characterboundsupdate=i=>{let r=[],s=null;for(let o=this.toEditorPos(i.rangeStart),l=this.toEditorPos(i.rangeEnd);o<l;o++){let a=e.
coordsForChar(o);s=a&&new DOMRect(a.left,a.top,a.right-a.left,a.bottom-a.top)||s||new DOMRect,r.push(s)}t.updateCharacterBounds(i.rangeStart,r)},this.handlers.textformatupdate=
i=>{let r=[];for(let s of i.getTextFormats()){let o=s.underlineStyle,l=s.underlineThickness;if(!/none/i.test(o)&&!/none/i.test(l)){let a=this.toEditorPos(s.rangeStart),
h=this.toEditorPos(s.rangeEnd);if(a<h){let c=`text-decoration: underline ${/^[a-z]/.test(o)?o+" ":o=="Dashed"?"dashed ":o=="Squiggle"?"wavy ":""}${/thin/i.test(
l)?1:2}px`;r.push($.mark({attributes:{style:c}}).range(a,h))}}}e.dispatch({effects:Zp.of($.set(r))})},this.handlers.compositionstart=()=>{e.inputState.composing<
0&&(e.inputState.composing=0,e.inputState.compositionFirstChange=!0)},this.handlers.compositionend=()=>{if(e.inputState.composing=-1,e.inputState.compositionFirstChange=
null,this.composing){let{drifted:i}=this.composing;this.composing=null,i&&this.reset(e.state)}};for(let i in this.handlers)t.addEventListener(i,this.handlers[i]);
this.measureReq={read:i=>{let r=jr(i.root);r&&r.rangeCount&&this.editContext.updateSelectionBounds(r.getRangeAt(0).getBoundingClientRect())}}}applyEdits(e){let t=0,
i=!1,r=this.pendingContextChange;return e.changes.iterChanges((s,o,l,a,h)=>{if(i)return;let c=h.length-(o-s);if(r&&o>=r.to)if(r.from==s&&r.to==o&&r.insert.eq(h)){
r=this.pendingContextChange=null,t+=c,this.to+=c;return}else r=null,this.revertPending(e.state);if(s+=t,o+=t,o<=this.from)this.from+=c,this.to+=c;else if(s<this.
to){if(s<this.from||o>this.to||this.to-this.from+h.length>3e4){i=!0;return}this.editContext.updateText(this.toContextPos(s),this.toContextPos(o),h.toString()),this.
to+=c}t+=c}),r&&!i&&this.revertPending(e.state),!i}update(e){let t=this.pendingContextChange,i=e.startState.selection.main;this.composing&&(this.composing.drifted||
!e.changes.touchesRange(i.from,i.to)&&e.transactions.some(r=>!r.isUserEvent("input.type")&&r.changes.touchesRange(this.from,this.to)))?(this.composing.drifted=!0,
this.composing.editorBase=e.changes.mapPos(this.composing.editorBase)):!this.applyEdits(e)||!this.rangeIsValid(e.state)?(this.pendingContextChange=null,this.reset(
e.state)):(e.docChanged||e.selectionSet||t)&&this.setSelection(e.state),(e.geometryChanged||e.docChanged||e.selectionSet)&&e.view.requestMeasure(this.measureReq)}resetRange(e){
let{head:t}=e.selection.main;this.from=Math.max(0,t-1e4),this.to=Math.min(e.doc.length,t+1e4)}reset(e){this.resetRange(e),this.editContext.updateText(0,this.editContext.
text.length,e.doc.sliceString(this.from,this.to)),this.setSelection(e)}revertPending(e){let t=this.pendingContextChange;this.pendingContextChange=null,this.editContext.
updateText(this.toContextPos(t.from),this.toContextPos(t.from+t.insert.length),e.doc.sliceString(t.from,t.to))}setSelection(e){let{main:t}=e.selection,i=this.toContextPos(
Math.max(this.from,Math.min(this.to,t.anchor))),r=this.toContextPos(t.head);(this.editContext.selectionStart!=i||this.editContext.selectionEnd!=r)&&this.editContext.
updateSelection(i,r)}rangeIsValid(e){let{head:t}=e.selection.main;return!(this.from>0&&t-this.from<500||this.to<e.doc.length&&this.to-t<500||this.to-this.from>1e4*
3)}toEditorPos(e,t=this.to-this.from){e=Math.min(e,t);let i=this.composing;return i&&i.drifted?i.editorBase+(e-i.contextBase):e+this.from}toContextPos(e){let t=this.
composing;return t&&t.drifted?t.contextBase+(e-t.editorBase):e-this.from}destroy(){for(let e in this.handlers)this.editContext.removeEventListener(e,this.handlers[e])}},
I=class n{get state(){return this.viewState.state}get viewport(){return this.viewState.viewport}get visibleRanges(){return this.viewState.visibleRanges}get inView(){
return this.viewState.inView}get composing(){return!!this.inputState&&this.inputState.composing>0}get compositionStarted(){return!!this.inputState&&this.inputState.
composing>=0}get root(){return this._root}get win(){return this.dom.ownerDocument.defaultView||window}constructor(e={}){var t;this.plugins=[],this.pluginMap=new Map,
this.editorAttrs={},this.contentAttrs={},this.bidiCache=[],this.destroyed=!1,this.updateState=2,this.measureScheduled=-1,this.measureRequests=[],this.clearAnnouncement=
-1,this.contentDOM=document.createElement("div"),this.scrollDOM=document.createElement("div"),this.scrollDOM.tabIndex=-1,this.scrollDOM.className="cm-scroller",
this.scrollDOM.appendChild(this.contentDOM),this.announceDOM=document.createElement("div"),this.announceDOM.className="cm-announced",this.announceDOM.setAttribute(
"aria-live","polite"),this.dom=document.createElement("div"),this.dom.appendChild(this.announceDOM),this.dom.appendChild(this.scrollDOM),e.parent&&e.parent.appendChild(
this.dom);let{dispatch:i}=e;this.dispatchTransactions=e.dispatchTransactions||i&&(r=>r.forEach(s=>i(s,this)))||(r=>this.update(r)),this.dispatch=this.dispatch.bind(
this),this._root=e.root||qx(e.parent)||document,this.viewState=new xo(this,e.state||ne.create(e)),e.scrollTo&&e.scrollTo.is(Zs)&&(this.viewState.scrollTarget=e.
scrollTo.value.clip(this.viewState.state)),this.plugins=this.state.facet(Ii).map(r=>new Ir(r));for(let r of this.plugins)r.update(this);this.observer=new Bh(this),
this.inputState=new xh(this),this.inputState.ensureHandlers(this.plugins),this.docView=new go(this),this.mountStyles(),this.updateAttrs(),this.updateState=0,this.
requestMeasure(),!((t=document.fonts)===null||t===void 0)&&t.ready&&document.fonts.ready.then(()=>{this.viewState.mustMeasureContent="refresh",this.requestMeasure()})}dispatch(...e){
let t=e.length==1&&e[0]instanceof de?e:e.length==1&&Array.isArray(e[0])?e[0]:[this.state.update(...e)];this.dispatchTransactions(t,this)}update(e){if(this.updateState!=
0)throw new Error("Calls to EditorView.update are not allowed while an update is in progress");let t=!1,i=!1,r,s=this.state;for(let u of e){if(u.startState!=s)throw new RangeError(
"Trying to update state with a transaction that doesn't start from the previous state.");s=u.state}if(this.destroyed){this.viewState.state=s;return}let o=this.hasFocus,
l=0,a=null;e.some(u=>u.annotation(mm))?(this.inputState.notifiedFocused=o,l=1):o!=this.inputState.notifiedFocused&&(this.inputState.notifiedFocused=o,a=gm(s,o),
a||(l=1));let h=this.observer.delayedAndroidKey,c=null;if(h?(this.observer.clearDelayedAndroidKey(),c=this.observer.readChange(),(c&&!this.state.doc.eq(s.doc)||
!this.state.selection.eq(s.selection))&&(c=null)):this.observer.clear(),s.facet(ne.phrases)!=this.state.facet(ne.phrases))return this.setState(s);r=po.create(this,
s,e),r.flags|=l;let f=this.viewState.scrollTarget;try{this.updateState=2;for(let u of e){if(f&&(f=f.map(u.changes)),u.scrollIntoView){let{main:d}=u.state.selection,
{x:p,y:m}=this.state.facet(n.cursorScrollMargin);f=new Lr(d.empty?d:M.cursor(d.head,d.head>d.anchor?-1:1),"nearest","nearest",m,p)}for(let d of u.effects)d.is(Zs)&&
(f=d.value.clip(this.state))}this.viewState.update(r,f),this.bidiCache=ko.update(this.bidiCache,r.changes),r.empty||(this.updatePlugins(r),this.inputState.update(
r)),t=this.docView.update(r),this.state.facet(Tr)!=this.styleModules&&this.mountStyles(),i=this.updateAttrs(),this.showAnnouncements(e),this.docView.updateSelection(
t,e.some(u=>u.isUserEvent("select.pointer")))}finally{this.updateState=0}if(r.startState.facet(io)!=r.state.facet(io)&&(this.viewState.mustMeasureContent=!0),(t||
i||f||this.viewState.mustEnforceCursorAssoc||this.viewState.mustMeasureContent)&&this.requestMeasure(),t&&this.docViewUpdate(),!r.empty)for(let u of this.state.
facet(sh))try{u(r)}catch(d){be(this.state,d,"update listener")}(a||c)&&Promise.resolve().then(()=>{a&&this.state==a.startState&&this.dispatch(a),c&&!am(this,c)&&
h.force&&Fi(this.contentDOM,h.key,h.keyCode)})}setState(e){if(this.updateState!=0)throw new Error("Calls to EditorView.setState are not allowed while an update \
is in progress");if(this.destroyed){this.viewState.state=e;return}this.updateState=2;let t=this.hasFocus;try{for(let i of this.plugins)i.destroy(this);this.viewState=
new xo(this,e),this.plugins=e.facet(Ii).map(i=>new Ir(i)),this.pluginMap.clear();for(let i of this.plugins)i.update(this);this.docView.destroy(),this.docView=new go(
this),this.inputState.ensureHandlers(this.plugins),this.mountStyles(),this.updateAttrs(),this.bidiCache=[]}finally{this.updateState=0}t&&this.focus(),this.requestMeasure()}updatePlugins(e){
let t=e.startState.facet(Ii),i=e.state.facet(Ii);if(t!=i){let r=[];for(let s of i){let o=t.indexOf(s);if(o<0)r.push(new Ir(s));else{let l=this.plugins[o];l.mustUpdate=
e,r.push(l)}}for(let s of this.plugins)s.mustUpdate!=e&&s.destroy(this);this.plugins=r,this.pluginMap.clear()}else for(let r of this.plugins)r.mustUpdate=e;for(let r=0;r<
this.plugins.length;r++)this.plugins[r].update(this);t!=i&&this.inputState.ensureHandlers(this.plugins)}docViewUpdate(){for(let e of this.plugins){let t=e.value;
if(t&&t.docViewUpdate)try{t.docViewUpdate(this)}catch(i){be(this.state,i,"doc view update listener")}}}measure(e=!0){if(this.destroyed)return;if(this.measureScheduled>
-1&&this.win.cancelAnimationFrame(this.measureScheduled),this.observer.delayedAndroidKey){this.measureScheduled=-1,this.requestMeasure();return}this.measureScheduled=
0,e&&this.observer.forceFlush();let t=null,i=this.viewState.scrollParent,r=this.viewState.getScrollOffset(),{scrollAnchorPos:s,scrollAnchorHeight:o,scaleY:l}=this.
viewState;Math.abs(r-this.viewState.scrollOffset)>1&&(o=-1),this.viewState.scrollAnchorHeight=-1;try{for(let a=0;;a++){if(o<0){if(Np(i||this.win))s=-1,o=this.viewState.
heightMap.height/this.viewState.scaleY;else{let p=this.viewState.scrollAnchorAt(r);s=p.from,o=p.top}l=this.viewState.scaleY}this.updateState=1;let h=this.viewState.
measure();if(!h&&!this.measureRequests.length&&this.viewState.scrollTarget==null)break;if(a>5){console.warn(this.measureRequests.length?"Measure loop restarted \
more than 5 times":"Viewport failed to stabilize");break}let c=[];h&4||([this.measureRequests,c]=[c,this.measureRequests]);let f=c.map(p=>{try{return p.read(this)}catch(m){
return be(this.state,m),wp}}),u=po.create(this,this.state,[]),d=!1;u.flags|=h,t?t.flags|=h:t=u,this.updateState=2,u.empty||(this.updatePlugins(u),this.inputState.
update(u),this.updateAttrs(),d=this.docView.update(u),d&&this.docViewUpdate());for(let p=0;p<c.length;p++)if(f[p]!=wp)try{let m=c[p];m.write&&m.write(f[p],this)}catch(m){
be(this.state,m)}if(d&&this.docView.updateSelection(!0),!u.viewportChanged&&this.measureRequests.length==0){if(this.viewState.editorHeight)if(this.viewState.scrollTarget){
this.docView.scrollIntoView(this.viewState.scrollTarget),this.viewState.scrollTarget=null,o=-1;continue}else{let m=(s<0?this.viewState.heightMap.height:this.viewState.
lineBlockAt(s).top)/this.viewState.scaleY-o/l;if((m>1||m<-1)&&!(O.ios&&this.inputState.lastIOSMomentumScroll>Date.now()-100)&&(i==this.scrollDOM||this.hasFocus||
Math.max(this.inputState.lastWheelEvent,this.inputState.lastTouchTime)>Date.now()-100)){r=r+m,i?s<0?i.scrollTop=i.scrollHeight:i.scrollTop+=m:this.win.scrollBy(
0,m),o=-1;continue}}break}}}finally{this.updateState=0,this.measureScheduled=-1}if(t&&!t.empty)for(let a of this.state.facet(sh))a(t)}get themeClasses(){return Lh+
" "+(this.state.facet(Rh)?bm:ym)+" "+this.state.facet(io)}updateAttrs(){let e=yp(this,Qp,{class:"cm-editor"+(this.hasFocus?" cm-focused ":" ")+this.themeClasses}),
t={spellcheck:"false",autocorrect:"off",autocapitalize:"off",writingsuggestions:"false",translate:"no",contenteditable:this.state.facet(Zt)?"true":"false",class:"\
cm-content",style:`${O.tabSize}: ${this.state.tabSize}`,role:"textbox","aria-multiline":"true"};this.state.readOnly&&(t["aria-readonly"]="true"),yp(this,Gh,t);let i=this.
observer.ignore(()=>{let r=Jd(this.contentDOM,this.contentAttrs,t),s=Jd(this.dom,this.editorAttrs,e);return r||s});return this.editorAttrs=e,this.contentAttrs=t,
i}showAnnouncements(e){let t=!0;for(let i of e)for(let r of i.effects)if(r.is(n.announce)){t&&(this.announceDOM.textContent="",this.win.clearTimeout(this.clearAnnouncement),
this.clearAnnouncement=this.win.setTimeout(()=>{this.announceDOM.textContent=" "},200),t=!1);let s=this.announceDOM.appendChild(document.createElement("div"));
s.textContent=r.value}}mountStyles(){this.styleModules=this.state.facet(Tr);let e=this.state.facet(n.cspNonce);st.mount(this.root,this.styleModules.concat(_k).reverse(),
e?{nonce:e}:void 0)}readMeasured(){if(this.updateState==2)throw new Error("Reading the editor layout isn't allowed during an update");this.updateState==0&&this.
measureScheduled>-1&&this.measure(!1)}requestMeasure(e){if(this.measureScheduled<0&&(this.measureScheduled=this.win.requestAnimationFrame(()=>this.measure())),e){
if(this.measureRequests.indexOf(e)>-1)return;if(e.key!=null){for(let t=0;t<this.measureRequests.length;t++)if(this.measureRequests[t].key===e.key){this.measureRequests[t]=
e;return}}this.measureRequests.push(e)}}plugin(e){let t=this.pluginMap.get(e);return(t===void 0||t&&t.plugin!=e)&&this.pluginMap.set(e,t=this.plugins.find(i=>i.
plugin==e)||null),t&&t.update(this).value}get documentTop(){return this.contentDOM.getBoundingClientRect().top+this.viewState.paddingTop}get documentPadding(){return{
top:this.viewState.paddingTop,bottom:this.viewState.paddingBottom}}get scaleX(){return this.viewState.scaleX}get scaleY(){return this.viewState.scaleY}elementAtHeight(e){
return this.readMeasured(),this.viewState.elementAtHeight(e)}lineBlockAtHeight(e){return this.readMeasured(),this.viewState.lineBlockAtHeight(e)}get viewportLineBlocks(){
return this.viewState.viewportLines}lineBlockAt(e){return this.viewState.lineBlockAt(e)}get contentHeight(){return this.viewState.contentHeight}moveByChar(e,t,i){
return Va(this,e,ip(this,e,t,i))}moveByGroup(e,t){return Va(this,e,ip(this,e,t,i=>gk(this,e.head,i)))}visualLineSide(e,t){return t?M.cursor(e.to,1):M.cursor(e.from,
-1)}moveToLineBoundary(e,t,i=!0){return mk(this,e,t,i)}moveVertically(e,t,i){return Va(this,e,wk(this,e,t,i))}domAtPos(e,t=1){return this.docView.domAtPos(e,t)}posAtDOM(e,t=0){
return this.docView.posFromDOM(e,t)}posAtCoords(e,t=!0){this.readMeasured();let i=mh(this,e,t);return i&&i.pos}posAndSideAtCoords(e,t=!0){return this.readMeasured(),
mh(this,e,t)}coordsAtPos(e,t=1){this.readMeasured();let i=this.state.doc.lineAt(e),r=this.bidiSpans(i),s=r[at.find(r,e-i.from,-1,t)];return i.length&&(e==i.from&&
t<0||e==i.to&&t>0)&&s.dir!=this.textDirectionAt(i.from)&&(e==i.to?(e=i.from+s.from,t=1):(e=i.from+s.to,t=-1)),this.docView.coordsAt(e,t,s.dir==J.RTL)}coordsForChar(e){
return this.readMeasured(),this.docView.coordsForChar(e)}get defaultCharacterWidth(){return this.viewState.heightOracle.charWidth}get defaultLineHeight(){return this.
viewState.heightOracle.lineHeight}get textDirection(){return this.viewState.defaultTextDirection}textDirectionAt(e){return!this.state.facet(Gp)||e<this.viewport.
from||e>this.viewport.to?this.textDirection:(this.readMeasured(),this.docView.textDirectionAt(e))}get lineWrapping(){return this.viewState.heightOracle.lineWrapping}bidiSpans(e){
if(e.length>Gk)return qp(e.length);let t=this.textDirectionAt(e.from),i;for(let s of this.bidiCache)if(s.from==e.from&&s.dir==t&&(s.fresh||jp(s.isolates,i=ep(this,
e))))return s.order;i||(i=ep(this,e));let r=Gx(e.text,t,i);return this.bidiCache.push(new ko(e.from,e.to,t,i,!0,r)),r}get hasFocus(){var e;return(this.dom.ownerDocument.
hasFocus()||O.safari&&((e=this.inputState)===null||e===void 0?void 0:e.lastContextMenu)>Date.now()-3e4)&&this.root.activeElement==this.contentDOM}focus(){this.observer.
ignore(()=>{Bp(this.contentDOM),this.docView.updateSelection()})}setRoot(e){this._root!=e&&(this._root=e,this.observer.setWindow((e.nodeType==9?e:e.ownerDocument).
defaultView||window),this.mountStyles())}destroy(){this.root.activeElement==this.contentDOM&&this.contentDOM.blur();for(let e of this.plugins)e.destroy(this);this.
plugins=[],this.inputState.destroy(),this.docView.destroy(),this.dom.remove(),this.observer.destroy(),this.win.clearTimeout(this.clearAnnouncement),this.measureScheduled>
-1&&this.win.cancelAnimationFrame(this.measureScheduled),this.destroyed=!0}static scrollIntoView(e,t={}){var i,r,s,o;return Zs.of(new Lr(typeof e=="number"?M.cursor(
e):e,(i=t.y)!==null&&i!==void 0?i:"nearest",(r=t.x)!==null&&r!==void 0?r:"nearest",(s=t.yMargin)!==null&&s!==void 0?s:5,(o=t.xMargin)!==null&&o!==void 0?o:5))}scrollSnapshot(){
let{scrollTop:e,scrollLeft:t}=this.scrollDOM,i=this.viewState.scrollAnchorAt(e);return Zs.of(new Lr(M.cursor(i.from),"start","start",i.top-e,t,!0))}setTabFocusMode(e){
e==null?this.inputState.tabFocusMode=this.inputState.tabFocusMode<0?0:-1:typeof e=="boolean"?this.inputState.tabFocusMode=e?0:-1:this.inputState.tabFocusMode!=0&&
(this.inputState.tabFocusMode=Date.now()+e)}static domEventHandlers(e){return pe.define(()=>({}),{eventHandlers:e})}static domEventObservers(e){return pe.define(
()=>({}),{eventObservers:e})}static theme(e,t){let i=st.newName(),r=[io.of(i),Tr.of(Ih(`.${i}`,e))];return t&&t.dark&&r.push(Rh.of(!0)),r}static baseTheme(e){return yt.
lowest(Tr.of(Ih("."+Lh,e,xm)))}static findFromDOM(e){var t;let i=e.querySelector(".cm-content"),r=i&&ie.get(i)||ie.get(e);return((t=r?.root)===null||t===void 0?
void 0:t.view)||null}};I.styleModule=Tr;I.inputHandler=Yp;I.clipboardInputFilter=Yh;I.clipboardOutputFilter=Kh;I.scrollHandler=Jp;I.focusChangeEffect=Kp;I.perLineTextDirection=
Gp;I.exceptionSink=_p;I.updateListener=sh;I.editable=Zt;I.mouseSelectionStyle=Vp;I.dragMovesSelection=Up;I.clickAddsSelectionRange=$p;I.decorations=Do;I.blockWrappers=
em;I.outerDecorations=Xh;I.atomicRanges=$r;I.bidiIsolatedRanges=tm;I.cursorScrollMargin=R.define({combine:n=>{let e=5,t=5;for(let i of n)typeof i=="number"?e=t=
i:{x:e,y:t}=i;return{x:e,y:t}}});I.scrollMargins=im;I.darkTheme=Rh;I.cspNonce=R.define({combine:n=>n.length?n[0]:""});I.contentAttributes=Gh;I.editorAttributes=
Qp;I.lineWrapping=I.contentAttributes.of({class:"cm-lineWrapping"});I.announce=U.define();var Gk=4096,wp={},ko=class n{constructor(e,t,i,r,s,o){this.from=e,this.
to=t,this.dir=i,this.isolates=r,this.fresh=s,this.order=o}static update(e,t){if(t.empty&&!e.some(s=>s.fresh))return e;let i=[],r=e.length?e[e.length-1].dir:J.LTR;
for(let s=Math.max(0,e.length-10);s<e.length;s++){let o=e[s];o.dir==r&&!t.touchesRange(o.from,o.to)&&i.push(new n(t.mapPos(o.from,1),t.mapPos(o.to,-1),o.dir,o.isolates,
!1,o.order))}return i}};function yp(n,e,t){for(let i=n.state.facet(e),r=i.length-1;r>=0;r--){let s=i[r],o=typeof s=="function"?s(n):s;o&&Uh(o,t)}return t}var Xk=O.
mac?"mac":O.windows?"win":O.linux?"linux":"key";function Jk(n,e){let t=n.split(/-(?!$)/),i=t[t.length-1];i=="Space"&&(i=" ");let r,s,o,l;for(let a=0;a<t.length-
1;++a){let h=t[a];if(/^(cmd|meta|m)$/i.test(h))l=!0;else if(/^a(lt)?$/i.test(h))r=!0;else if(/^(c|ctrl|control)$/i.test(h))s=!0;else if(/^s(hift)?$/i.test(h))o=
!0;else if(/^mod$/i.test(h))e=="mac"?l=!0:s=!0;else throw new Error("Unrecognized modifier name: "+h)}return r&&(i="Alt-"+i),s&&(i="Ctrl-"+i),l&&(i="Meta-"+i),o&&
(i="Shift-"+i),i}function ro(n,e,t){return e.altKey&&(n="Alt-"+n),e.ctrlKey&&(n="Ctrl-"+n),e.metaKey&&(n="Meta-"+n),t!==!1&&e.shiftKey&&(n="Shift-"+n),n}var Zk=yt.
default(I.domEventHandlers({keydown(n,e){return nv(Qk(e.state),n,e,"editor")}})),Yi=R.define({enables:Zk}),bp=new WeakMap;function Qk(n){let e=n.facet(Yi),t=bp.
get(e);return t||bp.set(e,t=tv(e.reduce((i,r)=>i.concat(r),[]))),t}var pn=null,ev=4e3;function tv(n,e=Xk){let t=Object.create(null),i=Object.create(null),r=(o,l)=>{let a=i[o];if(a==null)i[o]=l;else if(a!=l)throw new Error("Key \
binding "+o+" is used both as a regular binding and as a multi-stroke prefix")},s=(o,l,a,h,c)=>{var f,u;let d=t[o]||(t[o]=Object.create(null)),p=l.split(/ (?!$)/).
map(w=>Jk(w,e));for(let w=1;w<p.length;w++){let b=p.slice(0,w).join(" ");r(b,!0),d[b]||(d[b]={preventDefault:!0,stopPropagation:!1,run:[x=>{let S=pn={view:x,prefix:b,
scope:o};return setTimeout(()=>{pn==S&&(pn=null)},ev),!0}]})}let m=p.join(" ");r(m,!1);let g=d[m]||(d[m]={preventDefault:!1,stopPropagation:!1,run:((u=(f=d._any)===
null||f===void 0?void 0:f.run)===null||u===void 0?void 0:u.slice())||[]});a&&g.run.push(a),h&&(g.preventDefault=!0),c&&(g.stopPropagation=!0)};for(let o of n){let l=o.
scope?o.scope.split(" "):["editor"];if(o.any)for(let h of l){let c=t[h]||(t[h]=Object.create(null));c._any||(c._any={preventDefault:!1,stopPropagation:!1,run:[]});
let{any:f}=o;for(let u in c)c[u].run.push(d=>f(d,Ph))}let a=o[e]||o.key;if(a)for(let h of l)s(h,a,o.run,o.preventDefault,o.stopPropagation),o.shift&&s(h,"Shift-"+
a,o.shift,o.preventDefault,o.stopPropagation)}return t}var Ph=null;function nv(n,e,t,i){Ph=e;let r=_d(e),s=We(r,0),o=wt(s)==r.length&&r!=" ",l="",a=!1,h=!1,c=!1;
pn&&pn.view==t&&pn.scope==i&&(l=pn.prefix+" ",fm.indexOf(e.keyCode)<0&&(h=!0,pn=null));let f=new Set,u=g=>{if(g){for(let w of g.run)if(!f.has(w)&&(f.add(w),w(t)))
return g.stopPropagation&&(c=!0),!0;g.preventDefault&&(g.stopPropagation&&(c=!0),h=!0)}return!1},d=n[i],p,m;return d&&(u(d[l+ro(r,e,!o)])?a=!0:o&&(e.altKey||e.metaKey||
e.ctrlKey)&&!(O.windows&&e.ctrlKey&&e.altKey)&&!(O.mac&&e.altKey&&!(e.ctrlKey||e.metaKey))&&(p=Jt[e.keyCode])&&p!=r?(u(d[l+ro(p,e,!0)])||e.shiftKey&&(m=Ri[e.keyCode])!=
r&&m!=p&&u(d[l+ro(m,e,!1)]))&&(a=!0):o&&e.shiftKey&&u(d[l+ro(r,e,!0)])&&(a=!0),!a&&u(d._any)&&(a=!0)),h&&(a=!0),a&&c&&e.stopPropagation(),Ph=null,a}var Zn=class n{constructor(e,t,i,r,s){
this.className=e,this.left=t,this.top=i,this.width=r,this.height=s}draw(){let e=document.createElement("div");return e.className=this.className,this.adjust(e),e}update(e,t){
return t.className!=this.className?!1:(this.adjust(e),!0)}adjust(e){e.style.left=this.left+"px",e.style.top=this.top+"px",this.width!=null&&(e.style.width=this.
width+"px"),e.style.height=this.height+"px"}eq(e){return this.left==e.left&&this.top==e.top&&this.width==e.width&&this.height==e.height&&this.className==e.className}static forRange(e,t,i){
if(i.empty){let r=e.coordsAtPos(i.head,i.assoc||1);if(!r)return[];let s=km(e);return[new n(t,r.left-s.left,r.top-s.top,null,r.bottom-r.top)]}else return iv(e,t,
i)}};function km(n){let e=n.scrollDOM.getBoundingClientRect();return{left:(n.textDirection==J.LTR?e.left:e.right-n.scrollDOM.clientWidth*n.scaleX)-n.scrollDOM.scrollLeft*
n.scaleX,top:e.top-n.scrollDOM.scrollTop*n.scaleY}}function xp(n,e,t,i){let r=n.coordsAtPos(e,t*2);if(!r)return i;let s=n.dom.getBoundingClientRect(),o=(r.top+r.
bottom)/2,l=n.posAtCoords({x:s.left+1,y:o}),a=n.posAtCoords({x:s.right-1,y:o});return l==null||a==null?i:{from:Math.max(i.from,Math.min(l,a)),to:Math.min(i.to,Math.
max(l,a))}}function iv(n,e,t){if(t.to<=n.viewport.from||t.from>=n.viewport.to)return[];let i=Math.max(t.from,n.viewport.from),r=Math.min(t.to,n.viewport.to),s=n.
textDirection==J.LTR,o=n.contentDOM,l=o.getBoundingClientRect(),a=km(n),h=o.querySelector(".cm-line"),c=h&&window.getComputedStyle(h),f=l.left+(c?parseInt(c.paddingLeft)+
Math.min(0,parseInt(c.textIndent)):0),u=l.right-(c?parseInt(c.paddingRight):0),d=ph(n,i,1),p=ph(n,r,-1),m=d.type==Ae.Text?d:null,g=p.type==Ae.Text?p:null;if(m&&
(n.lineWrapping||d.widgetLineBreaks)&&(m=xp(n,i,1,m)),g&&(n.lineWrapping||p.widgetLineBreaks)&&(g=xp(n,r,-1,g)),m&&g&&m.from==g.from&&m.to==g.to)return b(x(t.from,
t.to,m));{let k=m?x(t.from,null,m):S(d,!1),v=g?x(null,t.to,g):S(p,!0),A=[];return(m||d).to<(g||p).from-(m&&g?1:0)||d.widgetLineBreaks>1&&k.bottom+n.defaultLineHeight/
2<v.top?A.push(w(f,k.bottom,u,v.top)):k.bottom<v.top&&n.elementAtHeight((k.bottom+v.top)/2).type==Ae.Text&&(k.bottom=v.top=(k.bottom+v.top)/2),b(k).concat(A).concat(
b(v))}function w(k,v,A,L){return new Zn(e,k-a.left,v-a.top,Math.max(0,A-k),L-v)}function b({top:k,bottom:v,horizontal:A}){let L=[];for(let P=0;P<A.length;P+=2)L.
push(w(A[P],k,A[P+1],v));return L}function x(k,v,A){let L=1e9,P=-1e9,z=[];function F(Y,Z,me,De,et){let he=n.coordsAtPos(Y,Y==A.to?-2:2),Fe=n.coordsAtPos(me,me==
A.from?2:-2);!he||!Fe||(L=Math.min(he.top,Fe.top,L),P=Math.max(he.bottom,Fe.bottom,P),et==J.LTR?z.push(s&&Z?f:he.left,s&&De?u:Fe.right):z.push(!s&&De?f:Fe.left,
!s&&Z?u:he.right))}let N=k??A.from,j=v??A.to;for(let Y of n.visibleRanges)if(Y.to>N&&Y.from<j)for(let Z=Math.max(Y.from,N),me=Math.min(Y.to,j);;){let De=n.state.
doc.lineAt(Z);for(let et of n.bidiSpans(De)){let he=et.from+De.from,Fe=et.to+De.from;if(he>=me)break;Fe>Z&&F(Math.max(he,Z),k==null&&he<=N,Math.min(Fe,me),v==null&&
Fe>=j,et.dir)}if(Z=De.to+1,Z>=me)break}return z.length==0&&F(N,k==null,j,v==null,n.textDirection),{top:L,bottom:P,horizontal:z}}function S(k,v){let A=l.top+(v?k.
top:k.bottom);return{top:A,bottom:A,horizontal:[]}}}function rv(n,e){return n.constructor==e.constructor&&n.eq(e)}var zh=class{constructor(e,t){this.view=e,this.
layer=t,this.drawn=[],this.scaleX=1,this.scaleY=1,this.measureReq={read:this.measure.bind(this),write:this.draw.bind(this)},this.dom=e.scrollDOM.appendChild(document.
createElement("div")),this.dom.classList.add("cm-layer"),t.above&&this.dom.classList.add("cm-layer-above"),t.class&&this.dom.classList.add(t.class),this.scale(),
this.dom.setAttribute("aria-hidden","true"),this.setOrder(e.state),e.requestMeasure(this.measureReq),t.mount&&t.mount(this.dom,e)}update(e){e.startState.facet(ao)!=
e.state.facet(ao)&&this.setOrder(e.state),(this.layer.update(e,this.dom)||e.geometryChanged)&&(this.scale(),e.view.requestMeasure(this.measureReq))}docViewUpdate(e){
this.layer.updateOnDocViewUpdate!==!1&&e.requestMeasure(this.measureReq)}setOrder(e){let t=0,i=e.facet(ao);for(;t<i.length&&i[t]!=this.layer;)t++;this.dom.style.
zIndex=String((this.layer.above?150:-1)-t)}measure(){return this.layer.markers(this.view)}scale(){let{scaleX:e,scaleY:t}=this.view;(e!=this.scaleX||t!=this.scaleY)&&
(this.scaleX=e,this.scaleY=t,this.dom.style.transform=`scale(${1/e}, ${1/t})`)}draw(e){if(e.length!=this.drawn.length||e.some((t,i)=>!rv(t,this.drawn[i]))){let t=this.
dom.firstChild,i=0;for(let r of e)r.update&&t&&r.constructor&&this.drawn[i].constructor&&r.update(t,this.drawn[i])?(t=t.nextSibling,i++):this.dom.insertBefore(r.
draw(),t);for(;t;){let r=t.nextSibling;t.remove(),t=r}this.drawn=e,O.webkit&&(this.dom.style.display=this.dom.firstChild?"":"none")}}destroy(){this.layer.destroy&&
this.layer.destroy(this.dom,this.view),this.dom.remove()}},ao=R.define();function vm(n){return[pe.define(e=>new zh(e,n)),ao.of(n)]}var Fh=!O.ios,_i=R.define({combine(n){
return bt(n,{cursorBlinkRate:1200,drawRangeCursor:!0,iosSelectionHandles:!0},{cursorBlinkRate:(e,t)=>Math.min(e,t),drawRangeCursor:(e,t)=>e||t})}});function Sm(n={}){
return[_i.of(n),sv,ov,av,Xp.of(!0)]}function Cm(n){return n.startState.facet(_i)!=n.state.facet(_i)}var sv=vm({above:!0,markers(n){let{state:e}=n,t=e.facet(_i),i=[];for(let r of e.selection.ranges){
let s=r==e.selection.main;if(r.empty||t.drawRangeCursor&&!(s&&O.ios&&t.iosSelectionHandles)){let o=s?"cm-cursor cm-cursor-primary":"cm-cursor cm-cursor-secondar\
y",l=r.empty?r:M.cursor(r.head,r.assoc);for(let a of Zn.forRange(n,o,l))i.push(a)}}return i},update(n,e){n.transactions.some(i=>i.selection)&&(e.style.animationName=
e.style.animationName=="cm-blink"?"cm-blink2":"cm-blink");let t=Cm(n);return t&&kp(n.state,e),n.docChanged||n.selectionSet||t},mount(n,e){kp(e.state,n)},class:"\
cm-cursorLayer"});function kp(n,e){e.style.animationDuration=n.facet(_i).cursorBlinkRate+"ms"}var ov=vm({above:!1,markers(n){let e=[],{main:t,ranges:i}=n.state.
selection;for(let r of i)if(!r.empty&&(Fh||r!=t))for(let s of Zn.forRange(n,"cm-selectionBackground",r))e.push(s);if(O.ios&&!t.empty&&n.state.facet(_i).iosSelectionHandles){
for(let r of Zn.forRange(n,"cm-selectionHandle cm-selectionHandle-start",M.cursor(t.from,1)))e.push(r);for(let r of Zn.forRange(n,"cm-selectionHandle cm-selecti\
onHandle-end",M.cursor(t.to,1)))e.push(r)}return e},update(n,e){return n.docChanged||n.selectionSet||n.viewportChanged||Cm(n)},class:"cm-selectionLayer"}),lv=O.
gecko&&O.gecko_version==153?"#ffffff01":"transparent",av=yt.highest(I.theme({".cm-line":{...Fh?{"& ::selection, &::selection":{backgroundColor:`${lv} !important`}}:
{},caretColor:"transparent !important"},".cm-content":{caretColor:"transparent !important","& :focus":{caretColor:"initial !important",...Fh?{"&::selection, & :\
:selection":{backgroundColor:"Highlight !important"}}:{}}}}));var OE=/x/.unicode!=null?"gu":"g";function Am(){return cv}var hv=$.line({class:"cm-activeLine"}),cv=pe.fromClass(class{constructor(n){this.decorations=this.getDeco(n)}update(n){(n.docChanged||n.
selectionSet)&&(this.decorations=this.getDeco(n.view))}getDeco(n){let e=-1,t=[];for(let i of n.state.selection.ranges){let r=n.lineBlockAt(i.head);r.from>e&&(t.
push(hv.range(r.from)),e=r.from)}return $.set(t)}},{decorations:n=>n.decorations}),Hh=class extends vt{constructor(e){super(),this.content=e}toDOM(e){let t=document.
createElement("span");return t.className="cm-placeholder",t.style.pointerEvents="none",t.appendChild(typeof this.content=="string"?document.createTextNode(this.
content):typeof this.content=="function"?this.content(e):this.content.cloneNode(!0)),t.setAttribute("aria-hidden","true"),t}coordsAt(e){let t=e.firstChild?Or(e.
firstChild):[];if(!t.length)return null;let i=window.getComputedStyle(e.parentNode),r=qr(t[0],i.direction!="rtl"),s=parseInt(i.lineHeight);return r.bottom-r.top>
s*1.5?{left:r.left,right:r.right,top:r.top,bottom:r.top+s}:r}ignoreEvent(){return!1}};function Mm(n){let e=pe.fromClass(class{constructor(t){this.view=t,this.placeholder=
n?$.set([$.widget({widget:new Hh(n),side:1}).range(0)]):$.none}get decorations(){return this.view.state.doc.length?$.none:this.placeholder}},{decorations:t=>t.decorations});
return typeof n=="string"?[e,I.contentAttributes.of({"aria-placeholder":n})]:e}var so="-10000px",vo=class{constructor(e,t,i,r){this.facet=t,this.createTooltipView=i,this.removeTooltipView=r,this.input=e.state.facet(t),this.tooltips=this.input.
filter(o=>o);let s=null;this.tooltipViews=this.tooltips.map(o=>s=i(o,s))}update(e,t){var i;let r=e.state.facet(this.facet),s=r.filter(a=>a);if(r===this.input){for(let a of this.
tooltipViews)a.update&&a.update(e);return!1}let o=[],l=t?[]:null;for(let a=0;a<s.length;a++){let h=s[a],c=-1;if(h){for(let f=0;f<this.tooltips.length;f++){let u=this.
tooltips[f];u&&u.create==h.create&&(c=f)}if(c<0)o[a]=this.createTooltipView(h,a?o[a-1]:null),l&&(l[a]=!!h.above);else{let f=o[a]=this.tooltipViews[c];l&&(l[a]=t[c]),
f.update&&f.update(e)}}}for(let a of this.tooltipViews)o.indexOf(a)<0&&(this.removeTooltipView(a),(i=a.destroy)===null||i===void 0||i.call(a));return t&&(l.forEach(
(a,h)=>t[h]=a),t.length=l.length),this.input=r,this.tooltips=s,this.tooltipViews=o,!0}};function Tm(n){let e=n.dom.ownerDocument.documentElement,t=e.clientWidth,i=getComputedStyle(e);if(!/stable/.test(i.scrollbarGutter||""))return{left:0,right:t};let r=e.
getBoundingClientRect(),s=n.win.scrollX;return{left:Math.max(0,r.left+s-parseFloat(i.marginLeft)),right:Math.min(t,r.right+s+parseFloat(i.marginRight))}}function fv(n){
let{left:e,right:t}=Tm(n);return{top:0,left:e,right:t,bottom:n.dom.ownerDocument.documentElement.clientHeight}}var Ya=R.define({combine:n=>{var e,t,i;return{position:O.
ios?"absolute":((e=n.find(r=>r.position))===null||e===void 0?void 0:e.position)||"fixed",parent:((t=n.find(r=>r.parent))===null||t===void 0?void 0:t.parent)||null,
tooltipSpace:((i=n.find(r=>r.tooltipSpace))===null||i===void 0?void 0:i.tooltipSpace)||fv}}}),vp=new WeakMap,Qh=pe.fromClass(class{constructor(n){this.view=n,this.
above=[],this.inView=!0,this.madeAbsolute=!1,this.lastTransaction=0,this.measureTimeout=-1;let e=n.state.facet(Ya);this.position=e.position,this.parent=e.parent,
this.classes=n.themeClasses,this.createContainer(),this.measureReq={read:this.readMeasure.bind(this),write:this.writeMeasure.bind(this),key:this},this.resizeObserver=
typeof ResizeObserver=="function"?new ResizeObserver(()=>this.measureSoon()):null,this.manager=new vo(n,Ur,(t,i)=>this.createTooltip(t,i),t=>{this.resizeObserver&&
this.resizeObserver.unobserve(t.dom),t.dom.remove()}),this.above=this.manager.tooltips.map(t=>!!t.above),this.intersectionObserver=typeof IntersectionObserver==
"function"?new IntersectionObserver(t=>{Date.now()>this.lastTransaction-50&&t.length>0&&t[t.length-1].intersectionRatio<1&&this.measureSoon()},{threshold:[1]}):
null,this.observeIntersection(),n.win.addEventListener("resize",this.measureSoon=this.measureSoon.bind(this)),this.maybeMeasure()}createContainer(){this.parent?
(this.container=document.createElement("div"),this.container.style.position="relative",this.container.className=this.view.themeClasses,this.parent.appendChild(this.
container)):this.container=this.view.dom}observeIntersection(){if(this.intersectionObserver){this.intersectionObserver.disconnect();for(let n of this.manager.tooltipViews)
this.intersectionObserver.observe(n.dom)}}measureSoon(){this.measureTimeout<0&&(this.measureTimeout=setTimeout(()=>{this.measureTimeout=-1,this.maybeMeasure()},
50))}update(n){n.transactions.length&&(this.lastTransaction=Date.now());let e=this.manager.update(n,this.above);e&&this.observeIntersection();let t=e||n.geometryChanged,
i=n.state.facet(Ya);if(i.position!=this.position&&!this.madeAbsolute){this.position=i.position;for(let r of this.manager.tooltipViews)r.dom.style.position=this.
position;t=!0}if(i.parent!=this.parent){this.parent&&this.container.remove(),this.parent=i.parent,this.createContainer();for(let r of this.manager.tooltipViews)
this.container.appendChild(r.dom);t=!0}else this.parent&&this.view.themeClasses!=this.classes&&(this.classes=this.container.className=this.view.themeClasses);t&&
this.maybeMeasure()}createTooltip(n,e){let t=n.create(this.view),i=e?e.dom:null;if(t.dom.classList.add("cm-tooltip"),n.arrow&&!t.dom.querySelector(".cm-tooltip \
> .cm-tooltip-arrow")){let r=document.createElement("div");r.className="cm-tooltip-arrow",t.dom.appendChild(r)}return t.dom.style.position=this.position,t.dom.style.
top=so,t.dom.style.left="0px",this.container.insertBefore(t.dom,i),t.mount&&t.mount(this.view),this.resizeObserver&&this.resizeObserver.observe(t.dom),t}destroy(){
var n,e,t;this.view.win.removeEventListener("resize",this.measureSoon);for(let i of this.manager.tooltipViews)i.dom.remove(),(n=i.destroy)===null||n===void 0||n.
call(i);this.parent&&this.container.remove(),(e=this.resizeObserver)===null||e===void 0||e.disconnect(),(t=this.intersectionObserver)===null||t===void 0||t.disconnect(),
clearTimeout(this.measureTimeout)}readMeasure(){let n=1,e=1,t=!1,i=0;if(this.position=="fixed"&&this.manager.tooltipViews.length){let{dom:o}=this.manager.tooltipViews[0];
if(O.safari){let l=o.getBoundingClientRect();t=Math.abs(l.top+1e4)>1||Math.abs(l.left)>1}else t=!!o.offsetParent&&o.offsetParent!=this.container.ownerDocument.body}
if(t||this.position=="absolute")if(this.parent){let o=this.parent.getBoundingClientRect();o.width&&o.height&&(n=o.width/this.parent.offsetWidth,e=o.height/this.
parent.offsetHeight)}else({scaleX:n,scaleY:e}=this.view.viewState);else i=Tm(this.view).left;let r=this.view.scrollDOM.getBoundingClientRect(),s=Jh(this.view);return{
visible:{left:r.left+s.left,top:r.top+s.top,right:r.right-s.right,bottom:r.bottom-s.bottom},parent:this.parent?this.container.getBoundingClientRect():this.view.
dom.getBoundingClientRect(),pos:this.manager.tooltips.map((o,l)=>{let a=this.manager.tooltipViews[l];return a.getCoords?a.getCoords(o.pos):this.view.coordsAtPos(
o.pos)}),size:this.manager.tooltipViews.map(({dom:o})=>o.getBoundingClientRect()),space:this.view.state.facet(Ya).tooltipSpace(this.view),scaleX:n,scaleY:e,makeAbsolute:t,
fixedLeft:i}}writeMeasure(n){var e;if(n.makeAbsolute){this.madeAbsolute=!0,this.position="absolute";for(let l of this.manager.tooltipViews)l.dom.style.position=
"absolute"}let{visible:t,space:i,scaleX:r,scaleY:s}=n,o=[];for(let l=0;l<this.manager.tooltips.length;l++){let a=this.manager.tooltips[l],h=this.manager.tooltipViews[l],
{dom:c}=h,f=n.pos[l],u=n.size[l];if(!f||a.clip!==!1&&(f.bottom<=Math.max(t.top,i.top)||f.top>=Math.min(t.bottom,i.bottom)||f.right<Math.max(t.left,i.left)-.1||f.
left>Math.min(t.right,i.right)+.1)){c.style.top=so;continue}let d=a.arrow?h.dom.querySelector(".cm-tooltip-arrow"):null,p=d?7:0,m=u.right-u.left,g=(e=vp.get(h))!==
null&&e!==void 0?e:u.bottom-u.top,w=h.offset||dv,b=this.view.textDirection==J.LTR,x=u.width>i.right-i.left?b?i.left:i.right-u.width:b?Math.max(i.left,Math.min(f.
left-(d?14:0)+w.x,i.right-m)):Math.min(Math.max(i.left,f.left-m+(d?14:0)-w.x),i.right-m),S=this.above[l];!a.strictSide&&(S?f.top-g-p-w.y<i.top:f.bottom+g+p+w.y>
i.bottom)&&S==i.bottom-f.bottom>f.top-i.top&&(S=this.above[l]=!S);let k=(S?f.top-i.top:i.bottom-f.bottom)-p;if(k<g&&h.resize!==!1){if(k<this.view.defaultLineHeight){
c.style.top=so;continue}vp.set(h,g),c.style.height=(g=k)/s+"px"}else c.style.height&&(c.style.height="");let v=S?f.top-g-p-w.y:f.bottom+p+w.y,A=x+m;if(h.overlap!==
!0)for(let L of o)L.left<A&&L.right>x&&L.top<v+g&&L.bottom>v&&(v=S?L.top-g-2-p:L.bottom+p+2);if(this.position=="absolute"?(c.style.top=(v-n.parent.top)/s+"px",Sp(
c,(x-n.parent.left)/r)):(c.style.top=v/s+"px",Sp(c,(x-n.fixedLeft)/r)),d){let L=f.left+(b?w.x:-w.x)-(x+14-7);d.style.left=L/r+"px"}h.overlap!==!0&&o.push({left:x,
top:v,right:A,bottom:v+g}),c.classList.toggle("cm-tooltip-above",S),c.classList.toggle("cm-tooltip-below",!S),h.positioned&&h.positioned(n.space)}}maybeMeasure(){
if(this.manager.tooltips.length&&(this.view.inView&&this.view.requestMeasure(this.measureReq),this.inView!=this.view.inView&&(this.inView=this.view.inView,!this.
inView)))for(let n of this.manager.tooltipViews)n.dom.style.top=so}},{eventObservers:{scroll(){this.maybeMeasure()}}});function Sp(n,e){let t=parseInt(n.style.left,
10);(isNaN(t)||Math.abs(e-t)>1)&&(n.style.left=e+"px")}var uv=I.baseTheme({".cm-tooltip":{zIndex:500,boxSizing:"border-box"},"&light .cm-tooltip":{border:"1px s\
olid #bbb",backgroundColor:"#f5f5f5"},"&light .cm-tooltip-section:not(:first-child)":{borderTop:"1px solid #bbb"},"&dark .cm-tooltip":{backgroundColor:"#333338",
color:"white"},".cm-tooltip-arrow":{height:"7px",width:"14px",position:"absolute",zIndex:-1,overflow:"hidden","&:before, &:after":{content:"''",position:"absolu\
te",width:0,height:0,borderLeft:"7px solid transparent",borderRight:"7px solid transparent"},".cm-tooltip-above &":{bottom:"-7px","&:before":{borderTop:"7px sol\
id #bbb"},"&:after":{borderTop:"7px solid #f5f5f5",bottom:"1px"}},".cm-tooltip-below &":{top:"-7px","&:before":{borderBottom:"7px solid #bbb"},"&:after":{borderBottom:"\
7px solid #f5f5f5",top:"1px"}}},"&dark .cm-tooltip .cm-tooltip-arrow":{"&:before":{borderTopColor:"#333338",borderBottomColor:"#333338"},"&:after":{borderTopColor:"\
transparent",borderBottomColor:"transparent"}}}),dv={x:0,y:0},Ur=R.define({enables:[Qh,uv]}),So=R.define({combine:n=>n.reduce((e,t)=>e.concat(t),[])}),Co=class n{static create(e){
return new n(e)}constructor(e){this.view=e,this.mounted=!1,this.dom=document.createElement("div"),this.dom.classList.add("cm-tooltip-hover"),this.manager=new vo(
e,So,(t,i)=>this.createHostedView(t,i),t=>t.dom.remove())}createHostedView(e,t){let i=e.create(this.view);return i.dom.classList.add("cm-tooltip-section"),this.
dom.insertBefore(i.dom,t?t.dom.nextSibling:this.dom.firstChild),this.mounted&&i.mount&&i.mount(this.view),i}mount(e){for(let t of this.manager.tooltipViews)t.mount&&
t.mount(e);this.mounted=!0}positioned(e){for(let t of this.manager.tooltipViews)t.positioned&&t.positioned(e)}update(e){this.manager.update(e)}destroy(){var e;for(let t of this.
manager.tooltipViews)(e=t.destroy)===null||e===void 0||e.call(t)}passProp(e){let t;for(let i of this.manager.tooltipViews){let r=i[e];if(r!==void 0){if(t===void 0)
t=r;else if(t!==r)return}}return t}get offset(){return this.passProp("offset")}get getCoords(){return this.passProp("getCoords")}get overlap(){return this.passProp(
"overlap")}get resize(){return this.passProp("resize")}},pv=Ur.compute([So],n=>{let e=n.facet(So);return e.length===0?null:{pos:Math.min(...e.map(t=>t.pos)),end:Math.
max(...e.map(t=>{var i;return(i=t.end)!==null&&i!==void 0?i:t.pos})),create:Co.create,above:e[0].above,arrow:e.some(t=>t.arrow)}}),Em=R.define(),jh=class{constructor(e,t,i,r,s,o){
this.view=e,this.source=t,this.field=i,this.locked=r,this.setHover=s,this.hoverTime=o,this.hoverTimeout=-1,this.restartTimeout=-1,this.pending=null,this.lastMove=
{x:0,y:0,target:e.dom,time:0},this.checkHover=this.checkHover.bind(this),e.dom.addEventListener("mouseleave",this.mouseleave=this.mouseleave.bind(this)),e.dom.addEventListener(
"mousemove",this.mousemove=this.mousemove.bind(this))}update(e){this.pending&&(this.pending=null,clearTimeout(this.restartTimeout),this.restartTimeout=setTimeout(
()=>this.startHover(),20))}get active(){return this.view.state.field(this.field)}checkHover(){if(this.hoverTimeout=-1,this.active.length)return;let e=Date.now()-
this.lastMove.time;e<this.hoverTime?this.hoverTimeout=setTimeout(this.checkHover,this.hoverTime-e):this.startHover()}startHover(){clearTimeout(this.restartTimeout);
let{view:e,lastMove:t}=this,i=e.docView.tile.nearest(t.target);if(!i)return;let r,s=1;if(i.isWidget())r=i.posAtStart;else{if(r=e.posAtCoords(t),r==null)return;let o=e.
coordsAtPos(r);if(!o||t.y<o.top||t.y>o.bottom||t.x<o.left-e.defaultCharacterWidth||t.x>o.right+e.defaultCharacterWidth)return;let l=e.bidiSpans(e.state.doc.lineAt(
r)).find(h=>h.from<=r&&h.to>=r),a=l&&l.dir==J.RTL?-1:1;s=t.x<o.left?-a:a}this.activateHover(e,r,s)}activateHover(e,t,i,r){let s=this.source(e,t,i),o=l=>{if(l&&!(Array.
isArray(l)&&!l.length)){let a=Array.isArray(l)?l:[l];r&&this.locked.set(a,r),e.dispatch({effects:this.setHover.of(a)})}};if(s&&"then"in s){let l=this.pending={pos:t};
s.then(a=>{this.pending==l&&(this.pending=null,o(a))},a=>be(e.state,a,"hover tooltip"))}else o(s)}get tooltip(){let e=this.view.plugin(Qh),t=e?e.manager.tooltips.
findIndex(i=>i.create==Co.create):-1;return t>-1?e.manager.tooltipViews[t]:null}mousemove(e){var t,i;this.lastMove={x:e.clientX,y:e.clientY,target:e.target,time:Date.
now()},this.hoverTimeout<0&&(this.hoverTimeout=setTimeout(this.checkHover,this.hoverTime));let{active:r,tooltip:s}=this;if(r.length&&!this.locked.has(r)&&s&&!mv(
s.dom,e)||this.pending){let{pos:o}=r[0]||this.pending,l=(i=(t=r[0])===null||t===void 0?void 0:t.end)!==null&&i!==void 0?i:o;(o==l?this.view.posAtCoords(this.lastMove)!=
o:!gv(this.view,o,l,e.clientX,e.clientY))&&(this.view.dispatch({effects:this.setHover.of([])}),this.pending=null)}}mouseleave(e){clearTimeout(this.hoverTimeout),
this.hoverTimeout=-1;let{active:t}=this;if(t.length&&!this.locked.has(t)){let{tooltip:i}=this;i&&i.dom.contains(e.relatedTarget)?this.watchTooltipLeave(i.dom):this.
view.dispatch({effects:this.setHover.of([])})}}watchTooltipLeave(e){let t=i=>{e.removeEventListener("mouseleave",t);let{active:r}=this;r.length&&!this.locked.has(
r)&&!this.view.dom.contains(i.relatedTarget)&&this.view.dispatch({effects:this.setHover.of([])})};e.addEventListener("mouseleave",t)}destroy(){clearTimeout(this.
hoverTimeout),clearTimeout(this.restartTimeout),this.view.dom.removeEventListener("mouseleave",this.mouseleave),this.view.dom.removeEventListener("mousemove",this.
mousemove)}},oo=4;function mv(n,e){let{left:t,right:i,top:r,bottom:s}=n.getBoundingClientRect(),o;if(o=n.querySelector(".cm-tooltip-arrow")){let l=o.getBoundingClientRect();
r=Math.min(l.top,r),s=Math.max(l.bottom,s)}return e.clientX>=t-oo&&e.clientX<=i+oo&&e.clientY>=r-oo&&e.clientY<=s+oo}function gv(n,e,t,i,r,s){let o=n.scrollDOM.
getBoundingClientRect(),l=n.documentTop+n.documentPadding.top+n.contentHeight;if(o.left>i||o.right<i||o.top>r||Math.min(o.bottom,l)<r)return!1;let a=n.posAtCoords(
{x:i,y:r},!1);return a>=e&&a<=t}function Ro(n,e={}){let t=U.define(),i=new WeakMap,r=Ce.define({create(){return[]},update(o,l){let a=i.get(o);if(o.length&&(e.hideOnChange&&
(l.docChanged||l.selection)?o=[]:a&&a(l)?o=[]:e.hideOn&&(o=o.filter(h=>!e.hideOn(l,h)))),l.docChanged&&o.length){let h=[];for(let c of o){let f=l.changes.mapPos(
c.pos,-1,Se.TrackDel);if(f!=null){let u=Object.assign(Object.create(null),c);u.pos=f,u.end!=null&&(u.end=l.changes.mapPos(u.end)),h.push(u)}}o=h}for(let h of l.
effects)h.is(t)&&(o=h.value,a=void 0),(h.is(wv)&&!h.value||h.value==r)&&(o=[]);return o.length&&a&&i.set(o,a),o},provide:o=>So.from(o)}),s=pe.define(o=>new jh(o,
n,r,i,t,e.hoverTime||300));return{active:r,extension:[r,s,Em.of(s),pv]}}function Dm(n,e,t,i={}){var r;let s=n.state.facet(Em).map(o=>n.plugin(o)).filter(o=>!!o);
if(i.tooltip&&i.tooltip.active){let o=s.find(l=>l.field==i.tooltip.active);o&&(s=[o])}for(let o of s)o.activateHover(n,e,t,(r=i.until)!==null&&r!==void 0?r:(()=>!1))}
function ec(n,e){let t=n.plugin(Qh);if(!t)return null;let i=t.manager.tooltips.indexOf(e);return i<0?null:t.manager.tooltipViews[i]}var wv=U.define();var Cp=R.define({combine(n){let e,t;for(let i of n)e=e||i.topContainer,t=t||i.bottomContainer;return{topContainer:e,bottomContainer:t}}});function Om(n,e){let t=n.plugin(Rm),i=t?t.specs.indexOf(e):-1;return i>-1?t.panels[i]:null}var Rm=pe.fromClass(class{constructor(n){this.input=n.state.facet(Ao),
this.specs=this.input.filter(t=>t),this.panels=this.specs.map(t=>t(n));let e=n.state.facet(Cp);this.top=new Ni(n,!0,e.topContainer),this.bottom=new Ni(n,!1,e.bottomContainer),
this.top.sync(this.panels.filter(t=>t.top)),this.bottom.sync(this.panels.filter(t=>!t.top));for(let t of this.panels)t.dom.classList.add("cm-panel"),t.mount&&t.
mount()}update(n){let e=n.state.facet(Cp);this.top.container!=e.topContainer&&(this.top.sync([]),this.top=new Ni(n.view,!0,e.topContainer)),this.bottom.container!=
e.bottomContainer&&(this.bottom.sync([]),this.bottom=new Ni(n.view,!1,e.bottomContainer)),this.top.syncClasses(),this.bottom.syncClasses();let t=n.state.facet(Ao);
if(t!=this.input){let i=t.filter(a=>a),r=[],s=[],o=[],l=[];for(let a of i){let h=this.specs.indexOf(a),c;h<0?(c=a(n.view),l.push(c)):(c=this.panels[h],c.update&&
c.update(n)),r.push(c),(c.top?s:o).push(c)}this.specs=i,this.panels=r,this.top.sync(s),this.bottom.sync(o);for(let a of l)a.dom.classList.add("cm-panel"),a.mount&&
a.mount()}else for(let i of this.panels)i.update&&i.update(n)}destroy(){this.top.sync([]),this.bottom.sync([])}},{provide:n=>I.scrollMargins.of(e=>{let t=e.plugin(
n);return t&&{top:t.top.scrollMargin(),bottom:t.bottom.scrollMargin()}})}),Ni=class{constructor(e,t,i){this.view=e,this.top=t,this.container=i,this.dom=void 0,this.
classes="",this.panels=[],this.syncClasses()}sync(e){for(let t of this.panels)t.destroy&&e.indexOf(t)<0&&t.destroy();this.panels=e,this.syncDOM()}syncDOM(){if(this.
panels.length==0){this.dom&&(this.dom.remove(),this.dom=void 0);return}if(!this.dom){this.dom=document.createElement("div"),this.dom.className=this.top?"cm-pane\
ls cm-panels-top":"cm-panels cm-panels-bottom";let t=this.container||this.view.dom;t.insertBefore(this.dom,this.top?t.firstChild:null)}let e=this.dom.firstChild;
for(let t of this.panels)if(t.dom.parentNode==this.dom){for(;e!=t.dom;)e=Ap(e);e=e.nextSibling}else this.dom.insertBefore(t.dom,e);for(;e;)e=Ap(e)}scrollMargin(){
return!this.dom||this.container?0:Math.max(0,this.top?this.dom.getBoundingClientRect().bottom-Math.max(0,this.view.scrollDOM.getBoundingClientRect().top):Math.min(
innerHeight,this.view.scrollDOM.getBoundingClientRect().bottom)-this.dom.getBoundingClientRect().top)}syncClasses(){if(!(!this.container||this.classes==this.view.
themeClasses)){for(let e of this.classes.split(" "))e&&this.container.classList.remove(e);for(let e of(this.classes=this.view.themeClasses).split(" "))e&&this.container.
classList.add(e)}}};function Ap(n){let e=n.nextSibling;return n.remove(),e}var Ao=R.define({enables:Rm});var Ct=class extends rt{compare(e){return this==e||this.constructor==e.constructor&&this.eq(e)}eq(e){return!1}destroy(e){}};Ct.prototype.elementClass="";Ct.prototype.
toDOM=void 0;Ct.prototype.mapMode=Se.TrackBefore;Ct.prototype.startSide=Ct.prototype.endSide=-1;Ct.prototype.point=!0;var Ka=R.define(),yv=R.define();var ho=R.define();var qh=R.define({combine:n=>n.some(e=>e)});function bv(n){let e=[xv];return n&&n.fixed===!1&&e.push(qh.of(!0)),e}var xv=pe.fromClass(class{constructor(n){this.view=
n,this.domAfter=null,this.prevViewport=n.viewport,this.dom=document.createElement("div"),this.dom.className="cm-gutters cm-gutters-before",this.dom.setAttribute(
"aria-hidden","true"),this.dom.style.minHeight=this.view.contentHeight/this.view.scaleY+"px",this.gutters=n.state.facet(ho).map(e=>new Mo(n,e)),this.fixed=!n.state.
facet(qh);for(let e of this.gutters)e.config.side=="after"?this.getDOMAfter().appendChild(e.dom):this.dom.appendChild(e.dom);this.fixed&&(this.dom.style.position=
"sticky"),this.syncGutters(!1),n.scrollDOM.insertBefore(this.dom,n.contentDOM)}getDOMAfter(){return this.domAfter||(this.domAfter=document.createElement("div"),
this.domAfter.className="cm-gutters cm-gutters-after",this.domAfter.setAttribute("aria-hidden","true"),this.domAfter.style.minHeight=this.view.contentHeight/this.
view.scaleY+"px",this.domAfter.style.position=this.fixed?"sticky":"",this.view.scrollDOM.appendChild(this.domAfter)),this.domAfter}update(n){if(this.updateGutters(
n)){let e=this.prevViewport,t=n.view.viewport,i=Math.min(e.to,t.to)-Math.max(e.from,t.from);this.syncGutters(i<(t.to-t.from)*.8)}if(n.geometryChanged){let e=this.
view.contentHeight/this.view.scaleY+"px";this.dom.style.minHeight=e,this.domAfter&&(this.domAfter.style.minHeight=e)}this.view.state.facet(qh)!=!this.fixed&&(this.
fixed=!this.fixed,this.dom.style.position=this.fixed?"sticky":"",this.domAfter&&(this.domAfter.style.position=this.fixed?"sticky":"")),this.prevViewport=n.view.
viewport}syncGutters(n){let e=this.dom.nextSibling;n&&(this.dom.remove(),this.domAfter&&this.domAfter.remove());let t=X.iter(this.view.state.facet(Ka),this.view.
viewport.from),i=[],r=this.gutters.map(s=>new $h(s,this.view.viewport,-this.view.documentPadding.top));for(let s of this.view.viewportLineBlocks)if(i.length&&(i=
[]),Array.isArray(s.type)){let o=!0;for(let l of s.type)if(l.type==Ae.Text&&o){Wh(t,i,l.from);for(let a of r)a.line(this.view,l,i);o=!1}else if(l.widget)for(let a of r)
a.widget(this.view,l)}else if(s.type==Ae.Text){Wh(t,i,s.from);for(let o of r)o.line(this.view,s,i)}else if(s.widget)for(let o of r)o.widget(this.view,s);for(let s of r)
s.finish();n&&(this.view.scrollDOM.insertBefore(this.dom,e),this.domAfter&&this.view.scrollDOM.appendChild(this.domAfter))}updateGutters(n){let e=n.startState.facet(
ho),t=n.state.facet(ho),i=n.docChanged||n.heightChanged||n.viewportChanged||!X.eq(n.startState.facet(Ka),n.state.facet(Ka),n.view.viewport.from,n.view.viewport.
to);if(e==t)for(let r of this.gutters)r.update(n)&&(i=!0);else{i=!0;let r=[];for(let s of t){let o=e.indexOf(s);o<0?r.push(new Mo(this.view,s)):(this.gutters[o].
update(n),r.push(this.gutters[o]))}for(let s of this.gutters)s.dom.remove(),r.indexOf(s)<0&&s.destroy();for(let s of r)s.config.side=="after"?this.getDOMAfter().
appendChild(s.dom):this.dom.appendChild(s.dom);this.gutters=r}return i}destroy(){for(let n of this.gutters)n.destroy();this.dom.remove(),this.domAfter&&this.domAfter.
remove()}},{provide:n=>I.scrollMargins.of(e=>{let t=e.plugin(n);if(!t||t.gutters.length==0||!t.fixed)return null;let i=t.dom.offsetWidth*e.scaleX,r=t.domAfter?t.
domAfter.offsetWidth*e.scaleX:0;return e.textDirection==J.LTR?{left:i,right:r}:{right:i,left:r}})});function Mp(n){return Array.isArray(n)?n:[n]}function Wh(n,e,t){
for(;n.value&&n.from<=t;)n.from==t&&e.push(n.value),n.next()}var $h=class{constructor(e,t,i){this.gutter=e,this.height=i,this.i=0,this.cursor=X.iter(e.markers,t.
from)}addElement(e,t,i){let{gutter:r}=this,s=(t.top-this.height)/e.scaleY,o=t.height/e.scaleY;if(this.i==r.elements.length){let l=new To(e,o,s,i);r.elements.push(
l),r.dom.appendChild(l.dom)}else r.elements[this.i].update(e,o,s,i);this.height=t.bottom,this.i++}line(e,t,i){let r=[];Wh(this.cursor,r,t.from),i.length&&(r=r.concat(
i));let s=this.gutter.config.lineMarker(e,t,r);s&&r.unshift(s);let o=this.gutter;r.length==0&&!o.config.renderEmptyElements||this.addElement(e,t,r)}widget(e,t){
let i=this.gutter.config.widgetMarker(e,t.widget,t),r=i?[i]:null;for(let s of e.state.facet(yv)){let o=s(e,t.widget,t);o&&(r||(r=[])).push(o)}r&&this.addElement(
e,t,r)}finish(){let e=this.gutter;for(;e.elements.length>this.i;){let t=e.elements.pop();e.dom.removeChild(t.dom),t.destroy()}}},Mo=class{constructor(e,t){this.
view=e,this.config=t,this.elements=[],this.spacer=null,this.dom=document.createElement("div"),this.dom.className="cm-gutter"+(this.config.class?" "+this.config.
class:"");for(let i in t.domEventHandlers)this.dom.addEventListener(i,r=>{let s=r.target,o;if(s!=this.dom&&this.dom.contains(s)){for(;s.parentNode!=this.dom;)s=
s.parentNode;let a=s.getBoundingClientRect();o=(a.top+a.bottom)/2}else o=r.clientY;let l=e.lineBlockAtHeight(o-e.documentTop);t.domEventHandlers[i](e,l,r)&&r.preventDefault()});
this.markers=Mp(t.markers(e)),t.initialSpacer&&(this.spacer=new To(e,0,0,[t.initialSpacer(e)]),this.dom.appendChild(this.spacer.dom),this.spacer.dom.style.cssText+=
"visibility: hidden; pointer-events: none")}update(e){let t=this.markers;if(this.markers=Mp(this.config.markers(e.view)),this.spacer&&this.config.updateSpacer){
let r=this.config.updateSpacer(this.spacer.markers[0],e);r!=this.spacer.markers[0]&&this.spacer.update(e.view,0,0,[r])}let i=e.view.viewport;return!X.eq(this.markers,
t,i.from,i.to)||(this.config.lineMarkerChange?this.config.lineMarkerChange(e):!1)}destroy(){for(let e of this.elements)e.destroy()}},To=class{constructor(e,t,i,r){
this.height=-1,this.above=0,this.markers=[],this.dom=document.createElement("div"),this.dom.className="cm-gutterElement",this.update(e,t,i,r)}update(e,t,i,r){this.
height!=t&&(this.height=t,this.dom.style.height=t+"px"),this.above!=i&&(this.dom.style.marginTop=(this.above=i)?i+"px":""),kv(this.markers,r)||this.setMarkers(e,
r)}setMarkers(e,t){let i="cm-gutterElement",r=this.dom.firstChild;for(let s=0,o=0;;){let l=o,a=s<t.length?t[s++]:null,h=!1;if(a){let c=a.elementClass;c&&(i+=" "+
c);for(let f=o;f<this.markers.length;f++)if(this.markers[f].compare(a)){l=f,h=!0;break}}else l=this.markers.length;for(;o<l;){let c=this.markers[o++];if(c.toDOM){
c.destroy(r);let f=r.nextSibling;r.remove(),r=f}}if(!a)break;a.toDOM&&(h?r=r.nextSibling:this.dom.insertBefore(a.toDOM(e),r)),h&&o++}this.dom.className=i,this.markers=
t}destroy(){this.setMarkers(null,[])}};function kv(n,e){if(n.length!=e.length)return!1;for(let t=0;t<n.length;t++)if(!n[t].compare(e[t]))return!1;return!0}var vv=R.
define(),Sv=R.define(),Pi=R.define({combine(n){return bt(n,{formatNumber:String,domEventHandlers:{}},{domEventHandlers(e,t){let i=Object.assign({},e);for(let r in t){
let s=i[r],o=t[r];i[r]=s?(l,a,h)=>s(l,a,h)||o(l,a,h):o}return i}})}}),zr=class extends Ct{constructor(e){super(),this.number=e}eq(e){return this.number==e.number}toDOM(){
return document.createTextNode(this.number)}};function Ga(n,e){return n.state.facet(Pi).formatNumber(e,n.state)}var Cv=ho.compute([Pi],n=>({class:"cm-lineNumber\
s",renderEmptyElements:!1,markers(e){return e.state.facet(vv)},lineMarker(e,t,i){return i.some(r=>r.toDOM)?null:new zr(Ga(e,e.state.doc.lineAt(t.from).number))},
widgetMarker:(e,t,i)=>{for(let r of e.state.facet(Sv)){let s=r(e,t,i);if(s)return s}return null},lineMarkerChange:e=>e.startState.facet(Pi)!=e.state.facet(Pi),initialSpacer(e){
return new zr(Ga(e,Tp(e.state.doc.lines)))},updateSpacer(e,t){let i=Ga(t.view,Tp(t.view.state.doc.lines));return i==e.number?e:new zr(i)},domEventHandlers:n.facet(
Pi).domEventHandlers,side:"before"}));function Lm(n={}){return[Pi.of(n),bv(),Cv]}function Tp(n){let e=9;for(;e<n;)e=e*10+9;return e}var Av=0,Vr=class{constructor(e,t){this.from=e,this.to=t}},W=class{constructor(e={}){this.id=Av++,this.perNode=!!e.perNode,this.deserialize=e.deserialize||(()=>{
throw new Error("This node type doesn't define a deserialize function")}),this.combine=e.combine||null}add(e){if(this.perNode)throw new RangeError("Can't add pe\
r-node props to node types");return typeof e!="function"&&(e=Pe.match(e)),t=>{let i=e(t);return i===void 0?null:[this,i]}}};W.closedBy=new W({deserialize:n=>n.split(
" ")});W.openedBy=new W({deserialize:n=>n.split(" ")});W.group=new W({deserialize:n=>n.split(" ")});W.isolate=new W({deserialize:n=>{if(n&&n!="rtl"&&n!="ltr"&&n!=
"auto")throw new RangeError("Invalid value for isolate: "+n);return n||"auto"}});W.contextHash=new W({perNode:!0});W.lookAhead=new W({perNode:!0});W.mounted=new W(
{perNode:!0});var ti=class{constructor(e,t,i,r=!1){this.tree=e,this.overlay=t,this.parser=i,this.bracketed=r}static get(e){return e&&e.props&&e.props[W.mounted.
id]}},Mv=Object.create(null),Pe=class n{constructor(e,t,i,r=0){this.name=e,this.props=t,this.id=i,this.flags=r}static define(e){let t=e.props&&e.props.length?Object.
create(null):Mv,i=(e.top?1:0)|(e.skipped?2:0)|(e.error?4:0)|(e.name==null?8:0),r=new n(e.name||"",t,e.id,i);if(e.props){for(let s of e.props)if(Array.isArray(s)||
(s=s(r)),s){if(s[0].perNode)throw new RangeError("Can't store a per-node prop on a node type");t[s[0].id]=s[1]}}return r}prop(e){return this.props[e.id]}get isTop(){
return(this.flags&1)>0}get isSkipped(){return(this.flags&2)>0}get isError(){return(this.flags&4)>0}get isAnonymous(){return(this.flags&8)>0}is(e){if(typeof e=="\
string"){if(this.name==e)return!0;let t=this.prop(W.group);return t?t.indexOf(e)>-1:!1}return this.id==e}static match(e){let t=Object.create(null);for(let i in e)
for(let r of i.split(" "))t[r]=e[i];return i=>{for(let r=i.prop(W.group),s=-1;s<(r?r.length:0);s++){let o=t[s<0?i.name:r[s]];if(o)return o}}}};Pe.none=new Pe("",
Object.create(null),0,8);var Bo=class n{constructor(e){this.types=e;for(let t=0;t<e.length;t++)if(e[t].id!=t)throw new RangeError("Node type ids should correspo\
nd to array positions when creating a node set")}extend(...e){let t=[];for(let i of this.types){let r=null;for(let s of e){let o=s(i);if(o){r||(r=Object.assign(
{},i.props));let l=o[1],a=o[0];a.combine&&a.id in r&&(l=a.combine(r[a.id],l)),r[a.id]=l}}t.push(r?new Pe(i.name,r,i.id,i.flags):i)}return new n(t)}},Lo=new WeakMap,
Im=new WeakMap,oe;(function(n){n[n.ExcludeBuffers=1]="ExcludeBuffers",n[n.IncludeAnonymous=2]="IncludeAnonymous",n[n.IgnoreMounts=4]="IgnoreMounts",n[n.IgnoreOverlays=
8]="IgnoreOverlays",n[n.EnterBracketed=16]="EnterBracketed"})(oe||(oe={}));var re=class n{constructor(e,t,i,r,s){if(this.type=e,this.children=t,this.positions=i,
this.length=r,this.props=null,s&&s.length){this.props=Object.create(null);for(let[o,l]of s)this.props[typeof o=="number"?o:o.id]=l}}toString(){let e=ti.get(this);
if(e&&!e.overlay)return e.tree.toString();let t="";for(let i of this.children){let r=i.toString();r&&(t&&(t+=","),t+=r)}return this.type.name?(/\W/.test(this.type.
name)&&!this.type.isError?JSON.stringify(this.type.name):this.type.name)+(t.length?"("+t+")":""):t}cursor(e=0){return new Kr(this.topNode,e)}cursorAt(e,t=0,i=0){
let r=Lo.get(this)||this.topNode,s=new Kr(r);return s.moveTo(e,t),Lo.set(this,s._tree),s}get topNode(){return new Ft(this,0,0,null)}resolve(e,t=0){let i=_r(Lo.get(
this)||this.topNode,e,t,!1);return Lo.set(this,i),i}resolveInner(e,t=0){let i=_r(Im.get(this)||this.topNode,e,t,!0);return Im.set(this,i),i}resolveStack(e,t=0){
return Tv(this,e,t)}iterate(e){let{enter:t,leave:i,from:r=0,to:s=this.length}=e,o=e.mode||0,l=(o&oe.IncludeAnonymous)>0;for(let a=this.cursor(o|oe.IncludeAnonymous);;){
let h=!1;if(a.from<=s&&a.to>=r&&(!l&&a.type.isAnonymous||t(a)!==!1)){if(a.firstChild())continue;h=!0}for(;h&&i&&(l||!a.type.isAnonymous)&&i(a),!a.nextSibling();){
if(!a.parent())return;h=!0}}}prop(e){return e.perNode?this.props?this.props[e.id]:void 0:this.type.prop(e)}get propValues(){let e=[];if(this.props)for(let t in this.
props)e.push([+t,this.props[t]]);return e}balance(e={}){return this.children.length<=8?this:lc(Pe.none,this.children,this.positions,0,this.children.length,0,this.
length,(t,i,r)=>new n(this.type,t,i,r,this.propValues),e.makeTree||((t,i,r)=>new n(Pe.none,t,i,r)))}static build(e){return Ev(e)}};re.empty=new re(Pe.none,[],[],
0);var tc=class n{constructor(e,t){this.buffer=e,this.index=t}get id(){return this.buffer[this.index-4]}get start(){return this.buffer[this.index-3]}get end(){return this.
buffer[this.index-2]}get size(){return this.buffer[this.index-1]}get pos(){return this.index}next(){this.index-=4}fork(){return new n(this.buffer,this.index)}},
yn=class n{constructor(e,t,i){this.buffer=e,this.length=t,this.set=i}get type(){return Pe.none}toString(){let e=[];for(let t=0;t<this.buffer.length;)e.push(this.
childString(t)),t=this.buffer[t+3];return e.join(",")}childString(e){let t=this.buffer[e],i=this.buffer[e+3],r=this.set.types[t],s=r.name;if(/\W/.test(s)&&!r.isError&&
(s=JSON.stringify(s)),e+=4,i==e)return s;let o=[];for(;e<i;)o.push(this.childString(e)),e=this.buffer[e+3];return s+"("+o.join(",")+")"}findChild(e,t,i,r,s){let{
buffer:o}=this,l=-1;for(let a=e;a!=t&&!(Pm(s,r,o[a+1],o[a+2])&&(l=a,i>0));a=o[a+3]);return l}slice(e,t,i){let r=this.buffer,s=new Uint16Array(t-e),o=0;for(let l=e,
a=0;l<t;){s[a++]=r[l++],s[a++]=r[l++]-i;let h=s[a++]=r[l++]-i;s[a++]=r[l++]-e,o=Math.max(o,h)}return new n(s,o,this.set)}};function Pm(n,e,t,i){switch(n){case-2:
return t<e;case-1:return i>=e&&t<e;case 0:return t<e&&i>e;case 1:return t<=e&&i>e;case 2:return i>e;case 4:return!0}}function _r(n,e,t,i){for(var r;n.from==n.to||
(t<1?n.from>=e:n.from>e)||(t>-1?n.to<=e:n.to<e);){let o=!i&&n instanceof Ft&&n.index<0?null:n.parent;if(!o)return n;n=o}let s=i?0:oe.IgnoreOverlays;if(i)for(let o=n,
l=o.parent;l;o=l,l=o.parent)o instanceof Ft&&o.index<0&&((r=l.enter(e,t,s))===null||r===void 0?void 0:r.from)!=o.from&&(n=l);for(;;){let o=n.enter(e,t,s);if(!o)
return n;n=o}}var No=class{cursor(e=0){return new Kr(this,e)}getChild(e,t=null,i=null){let r=Bm(this,e,t,i);return r.length?r[0]:null}getChildren(e,t=null,i=null){
return Bm(this,e,t,i)}resolve(e,t=0){return _r(this,e,t,!1)}resolveInner(e,t=0){return _r(this,e,t,!0)}matchContext(e){return nc(this.parent,e)}enterUnfinishedNodesBefore(e){
let t=this.childBefore(e),i=this;for(;t;){let r=t.lastChild;if(!r||r.to!=t.to)break;r.type.isError&&r.from==r.to?(i=t,t=r.prevSibling):t=r}return i}get node(){return this}get next(){
return this.parent}},Ft=class n extends No{constructor(e,t,i,r){super(),this._tree=e,this.from=t,this.index=i,this._parent=r}get type(){return this._tree.type}get name(){
return this._tree.type.name}get to(){return this.from+this._tree.length}nextChild(e,t,i,r,s=0){for(let o=this;;){for(let{children:l,positions:a}=o._tree,h=t>0?l.
length:-1;e!=h;e+=t){let c=l[e],f=a[e]+o.from,u;if(!(!(s&oe.EnterBracketed&&c instanceof re&&(u=ti.get(c))&&!u.overlay&&u.bracketed&&i>=f&&i<=f+c.length)&&!Pm(r,
i,f,f+c.length))){if(c instanceof yn){if(s&oe.ExcludeBuffers)continue;let d=c.findChild(0,c.buffer.length,t,i-f,r);if(d>-1)return new Yr(new ic(o,c,e,f),null,d)}else if(s&
oe.IncludeAnonymous||!c.type.isAnonymous||oc(c)){let d;if(!(s&oe.IgnoreMounts)&&(d=ti.get(c))&&!d.overlay)return new n(d.tree,f,e,o);let p=new n(c,f,e,o);return s&
oe.IncludeAnonymous||!p.type.isAnonymous?p:p.nextChild(t<0?c.children.length-1:0,t,i,r,s)}}}if(s&oe.IncludeAnonymous||!o.type.isAnonymous||(o.index>=0?e=o.index+
t:e=t<0?-1:o._parent._tree.children.length,o=o._parent,!o))return null}}get firstChild(){return this.nextChild(0,1,0,4)}get lastChild(){return this.nextChild(this.
_tree.children.length-1,-1,0,4)}childAfter(e){return this.nextChild(0,1,e,2)}childBefore(e){return this.nextChild(this._tree.children.length-1,-1,e,-2)}prop(e){
return this._tree.prop(e)}enter(e,t,i=0){let r;if(!(i&oe.IgnoreOverlays)&&(r=ti.get(this._tree))&&r.overlay){let s=e-this.from,o=i&oe.EnterBracketed&&r.bracketed;
for(let{from:l,to:a}of r.overlay)if((t>0||o?l<=s:l<s)&&(t<0||o?a>=s:a>s))return new n(r.tree,r.overlay[0].from+this.from,-1,this)}return this.nextChild(0,1,e,t,
i)}nextSignificantParent(){let e=this;for(;e.type.isAnonymous&&e._parent;)e=e._parent;return e}get parent(){return this._parent?this._parent.nextSignificantParent():
null}get nextSibling(){return this._parent&&this.index>=0?this._parent.nextChild(this.index+1,1,0,4):null}get prevSibling(){return this._parent&&this.index>=0?this.
_parent.nextChild(this.index-1,-1,0,4):null}get tree(){return this._tree}toTree(){return this._tree}toString(){return this._tree.toString()}};function Bm(n,e,t,i){
let r=n.cursor(),s=[];if(!r.firstChild())return s;if(t!=null){for(let o=!1;!o;)if(o=r.type.is(t),!r.nextSibling())return s}for(;;){if(i!=null&&r.type.is(i))return s;
if(r.type.is(e)&&s.push(r.node),!r.nextSibling())return i==null?s:[]}}function nc(n,e,t=e.length-1){for(let i=n;t>=0;i=i.parent){if(!i)return!1;if(!i.type.isAnonymous){
if(e[t]&&e[t]!=i.name)return!1;t--}}return!0}var ic=class{constructor(e,t,i,r){this.parent=e,this.buffer=t,this.index=i,this.start=r}},Yr=class n extends No{get name(){
return this.type.name}get from(){return this.context.start+this.context.buffer.buffer[this.index+1]}get to(){return this.context.start+this.context.buffer.buffer[this.
index+2]}constructor(e,t,i){super(),this.context=e,this._parent=t,this.index=i,this.type=e.buffer.set.types[e.buffer.buffer[i]]}child(e,t,i){let{buffer:r}=this.
context,s=r.findChild(this.index+4,r.buffer[this.index+3],e,t-this.context.start,i);return s<0?null:new n(this.context,this,s)}get firstChild(){return this.child(
1,0,4)}get lastChild(){return this.child(-1,0,4)}childAfter(e){return this.child(1,e,2)}childBefore(e){return this.child(-1,e,-2)}prop(e){return this.type.prop(
e)}enter(e,t,i=0){if(i&oe.ExcludeBuffers)return null;let{buffer:r}=this.context,s=r.findChild(this.index+4,r.buffer[this.index+3],t>0?1:-1,e-this.context.start,
t);return s<0?null:new n(this.context,this,s)}get parent(){return this._parent||this.context.parent.nextSignificantParent()}externalSibling(e){return this._parent?
null:this.context.parent.nextChild(this.context.index+e,e,0,4)}get nextSibling(){let{buffer:e}=this.context,t=e.buffer[this.index+3];return t<(this._parent?e.buffer[this.
_parent.index+3]:e.buffer.length)?new n(this.context,this._parent,t):this.externalSibling(1)}get prevSibling(){let{buffer:e}=this.context,t=this._parent?this._parent.
index+4:0;return this.index==t?this.externalSibling(-1):new n(this.context,this._parent,e.findChild(t,this.index,-1,0,4))}get tree(){return null}toTree(){let e=[],
t=[],{buffer:i}=this.context,r=this.index+4,s=i.buffer[this.index+3];if(s>r){let o=i.buffer[this.index+1];e.push(i.slice(r,s,o)),t.push(0)}return new re(this.type,
e,t,this.to-this.from)}toString(){return this.context.buffer.childString(this.index)}};function zm(n){if(!n.length)return null;let e=0,t=n[0];for(let s=1;s<n.length;s++){
let o=n[s];(o.from>t.from||o.to<t.to)&&(t=o,e=s)}let i=t instanceof Ft&&t.index<0?null:t.parent,r=n.slice();return i?r[e]=i:r.splice(e,1),new rc(r,t)}var rc=class{constructor(e,t){
this.heads=e,this.node=t}get next(){return zm(this.heads)}};function Tv(n,e,t){let i=n.resolveInner(e,t),r=null;for(let s=i instanceof Ft?i:i.context.parent;s;s=
s.parent)if(s.index<0){let o=s.parent;(r||(r=[i])).push(o.resolve(e,t)),s=o}else{let o=ti.get(s.tree);if(o&&o.overlay&&o.overlay[0].from<=e&&o.overlay[o.overlay.
length-1].to>=e){let l=new Ft(o.tree,o.overlay[0].from+s.from,-1,s);(r||(r=[i])).push(_r(l,e,t,!1))}}return r?zm(r):i}var Kr=class{get name(){return this.type.name}constructor(e,t=0){
if(this.buffer=null,this.stack=[],this.index=0,this.bufferNode=null,this.mode=t&~oe.EnterBracketed,e instanceof Ft)this.yieldNode(e);else{this._tree=e.context.parent,
this.buffer=e.context;for(let i=e._parent;i;i=i._parent)this.stack.unshift(i.index);this.bufferNode=e,this.yieldBuf(e.index)}}yieldNode(e){return e?(this._tree=
e,this.type=e.type,this.from=e.from,this.to=e.to,!0):!1}yieldBuf(e,t){this.index=e;let{start:i,buffer:r}=this.buffer;return this.type=t||r.set.types[r.buffer[e]],
this.from=i+r.buffer[e+1],this.to=i+r.buffer[e+2],!0}yield(e){return e?e instanceof Ft?(this.buffer=null,this.yieldNode(e)):(this.buffer=e.context,this.yieldBuf(
e.index,e.type)):!1}toString(){return this.buffer?this.buffer.buffer.childString(this.index):this._tree.toString()}enterChild(e,t,i){if(!this.buffer)return this.
yield(this._tree.nextChild(e<0?this._tree._tree.children.length-1:0,e,t,i,this.mode));let{buffer:r}=this.buffer,s=r.findChild(this.index+4,r.buffer[this.index+3],
e,t-this.buffer.start,i);return s<0?!1:(this.stack.push(this.index),this.yieldBuf(s))}firstChild(){return this.enterChild(1,0,4)}lastChild(){return this.enterChild(
-1,0,4)}childAfter(e){return this.enterChild(1,e,2)}childBefore(e){return this.enterChild(-1,e,-2)}enter(e,t,i=this.mode){return this.buffer?i&oe.ExcludeBuffers?
!1:this.enterChild(1,e,t):this.yield(this._tree.enter(e,t,i))}parent(){if(!this.buffer)return this.yieldNode(this.mode&oe.IncludeAnonymous?this._tree._parent:this.
_tree.parent);if(this.stack.length)return this.yieldBuf(this.stack.pop());let e=this.mode&oe.IncludeAnonymous?this.buffer.parent:this.buffer.parent.nextSignificantParent();
return this.buffer=null,this.yieldNode(e)}sibling(e){if(!this.buffer)return this._tree._parent?this.yield(this._tree.index<0?null:this._tree._parent.nextChild(this.
_tree.index+e,e,0,4,this.mode)):!1;let{buffer:t}=this.buffer,i=this.stack.length-1;if(e<0){let r=i<0?0:this.stack[i]+4;if(this.index!=r)return this.yieldBuf(t.findChild(
r,this.index,-1,0,4))}else{let r=t.buffer[this.index+3];if(r<(i<0?t.buffer.length:t.buffer[this.stack[i]+3]))return this.yieldBuf(r)}return i<0?this.yield(this.
buffer.parent.nextChild(this.buffer.index+e,e,0,4,this.mode)):!1}nextSibling(){return this.sibling(1)}prevSibling(){return this.sibling(-1)}atLastNode(e){let t,
i,{buffer:r}=this;if(r){if(e>0){if(this.index<r.buffer.buffer.length)return!1}else for(let s=0;s<this.index;s++)if(r.buffer.buffer[s+3]<this.index)return!1;({index:t,
parent:i}=r)}else({index:t,_parent:i}=this._tree);for(;i;{index:t,_parent:i}=i)if(t>-1)for(let s=t+e,o=e<0?-1:i._tree.children.length;s!=o;s+=e){let l=i._tree.children[s];
if(this.mode&oe.IncludeAnonymous||l instanceof yn||!l.type.isAnonymous||oc(l))return!1}return!0}move(e,t){if(t&&this.enterChild(e,0,4))return!0;for(;;){if(this.
sibling(e))return!0;if(this.atLastNode(e)||!this.parent())return!1}}next(e=!0){return this.move(1,e)}prev(e=!0){return this.move(-1,e)}moveTo(e,t=0){for(;(this.
from==this.to||(t<1?this.from>=e:this.from>e)||(t>-1?this.to<=e:this.to<e))&&this.parent(););for(;this.enterChild(1,e,t););return this}get node(){if(!this.buffer)
return this._tree;let e=this.bufferNode,t=null,i=0;if(e&&e.context==this.buffer)e:for(let r=this.index,s=this.stack.length;s>=0;){for(let o=e;o;o=o._parent)if(o.
index==r){if(r==this.index)return o;t=o,i=s+1;break e}r=this.stack[--s]}for(let r=i;r<this.stack.length;r++)t=new Yr(this.buffer,t,this.stack[r]);return this.bufferNode=
new Yr(this.buffer,t,this.index)}get tree(){return this.buffer?null:this._tree._tree}iterate(e,t){for(let i=0;;){let r=!1;if(this.type.isAnonymous||e(this)!==!1){
if(this.firstChild()){i++;continue}this.type.isAnonymous||(r=!0)}for(;;){if(r&&t&&t(this),r=this.type.isAnonymous,!i)return;if(this.nextSibling())break;this.parent(),
i--,r=!0}}}matchContext(e){if(!this.buffer)return nc(this.node.parent,e);let{buffer:t}=this.buffer,{types:i}=t.set;for(let r=e.length-1,s=this.stack.length-1;r>=
0;s--){if(s<0)return nc(this._tree,e,r);let o=i[t.buffer[this.stack[s]]];if(!o.isAnonymous){if(e[r]&&e[r]!=o.name)return!1;r--}}return!0}};function oc(n){return n.
children.some(e=>e instanceof yn||!e.type.isAnonymous||oc(e))}function Ev(n){var e;let{buffer:t,nodeSet:i,maxBufferLength:r=1024,reused:s=[],minRepeatType:o=i.types.
length}=n,l=Array.isArray(t)?new tc(t,t.length):t,a=i.types,h=0,c=0;function f(k,v,A,L,P,z){let{id:F,start:N,end:j,size:Y}=l,Z=c,me=h;if(Y<0)if(l.next(),Y==-1){
let ft=s[F];A.push(ft),L.push(N-k);return}else if(Y==-3){h=F;return}else if(Y==-4){c=F;return}else throw new RangeError(`Unrecognized record size: ${Y}`);let De=a[F],
et,he,Fe=N-k;if(j-N<=r&&(he=g(l.pos-v,P))){let ft=new Uint16Array(he.size-he.skip),ve=l.pos-he.size,Ve=ft.length;for(;l.pos>ve;)Ve=w(he.start,ft,Ve);et=new yn(ft,
j-he.start,i),Fe=he.start-k}else{let ft=l.pos-Y;l.next();let ve=[],Ve=[],tt=F>=o?F:-1,ut=0,on=j,An=Z;for(;l.pos>ft;)tt>=0&&l.id==tt&&l.size>=0?(l.end<=on-r&&(p(
ve,Ve,N,ut,l.end,on,tt,An,me),ut=ve.length,on=l.end,An=c),l.next()):z>2500?u(N,ft,ve,Ve):(tt>=0&&l.size==-1&&s[l.id].type==i.types[tt]&&(ut<ve.length&&p(ve,Ve,N,
ut,l.end,on,tt,An,me),ut=ve.length+1,on=l.start,An=c),f(N,ft,ve,Ve,tt,z+1));if(tt>=0&&ut>0&&ut<ve.length&&p(ve,Ve,N,ut,N,on,tt,An,me),ve.reverse(),Ve.reverse(),
tt>-1&&ut>0){let as=d(De,me);et=lc(De,ve,Ve,0,ve.length,0,j-N,as,as)}else et=m(De,ve,Ve,j-N,Z-j,me)}A.push(et),L.push(Fe)}function u(k,v,A,L){let P=[],z=0,F=-1;
for(;l.pos>v;){let{id:N,start:j,end:Y,size:Z}=l;if(Z>4)l.next();else{if(F>-1&&j<F)break;F<0&&(F=Y-r),P.push(N,j,Y),z++,l.next()}}if(z){let N=new Uint16Array(z*4),
j=P[P.length-2];for(let Y=P.length-3,Z=0;Y>=0;Y-=3)N[Z++]=P[Y],N[Z++]=P[Y+1]-j,N[Z++]=P[Y+2]-j,N[Z++]=Z;A.push(new yn(N,P[2]-j,i)),L.push(j-k)}}function d(k,v){
return(A,L,P)=>{let z=0,F=A.length-1,N,j;if(F>=0&&(N=A[F])instanceof re){if(!F&&N.type==k&&N.length==P)return N;(j=N.prop(W.lookAhead))&&(z=L[F]+N.length+j-P)}return m(
k,A,L,P,z,v)}}function p(k,v,A,L,P,z,F,N,j){let Y=[],Z=[];for(;k.length>L;)Y.push(k.pop()),Z.push(v.pop()+A-P);k.push(m(i.types[F],Y,Z,z-P,N-z,j)),v.push(P-A)}function m(k,v,A,L,P,z,F){
if(z){let N=[W.contextHash,z];F=F?[N].concat(F):[N]}if(P>25){let N=[W.lookAhead,P];F=F?[N].concat(F):[N]}return new re(k,v,A,L,F)}function g(k,v){let A=l.fork(),
L=0,P=0,z=0,F=A.end-r,N={size:0,start:0,skip:0};e:for(let j=A.pos-k;A.pos>j;){let Y=A.size;if(A.id==v&&Y>=0){N.size=L,N.start=P,N.skip=z,z+=4,L+=4,A.next();continue}
let Z=A.pos-Y;if(Y<0||Z<j||A.start<F)break;let me=A.id>=o?4:0,De=A.start;for(A.next();A.pos>Z;){if(A.size<0)if(A.size==-3||A.size==-4)me+=4;else break e;else A.
id>=o&&(me+=4);A.next()}P=De,L+=Y,z+=me}return(v<0||L==k)&&(N.size=L,N.start=P,N.skip=z),N.size>4?N:void 0}function w(k,v,A){let{id:L,start:P,end:z,size:F}=l;if(l.
next(),F>=0&&L<o){let N=A;if(F>4){let j=l.pos-(F-4);for(;l.pos>j;)A=w(k,v,A)}v[--A]=N,v[--A]=z-k,v[--A]=P-k,v[--A]=L}else F==-3?h=L:F==-4&&(c=L);return A}let b=[],
x=[];for(;l.pos>0;)f(n.start||0,n.bufferStart||0,b,x,-1,0);let S=(e=n.length)!==null&&e!==void 0?e:b.length?x[0]+b[0].length:0;return new re(a[n.topID],b.reverse(),
x.reverse(),S)}var Nm=new WeakMap;function Io(n,e){if(!n.isAnonymous||e instanceof yn||e.type!=n)return 1;let t=Nm.get(e);if(t==null){t=1;for(let i of e.children){
if(i.type!=n||!(i instanceof re)){t=1;break}t+=Io(n,i)}Nm.set(e,t)}return t}function lc(n,e,t,i,r,s,o,l,a){let h=0;for(let p=i;p<r;p++)h+=Io(n,e[p]);let c=Math.
ceil(h*1.5/8),f=[],u=[];function d(p,m,g,w,b){for(let x=g;x<w;){let S=x,k=m[x],v=Io(n,p[x]);for(x++;x<w;x++){let A=Io(n,p[x]);if(v+A>=c)break;v+=A}if(x==S+1){if(v>
c){let A=p[S];d(A.children,A.positions,0,A.children.length,m[S]+b);continue}f.push(p[S])}else{let A=m[x-1]+p[x-1].length-k;f.push(lc(n,p,m,S,x,k,A,null,a))}u.push(
k+b-s)}}return d(e,t,i,r,0),(l||a)(f,u,o)}var ni=class n{constructor(e,t,i,r,s=!1,o=!1){this.from=e,this.to=t,this.tree=i,this.offset=r,this.open=(s?1:0)|(o?2:0)}get openStart(){return(this.open&1)>0}get openEnd(){
return(this.open&2)>0}static addTree(e,t=[],i=!1){let r=[new n(0,e.length,e,0,!1,i)];for(let s of t)s.to>e.length&&r.push(s);return r}static applyChanges(e,t,i=128){
if(!t.length)return e;let r=[],s=1,o=e.length?e[0]:null;for(let l=0,a=0,h=0;;l++){let c=l<t.length?t[l]:null,f=c?c.fromA:1e9;if(f-a>=i)for(;o&&o.from<f;){let u=o;
if(a>=u.from||f<=u.to||h){let d=Math.max(u.from,a)-h,p=Math.min(u.to,f)-h;u=d>=p?null:new n(d,p,u.tree,u.offset+h,l>0,!!c)}if(u&&r.push(u),o.to>f)break;o=s<e.length?
e[s++]:null}if(!c)break;a=c.toA,h=c.toA-c.toB}return r}},Gr=class{startParse(e,t,i){return typeof e=="string"&&(e=new sc(e)),i=i?i.length?i.map(r=>new Vr(r.from,
r.to)):[new Vr(0,0)]:[new Vr(0,e.length)],this.createParse(e,t||[],i)}parse(e,t,i){let r=this.startParse(e,t,i);for(;;){let s=r.advance();if(s)return s}}},sc=class{constructor(e){
this.string=e}get length(){return this.string.length}chunk(e){return this.string.slice(e)}get lineChunks(){return!1}read(e,t){return this.string.slice(e,t)}};var FE=new W({perNode:!0});var Dv=0,At=class n{constructor(e,t,i,r){this.name=e,this.set=t,this.base=i,this.modified=r,this.id=Dv++}toString(){let{name:e}=this;for(let t of this.modified)
t.name&&(e=`${t.name}(${e})`);return e}static define(e,t){let i=typeof e=="string"?e:"?";if(e instanceof n&&(t=e),t?.base)throw new Error("Can not derive from a\
 modified tag");let r=new n(i,[],null,[]);if(r.set.push(r),t)for(let s of t.set)r.set.push(s);return r}static defineModifier(e){let t=new Ho(e);return i=>i.modified.
indexOf(t)>-1?i:Ho.get(i.base||i,i.modified.concat(t).sort((r,s)=>r.id-s.id))}},Ov=0,Ho=class n{constructor(e){this.name=e,this.instances=[],this.id=Ov++}static get(e,t){
if(!t.length)return e;let i=t[0].instances.find(l=>l.base==e&&Rv(t,l.modified));if(i)return i;let r=[],s=new At(e.name,r,e,t);for(let l of t)l.instances.push(s);
let o=Lv(t);for(let l of e.set)if(!l.modified.length)for(let a of o)r.push(n.get(l,a));return s}};function Rv(n,e){return n.length==e.length&&n.every((t,i)=>t==
e[i])}function Lv(n){let e=[[]];for(let t=0;t<n.length;t++)for(let i=0,r=e.length;i<r;i++)e.push(e[i].concat(n[t]));return e.sort((t,i)=>i.length-t.length)}function jm(n){
let e=Object.create(null);for(let t in n){let i=n[t];Array.isArray(i)||(i=[i]);for(let r of t.split(" "))if(r){let s=[],o=2,l=r;for(let f=0;;){if(l=="..."&&f>0&&
f+3==r.length){o=1;break}let u=/^"(?:[^"\\]|\\.)*?"|[^\/!]+/.exec(l);if(!u)throw new RangeError("Invalid path: "+r);if(s.push(u[0]=="*"?"":u[0][0]=='"'?JSON.parse(
u[0]):u[0]),f+=u[0].length,f==r.length)break;let d=r[f++];if(f==r.length&&d=="!"){o=0;break}if(d!="/")throw new RangeError("Invalid path: "+r);l=r.slice(f)}let a=s.
length-1,h=s[a];if(!h)throw new RangeError("Invalid path: "+r);let c=new ri(i,o,a>0?s.slice(0,a):null);e[h]=c.sort(e[h])}}return qm.add(e)}var qm=new W({combine(n,e){
let t,i,r;for(;n||e;){if(!n||e&&n.depth<=e.depth?(r=e,e=e.next):(r=n,n=n.next),t&&t.mode==r.mode&&!r.context&&!t.context)continue;let s=new ri(r.tags,r.mode,r.context);
t?t.next=s:i=s,t=s}return i}}),ri=class{constructor(e,t,i,r){this.tags=e,this.mode=t,this.context=i,this.next=r}get opaque(){return this.mode==0}get inherit(){return this.
mode==1}sort(e){return!e||e.depth<this.depth?(this.next=e,this):(e.next=this.sort(e.next),e)}get depth(){return this.context?this.context.length:0}};ri.empty=new ri(
[],2,null);function fc(n,e){let t=Object.create(null);for(let s of n)if(!Array.isArray(s.tag))t[s.tag.id]=s.class;else for(let o of s.tag)t[o.id]=s.class;let{scope:i,
all:r=null}=e||{};return{style:s=>{let o=r;for(let l of s)for(let a of l.set){let h=t[a.id];if(h){o=o?o+" "+h:h;break}}return o},scope:i}}function Iv(n,e){let t=null;
for(let i of n){let r=i.style(e);r&&(t=t?t+" "+r:r)}return t}function Wm(n,e,t,i=0,r=n.length){let s=new hc(i,Array.isArray(e)?e:[e],t);s.highlightRange(n.cursor(),
i,r,"",s.highlighters),s.flush(r)}var hc=class{constructor(e,t,i){this.at=e,this.highlighters=t,this.span=i,this.class=""}startSpan(e,t){t!=this.class&&(this.flush(e),e>this.at&&(this.at=e),this.
class=t)}flush(e){e>this.at&&this.class&&this.span(this.at,e,this.class)}highlightRange(e,t,i,r,s){let{type:o,from:l,to:a}=e;if(l>=i||a<=t)return;o.isTop&&(s=this.
highlighters.filter(d=>!d.scope||d.scope(o)));let h=r,c=Bv(e)||ri.empty,f=Iv(s,c.tags);if(f&&(h&&(h+=" "),h+=f,c.mode==1&&(r+=(r?" ":"")+f)),this.startSpan(Math.
max(t,l),h),c.opaque)return;let u=e.tree&&e.tree.prop(W.mounted);if(u&&u.overlay){let d=e.node.enter(u.overlay[0].from+l,1),p=this.highlighters.filter(g=>!g.scope||
g.scope(u.tree.type)),m=e.firstChild();for(let g=0,w=l;;g++){let b=g<u.overlay.length?u.overlay[g]:null,x=b?b.from+l:a,S=Math.max(t,w),k=Math.min(i,x);if(S<k&&m)
for(;e.from<k&&(this.highlightRange(e,S,k,r,s),this.startSpan(Math.min(k,e.to),h),!(e.to>=x||!e.nextSibling())););if(!b||x>i)break;w=b.to+l,w>t&&(this.highlightRange(
d.cursor(),Math.max(t,b.from+l),Math.min(i,w),"",p),this.startSpan(Math.min(i,w),h))}m&&e.parent()}else if(e.firstChild()){u&&(r="");do if(!(e.to<=t)){if(e.from>=
i)break;this.highlightRange(e,t,i,r,s),this.startSpan(Math.min(i,e.to),h)}while(e.nextSibling());e.parent()}}};function Bv(n){let e=n.type.prop(qm);for(;e&&e.context&&
!n.matchContext(e.context);)e=e.next;return e||null}var D=At.define,Po=D(),bn=D(),Fm=D(bn),Hm=D(bn),xn=D(),zo=D(xn),ac=D(xn),qt=D(),ii=D(qt),Ht=D(),jt=D(),cc=D(),
Xr=D(cc),Fo=D(),E={comment:Po,lineComment:D(Po),blockComment:D(Po),docComment:D(Po),name:bn,variableName:D(bn),typeName:Fm,tagName:D(Fm),propertyName:Hm,attributeName:D(
Hm),className:D(bn),labelName:D(bn),namespace:D(bn),macroName:D(bn),literal:xn,string:zo,docString:D(zo),character:D(zo),attributeValue:D(zo),number:ac,integer:D(
ac),float:D(ac),bool:D(xn),regexp:D(xn),escape:D(xn),color:D(xn),url:D(xn),keyword:Ht,self:D(Ht),null:D(Ht),atom:D(Ht),unit:D(Ht),modifier:D(Ht),operatorKeyword:D(
Ht),controlKeyword:D(Ht),definitionKeyword:D(Ht),moduleKeyword:D(Ht),operator:jt,derefOperator:D(jt),arithmeticOperator:D(jt),logicOperator:D(jt),bitwiseOperator:D(
jt),compareOperator:D(jt),updateOperator:D(jt),definitionOperator:D(jt),typeOperator:D(jt),controlOperator:D(jt),punctuation:cc,separator:D(cc),bracket:Xr,angleBracket:D(
Xr),squareBracket:D(Xr),paren:D(Xr),brace:D(Xr),content:qt,heading:ii,heading1:D(ii),heading2:D(ii),heading3:D(ii),heading4:D(ii),heading5:D(ii),heading6:D(ii),
contentSeparator:D(qt),list:D(qt),quote:D(qt),emphasis:D(qt),strong:D(qt),link:D(qt),monospace:D(qt),strikethrough:D(qt),inserted:D(),deleted:D(),changed:D(),invalid:D(),
meta:Fo,documentMeta:D(Fo),annotation:D(Fo),processingInstruction:D(Fo),definition:At.defineModifier("definition"),constant:At.defineModifier("constant"),function:At.
defineModifier("function"),standard:At.defineModifier("standard"),local:At.defineModifier("local"),special:At.defineModifier("special")};for(let n in E){let e=E[n];
e instanceof At&&(e.name=n)}var qE=fc([{tag:E.link,class:"tok-link"},{tag:E.heading,class:"tok-heading"},{tag:E.emphasis,class:"tok-emphasis"},{tag:E.strong,class:"\
tok-strong"},{tag:E.keyword,class:"tok-keyword"},{tag:E.atom,class:"tok-atom"},{tag:E.bool,class:"tok-bool"},{tag:E.url,class:"tok-url"},{tag:E.labelName,class:"\
tok-labelName"},{tag:E.inserted,class:"tok-inserted"},{tag:E.deleted,class:"tok-deleted"},{tag:E.literal,class:"tok-literal"},{tag:E.string,class:"tok-string"},
{tag:E.number,class:"tok-number"},{tag:[E.regexp,E.escape,E.special(E.string)],class:"tok-string2"},{tag:E.variableName,class:"tok-variableName"},{tag:E.local(E.
variableName),class:"tok-variableName tok-local"},{tag:E.definition(E.variableName),class:"tok-variableName tok-definition"},{tag:E.special(E.variableName),class:"\
tok-variableName2"},{tag:E.definition(E.propertyName),class:"tok-propertyName tok-definition"},{tag:E.typeName,class:"tok-typeName"},{tag:E.namespace,class:"tok\
-namespace"},{tag:E.className,class:"tok-className"},{tag:E.macroName,class:"tok-macroName"},{tag:E.propertyName,class:"tok-propertyName"},{tag:E.operator,class:"\
tok-operator"},{tag:E.comment,class:"tok-comment"},{tag:E.meta,class:"tok-meta"},{tag:E.invalid,class:"tok-invalid"},{tag:E.punctuation,class:"tok-punctuation"}]);function $m(n,e,t,i=0,r=0){e==null&&(e=n.search(/[^\s\u00a0]/),e==-1&&(e=n.length));let s=r;for(let o=i;o<e;o++)n.charCodeAt(o)==9?s+=t-s%t:s++;return s}var Jr=class{constructor(e,t,i,r){
this.string=e,this.tabSize=t,this.indentUnit=i,this.overrideIndent=r,this.pos=0,this.start=0,this.lastColumnPos=0,this.lastColumnValue=0}eol(){return this.pos>=
this.string.length}sol(){return this.pos==0}peek(){return this.string.charAt(this.pos)||void 0}next(){if(this.pos<this.string.length)return this.string.charAt(this.
pos++)}eat(e){let t=this.string.charAt(this.pos),i;if(typeof e=="string"?i=t==e:i=t&&(e instanceof RegExp?e.test(t):e(t)),i)return++this.pos,t}eatWhile(e){let t=this.
pos;for(;this.eat(e););return this.pos>t}eatSpace(){let e=this.pos;for(;/[\s\u00a0]/.test(this.string.charAt(this.pos));)++this.pos;return this.pos>e}skipToEnd(){
this.pos=this.string.length}skipTo(e){let t=this.string.indexOf(e,this.pos);if(t>-1)return this.pos=t,!0}backUp(e){this.pos-=e}column(){return this.lastColumnPos<
this.start&&(this.lastColumnValue=$m(this.string,this.start,this.tabSize,this.lastColumnPos,this.lastColumnValue),this.lastColumnPos=this.start),this.lastColumnValue}indentation(){
var e;return(e=this.overrideIndent)!==null&&e!==void 0?e:$m(this.string,null,this.tabSize)}match(e,t,i){if(typeof e=="string"){let r=o=>i?o.toLowerCase():o,s=this.
string.substr(this.pos,e.length);return r(s)==r(e)?(t!==!1&&(this.pos+=e.length),!0):null}else{let r=this.string.slice(this.pos).match(e);return r&&r.index>0?null:
(r&&t!==!1&&(this.pos+=r[0].length),r)}}current(){return this.string.slice(this.start,this.pos)}};var uc,Ki=new W;function Pv(n){return R.define({combine:n?e=>e.concat(n):void 0})}var zv=new W,Je=class{constructor(e,t,i=[],r=""){this.data=e,this.name=r,ne.prototype.
hasOwnProperty("tree")||Object.defineProperty(ne.prototype,"tree",{get(){return ze(this)}}),this.parser=t,this.extension=[Gi.of(this),ne.languageData.of((s,o,l)=>{
let a=Um(s,o,l),h=a.type.prop(Ki);if(!h)return[];let c=s.facet(h),f=a.type.prop(zv);if(f){let u=a.resolve(o-a.from,l);for(let d of f)if(d.test(u,s)){let p=s.facet(
d.facet);return d.type=="replace"?p:p.concat(c)}}return c})].concat(i)}isActiveAt(e,t,i=-1){return Um(e,t,i).type.prop(Ki)==this.data}findRegions(e){let t=e.facet(
Gi);if(t?.data==this.data)return[{from:0,to:e.doc.length}];if(!t||!t.allowsNesting)return[];let i=[],r=(s,o)=>{if(s.prop(Ki)==this.data){i.push({from:o,to:o+s.length});
return}let l=s.prop(W.mounted);if(l){if(l.tree.prop(Ki)==this.data){if(l.overlay)for(let a of l.overlay)i.push({from:a.from+o,to:a.to+o});else i.push({from:o,to:o+
s.length});return}else if(l.overlay){let a=i.length;if(r(l.tree,l.overlay[0].from+o),i.length>a)return}}for(let a=0;a<s.children.length;a++){let h=s.children[a];
h instanceof re&&r(h,s.positions[a]+o)}};return r(ze(e),0),i}get allowsNesting(){return!0}};Je.setState=U.define();function Um(n,e,t){let i=n.facet(Gi),r=ze(n).
topNode;if(!i||i.allowsNesting)for(let s=r;s;s=s.enter(e,t,oe.ExcludeBuffers|oe.EnterBracketed))s.type.isTop&&(r=s);return r}function ze(n){let e=n.field(Je.state,!1);return e?e.tree:re.empty}var gc=class{constructor(e){this.doc=e,this.cursorPos=0,this.string="",this.cursor=e.iter()}get length(){return this.doc.length}syncTo(e){return this.string=this.
cursor.next(e-this.cursorPos).value,this.cursorPos=e+this.string.length,this.cursorPos-this.string.length}chunk(e){return this.syncTo(e),this.string}get lineChunks(){
return!0}read(e,t){let i=this.cursorPos-this.string.length;return e<i||t>=this.cursorPos?this.doc.sliceString(e,t):this.string.slice(e-i,t-i)}},Zr=null,Qr=class n{constructor(e,t,i=[],r,s,o,l,a){
this.parser=e,this.state=t,this.fragments=i,this.tree=r,this.treeLen=s,this.viewport=o,this.skipped=l,this.scheduleOn=a,this.parse=null,this.tempSkipped=[]}static create(e,t,i){
return new n(e,t,[],re.empty,0,i,[],null)}startParse(){return this.parser.startParse(new gc(this.state.doc),this.fragments)}work(e,t){return t!=null&&t>=this.state.
doc.length&&(t=void 0),this.tree!=re.empty&&this.isDone(t??this.state.doc.length)?(this.takeTree(),!0):this.withContext(()=>{var i;if(typeof e=="number"){let r=Date.
now()+e;e=()=>Date.now()>r}for(this.parse||(this.parse=this.startParse()),t!=null&&(this.parse.stoppedAt==null||this.parse.stoppedAt>t)&&t<this.state.doc.length&&
this.parse.stopAt(t);;){let r=this.parse.advance();if(r)if(this.fragments=this.withoutTempSkipped(ni.addTree(r,this.fragments,this.parse.stoppedAt!=null)),this.
treeLen=(i=this.parse.stoppedAt)!==null&&i!==void 0?i:this.state.doc.length,this.tree=r,this.parse=null,this.treeLen<(t??this.state.doc.length))this.parse=this.
startParse();else return!0;if(e())return!1}})}takeTree(){let e,t;this.parse&&(e=this.parse.parsedPos)>=this.treeLen&&((this.parse.stoppedAt==null||this.parse.stoppedAt>
e)&&this.parse.stopAt(e),this.withContext(()=>{for(;!(t=this.parse.advance()););}),this.treeLen=e,this.tree=t,this.fragments=this.withoutTempSkipped(ni.addTree(
this.tree,this.fragments,!0)),this.parse=null)}withContext(e){let t=Zr;Zr=this;try{return e()}finally{Zr=t}}withoutTempSkipped(e){for(let t;t=this.tempSkipped.pop();)
e=Vm(e,t.from,t.to);return e}changes(e,t){let{fragments:i,tree:r,treeLen:s,viewport:o,skipped:l}=this;if(this.takeTree(),!e.empty){let a=[];if(e.iterChangedRanges(
(h,c,f,u)=>a.push({fromA:h,toA:c,fromB:f,toB:u})),i=ni.applyChanges(i,a),r=re.empty,s=0,o={from:e.mapPos(o.from,-1),to:e.mapPos(o.to,1)},this.skipped.length){l=
[];for(let h of this.skipped){let c=e.mapPos(h.from,1),f=e.mapPos(h.to,-1);c<f&&l.push({from:c,to:f})}}}return new n(this.parser,t,i,r,s,o,l,this.scheduleOn)}updateViewport(e){
if(this.viewport.from==e.from&&this.viewport.to==e.to)return!1;this.viewport=e;let t=this.skipped.length;for(let i=0;i<this.skipped.length;i++){let{from:r,to:s}=this.
skipped[i];r<e.to&&s>e.from&&(this.fragments=Vm(this.fragments,r,s),this.skipped.splice(i--,1))}return this.skipped.length>=t?!1:(this.reset(),!0)}reset(){this.
parse&&(this.takeTree(),this.parse=null)}skipUntilInView(e,t){this.skipped.push({from:e,to:t})}static getSkippingParser(e){return new class extends Gr{createParse(t,i,r){
let s=r[0].from,o=r[r.length-1].to;return{parsedPos:s,advance(){let a=Zr;if(a){for(let h of r)a.tempSkipped.push(h);e&&(a.scheduleOn=a.scheduleOn?Promise.all([a.
scheduleOn,e]):e)}return this.parsedPos=o,new re(Pe.none,[],[],o-s)},stoppedAt:null,stopAt(){}}}}}isDone(e){e=Math.min(e,this.state.doc.length);let t=this.fragments;
return this.treeLen>=e&&t.length&&t[0].from==0&&t[0].to>=e}static get(){return Zr}};function Vm(n,e,t){return ni.applyChanges(n,[{fromA:e,toA:t,fromB:e,toB:t}])}
var es=class n{constructor(e){this.context=e,this.tree=e.tree}apply(e){if(!e.docChanged&&this.tree==this.context.tree)return this;let t=this.context.changes(e.changes,
e.state),i=this.context.treeLen==e.startState.doc.length?void 0:Math.max(e.changes.mapPos(this.context.treeLen),t.viewport.to);return t.work(20,i)||t.takeTree(),
new n(t)}static init(e){let t=Math.min(3e3,e.doc.length),i=Qr.create(e.facet(Gi).parser,e,{from:0,to:t});return i.work(20,t)||i.takeTree(),new n(i)}};Je.state=Ce.
define({create:es.init,update(n,e){for(let t of e.effects)if(t.is(Je.setState))return t.value;return e.startState.facet(Gi)!=e.state.facet(Gi)?es.init(e.state):
n.apply(e)}});var Xm=n=>{let e=setTimeout(()=>n(),500);return()=>clearTimeout(e)};typeof requestIdleCallback<"u"&&(Xm=n=>{let e=-1,t=setTimeout(()=>{e=requestIdleCallback(
n,{timeout:400})},100);return()=>e<0?clearTimeout(t):cancelIdleCallback(e)});var dc=typeof navigator<"u"&&(!((uc=navigator.scheduling)===null||uc===void 0)&&uc.
isInputPending)?()=>navigator.scheduling.isInputPending():null,Fv=pe.fromClass(class{constructor(e){this.view=e,this.working=null,this.workScheduled=0,this.chunkEnd=
-1,this.chunkBudget=-1,this.work=this.work.bind(this),this.scheduleWork()}update(e){let t=this.view.state.field(Je.state).context;(t.updateViewport(e.view.viewport)||
this.view.viewport.to>t.treeLen)&&this.scheduleWork(),(e.docChanged||e.selectionSet)&&(this.view.hasFocus&&(this.chunkBudget+=50),this.scheduleWork()),this.checkAsyncSchedule(
t)}scheduleWork(){if(this.working)return;let{state:e}=this.view,t=e.field(Je.state);(t.tree!=t.context.tree||!t.context.isDone(e.doc.length))&&(this.working=Xm(
this.work))}work(e){this.working=null;let t=Date.now();if(this.chunkEnd<t&&(this.chunkEnd<0||this.view.hasFocus)&&(this.chunkEnd=t+3e4,this.chunkBudget=3e3),this.
chunkBudget<=0)return;let{state:i,viewport:{to:r}}=this.view,s=i.field(Je.state);if(s.tree==s.context.tree&&s.context.isDone(r+1e5))return;let o=Date.now()+Math.
min(this.chunkBudget,100,e&&!dc?Math.max(25,e.timeRemaining()-5):1e9),l=s.context.treeLen<r&&i.doc.length>r+1e3,a=s.context.work(()=>dc&&dc()||Date.now()>o,r+(l?
0:1e5));this.chunkBudget-=Date.now()-t,(a||this.chunkBudget<=0)&&(s.context.takeTree(),this.view.dispatch({effects:Je.setState.of(new es(s.context))})),this.chunkBudget>
0&&!(a&&!l)&&this.scheduleWork(),this.checkAsyncSchedule(s.context)}checkAsyncSchedule(e){e.scheduleOn&&(this.workScheduled++,e.scheduleOn.then(()=>this.scheduleWork()).
catch(t=>be(this.view.state,t)).then(()=>this.workScheduled--),e.scheduleOn=null)}destroy(){this.working&&this.working()}isWorking(){return!!(this.working||this.
workScheduled>0)}},{eventHandlers:{focus(){this.scheduleWork()}}}),Gi=R.define({combine(n){return n.length?n[0]:null},enables:n=>[Je.state,Fv,I.contentAttributes.
compute([n],e=>{let t=e.facet(n);return t&&t.name?{"data-language":t.name}:{}})]});var Hv=R.define(),ns=R.define({combine:n=>{if(!n.length)return"  ";let e=n[0];if(!e||/\S/.test(e)||Array.from(e).some(t=>t!=e[0]))throw new Error("Invalid inden\
t unit: "+JSON.stringify(n[0]));return e}});function kn(n){let e=n.facet(ns);return e.charCodeAt(0)==9?n.tabSize*e.length:e.length}function Ji(n,e){let t="",i=n.
tabSize,r=n.facet(ns)[0];if(r=="	"){for(;e>=i;)t+="	",e-=i;r=" "}for(let s=0;s<e;s++)t+=r;return t}function Wo(n,e){n instanceof ne&&(n=new si(n));for(let i of n.
state.facet(Hv)){let r=i(n,e);if(r!==void 0)return r}let t=ze(n.state);return t.length>=e?jv(n,t,e):null}var si=class{constructor(e,t={}){this.state=e,this.options=t,this.unit=kn(e)}lineAt(e,t=1){let i=this.state.doc.lineAt(e),{simulateBreak:r,simulateDoubleBreak:s}=this.
options;return r!=null&&r>=i.from&&r<=i.to?s&&r==e?{text:"",from:e}:(t<0?r<e:r<=e)?{text:i.text.slice(r-i.from),from:r}:{text:i.text.slice(0,r-i.from),from:i.from}:
i}textAfterPos(e,t=1){if(this.options.simulateDoubleBreak&&e==this.options.simulateBreak)return"";let{text:i,from:r}=this.lineAt(e,t);return i.slice(e-r,Math.min(
i.length,e+100-r))}column(e,t=1){let{text:i,from:r}=this.lineAt(e,t),s=this.countColumn(i,e-r),o=this.options.overrideIndentation?this.options.overrideIndentation(
r):-1;return o>-1&&(s+=o-this.countColumn(i,i.search(/\S|$/))),s}countColumn(e,t=e.length){return Gn(e,this.state.tabSize,t)}lineIndent(e,t=1){let{text:i,from:r}=this.
lineAt(e,t),s=this.options.overrideIndentation;if(s){let o=s(r);if(o>-1)return o}return this.countColumn(i,i.search(/\S|$/))}get simulatedBreak(){return this.options.
simulateBreak||null}},Jm=new W;function jv(n,e,t){let i=e.resolveStack(t),r=e.resolveInner(t,-1).resolve(t,0).enterUnfinishedNodesBefore(t);if(r!=i.node){let s=[];
for(let o=r;o&&!(o.from<i.node.from||o.to>i.node.to||o.from==i.node.from&&o.type==i.node.type);o=o.parent)s.push(o);for(let o=s.length-1;o>=0;o--)i={node:s[o],next:i}}
return Zm(i,n,t)}function Zm(n,e,t){for(let i=n;i;i=i.next){let r=Wv(i.node);if(r)return r(wc.create(e,t,i))}return 0}function qv(n){return n.pos==n.options.simulateBreak&&
n.options.simulateDoubleBreak}function Wv(n){let e=n.type.prop(Jm);if(e)return e;let t=n.firstChild,i;if(t&&(i=t.type.prop(W.closedBy))){let r=n.lastChild,s=r&&
i.indexOf(r.name)>-1;return o=>_v(o,!0,1,void 0,s&&!qv(o)?r.from:void 0)}return n.parent==null?$v:null}function $v(){return 0}var wc=class n extends si{constructor(e,t,i){
super(e.state,e.options),this.base=e,this.pos=t,this.context=i}get node(){return this.context.node}static create(e,t,i){return new n(e,t,i)}get textAfter(){return this.
textAfterPos(this.pos)}get baseIndent(){return this.baseIndentFor(this.node)}baseIndentFor(e){let t=this.state.doc.lineAt(e.from);for(;;){let i=e.resolve(t.from);
for(;i.parent&&i.parent.from==i.from;)i=i.parent;if(Uv(i,e))break;t=this.state.doc.lineAt(i.from)}return this.lineIndent(t.from)}continue(){return Zm(this.context.
next,this.base,this.pos)}};function Uv(n,e){for(let t=e;t;t=t.parent)if(n==t)return!0;return!1}function Vv(n){let e=n.node,t=e.childAfter(e.from),i=e.lastChild;
if(!t)return null;let r=n.options.simulateBreak,s=n.state.doc.lineAt(t.from),o=r==null||r<=s.from?s.to:Math.min(s.to,r);for(let l=t.to;;){let a=e.childAfter(l);
if(!a||a==i)return null;if(!a.type.isSkipped){if(a.from>=o)return null;let h=/^ */.exec(s.text.slice(t.to-s.from))[0].length;return{from:t.from,to:t.to+h}}l=a.to}}function _v(n,e,t,i,r){let s=n.textAfter,o=s.match(/^\s*/)[0].length,l=i&&s.slice(o,o+i.length)==i||r==n.pos+o,a=e?Vv(n):null;return a?l?n.column(a.from):n.column(
a.to):n.baseIndent+(l?0:n.unit*t)}var Yv=200;function Qm(){return ne.transactionFilter.of(n=>{if(!n.docChanged||!n.isUserEvent("input.type")&&!n.isUserEvent("input.complete"))return n;let e=n.startState.
languageDataAt("indentOnInput",n.startState.selection.main.head);if(!e.length)return n;let t=n.newDoc,{head:i}=n.newSelection.main,r=t.lineAt(i);if(i>r.from+Yv)
return n;let s=t.sliceString(r.from,i);if(!e.some(h=>h.test(s)))return n;let{state:o}=n,l=-1,a=[];for(let{head:h}of o.selection.ranges){let c=o.doc.lineAt(h);if(c.
from==l)continue;l=c.from;let f=Wo(o,c.from);if(f==null)continue;let u=/^\s*/.exec(c.text)[0],d=Ji(o,f);u!=d&&a.push({from:c.from,to:c.from+u.length,insert:d})}
return a.length?[n,{changes:a,sequential:!0}]:n})}var Xi=class n{constructor(e,t){this.specs=e;let i;function r(l){let a=st.newName();return(i||(i=Object.create(null)))["."+a]=l,a}let s=typeof t.all=="string"?t.
all:t.all?r(t.all):void 0,o=t.scope;this.scope=o instanceof Je?l=>l.prop(Ki)==o.data:o?l=>l==o:void 0,this.style=fc(e.map(l=>({tag:l.tag,class:l.class||r(Object.
assign({},l,{tag:null}))})),{all:s}).style,this.module=i?new st(i):null,this.themeType=t.themeType}static define(e,t){return new n(e,t||{})}},yc=R.define(),eg=R.
define({combine(n){return n.length?[n[0]]:null}});function pc(n){let e=n.facet(yc);return e.length?e:n.facet(eg)}function tg(n,e){let t=[Kv],i;return n instanceof
Xi&&(n.module&&t.push(I.styleModule.of(n.module)),i=n.themeType),e?.fallback?t.push(eg.of(n)):i?t.push(yc.computeN([I.darkTheme],r=>r.facet(I.darkTheme)==(i=="d\
ark")?[n]:[])):t.push(yc.of(n)),t}var bc=class{constructor(e){this.markCache=Object.create(null),this.tree=ze(e.state),this.decorations=this.buildDeco(e,pc(e.state)),this.decoratedTo=e.viewport.
to}update(e){let t=ze(e.state),i=pc(e.state),r=i!=pc(e.startState),{viewport:s}=e.view,o=e.changes.mapPos(this.decoratedTo,1);t.length<s.to&&!r&&t.type==this.tree.
type&&o>=s.to?(this.decorations=this.decorations.map(e.changes),this.decoratedTo=o):(t!=this.tree||e.viewportChanged||r)&&(this.tree=t,this.decorations=this.buildDeco(
e.view,i),this.decoratedTo=s.to)}buildDeco(e,t){if(!t||!this.tree.length)return $.none;let i=new Nt;for(let{from:r,to:s}of e.visibleRanges)Wm(this.tree,t,(o,l,a)=>{
i.add(o,l,this.markCache[a]||(this.markCache[a]=$.mark({class:a})))},r,s);return i.finish()}},Kv=yt.high(pe.fromClass(bc,{decorations:n=>n.decorations})),JE=Xi.
define([{tag:E.meta,color:"#404740"},{tag:E.link,textDecoration:"underline"},{tag:E.heading,textDecoration:"underline",fontWeight:"bold"},{tag:E.emphasis,fontStyle:"\
italic"},{tag:E.strong,fontWeight:"bold"},{tag:E.strikethrough,textDecoration:"line-through"},{tag:E.keyword,color:"#708"},{tag:[E.atom,E.bool,E.url,E.contentSeparator,
E.labelName],color:"#219"},{tag:[E.literal,E.inserted],color:"#164"},{tag:[E.string,E.deleted],color:"#a11"},{tag:[E.regexp,E.escape,E.special(E.string)],color:"\
#e40"},{tag:E.definition(E.variableName),color:"#00f"},{tag:E.local(E.variableName),color:"#30a"},{tag:[E.typeName,E.namespace],color:"#085"},{tag:E.className,color:"\
#167"},{tag:[E.special(E.variableName),E.macroName],color:"#256"},{tag:E.definition(E.propertyName),color:"#00c"},{tag:E.comment,color:"#940"},{tag:E.invalid,color:"\
#f00"}]),Gv=I.baseTheme({"&.cm-focused .cm-matchingBracket":{backgroundColor:"#328c8252"},"&.cm-focused .cm-nonmatchingBracket":{backgroundColor:"#bb555544"}}),
ng=1e4,ig="()[]{}",rg=R.define({combine(n){return bt(n,{afterCursor:!0,brackets:ig,maxScanDistance:ng,renderMatch:Zv})}}),Xv=$.mark({class:"cm-matchingBracket"}),
Jv=$.mark({class:"cm-nonmatchingBracket"});function Zv(n){let e=[],t=n.matched?Xv:Jv;return e.push(t.range(n.start.from,n.start.to)),n.end&&e.push(t.range(n.end.
from,n.end.to)),e}function _m(n){let e=[],t=n.facet(rg);for(let i of n.selection.ranges){if(!i.empty)continue;let r=Mt(n,i.head,-1,t)||i.head>0&&Mt(n,i.head-1,1,
t)||t.afterCursor&&(Mt(n,i.head,1,t)||i.head<n.doc.length&&Mt(n,i.head+1,-1,t));r&&(e=e.concat(t.renderMatch(r,n)))}return $.set(e,!0)}var Qv=pe.fromClass(class{constructor(n){
this.paused=!1,this.decorations=_m(n.state)}update(n){(n.docChanged||n.selectionSet||this.paused)&&(n.view.composing?(this.decorations=this.decorations.map(n.changes),
this.paused=!0):(this.decorations=_m(n.state),this.paused=!1))}},{decorations:n=>n.decorations}),eS=[Qv,Gv];function sg(n={}){return[rg.of(n),eS]}var tS=new W;function xc(n,e,t){
let i=n.prop(e<0?W.openedBy:W.closedBy);if(i)return i;if(n.name.length==1){let r=t.indexOf(n.name);if(r>-1&&r%2==(e<0?1:0))return[t[r+e]]}return null}function kc(n){
let e=n.type.prop(tS);return e?e(n.node):n}function Mt(n,e,t,i={}){let r=i.maxScanDistance||ng,s=i.brackets||ig,o=ze(n),l=o.resolveInner(e,t);for(let a=l;a;a=a.
parent){let h=xc(a.type,t,s);if(h&&a.from<a.to){let c=kc(a);if(c&&(t>0?e>=c.from&&e<c.to:e>c.from&&e<=c.to))return nS(n,e,t,a,c,h,s)}}return iS(n,e,t,o,l.type,r,
s)}function nS(n,e,t,i,r,s,o){let l=i.parent,a={from:r.from,to:r.to},h=0,c=l?.cursor();if(c&&(t<0?c.childBefore(i.from):c.childAfter(i.to)))do if(t<0?c.to<=i.from:
c.from>=i.to){if(h==0&&s.indexOf(c.type.name)>-1&&c.from<c.to){let f=kc(c);return{start:a,end:f?{from:f.from,to:f.to}:void 0,matched:!0}}else if(xc(c.type,t,o))
h++;else if(xc(c.type,-t,o)){if(h==0){let f=kc(c);return{start:a,end:f&&f.from<f.to?{from:f.from,to:f.to}:void 0,matched:!1}}h--}}while(t<0?c.prevSibling():c.nextSibling());
return{start:a,matched:!1}}function iS(n,e,t,i,r,s,o){if(t<0?!e:e==n.doc.length)return null;let l=t<0?n.sliceDoc(e-1,e):n.sliceDoc(e,e+1),a=o.indexOf(l);if(a<0||
a%2==0!=t>0)return null;let h={from:t<0?e-1:e,to:t>0?e+1:e},c=n.doc.iterRange(e,t>0?n.doc.length:0),f=0;for(let u=0;!c.next().done&&u<=s;){let d=c.value;t<0&&(u+=
d.length);let p=e+u*t;for(let m=t>0?0:d.length-1,g=t>0?d.length:-1;m!=g;m+=t){let w=o.indexOf(d[m]);if(!(w<0||i.resolveInner(p+m,1).type!=r))if(w%2==0==t>0)f++;else{
if(f==1)return{start:h,end:{from:p+m,to:p+m+1},matched:w>>1==a>>1};f--}}t>0&&(u+=d.length)}return c.done?{start:h,matched:!1}:null}function rS(n){return{name:n.
name||"",token:n.token,blankLine:n.blankLine||(()=>{}),startState:n.startState||(()=>!0),copyState:n.copyState||sS,indent:n.indent||(()=>null),languageData:n.languageData||
{},tokenTable:n.tokenTable||Cc,mergeTokens:n.mergeTokens!==!1}}function sS(n){if(typeof n!="object")return n;let e={};for(let t in n){let i=n[t];e[t]=i instanceof
Array?i.slice():i}return e}var Ym=new WeakMap,jo=class n extends Je{constructor(e){let t=Pv(e.languageData),i=rS(e),r,s=new class extends Gr{createParse(o,l,a){
return new vc(r,o,l,a)}};super(t,s,[],e.name),this.topNode=hS(t,this),r=this,this.streamParser=i,this.stateAfter=new W({perNode:!0}),this.tokenTable=e.tokenTable?
new qo(i.tokenTable):aS}static define(e){return new n(e)}getIndent(e){let t,{overrideIndentation:i}=e.options;i&&(t=Ym.get(e.state),t!=null&&t<e.pos-1e4&&(t=void 0));
let r=Sc(this,e.node.tree,e.node.from,e.node.from,t??e.pos),s,o;if(r?(o=r.state,s=r.pos+1):(o=this.streamParser.startState(e.unit),s=e.node.from),e.pos-s>1e4)return null;
for(;s<e.pos;){let a=e.state.doc.lineAt(s),h=Math.min(e.pos,a.to);if(a.length){let c=i?i(a.from):-1,f=new Jr(a.text,e.state.tabSize,e.unit,c<0?void 0:c);for(;f.
pos<h-a.from;)lg(this.streamParser.token,f,o)}else this.streamParser.blankLine(o,e.unit);if(h==e.pos)break;s=a.to+1}let l=e.lineAt(e.pos);return i&&t==null&&Ym.
set(e.state,l.from),this.streamParser.indent(o,/^\s*(.*)/.exec(l.text)[1],e)}get allowsNesting(){return!1}};function Sc(n,e,t,i,r){let s=t>=i&&t+e.length<=r&&e.
prop(n.stateAfter);if(s)return{state:n.streamParser.copyState(s),pos:t+e.length};for(let o=e.children.length-1;o>=0;o--){let l=e.children[o],a=t+e.positions[o],
h=l instanceof re&&a<r&&Sc(n,l,a,i,r);if(h)return h}return null}function og(n,e,t,i,r){if(r&&t<=0&&i>=e.length)return e;!r&&t==0&&e.type==n.topNode&&(r=!0);for(let s=e.
children.length-1;s>=0;s--){let o=e.positions[s],l=e.children[s],a;if(o<i&&l instanceof re){if(!(a=og(n,l,t-o,i-o,r)))break;return r?new re(e.type,e.children.slice(
0,s).concat(a),e.positions.slice(0,s+1),o+a.length):a}}return null}function oS(n,e,t,i,r){for(let s of e){let o=s.from+(s.openStart?25:0),l=s.to-(s.openEnd?25:0),
a=o<=t&&l>t&&Sc(n,s.tree,0-s.offset,t,l),h;if(a&&a.pos<=i&&(h=og(n,s.tree,t+s.offset,a.pos+s.offset,!1)))return{state:a.state,tree:h}}return{state:n.streamParser.
startState(r?kn(r):4),tree:re.empty}}var vc=class{constructor(e,t,i,r){this.lang=e,this.input=t,this.fragments=i,this.ranges=r,this.stoppedAt=null,this.chunks=[],
this.chunkPos=[],this.chunk=[],this.chunkReused=void 0,this.rangeIndex=0,this.to=r[r.length-1].to;let s=Qr.get(),o=r[0].from,{state:l,tree:a}=oS(e,i,o,this.to,s?.
state);this.state=l,this.parsedPos=this.chunkStart=o+a.length;for(let h=0;h<a.children.length;h++)this.chunks.push(a.children[h]),this.chunkPos.push(a.positions[h]);
s&&this.parsedPos<s.viewport.from-1e5&&r.some(h=>h.from<=s.viewport.from&&h.to>=s.viewport.from)&&(this.state=this.lang.streamParser.startState(kn(s.state)),s.skipUntilInView(
this.parsedPos,s.viewport.from),this.parsedPos=s.viewport.from),this.moveRangeIndex()}advance(){let e=Qr.get(),t=this.stoppedAt==null?this.to:Math.min(this.to,this.
stoppedAt),i=Math.min(t,this.chunkStart+512);for(e&&(i=Math.min(i,e.viewport.to));this.parsedPos<i;)this.parseLine(e);return this.chunkStart<this.parsedPos&&this.
finishChunk(),this.parsedPos>=t?this.finish():e&&this.parsedPos>=e.viewport.to?(e.skipUntilInView(this.parsedPos,t),this.finish()):null}stopAt(e){this.stoppedAt=
e}lineAfter(e){let t=this.input.chunk(e);if(this.input.lineChunks)t==`
`&&(t="");else{let i=t.indexOf(`
`);i>-1&&(t=t.slice(0,i))}return e+t.length<=this.to?t:t.slice(0,this.to-e)}nextLine(){let e=this.parsedPos,t=this.lineAfter(e),i=e+t.length;for(let r=this.rangeIndex;;){
let s=this.ranges[r].to;if(s>=i||(t=t.slice(0,s-(i-t.length)),r++,r==this.ranges.length))break;let o=this.ranges[r].from,l=this.lineAfter(o);t+=l,i=o+l.length}return{
line:t,end:i}}skipGapsTo(e,t,i){for(;;){let r=this.ranges[this.rangeIndex].to,s=e+t;if(i>0?r>s:r>=s)break;let o=this.ranges[++this.rangeIndex].from;t+=o-r}return t}moveRangeIndex(){
for(;this.ranges[this.rangeIndex].to<this.parsedPos;)this.rangeIndex++}emitToken(e,t,i,r){let s=4;if(this.ranges.length>1){r=this.skipGapsTo(t,r,1),t+=r;let l=this.
chunk.length;r=this.skipGapsTo(i,r,-1),i+=r,s+=this.chunk.length-l}let o=this.chunk.length-4;return this.lang.streamParser.mergeTokens&&s==4&&o>=0&&this.chunk[o]==
e&&this.chunk[o+2]==t?this.chunk[o+2]=i:this.chunk.push(e,t,i,s),r}parseLine(e){let{line:t,end:i}=this.nextLine(),r=0,{streamParser:s}=this.lang,o=new Jr(t,e?e.
state.tabSize:4,e?kn(e.state):2);if(o.eol())s.blankLine(this.state,o.indentUnit);else for(;!o.eol();){let l=lg(s.token,o,this.state);if(l&&(r=this.emitToken(this.
lang.tokenTable.resolve(l),this.parsedPos+o.start,this.parsedPos+o.pos,r)),o.start>1e4)break}this.parsedPos=i,this.moveRangeIndex(),this.parsedPos<this.to&&this.
parsedPos++}finishChunk(){let e=re.build({buffer:this.chunk,start:this.chunkStart,length:this.parsedPos-this.chunkStart,nodeSet:lS,topID:0,maxBufferLength:512,reused:this.
chunkReused});e=new re(e.type,e.children,e.positions,e.length,[[this.lang.stateAfter,this.lang.streamParser.copyState(this.state)]]),this.chunks.push(e),this.chunkPos.
push(this.chunkStart-this.ranges[0].from),this.chunk=[],this.chunkReused=void 0,this.chunkStart=this.parsedPos}finish(){return new re(this.lang.topNode,this.chunks,
this.chunkPos,this.parsedPos-this.ranges[0].from).balance()}};function lg(n,e,t){e.start=e.pos;for(let i=0;i<10;i++){let r=n(e,t);if(e.pos>e.start)return r}throw new Error(
"Stream parser failed to advance stream.")}var Cc=Object.create(null),ts=[Pe.none],lS=new Bo(ts),Km=[],Gm=Object.create(null),ag=Object.create(null);for(let[n,e]of[
["variable","variableName"],["variable-2","variableName.special"],["string-2","string.special"],["def","variableName.definition"],["tag","tagName"],["attribute",
"attributeName"],["type","typeName"],["builtin","variableName.standard"],["qualifier","modifier"],["error","invalid"],["header","heading"],["property","property\
Name"]])ag[n]=hg(Cc,e);var qo=class{constructor(e){this.extra=e,this.table=Object.assign(Object.create(null),ag)}resolve(e){return e?this.table[e]||(this.table[e]=
hg(this.extra,e)):0}},aS=new qo(Cc);function mc(n,e){Km.indexOf(n)>-1||(Km.push(n),console.warn(e))}function hg(n,e){let t=[];for(let l of e.split(" ")){let a=[];
for(let h of l.split(".")){let c=n[h]||E[h];c?typeof c=="function"?a.length?a=a.map(c):mc(h,`Modifier ${h} used at start of tag`):a.length?mc(h,`Tag ${h} used a\
s modifier`):a=Array.isArray(c)?c:[c]:mc(h,`Unknown highlighting tag ${h}`)}for(let h of a)t.push(h)}if(!t.length)return 0;let i=e.replace(/ /g,"_"),r=i+" "+t.map(
l=>l.id),s=Gm[r];if(s)return s.id;let o=Gm[r]=Pe.define({id:ts.length,name:i,props:[jm({[i]:t})]});return ts.push(o),o.id}function hS(n,e){let t=Pe.define({id:ts.
length,name:"Document",props:[Ki.add(()=>n),Jm.add(()=>i=>e.getIndent(i))],top:!0});return ts.push(t),t}var ZE={rtl:$.mark({class:"cm-iso",inclusive:!0,attributes:{dir:"rtl"},bidiIsolate:J.RTL}),ltr:$.mark({class:"cm-iso",inclusive:!0,attributes:{dir:"ltr"},bidiIsolate:J.
LTR}),auto:$.mark({class:"cm-iso",inclusive:!0,attributes:{dir:"auto"},bidiIsolate:null})};var Uo=class{constructor(e,t,i,r){this.state=e,this.pos=t,this.explicit=i,this.view=r,this.abortListeners=[],this.abortOnDocChange=!1}tokenBefore(e){let t=ze(this.
state).resolveInner(this.pos,-1);for(;t&&e.indexOf(t.name)<0;)t=t.parent;return t?{from:t.from,to:this.pos,text:this.state.sliceDoc(t.from,this.pos),type:t.type}:
null}matchBefore(e){let t=this.state.doc.lineAt(this.pos),i=Math.max(t.from,this.pos-250),r=t.text.slice(i-t.from,this.pos-t.from),s=r.search(wg(e,!1));return s<
0?null:{from:i+s,to:this.pos,text:r.slice(s)}}get aborted(){return this.abortListeners==null}addEventListener(e,t,i){e=="abort"&&this.abortListeners&&(this.abortListeners.
push(t),i&&i.onDocChange&&(this.abortOnDocChange=!0))}};function cg(n){let e=Object.keys(n).join(""),t=/\w/.test(e);return t&&(e=e.replace(/\w/g,"")),`[${t?"\\w":
""}${e.replace(/[^\w\s]/g,"\\$&")}]`}function cS(n){let e=Object.create(null),t=Object.create(null);for(let{label:r}of n){e[r[0]]=!0;for(let s=1;s<r.length;s++)
t[r[s]]=!0}let i=cg(e)+cg(t)+"*$";return[new RegExp("^"+i),new RegExp(i)]}function fS(n){let e=n.map(r=>typeof r=="string"?{label:r}:r),[t,i]=e.every(r=>/^\w+$/.
test(r.label))?[/\w*$/,/\w+$/]:cS(e);return r=>{let s=r.matchBefore(i);return s||r.explicit?{from:s?s.from:r.pos,options:e,validFor:t}:null}}var Vo=class{constructor(e,t,i,r){this.completion=e,this.source=t,this.match=i,this.score=r}};function li(n){return n.selection.main.from}function wg(n,e){var t;
let{source:i}=n,r=e&&i[0]!="^",s=i[i.length-1]!="$";return!r&&!s?n:new RegExp(`${r?"^":""}(?:${i})${s?"$":""}`,(t=n.flags)!==null&&t!==void 0?t:n.ignoreCase?"i":
"")}var yg=Te.define();function uS(n,e,t,i){let{main:r}=n.selection,s=t-r.from,o=i-r.from;return{...n.changeByRange(l=>{if(l!=r&&t!=i&&n.sliceDoc(l.from+s,l.from+
o)!=n.sliceDoc(t,i))return{range:l};let a=n.toText(e);return{changes:{from:l.from+s,to:i==r.from?l.to:l.from+o,insert:a},range:M.cursor(l.from+s+a.length)}}),scrollIntoView:!0,
userEvent:"input.complete"}}var fg=new WeakMap;function dS(n){if(!Array.isArray(n))return n;let e=fg.get(n);return e||fg.set(n,e=fS(n)),e}var _o=U.define(),is=U.
define(),Ec=class{constructor(e){this.pattern=e,this.chars=[],this.folded=[],this.any=[],this.precise=[],this.byWord=[],this.score=0,this.matched=[];for(let t=0;t<
e.length;){let i=We(e,t),r=wt(i);this.chars.push(i);let s=e.slice(t,t+r),o=s.toUpperCase();this.folded.push(We(o==s?s.toLowerCase():o,0)),t+=r}this.astral=e.length!=
this.chars.length}ret(e,t){return this.score=e,this.matched=t,this}match(e){if(this.pattern.length==0)return this.ret(-100,[]);if(e.length<this.pattern.length)return null;
let{chars:t,folded:i,any:r,precise:s,byWord:o}=this;if(t.length==1){let b=We(e,0),x=wt(b),S=x==e.length?0:-100;if(b!=t[0])if(b==i[0])S+=-200;else return null;return this.
ret(S,[0,x])}let l=e.indexOf(this.pattern);if(l==0)return this.ret(e.length==this.pattern.length?0:-100,[0,this.pattern.length]);let a=t.length,h=0;if(l<0){for(let b=0,
x=Math.min(e.length,200);b<x&&h<a;){let S=We(e,b);(S==t[h]||S==i[h])&&(r[h++]=b),b+=wt(S)}if(h<a)return null}let c=0,f=0,u=!1,d=0,p=-1,m=-1,g=/[a-z]/.test(e),w=!0;
for(let b=0,x=Math.min(e.length,200),S=0;b<x&&f<a;){let k=We(e,b);l<0&&(c<a&&k==t[c]&&(s[c++]=b),d<a&&(k==t[d]||k==i[d]?(d==0&&(p=b),m=b+1,d++):d=0));let v,A=k<
255?k>=48&&k<=57||k>=97&&k<=122?2:k>=65&&k<=90?1:0:(v=Pa(k))!=v.toLowerCase()?1:v!=v.toUpperCase()?2:0;(!b||A==1&&g||S==0&&A!=0)&&(t[f]==k||i[f]==k&&(u=!0)?o[f++]=
b:o.length&&(w=!1)),S=A,b+=wt(k)}return f==a&&o[0]==0&&w?this.result(-100+(u?-200:0),o,e):d==a&&p==0?this.ret(-200-e.length+(m==e.length?0:-100),[0,m]):l>-1?this.
ret(-700-e.length,[l,l+this.pattern.length]):d==a?this.ret(-900-e.length,[p,m]):f==a?this.result(-100+(u?-200:0)+-700+(w?0:-1100),o,e):t.length==2?null:this.result(
(r[0]?-700:0)+-200+-1100,r,e)}result(e,t,i){let r=[],s=0;for(let o of t){let l=o+(this.astral?wt(We(i,o)):1);s&&r[s-1]==o?r[s-1]=l:(r[s++]=o,r[s++]=l)}return this.
ret(e-i.length,r)}},Dc=class{constructor(e){this.pattern=e,this.matched=[],this.score=0,this.folded=e.toLowerCase()}match(e){if(e.length<this.pattern.length)return null;
let t=e.slice(0,this.pattern.length),i=t==this.pattern?0:t.toLowerCase()==this.folded?-200:null;return i==null?null:(this.matched=[0,t.length],this.score=i+(e.length==
this.pattern.length?0:-100),this)}},ke=R.define({combine(n){return bt(n,{activateOnTyping:!0,activateOnCompletion:()=>!1,activateOnTypingDelay:100,selectOnOpen:!0,
override:null,closeOnBlur:!0,maxRenderedOptions:100,defaultKeymap:!0,tooltipClass:()=>"",optionClass:()=>"",aboveCursor:!1,icons:!0,addToOptions:[],positionInfo:pS,
filterStrict:!1,compareCompletions:(e,t)=>(e.sortText||e.label).localeCompare(t.sortText||t.label),interactionDelay:75,updateSyncTime:100},{defaultKeymap:(e,t)=>e&&
t,closeOnBlur:(e,t)=>e&&t,icons:(e,t)=>e&&t,tooltipClass:(e,t)=>i=>ug(e(i),t(i)),optionClass:(e,t)=>i=>ug(e(i),t(i)),addToOptions:(e,t)=>e.concat(t),filterStrict:(e,t)=>e||
t})}});function ug(n,e){return n?e?n+" "+e:n:e}function pS(n,e,t,i,r,s){let o=n.textDirection==J.RTL,l=o,a=!1,h="top",c,f,u=e.left-r.left,d=r.right-e.right,p=i.
right-i.left,m=i.bottom-i.top;if(l&&u<Math.min(p,d)?l=!1:!l&&d<Math.min(p,u)&&(l=!0),p<=(l?u:d))c=Math.max(r.top,Math.min(t.top,r.bottom-m))-e.top,f=Math.min(400,
l?u:d);else{a=!0,f=Math.min(400,(o?e.right:r.right-e.left)-30);let b=r.bottom-e.bottom;b>=m||b>e.top?c=t.bottom-e.top:(h="bottom",c=e.bottom-t.top)}let g=(e.bottom-
e.top)/s.offsetHeight,w=(e.right-e.left)/s.offsetWidth;return{style:`${h}: ${c/g}px; max-width: ${f/w}px`,class:"cm-completionInfo-"+(a?o?"left-narrow":"right-n\
arrow":l?"left":"right")}}var Bc=U.define();function mS(n){let e=n.addToOptions.slice();return n.icons&&e.push({render(t){let i=document.createElement("div");return i.
classList.add("cm-completionIcon"),t.type&&i.classList.add(...t.type.split(/\s+/g).map(r=>"cm-completionIcon-"+r)),i.setAttribute("aria-hidden","true"),i},position:20}),
e.push({render(t,i,r,s){let o=document.createElement("span");o.className="cm-completionLabel";let l=t.displayLabel||t.label,a=0;for(let h=0;h<s.length;){let c=s[h++],
f=s[h++];c>a&&o.appendChild(document.createTextNode(l.slice(a,c)));let u=o.appendChild(document.createElement("span"));u.appendChild(document.createTextNode(l.slice(
c,f))),u.className="cm-completionMatchedText",a=f}return a<l.length&&o.appendChild(document.createTextNode(l.slice(a))),o},position:50},{render(t){if(!t.detail)
return null;let i=document.createElement("span");return i.className="cm-completionDetail",i.textContent=t.detail,i},position:80}),e.sort((t,i)=>t.position-i.position).
map(t=>t.render)}function Ac(n,e,t){if(n<=t)return{from:0,to:n};if(e<0&&(e=0),e<=n>>1){let r=Math.floor(e/t);return{from:r*t,to:(r+1)*t}}let i=Math.ceil((n-e)/t);
return{from:n-i*t,to:n-(i-1)*t}}var Oc=class{constructor(e,t,i){this.view=e,this.stateField=t,this.applyCompletion=i,this.info=null,this.infoDestroy=null,this.placeInfoReq=
{read:()=>this.measureInfo(),write:a=>this.placeInfo(a),key:this},this.space=null,this.currentClass="";let r=e.state.field(t),{options:s,selected:o}=r.open,l=e.
state.facet(ke);this.optionContent=mS(l),this.optionClass=l.optionClass,this.tooltipClass=l.tooltipClass,this.range=Ac(s.length,o,l.maxRenderedOptions),this.dom=
document.createElement("div"),this.dom.className="cm-tooltip-autocomplete",this.updateTooltipClass(e.state),this.dom.addEventListener("mousedown",a=>{let{options:h}=e.
state.field(t).open;for(let c=a.target,f;c&&c!=this.dom;c=c.parentNode)if(c.nodeName=="LI"&&(f=/-(\d+)$/.exec(c.id))&&+f[1]<h.length){this.applyCompletion(e,h[+f[1]]),
a.preventDefault();return}if(a.target==this.list){let c=this.list.classList.contains("cm-completionListIncompleteTop")&&a.clientY<this.list.firstChild.getBoundingClientRect().
top?this.range.from-1:this.list.classList.contains("cm-completionListIncompleteBottom")&&a.clientY>this.list.lastChild.getBoundingClientRect().bottom?this.range.
to:null;c!=null&&(e.dispatch({effects:Bc.of(c)}),a.preventDefault())}}),this.dom.addEventListener("focusout",a=>{let h=e.state.field(this.stateField,!1);h&&h.tooltip&&
e.state.facet(ke).closeOnBlur&&a.relatedTarget!=e.contentDOM&&e.dispatch({effects:is.of(null)})}),this.showOptions(s,r.id)}mount(){this.updateSel()}showOptions(e,t){
this.list&&this.list.remove(),this.list=this.dom.appendChild(this.createListBox(e,t,this.range)),this.list.addEventListener("scroll",()=>{this.info&&this.view.requestMeasure(
this.placeInfoReq)})}update(e){var t;let i=e.state.field(this.stateField),r=e.startState.field(this.stateField);if(this.updateTooltipClass(e.state),i!=r){let{options:s,
selected:o,disabled:l}=i.open;(!r.open||r.open.options!=s)&&(this.range=Ac(s.length,o,e.state.facet(ke).maxRenderedOptions),this.showOptions(s,i.id)),this.updateSel(),
l!=((t=r.open)===null||t===void 0?void 0:t.disabled)&&this.dom.classList.toggle("cm-tooltip-autocomplete-disabled",!!l)}}updateTooltipClass(e){let t=this.tooltipClass(
e);if(t!=this.currentClass){for(let i of this.currentClass.split(" "))i&&this.dom.classList.remove(i);for(let i of t.split(" "))i&&this.dom.classList.add(i);this.
currentClass=t}}positioned(e){this.space=e,this.info&&this.view.requestMeasure(this.placeInfoReq)}updateSel(){let e=this.view.state.field(this.stateField),t=e.open;
(t.selected>-1&&t.selected<this.range.from||t.selected>=this.range.to)&&(this.range=Ac(t.options.length,t.selected,this.view.state.facet(ke).maxRenderedOptions),
this.showOptions(t.options,e.id));let i=this.updateSelectedOption(t.selected);if(i){this.destroyInfo();let{completion:r}=t.options[t.selected],{info:s}=r;if(!s)
return;let o=typeof s=="string"?document.createTextNode(s):s(r);if(!o)return;"then"in o?o.then(l=>{l&&this.view.state.field(this.stateField,!1)==e&&this.addInfoPane(
l,r)}).catch(l=>be(this.view.state,l,"completion info")):(this.addInfoPane(o,r),i.setAttribute("aria-describedby",this.info.id))}}addInfoPane(e,t){this.destroyInfo();
let i=this.info=document.createElement("div");if(i.className="cm-tooltip cm-completionInfo",i.id="cm-completionInfo-"+Math.floor(Math.random()*65535).toString(16),
e.nodeType!=null)i.appendChild(e),this.infoDestroy=null;else{let{dom:r,destroy:s}=e;i.appendChild(r),this.infoDestroy=s||null}this.dom.appendChild(i),this.view.
requestMeasure(this.placeInfoReq)}updateSelectedOption(e){let t=null;for(let i=this.list.firstChild,r=this.range.from;i;i=i.nextSibling,r++)i.nodeName!="LI"||!i.
id?r--:r==e?i.hasAttribute("aria-selected")||(i.setAttribute("aria-selected","true"),t=i):i.hasAttribute("aria-selected")&&(i.removeAttribute("aria-selected"),i.
removeAttribute("aria-describedby"));return t&&wS(this.list,t),t}measureInfo(){let e=this.dom.querySelector("[aria-selected]");if(!e||!this.info)return null;let t=this.
dom.getBoundingClientRect(),i=this.info.getBoundingClientRect(),r=e.getBoundingClientRect(),s=this.space;if(!s){let o=this.dom.ownerDocument.documentElement;s={
left:0,top:0,right:o.clientWidth,bottom:o.clientHeight}}return r.top>Math.min(s.bottom,t.bottom)-10||r.bottom<Math.max(s.top,t.top)+10?null:this.view.state.facet(
ke).positionInfo(this.view,t,r,i,s,this.dom)}placeInfo(e){this.info&&(e?(e.style&&(this.info.style.cssText=e.style),this.info.className="cm-tooltip cm-completio\
nInfo "+(e.class||"")):this.info.style.cssText="top: -1e6px")}createListBox(e,t,i){let r=document.createElement("ul");r.id=t,r.setAttribute("role","listbox"),r.
setAttribute("aria-expanded","true"),r.setAttribute("aria-label",this.view.state.phrase("Completions")),r.addEventListener("mousedown",o=>{o.target==r&&o.preventDefault()});
let s=null;for(let o=i.from;o<i.to;o++){let{completion:l,match:a}=e[o],{section:h}=l;if(h){let u=typeof h=="string"?h:h.name;if(u!=s&&(o>i.from||i.from==0))if(s=
u,typeof h!="string"&&h.header)r.appendChild(h.header(h));else{let d=r.appendChild(document.createElement("completion-section"));d.textContent=u}}let c=r.appendChild(
document.createElement("li"));c.id=t+"-"+o,c.setAttribute("role","option");let f=this.optionClass(l);f&&(c.className=f);for(let u of this.optionContent){let d=u(
l,this.view.state,this.view,a);d&&c.appendChild(d)}}return i.from&&r.classList.add("cm-completionListIncompleteTop"),i.to<e.length&&r.classList.add("cm-completi\
onListIncompleteBottom"),r}destroyInfo(){this.info&&(this.infoDestroy&&this.infoDestroy(),this.info.remove(),this.info=null)}destroy(){this.destroyInfo()}};function gS(n,e){
return t=>new Oc(t,n,e)}function wS(n,e){let t=n.getBoundingClientRect(),i=e.getBoundingClientRect(),r=t.height/n.offsetHeight;i.top<t.top?n.scrollTop-=(t.top-i.
top)/r:i.bottom>t.bottom&&(n.scrollTop+=(i.bottom-t.bottom)/r)}function dg(n){return(n.boost||0)*100+(n.apply?10:0)+(n.info?5:0)+(n.type?1:0)}function yS(n,e){let t=[],
i=null,r=null,s=c=>{t.push(c);let{section:f}=c.completion;if(f){i||(i=[]);let u=typeof f=="string"?f:f.name;i.some(d=>d.name==u)||i.push(typeof f=="string"?{name:u}:
f)}},o=e.facet(ke);for(let c of n)if(c.hasResult()){let f=c.result.getMatch;if(c.result.filter===!1)for(let u of c.result.options)s(new Vo(u,c.source,f?f(u):[],
1e9-t.length));else{let u=e.sliceDoc(c.from,c.to),d,p=o.filterStrict?new Dc(u):new Ec(u);for(let m of c.result.options)if(d=p.match(m.label)){let g=m.displayLabel?
f?f(m,d.matched):[]:d.matched,w=d.score+(m.boost||0);if(s(new Vo(m,c.source,g,w)),typeof m.section=="object"&&m.section.rank==="dynamic"){let{name:b}=m.section;
r||(r=Object.create(null)),r[b]=Math.max(w,r[b]||-1e9)}}}}if(i){let c=Object.create(null),f=0,u=(d,p)=>(d.rank==="dynamic"&&p.rank==="dynamic"?r[p.name]-r[d.name]:
0)||(typeof d.rank=="number"?d.rank:1e9)-(typeof p.rank=="number"?p.rank:1e9)||(d.name<p.name?-1:1);for(let d of i.sort(u))f-=1e5,c[d.name]=f;for(let d of t){let{
section:p}=d.completion;p&&(d.score+=c[typeof p=="string"?p:p.name])}}let l=[],a=null,h=o.compareCompletions;for(let c of t.sort((f,u)=>u.score-f.score||h(f.completion,
u.completion))){let f=c.completion;!a||a.label!=f.label||a.detail!=f.detail||a.type!=null&&f.type!=null&&a.type!=f.type||a.apply!=f.apply||a.boost!=f.boost?l.push(
c):dg(c.completion)>dg(a)&&(l[l.length-1]=c),a=c.completion}return l}var Rc=class n{constructor(e,t,i,r,s,o){this.options=e,this.attrs=t,this.tooltip=i,this.timestamp=
r,this.selected=s,this.disabled=o}setSelected(e,t){return e==this.selected||e>=this.options.length?this:new n(this.options,pg(t,e),this.tooltip,this.timestamp,e,
this.disabled)}static build(e,t,i,r,s,o){if(r&&!o&&e.some(h=>h.isPending))return r.setDisabled();let l=yS(e,t);if(!l.length)return r&&e.some(h=>h.isPending)?r.setDisabled():
null;let a=t.facet(ke).selectOnOpen?0:-1;if(r&&r.selected!=a&&r.selected!=-1){let h=r.options[r.selected].completion;for(let c=0;c<l.length;c++)if(l[c].completion==
h){a=c;break}}return new n(l,pg(i,a),{pos:e.reduce((h,c)=>c.hasResult()?Math.min(h,c.from):h,1e8),create:CS,above:s.aboveCursor},r?r.timestamp:Date.now(),a,!1)}map(e){
return new n(this.options,this.attrs,{...this.tooltip,pos:e.mapPos(this.tooltip.pos)},this.timestamp,this.selected,this.disabled)}setDisabled(){return new n(this.
options,this.attrs,this.tooltip,this.timestamp,this.selected,!0)}},Lc=class n{constructor(e,t,i){this.active=e,this.id=t,this.open=i}static start(){return new n(
vS,"cm-ac-"+Math.floor(Math.random()*2e6).toString(36),null)}update(e){let{state:t}=e,i=t.facet(ke),s=(i.override||t.languageDataAt("autocomplete",li(t)).map(dS)).
map(a=>(this.active.find(c=>c.source==a)||new tn(a,this.active.some(c=>c.state!=0)?1:0)).update(e,i));s.length==this.active.length&&s.every((a,h)=>a==this.active[h])&&
(s=this.active);let o=this.open,l=e.effects.some(a=>a.is(Nc));o&&e.docChanged&&(o=o.map(e.changes)),e.selection||s.some(a=>a.hasResult()&&e.changes.touchesRange(
a.from,a.to))||!bS(s,this.active)||l?o=Rc.build(s,t,this.id,o,i,l):o&&o.disabled&&!s.some(a=>a.isPending)&&(o=null),!o&&s.every(a=>!a.isPending)&&s.some(a=>a.hasResult())&&
(s=s.map(a=>a.hasResult()?new tn(a.source,0):a));for(let a of e.effects)a.is(Bc)&&(o=o&&o.setSelected(a.value,this.id));return s==this.active&&o==this.open?this:
new n(s,this.id,o)}get tooltip(){return this.open?this.open.tooltip:null}get attrs(){return this.open?this.open.attrs:this.active.length?xS:kS}};function bS(n,e){
if(n==e)return!0;for(let t=0,i=0;;){for(;t<n.length&&!n[t].hasResult();)t++;for(;i<e.length&&!e[i].hasResult();)i++;let r=t==n.length,s=i==e.length;if(r||s)return r==
s;if(n[t++].result!=e[i++].result)return!1}}var xS={"aria-autocomplete":"list"},kS={};function pg(n,e){let t={"aria-autocomplete":"list","aria-haspopup":"listbo\
x","aria-controls":n};return e>-1&&(t["aria-activedescendant"]=n+"-"+e),t}var vS=[];function bg(n,e){if(n.isUserEvent("input.complete")){let i=n.annotation(yg);
if(i&&e.activateOnCompletion(i))return 12}let t=n.isUserEvent("input.type");return t&&e.activateOnTyping?5:t?1:n.isUserEvent("delete.backward")?2:n.selection?8:
n.docChanged?16:0}var tn=class n{constructor(e,t,i=!1){this.source=e,this.state=t,this.explicit=i}hasResult(){return!1}get isPending(){return this.state==1}update(e,t){
let i=bg(e,t),r=this;(i&8||i&16&&this.touches(e))&&(r=new n(r.source,0)),i&4&&r.state==0&&(r=new n(this.source,1)),r=r.updateFor(e,i);for(let s of e.effects)if(s.
is(_o))r=new n(r.source,1,s.value);else if(s.is(is))r=new n(r.source,0);else if(s.is(Nc))for(let o of s.value)o.source==r.source&&(r=o);return r}updateFor(e,t){
return this.map(e.changes)}map(e){return this}touches(e){return e.changes.touchesRange(li(e.state))}},Yo=class n extends tn{constructor(e,t,i,r,s,o){super(e,3,t),
this.limit=i,this.result=r,this.from=s,this.to=o}hasResult(){return!0}updateFor(e,t){var i;if(!(t&3))return this.map(e.changes);let r=this.result;r.map&&!e.changes.
empty&&(r=r.map(r,e.changes));let s=e.changes.mapPos(this.from),o=e.changes.mapPos(this.to,1),l=li(e.state);if(l>o||!r||t&2&&(li(e.startState)==this.from||l<this.
limit))return new tn(this.source,t&4?1:0);let a=e.changes.mapPos(this.limit);return SS(r.validFor,e.state,s,o)?new n(this.source,this.explicit,a,r,s,o):r.update&&
(r=r.update(r,s,o,new Uo(e.state,l,!1)))?new n(this.source,this.explicit,a,r,r.from,(i=r.to)!==null&&i!==void 0?i:li(e.state)):new tn(this.source,1,this.explicit)}map(e){
if(e.empty)return this;let t=this.result.map?this.result.map(this.result,e):this.result;return t?new n(this.source,this.explicit,e.mapPos(this.limit),t,e.mapPos(
this.from),e.mapPos(this.to,1)):new tn(this.source,0)}touches(e){return e.changes.touchesRange(this.from,this.to)}};function SS(n,e,t,i){if(!n)return!1;let r=e.
sliceDoc(t,i);return typeof n=="function"?n(r,t,i,e):wg(n,!0).test(r)}var Nc=U.define({map(n,e){return n.map(t=>t.map(e))}}),Ue=Ce.define({create(){return Lc.start()},
update(n,e){return n.update(e)},provide:n=>[Ur.from(n,e=>e.tooltip),I.contentAttributes.from(n,e=>e.attrs)]});function Pc(n,e){let t=e.completion.apply||e.completion.
label,i=n.state.field(Ue).active.find(r=>r.source==e.source);return i instanceof Yo?(typeof t=="string"?n.dispatch({...uS(n.state,t,i.from,i.to),annotations:yg.
of(e.completion)}):t(n,e.completion,i.from,i.to),!0):!1}var CS=gS(Ue,Pc);function $o(n,e="option"){return t=>{let i=t.state.field(Ue,!1);if(!i||!i.open||i.open.
disabled||Date.now()-i.open.timestamp<t.state.facet(ke).interactionDelay)return!1;let r=1,s;e=="page"&&(s=ec(t,i.open.tooltip))&&(r=Math.max(2,Math.floor(s.dom.
offsetHeight/s.dom.querySelector("li").offsetHeight)-1));let{length:o}=i.open.options,l=i.open.selected>-1?i.open.selected+r*(n?1:-1):n?0:o-1;return l<0?l=e=="p\
age"?0:o-1:l>=o&&(l=e=="page"?o-1:0),t.dispatch({effects:Bc.of(l)}),!0}}var zc=n=>{let e=n.state.field(Ue,!1);return n.state.readOnly||!e||!e.open||e.open.selected<
0||e.open.disabled||Date.now()-e.open.timestamp<n.state.facet(ke).interactionDelay?!1:Pc(n,e.open.options[e.open.selected])},Mc=n=>n.state.field(Ue,!1)?(n.dispatch(
{effects:_o.of(!0)}),!0):!1,AS=n=>{let e=n.state.field(Ue,!1);return!e||!e.active.some(t=>t.state!=0)?!1:(n.dispatch({effects:is.of(null)}),!0)},Ic=class{constructor(e,t){
this.active=e,this.context=t,this.time=Date.now(),this.updates=[],this.done=void 0}},MS=50,TS=1e3,ES=pe.fromClass(class{constructor(n){this.view=n,this.debounceUpdate=
-1,this.running=[],this.debounceAccept=-1,this.pendingStart=!1,this.composing=0;for(let e of n.state.field(Ue).active)e.isPending&&this.startQuery(e)}update(n){
let e=n.state.field(Ue),t=n.state.facet(ke);if(!n.selectionSet&&!n.docChanged&&n.startState.field(Ue)==e)return;let i=n.transactions.some(s=>{let o=bg(s,t);return o&
8||(s.selection||s.docChanged)&&!(o&3)});for(let s=0;s<this.running.length;s++){let o=this.running[s];if(i||o.context.abortOnDocChange&&n.docChanged||o.updates.
length+n.transactions.length>MS&&Date.now()-o.time>TS){for(let l of o.context.abortListeners)try{l()}catch(a){be(this.view.state,a)}o.context.abortListeners=null,
this.running.splice(s--,1)}else o.updates.push(...n.transactions)}this.debounceUpdate>-1&&clearTimeout(this.debounceUpdate),n.transactions.some(s=>s.effects.some(
o=>o.is(_o)))&&(this.pendingStart=!0);let r=this.pendingStart?50:t.activateOnTypingDelay;if(this.debounceUpdate=e.active.some(s=>s.isPending&&!this.running.some(
o=>o.active.source==s.source))?setTimeout(()=>this.startUpdate(),r):-1,this.composing!=0)for(let s of n.transactions)s.isUserEvent("input.type")?this.composing=
2:this.composing==2&&s.selection&&(this.composing=3)}startUpdate(){this.debounceUpdate=-1,this.pendingStart=!1;let{state:n}=this.view,e=n.field(Ue);for(let t of e.
active)t.isPending&&!this.running.some(i=>i.active.source==t.source)&&this.startQuery(t);this.running.length&&e.open&&e.open.disabled&&(this.debounceAccept=setTimeout(
()=>this.accept(),this.view.state.facet(ke).updateSyncTime))}startQuery(n){let{state:e}=this.view,t=li(e),i=new Uo(e,t,n.explicit,this.view),r=new Ic(n,i);this.
running.push(r),Promise.resolve(n.source(i)).then(s=>{r.context.aborted||(r.done=s||null,this.scheduleAccept())},s=>{this.view.dispatch({effects:is.of(null)}),be(
this.view.state,s)})}scheduleAccept(){this.running.every(n=>n.done!==void 0)?this.accept():this.debounceAccept<0&&(this.debounceAccept=setTimeout(()=>this.accept(),
this.view.state.facet(ke).updateSyncTime))}accept(){var n;this.debounceAccept>-1&&clearTimeout(this.debounceAccept),this.debounceAccept=-1;let e=[],t=this.view.
state.facet(ke),i=this.view.state.field(Ue);for(let r=0;r<this.running.length;r++){let s=this.running[r];if(s.done===void 0)continue;if(this.running.splice(r--,
1),s.done){let l=li(s.updates.length?s.updates[0].startState:this.view.state),a=Math.min(l,s.done.from+(s.active.explicit?0:1)),h=new Yo(s.active.source,s.active.
explicit,a,s.done,s.done.from,(n=s.done.to)!==null&&n!==void 0?n:l);for(let c of s.updates)h=h.update(c,t);if(h.hasResult()){e.push(h);continue}}let o=i.active.
find(l=>l.source==s.active.source);if(o&&o.isPending)if(s.done==null){let l=new tn(s.active.source,0);for(let a of s.updates)l=l.update(a,t);l.isPending||e.push(
l)}else this.startQuery(o)}(e.length||i.open&&i.open.disabled)&&this.view.dispatch({effects:Nc.of(e)})}},{eventHandlers:{blur(n){let e=this.view.state.field(Ue,
!1);if(e&&e.tooltip&&this.view.state.facet(ke).closeOnBlur){let t=e.open&&ec(this.view,e.open.tooltip);(!t||!t.dom.contains(n.relatedTarget))&&setTimeout(()=>this.
view.dispatch({effects:is.of(null)}),10)}},compositionstart(){this.composing=1},compositionend(){this.composing==3&&setTimeout(()=>this.view.dispatch({effects:_o.
of(!1)}),20),this.composing=0}}}),DS=typeof navigator=="object"&&/Win/.test(navigator.platform),OS=yt.highest(I.domEventHandlers({keydown(n,e){let t=e.state.field(
Ue,!1);if(!t||!t.open||t.open.disabled||t.open.selected<0||!n.key||n.key.length>1||n.ctrlKey&&!(DS&&n.altKey)||n.metaKey)return!1;let i=t.open.options[t.open.selected],
r=t.active.find(o=>o.source==i.source),s=i.completion.commitCharacters||r.result.commitCharacters;return s&&s.indexOf(n.key)>-1&&Pc(e,i),!1}})),RS=I.baseTheme({
".cm-tooltip.cm-tooltip-autocomplete":{"& > ul":{fontFamily:"monospace",whiteSpace:"nowrap",overflow:"hidden auto",maxWidth_fallback:"700px",maxWidth:"min(700px\
, 95vw)",minWidth:"250px",maxHeight:"10em",height:"100%",listStyle:"none",margin:0,padding:0,"& > li, & > completion-section":{padding:"1px 3px",lineHeight:1.2},
"& > li":{overflowX:"hidden",textOverflow:"ellipsis",cursor:"pointer"},"& > completion-section":{display:"list-item",borderBottom:"1px solid silver",paddingLeft:"\
0.5em",opacity:.7}}},"&light .cm-tooltip-autocomplete ul li[aria-selected]":{background:"#17c",color:"white"},"&light .cm-tooltip-autocomplete-disabled ul li[ar\
ia-selected]":{background:"#777"},"&dark .cm-tooltip-autocomplete ul li[aria-selected]":{background:"#347",color:"white"},"&dark .cm-tooltip-autocomplete-disabl\
ed ul li[aria-selected]":{background:"#444"},".cm-completionListIncompleteTop:before, .cm-completionListIncompleteBottom:after":{content:'"···"',opacity:.5,display:"\
block",textAlign:"center",cursor:"pointer"},".cm-tooltip.cm-completionInfo":{position:"absolute",padding:"3px 9px",width:"max-content",maxWidth:"400px",boxSizing:"\
border-box",whiteSpace:"pre-line"},".cm-completionInfo.cm-completionInfo-left":{right:"100%"},".cm-completionInfo.cm-completionInfo-right":{left:"100%"},".cm-co\
mpletionInfo.cm-completionInfo-left-narrow":{right:"30px"},".cm-completionInfo.cm-completionInfo-right-narrow":{left:"30px"},"&light .cm-snippetField":{backgroundColor:"\
#00000022"},"&dark .cm-snippetField":{backgroundColor:"#ffffff22"},".cm-snippetFieldPosition":{verticalAlign:"text-top",width:0,height:"1.15em",display:"inline-\
block",margin:"0 -0.7px -.7em",borderLeft:"1.4px dotted #888"},".cm-completionMatchedText":{textDecoration:"underline"},".cm-completionDetail":{marginLeft:"0.5e\
m",fontStyle:"italic"},".cm-completionIcon":{fontSize:"90%",width:".8em",display:"inline-block",textAlign:"center",paddingRight:".6em",opacity:"0.6",boxSizing:"\
content-box"},".cm-completionIcon-function, .cm-completionIcon-method":{"&:after":{content:"'ƒ'"}},".cm-completionIcon-class":{"&:after":{content:"'○'"}},".c\
m-completionIcon-interface":{"&:after":{content:"'◌'"}},".cm-completionIcon-variable":{"&:after":{content:"'𝑥'"}},".cm-completionIcon-constant":{"&:after":{
content:"'𝐶'"}},".cm-completionIcon-type":{"&:after":{content:"'𝑡'"}},".cm-completionIcon-enum":{"&:after":{content:"'∪'"}},".cm-completionIcon-property":{
"&:after":{content:"'□'"}},".cm-completionIcon-keyword":{"&:after":{content:"'🔑︎'"}},".cm-completionIcon-namespace":{"&:after":{content:"'▢'"}},".cm-co\
mpletionIcon-text":{"&:after":{content:"'abc'",fontSize:"50%",verticalAlign:"middle"}}});var rs={brackets:["(","[","{","'",'"'],before:")]}:;>",stringPrefixes:[]},oi=U.define({map(n,e){let t=e.mapPos(n,-1,Se.TrackAfter);return t??void 0}}),Fc=new class extends rt{};
Fc.startSide=1;Fc.endSide=-1;var xg=Ce.define({create(){return X.empty},update(n,e){if(n=n.map(e.changes),e.selection){let t=e.state.doc.lineAt(e.selection.main.
head);n=n.update({filter:i=>i>=t.from&&i<=t.to})}for(let t of e.effects)t.is(oi)&&(n=n.update({add:[Fc.range(t.value,t.value+1)]}));return n}});function kg(){return[
IS,xg]}var Tc="()[]{}<>«»»«［］｛｝";function vg(n){for(let e=0;e<Tc.length;e+=2)if(Tc.charCodeAt(e)==n)return Tc.charAt(e+1);return Pa(n<128?n:n+1)}function Sg(n,e){
return n.languageDataAt("closeBrackets",e)[0]||rs}var LS=typeof navigator=="object"&&/Android\b/.test(navigator.userAgent),IS=I.inputHandler.of((n,e,t,i)=>{if((LS?
n.composing:n.compositionStarted)||n.state.readOnly)return!1;let r=n.state.selection.main;if(i.length>2||i.length==2&&wt(We(i,0))==1||e!=r.from||t!=r.to)return!1;
let s=NS(n.state,i);return s?(n.dispatch(s),!0):!1}),BS=({state:n,dispatch:e})=>{if(n.readOnly)return!1;let i=Sg(n,n.selection.main.head).brackets||rs.brackets,
r=null,s=n.changeByRange(o=>{if(o.empty){let l=PS(n.doc,o.head);for(let a of i)if(a==l&&Ko(n.doc,o.head)==vg(We(a,0)))return{changes:{from:o.head-a.length,to:o.
head+a.length},range:M.cursor(o.head-a.length)}}return{range:r=o}});return r||e(n.update(s,{scrollIntoView:!0,userEvent:"delete.backward"})),!r},Cg=[{key:"Backs\
pace",run:BS}];function NS(n,e){let t=Sg(n,n.selection.main.head),i=t.brackets||rs.brackets;for(let r of i){let s=vg(We(r,0));if(e==r)return s==r?HS(n,r,i.indexOf(
r+r+r)>-1,t):zS(n,r,s,t.before||rs.before);if(e==s&&Ag(n,n.selection.main.from))return FS(n,r,s)}return null}function Ag(n,e){let t=!1;return n.field(xg).between(
0,n.doc.length,i=>{i==e&&(t=!0)}),t}function Ko(n,e){let t=n.sliceString(e,e+2);return t.slice(0,wt(We(t,0)))}function PS(n,e){let t=n.sliceString(e-2,e);return wt(
We(t,0))==t.length?t:t.slice(1)}function zS(n,e,t,i){let r=null,s=n.changeByRange(o=>{if(!o.empty)return{changes:[{insert:e,from:o.from},{insert:t,from:o.to}],effects:oi.
of(o.to+e.length),range:M.range(o.anchor+e.length,o.head+e.length)};let l=Ko(n.doc,o.head);return!l||/\s/.test(l)||i.indexOf(l)>-1?{changes:{insert:e+t,from:o.head},
effects:oi.of(o.head+e.length),range:M.cursor(o.head+e.length)}:{range:r=o}});return r?null:n.update(s,{scrollIntoView:!0,userEvent:"input.type"})}function FS(n,e,t){
let i=null,r=n.changeByRange(s=>s.empty&&Ko(n.doc,s.head)==t?{changes:{from:s.head,to:s.head+t.length,insert:t},range:M.cursor(s.head+t.length)}:i={range:s});return i?
null:n.update(r,{scrollIntoView:!0,userEvent:"input.type"})}function HS(n,e,t,i){let r=i.stringPrefixes||rs.stringPrefixes,s=null,o=n.changeByRange(l=>{if(!l.empty)
return{changes:[{insert:e,from:l.from},{insert:e,from:l.to}],effects:oi.of(l.to+e.length),range:M.range(l.anchor+e.length,l.head+e.length)};let a=l.head,h=Ko(n.
doc,a),c;if(h==e){if(mg(n,a))return{changes:{insert:e+e,from:a},effects:oi.of(a+e.length),range:M.cursor(a+e.length)};if(Ag(n,a)){let u=t&&n.sliceDoc(a,a+e.length*
3)==e+e+e?e+e+e:e;return{changes:{from:a,to:a+u.length,insert:u},range:M.cursor(a+u.length)}}}else{if(t&&n.sliceDoc(a-2*e.length,a)==e+e&&(c=gg(n,a-2*e.length,r))>
-1&&mg(n,c))return{changes:{insert:e+e+e+e,from:a},effects:oi.of(a+e.length),range:M.cursor(a+e.length)};if(n.charCategorizer(a)(h)!=Le.Word&&gg(n,a,r)>-1&&!jS(
n,a,e,r))return{changes:{insert:e+e,from:a},effects:oi.of(a+e.length),range:M.cursor(a+e.length)}}return{range:s=l}});return s?null:n.update(o,{scrollIntoView:!0,
userEvent:"input.type"})}function mg(n,e){let t=ze(n).resolveInner(e+1);return t.parent&&t.from==e}function jS(n,e,t,i){let r=ze(n).resolveInner(e,-1),s=i.reduce(
(o,l)=>Math.max(o,l.length),0);for(let o=0;o<5;o++){let l=n.sliceDoc(r.from,Math.min(r.to,r.from+t.length+s)),a=l.indexOf(t);if(!a||a>-1&&i.indexOf(l.slice(0,a))>
-1){let c=r.firstChild;for(;c&&c.from==r.from&&c.to-c.from>t.length+a;){if(n.sliceDoc(c.to-t.length,c.to)==t)return!1;c=c.firstChild}return!0}let h=r.to==e&&r.parent;
if(!h)break;r=h}return!1}function gg(n,e,t){let i=n.charCategorizer(e);if(i(n.sliceDoc(e-1,e))!=Le.Word)return e;for(let r of t){let s=e-r.length;if(n.sliceDoc(
s,e)==r&&i(n.sliceDoc(s-1,s))!=Le.Word)return s}return-1}function Mg(n={}){return[OS,Ue,ke.of(n),ES,qS,RS]}var Hc=[{key:"Ctrl-Space",run:Mc},{mac:"Alt-`",run:Mc},
{mac:"Alt-i",run:Mc},{key:"Escape",run:AS},{key:"ArrowDown",run:$o(!0)},{key:"ArrowUp",run:$o(!1)},{key:"PageDown",run:$o(!0,"page")},{key:"PageUp",run:$o(!1,"p\
age")},{key:"Enter",run:zc}],qS=yt.highest(Yi.computeN([ke],n=>n.facet(ke).defaultKeymap?[Hc]:[]));var WS=n=>{let{state:e}=n,t=e.doc.lineAt(e.selection.main.from),i=_c(n.state,t.from);return i.line?$S(n):i.block?VS(n):!1};function Vc(n,e){return({state:t,dispatch:i})=>{
if(t.readOnly)return!1;let r=n(e,t);return r?(i(t.update(r)),!0):!1}}var $S=Vc(KS,0);var US=Vc(Ng,0);var VS=Vc((n,e)=>Ng(n,e,YS(e)),0);function _c(n,e){let t=n.languageDataAt("commentTokens",e,1);return t.length?t[0]:{}}var ss=50;function _S(n,{open:e,close:t},i,r){
let s=n.sliceDoc(i-ss,i),o=n.sliceDoc(r,r+ss),l=/\s*$/.exec(s)[0].length,a=/^\s*/.exec(o)[0].length,h=s.length-l;if(s.slice(h-e.length,h)==e&&o.slice(a,a+t.length)==
t)return{open:{pos:i-l,margin:l&&1},close:{pos:r+a,margin:a&&1}};let c,f;r-i<=2*ss?c=f=n.sliceDoc(i,r):(c=n.sliceDoc(i,i+ss),f=n.sliceDoc(r-ss,r));let u=/^\s*/.
exec(c)[0].length,d=/\s*$/.exec(f)[0].length,p=f.length-d-t.length;return c.slice(u,u+e.length)==e&&f.slice(p,p+t.length)==t?{open:{pos:i+u+e.length,margin:/\s/.
test(c.charAt(u+e.length))?1:0},close:{pos:r-d-t.length,margin:/\s/.test(f.charAt(p-1))?1:0}}:null}function YS(n){let e=[];for(let t of n.selection.ranges){let i=n.
doc.lineAt(t.from),r=t.to<=i.to?i:n.doc.lineAt(t.to);r.from>i.from&&r.from==t.to&&(r=t.to==i.to+1?i:n.doc.lineAt(t.to-1));let s=e.length-1;s>=0&&e[s].to>i.from?
e[s].to=r.to:e.push({from:i.from+/^\s*/.exec(i.text)[0].length,to:r.to})}return e}function Ng(n,e,t=e.selection.ranges){let i=t.map(s=>_c(e,s.from).block);if(!i.
every(s=>s))return null;let r=t.map((s,o)=>_S(e,i[o],s.from,s.to));if(n!=2&&!r.every(s=>s))return{changes:e.changes(t.map((s,o)=>r[o]?[]:[{from:s.from,insert:i[o].
open+" "},{from:s.to,insert:" "+i[o].close}]))};if(n!=1&&r.some(s=>s)){let s=[];for(let o=0,l;o<r.length;o++)if(l=r[o]){let a=i[o],{open:h,close:c}=l;s.push({from:h.
pos-a.open.length,to:h.pos+h.margin},{from:c.pos-c.margin,to:c.pos+a.close.length})}return{changes:s}}return null}function KS(n,e,t=e.selection.ranges){let i=[],
r=-1;e:for(let{from:s,to:o}of t){let l=i.length,a=1e9,h;for(let c=s;c<=o;){let f=e.doc.lineAt(c);if(h==null&&(h=_c(e,f.from).line,!h))continue e;if(f.from>r&&(s==
o||o>f.from)){r=f.from;let u=/^\s*/.exec(f.text)[0].length,d=u==f.length,p=f.text.slice(u,u+h.length)==h?u:-1;u<f.text.length&&u<a&&(a=u),i.push({line:f,comment:p,
token:h,indent:u,empty:d,single:!1})}c=f.to+1}if(a<1e9)for(let c=l;c<i.length;c++)i[c].indent<i[c].line.text.length&&(i[c].indent=a);i.length==l+1&&(i[l].single=
!0)}if(n!=2&&i.some(s=>s.comment<0&&(!s.empty||s.single))){let s=[];for(let{line:l,token:a,indent:h,empty:c,single:f}of i)(f||!c)&&s.push({from:l.from+h,insert:a+
" "});let o=e.changes(s);return{changes:o,selection:e.selection.map(o,1)}}else if(n!=1&&i.some(s=>s.comment>=0)){let s=[];for(let{line:o,comment:l,token:a}of i)
if(l>=0){let h=o.from+l,c=h+a.length;o.text[c-o.from]==" "&&c++,s.push({from:h,to:c})}return{changes:s}}return null}var qc=Te.define(),GS=Te.define(),XS=R.define(),
Pg=R.define({combine(n){return bt(n,{minDepth:100,newGroupDelay:500,joinToEvent:(e,t)=>t},{minDepth:Math.max,newGroupDelay:Math.min,joinToEvent:(e,t)=>(i,r)=>e(
i,r)||t(i,r)})}}),zg=Ce.define({create(){return ai.empty},update(n,e){let t=e.state.facet(Pg),i=e.annotation(qc);if(i){let a=Tt.fromTransaction(e,i.selection),h=i.
side,c=h==0?n.undone:n.done;return a?c=Xo(c,c.length,t.minDepth,a):c=qg(c,e.startState.selection),new ai(h==0?i.rest:c,h==0?c:i.rest)}let r=e.annotation(GS);if((r==
"full"||r=="before")&&(n=n.isolate()),e.annotation(de.addToHistory)===!1)return e.changes.empty?n:n.addMapping(e.changes.desc);let s=Tt.fromTransaction(e),o=e.annotation(
de.time),l=e.annotation(de.userEvent);return s?n=n.addChanges(s,o,l,t,e):e.selection&&(n=n.addSelection(e.startState.selection,o,l,t.newGroupDelay)),(r=="full"||
r=="after")&&(n=n.isolate()),n},toJSON(n){return{done:n.done.map(e=>e.toJSON()),undone:n.undone.map(e=>e.toJSON())}},fromJSON(n){return new ai(n.done.map(Tt.fromJSON),
n.undone.map(Tt.fromJSON))}});function Fg(n={}){return[zg,Pg.of(n),I.domEventHandlers({beforeinput(e,t){let i=e.inputType=="historyUndo"?Hg:e.inputType=="histor\
yRedo"?Wc:null;return i?(e.preventDefault(),i(t)):!1}})]}function Jo(n,e){return function({state:t,dispatch:i}){if(!e&&t.readOnly)return!1;let r=t.field(zg,!1);if(!r)return!1;let s=r.pop(n,t,e);return s?(i(s),!0):!1}}
var Hg=Jo(0,!1),Wc=Jo(1,!1),JS=Jo(0,!0),ZS=Jo(1,!0);var Tt=class n{constructor(e,t,i,r,s){this.changes=e,this.effects=t,this.mapped=i,this.startSelection=r,this.selectionsAfter=s}setSelAfter(e){return new n(this.
changes,this.effects,this.mapped,this.startSelection,e)}toJSON(){var e,t,i;return{changes:(e=this.changes)===null||e===void 0?void 0:e.toJSON(),mapped:(t=this.mapped)===
null||t===void 0?void 0:t.toJSON(),startSelection:(i=this.startSelection)===null||i===void 0?void 0:i.toJSON(),selectionsAfter:this.selectionsAfter.map(r=>r.toJSON())}}static fromJSON(e){
return new n(e.changes&&Ie.fromJSON(e.changes),[],e.mapped&&Xt.fromJSON(e.mapped),e.startSelection&&M.fromJSON(e.startSelection),e.selectionsAfter.map(M.fromJSON))}static fromTransaction(e,t){
let i=ht;for(let r of e.startState.facet(XS)){let s=r(e);s.length&&(i=i.concat(s))}return!i.length&&e.changes.empty?null:new n(e.changes.invert(e.startState.doc),
i,void 0,t||e.startState.selection,ht)}static selection(e){return new n(void 0,ht,void 0,void 0,e)}};function Xo(n,e,t,i){let r=e+1>t+20?e-t-1:0,s=n.slice(r,e);
return s.push(i),s}function QS(n,e){let t=[],i=!1;return n.iterChangedRanges((r,s)=>t.push(r,s)),e.iterChangedRanges((r,s,o,l)=>{for(let a=0;a<t.length;){let h=t[a++],
c=t[a++];l>=h&&o<=c&&(i=!0)}}),i}function eC(n,e){return n.ranges.length==e.ranges.length&&n.ranges.filter((t,i)=>t.empty!=e.ranges[i].empty).length===0}function jg(n,e){
return n.length?e.length?n.concat(e):n:e}var ht=[],tC=200;function qg(n,e){if(n.length){let t=n[n.length-1],i=t.selectionsAfter.slice(Math.max(0,t.selectionsAfter.
length-tC));return i.length&&i[i.length-1].eq(e)?n:(i.push(e),Xo(n,n.length-1,1e9,t.setSelAfter(i)))}else return[Tt.selection([e])]}function nC(n){let e=n[n.length-
1],t=n.slice();return t[n.length-1]=e.setSelAfter(e.selectionsAfter.slice(0,e.selectionsAfter.length-1)),t}function jc(n,e){if(!n.length)return n;let t=n.length,
i=ht;for(;t;){let r=iC(n[t-1],e,i);if(r.changes&&!r.changes.empty||r.effects.length){let s=n.slice(0,t);return s[t-1]=r,s}else e=r.mapped,t--,i=r.selectionsAfter}
return i.length?[Tt.selection(i)]:ht}function iC(n,e,t){let i=jg(n.selectionsAfter.length?n.selectionsAfter.map(l=>l.map(e)):ht,t);if(!n.changes)return Tt.selection(
i);let r=n.changes.map(e),s=e.mapDesc(n.changes,!0),o=n.mapped?n.mapped.composeDesc(s):s;return new Tt(r,U.mapEffects(n.effects,e),o,n.startSelection.map(s),i)}
var rC=/^(input\.type|delete)($|\.)/,ai=class n{constructor(e,t,i=0,r=void 0){this.done=e,this.undone=t,this.prevTime=i,this.prevUserEvent=r}isolate(){return this.
prevTime?new n(this.done,this.undone):this}addChanges(e,t,i,r,s){let o=this.done,l=o[o.length-1];return l&&l.changes&&!l.changes.empty&&e.changes&&(!i||rC.test(
i))&&(!l.selectionsAfter.length&&t-this.prevTime<r.newGroupDelay&&r.joinToEvent(s,QS(l.changes,e.changes))||i=="input.type.compose")?o=Xo(o,o.length-1,r.minDepth,
new Tt(e.changes.compose(l.changes),jg(U.mapEffects(e.effects,l.changes),l.effects),l.mapped,l.startSelection,ht)):o=Xo(o,o.length,r.minDepth,e),new n(o,ht,t,i)}addSelection(e,t,i,r){
let s=this.done.length?this.done[this.done.length-1].selectionsAfter:ht;return s.length>0&&t-this.prevTime<r&&i==this.prevUserEvent&&i&&/^select($|\.)/.test(i)&&
eC(s[s.length-1],e)?this:new n(qg(this.done,e),this.undone,t,i)}addMapping(e){return new n(jc(this.done,e),jc(this.undone,e),this.prevTime,this.prevUserEvent)}pop(e,t,i){
let r=e==0?this.done:this.undone;if(r.length==0)return null;let s=r[r.length-1],o=s.selectionsAfter[0]||(s.startSelection?s.startSelection.map(s.changes.invertedDesc,
1):t.selection);if(i&&s.selectionsAfter.length)return t.update({selection:s.selectionsAfter[s.selectionsAfter.length-1],annotations:qc.of({side:e,rest:nC(r),selection:o}),
userEvent:e==0?"select.undo":"select.redo",scrollIntoView:!0});if(s.changes){let l=r.length==1?ht:r.slice(0,r.length-1);return s.mapped&&(l=jc(l,s.mapped)),t.update(
{changes:s.changes,selection:s.startSelection,effects:s.effects,annotations:qc.of({side:e,rest:l,selection:o}),filter:!1,userEvent:e==0?"undo":"redo",scrollIntoView:!0})}else
return null}};ai.empty=new ai(ht,ht);var Wg=[{key:"Mod-z",run:Hg,preventDefault:!0},{key:"Mod-y",mac:"Mod-Shift-z",run:Wc,preventDefault:!0},{linux:"Ctrl-Shift-\
z",run:Wc,preventDefault:!0},{key:"Mod-u",run:JS,preventDefault:!0},{key:"Alt-u",mac:"Mod-Shift-u",run:ZS,preventDefault:!0}];function Zi(n,e){return M.create(n.
ranges.map(e),n.mainIndex)}function Et(n,e){return n.update({selection:e,scrollIntoView:!0,userEvent:"select"})}function Dt({state:n,dispatch:e},t){let i=Zi(n.selection,
t);return i.eq(n.selection,!0)?!1:(e(Et(n,i)),!0)}function Zo(n,e){return M.cursor(e?n.to:n.from)}function $g(n,e){return Dt(n,t=>t.empty?n.moveByChar(t,e):Zo(t,
e))}function Ee(n){return n.textDirectionAt(n.state.selection.main.head)==J.LTR}var Ug=n=>$g(n,!Ee(n)),Vg=n=>$g(n,Ee(n));function _g(n,e){return Dt(n,t=>t.empty?n.moveByGroup(t,e):Zo(t,e))}var sC=n=>_g(n,!Ee(n)),oC=n=>_g(n,Ee(n));var dD=typeof Intl<"u"&&Intl.Segmenter?new Intl.Segmenter(void 0,{granularity:"word"}):null;function lC(n,e,t){if(e.type.prop(t))return!0;let i=e.to-e.from;return i&&(i>2||/[^\s,.;:]/.test(n.sliceDoc(e.from,e.to)))||e.firstChild}function Qo(n,e,t){let i=ze(
n).resolveInner(e.head),r=t?W.closedBy:W.openedBy;for(let a=e.head;;){let h=t?i.childAfter(a):i.childBefore(a);if(!h)break;lC(n,h,r)?i=h:a=t?h.to:h.from}let s=i.
type.prop(r),o,l;return s&&(o=t?Mt(n,i.from,1):Mt(n,i.to,-1))&&o.matched?l=t?o.end.to:o.end.from:l=t?i.to:i.from,M.cursor(l,t?-1:1)}var aC=n=>Dt(n,e=>Qo(n.state,
e,!Ee(n))),hC=n=>Dt(n,e=>Qo(n.state,e,Ee(n)));function Yg(n,e){return Dt(n,t=>{if(!t.empty)return Zo(t,e);let i=n.moveVertically(t,e);return i.head!=t.head?i:n.
moveToLineBoundary(t,e)})}var Kg=n=>Yg(n,!1),Gg=n=>Yg(n,!0);function Xg(n){let e=n.scrollDOM.clientHeight<n.scrollDOM.scrollHeight-2,t=0,i=0,r;if(e){for(let s of n.
state.facet(I.scrollMargins)){let o=s(n);o?.top&&(t=Math.max(o?.top,t)),o?.bottom&&(i=Math.max(o?.bottom,i))}r=n.scrollDOM.clientHeight-t-i}else r=(n.dom.ownerDocument.
defaultView||window).innerHeight;return{marginTop:t,marginBottom:i,selfScroll:e,height:Math.max(n.defaultLineHeight,r-5)}}function Jg(n,e){let t=Xg(n),{state:i}=n,
r=Zi(i.selection,o=>o.empty?n.moveVertically(o,e,t.height):Zo(o,e));if(r.eq(i.selection))return!1;let s;if(t.selfScroll){let o=n.coordsAtPos(i.selection.main.head),
l=n.scrollDOM.getBoundingClientRect(),a=l.top+t.marginTop,h=l.bottom-t.marginBottom;o&&o.top>a&&o.bottom<h&&(s=I.scrollIntoView(r.main.head,{y:"start",yMargin:o.
top-a}))}return n.dispatch(Et(i,r),{effects:s}),!0}var Tg=n=>Jg(n,!1),$c=n=>Jg(n,!0);function vn(n,e,t){let i=n.lineBlockAt(e.head),r=n.moveToLineBoundary(e,t);
if(r.head==e.head&&r.head!=(t?i.to:i.from)&&(r=n.moveToLineBoundary(e,t,!1)),!t&&r.head==i.from&&i.length){let s=/^\s*/.exec(n.state.sliceDoc(i.from,Math.min(i.
from+100,i.to)))[0].length;s&&e.head!=i.from+s&&(r=M.cursor(i.from+s))}return r}var cC=n=>Dt(n,e=>vn(n,e,!0)),fC=n=>Dt(n,e=>vn(n,e,!1)),uC=n=>Dt(n,e=>vn(n,e,!Ee(
n))),dC=n=>Dt(n,e=>vn(n,e,Ee(n))),pC=n=>Dt(n,e=>n.moveToLineBoundary(e,!1,!1)),mC=n=>Dt(n,e=>n.moveToLineBoundary(e,!0,!1));function gC(n,e,t){let i=!1,r=Zi(n.selection,
s=>{let o=Mt(n,s.head,-1)||Mt(n,s.head,1)||s.head>0&&Mt(n,s.head-1,1)||s.head<n.doc.length&&Mt(n,s.head+1,-1);if(!o||!o.end)return s;i=!0;let l=o.start.from==s.
head?o.end.to:o.end.from;return t?M.range(s.anchor,l):M.cursor(l)});return i?(e(Et(n,r)),!0):!1}var wC=({state:n,dispatch:e})=>gC(n,e,!1);function ct(n,e,t){let i=Zi(n.state.selection,r=>{r.undirectional&&r.head>=r.anchor!=e&&(r=M.range(r.head,r.anchor));let s=t(r);return M.range(r.anchor,s.head,s.
goalColumn,s.bidiLevel||void 0,s.assoc)});return i.eq(n.state.selection)?!1:(n.dispatch(Et(n.state,i)),!0)}function Zg(n,e){return ct(n,e,t=>n.moveByChar(t,e))}
var Qg=n=>Zg(n,!Ee(n)),e0=n=>Zg(n,Ee(n));function t0(n,e){return ct(n,e,t=>n.moveByGroup(t,e))}var yC=n=>t0(n,!Ee(n)),bC=n=>t0(n,Ee(n));var xC=n=>{let e=!Ee(n);return ct(n,e,t=>Qo(n.state,t,e))},kC=n=>{let e=Ee(n);return ct(n,e,t=>Qo(n.state,t,e))};function n0(n,e){return ct(n,e,t=>n.moveVertically(
t,e))}var i0=n=>n0(n,!1),r0=n=>n0(n,!0);function s0(n,e){return ct(n,e,t=>n.moveVertically(t,e,Xg(n).height))}var Eg=n=>s0(n,!1),Dg=n=>s0(n,!0),vC=n=>ct(n,!0,e=>vn(
n,e,!0)),SC=n=>ct(n,!1,e=>vn(n,e,!1)),CC=n=>{let e=!Ee(n);return ct(n,e,t=>vn(n,t,e))},AC=n=>{let e=Ee(n);return ct(n,e,t=>vn(n,t,e))},MC=n=>ct(n,!1,e=>M.cursor(
n.lineBlockAt(e.head).from)),TC=n=>ct(n,!0,e=>M.cursor(n.lineBlockAt(e.head).to)),Og=({state:n,dispatch:e})=>(e(Et(n,{anchor:0})),!0),Rg=({state:n,dispatch:e})=>(e(
Et(n,{anchor:n.doc.length})),!0),Lg=({state:n,dispatch:e})=>(e(Et(n,{anchor:n.selection.main.anchor,head:0})),!0),Ig=({state:n,dispatch:e})=>(e(Et(n,{anchor:n.selection.
main.anchor,head:n.doc.length})),!0),EC=({state:n,dispatch:e})=>(e(n.update({selection:{anchor:0,head:n.doc.length},userEvent:"select"})),!0),DC=({state:n,dispatch:e})=>{
let t=el(n).map(({from:i,to:r})=>M.undirectionalRange(i,Math.min(r+1,n.doc.length)));return e(n.update({selection:M.create(t),userEvent:"select"})),!0},OC=({state:n,
dispatch:e})=>{let t=Zi(n.selection,i=>{let r=ze(n),s=r.resolveStack(i.from,1);if(i.empty){let o=r.resolveStack(i.from,-1);o.node.from>=s.node.from&&o.node.to<=
s.node.to&&(s=o)}for(let o=s;o;o=o.next){let{node:l}=o;if((l.from<i.from&&l.to>=i.to||l.to>i.to&&l.from<=i.from)&&o.next)return M.undirectionalRange(l.from,l.to)}
return i});return t.eq(n.selection)?!1:(e(Et(n,t)),!0)};function o0(n,e){let{state:t}=n,i=t.selection,r=t.selection.ranges.slice();for(let s of t.selection.ranges){
let o=t.doc.lineAt(s.head);if(e?o.to<n.state.doc.length:o.from>0)for(let l=s;;){let a=n.moveVertically(l,e);if(a.head<o.from||a.head>o.to){r.some(h=>h.head==a.head)||
r.push(a);break}else{if(a.head==l.head)break;l=a}}}return r.length==i.ranges.length?!1:(n.dispatch(Et(t,M.create(r,r.length-1))),!0)}var RC=n=>o0(n,!1),LC=n=>o0(
n,!0),IC=({state:n,dispatch:e})=>{let t=n.selection,i=null;return t.ranges.length>1?i=M.create([t.main]):t.main.empty||(i=M.create([M.cursor(t.main.head)])),i?(e(
Et(n,i)),!0):!1};function os(n,e){if(n.state.readOnly)return!1;let t="delete.selection",{state:i}=n,r=i.changeByRange(s=>{let{from:o,to:l}=s;if(o==l){let a=e(s);
a<o?(t="delete.backward",a=Go(n,a,!1)):a>o&&(t="delete.forward",a=Go(n,a,!0)),o=Math.min(o,a),l=Math.max(l,a)}else o=Go(n,o,!1),l=Go(n,l,!0);return o==l?{range:s}:
{changes:{from:o,to:l},range:M.cursor(o,o<s.head?-1:1)}});return r.changes.empty?!1:(n.dispatch(i.update(r,{scrollIntoView:!0,userEvent:t,effects:t=="delete.sel\
ection"?I.announce.of(i.phrase("Selection deleted")):void 0})),!0)}function Go(n,e,t){if(n instanceof I)for(let i of n.state.facet(I.atomicRanges).map(r=>r(n)))
i.between(e,e,(r,s)=>{r<e&&s>e&&(e=t?s:r)});return e}var l0=(n,e,t)=>os(n,i=>{let r=i.from,{state:s}=n,o=s.doc.lineAt(r),l,a;if(t&&!e&&r>o.from&&r<o.from+200&&!/[^ \t]/.
test(l=o.text.slice(0,r-o.from))){if(l[l.length-1]=="	")return r-1;let h=Gn(l,s.tabSize),c=h%kn(s)||kn(s);for(let f=0;f<c&&l[l.length-1-f]==" ";f++)r--;a=r}else
a=ye(o.text,r-o.from,e,e)+o.from,a==r&&o.number!=(e?s.doc.lines:1)?a+=e?1:-1:!e&&/[\ufe00-\ufe0f]/.test(o.text.slice(a-o.from,r-o.from))&&(a=ye(o.text,a-o.from,
!1,!1)+o.from);return a}),Uc=n=>l0(n,!1,!0);var a0=n=>l0(n,!0,!1),h0=(n,e)=>os(n,t=>{let i=t.head,{state:r}=n,s=r.doc.lineAt(i),o=r.charCategorizer(i);for(let l=null;;){if(i==(e?s.to:s.from)){i==t.head&&s.
number!=(e?r.doc.lines:1)&&(i+=e?1:-1);break}let a=ye(s.text,i-s.from,e)+s.from,h=s.text.slice(Math.min(i,a)-s.from,Math.max(i,a)-s.from),c=o(h);if(l!=null&&c!=
l)break;(h!=" "||i!=t.head)&&(l=c),i=a}return i}),c0=n=>h0(n,!1),BC=n=>h0(n,!0);var NC=n=>os(n,e=>{let t=n.lineBlockAt(e.head).to;return e.head<t?t:Math.min(n.state.doc.length,e.head+1)});var PC=n=>os(n,e=>{let t=n.moveToLineBoundary(e,!1).head;return e.head>t?t:Math.max(0,e.head-1)}),zC=n=>os(n,e=>{let t=n.moveToLineBoundary(e,!0).head;return e.
head<t?t:Math.min(n.state.doc.length,e.head+1)});var FC=({state:n,dispatch:e})=>{if(n.readOnly)return!1;let t=n.changeByRange(i=>({changes:{from:i.from,to:i.to,insert:_.of(["",""])},range:M.cursor(i.from)}));return e(
n.update(t,{scrollIntoView:!0,userEvent:"input"})),!0},HC=({state:n,dispatch:e})=>{if(n.readOnly)return!1;let t=n.changeByRange(i=>{if(!i.empty||i.from==0||i.from==
n.doc.length)return{range:i};let r=i.from,s=n.doc.lineAt(r),o=r==s.from?r-1:ye(s.text,r-s.from,!1)+s.from,l=r==s.to?r+1:ye(s.text,r-s.from,!0)+s.from;return{changes:{
from:o,to:l,insert:n.doc.slice(r,l).append(n.doc.slice(o,r))},range:M.cursor(l)}});return t.changes.empty?!1:(e(n.update(t,{scrollIntoView:!0,userEvent:"move.ch\
aracter"})),!0)};function el(n){let e=[],t=-1;for(let i of n.selection.ranges){let r=n.doc.lineAt(i.from),s=n.doc.lineAt(i.to);if(!i.empty&&i.to==s.from&&(s=n.doc.
lineAt(i.to-1)),t>=r.number){let o=e[e.length-1];o.to=s.to,o.ranges.push(i)}else e.push({from:r.from,to:s.to,ranges:[i]});t=s.number+1}return e}function f0(n,e,t){
if(n.readOnly)return!1;let i=[],r=[];for(let s of el(n)){if(t?s.to==n.doc.length:s.from==0)continue;let o=n.doc.lineAt(t?s.to+1:s.from-1),l=o.length+1;if(t){i.push(
{from:s.to,to:o.to},{from:s.from,insert:o.text+n.lineBreak});for(let a of s.ranges)r.push(M.range(Math.min(n.doc.length,a.anchor+l),Math.min(n.doc.length,a.head+
l)))}else{i.push({from:o.from,to:s.from},{from:s.to,insert:n.lineBreak+o.text});for(let a of s.ranges)r.push(M.range(a.anchor-l,a.head-l))}}return i.length?(e(n.
update({changes:i,scrollIntoView:!0,selection:M.create(r,n.selection.mainIndex),userEvent:"move.line"})),!0):!1}var jC=({state:n,dispatch:e})=>f0(n,e,!1),qC=({state:n,
dispatch:e})=>f0(n,e,!0);function u0(n,e,t){if(n.readOnly)return!1;let i=[];for(let s of el(n))t?i.push({from:s.from,insert:n.doc.slice(s.from,s.to)+n.lineBreak}):
i.push({from:s.to,insert:n.lineBreak+n.doc.slice(s.from,s.to)});let r=n.changes(i);return e(n.update({changes:r,selection:n.selection.map(r,t?1:-1),scrollIntoView:!0,
userEvent:"input.copyline"})),!0}var WC=({state:n,dispatch:e})=>u0(n,e,!1),$C=({state:n,dispatch:e})=>u0(n,e,!0),UC=n=>{if(n.state.readOnly)return!1;let{state:e}=n,
t=e.changes(el(e).map(({from:r,to:s})=>(r>0?r--:s<e.doc.length&&s++,{from:r,to:s}))),i=Zi(e.selection,r=>{let s;if(n.lineWrapping){let o=n.lineBlockAt(r.head),l=n.
coordsAtPos(r.head,r.assoc||1);l&&(s=o.bottom+n.documentTop-l.bottom+n.defaultLineHeight/2)}return n.moveVertically(r,!0,s)}).map(t);return n.dispatch({changes:t,
selection:i,scrollIntoView:!0,userEvent:"delete.line"}),!0};function VC(n,e){if(/\(\)|\[\]|\{\}/.test(n.sliceDoc(e-1,e+1)))return{from:e,to:e};let t=ze(n).resolveInner(e),i=t.childBefore(e),r=t.childAfter(e),s;return i&&
r&&i.to<=e&&r.from>=e&&(s=i.type.prop(W.closedBy))&&s.indexOf(r.name)>-1&&n.doc.lineAt(i.to).from==n.doc.lineAt(r.from).from&&!/\S/.test(n.sliceDoc(i.to,r.from))?
{from:i.to,to:r.from}:null}var Bg=d0(!1),_C=d0(!0);function d0(n){return({state:e,dispatch:t})=>{if(e.readOnly)return!1;let i=e.changeByRange(r=>{let{from:s,to:o}=r,
l=e.doc.lineAt(s),a=!n&&s==o&&VC(e,s);n&&(s=o=(o<=l.to?l:e.doc.lineAt(o)).to);let h=new si(e,{simulateBreak:s,simulateDoubleBreak:!!a}),c=Wo(h,s);for(c==null&&(c=
Gn(/^\s*/.exec(e.doc.lineAt(s).text)[0],e.tabSize));o<l.to&&/\s/.test(l.text[o-l.from]);)o++;a?{from:s,to:o}=a:s>l.from&&s<l.from+100&&!/\S/.test(l.text.slice(0,
s))&&(s=l.from);let f=["",Ji(e,c)];return a&&f.push(Ji(e,h.lineIndent(l.from,-1))),{changes:{from:s,to:o,insert:_.of(f)},range:M.cursor(s+1+f[1].length)}});return t(
e.update(i,{scrollIntoView:!0,userEvent:"input"})),!0}}function Yc(n,e){let t=-1;return n.changeByRange(i=>{let r=[];for(let o=i.from;o<=i.to;){let l=n.doc.lineAt(
o);l.number>t&&(i.empty||i.to>l.from)&&(e(l,r,i),t=l.number),o=l.to+1}let s=n.changes(r);return{changes:r,range:M.range(s.mapPos(i.anchor,1),s.mapPos(i.head,1))}})}
var YC=({state:n,dispatch:e})=>{if(n.readOnly)return!1;let t=Object.create(null),i=new si(n,{overrideIndentation:s=>{let o=t[s];return o??-1}}),r=Yc(n,(s,o,l)=>{
let a=Wo(i,s.from);if(a==null)return;/\S/.test(s.text)||(a=0);let h=/^\s*/.exec(s.text)[0],c=Ji(n,a);(h!=c||l.from<s.from+h.length)&&(t[s.from]=a,o.push({from:s.
from,to:s.from+h.length,insert:c}))});return r.changes.empty||e(n.update(r,{userEvent:"indent"})),!0},KC=({state:n,dispatch:e})=>n.readOnly?!1:(e(n.update(Yc(n,
(t,i)=>{i.push({from:t.from,insert:n.facet(ns)})}),{userEvent:"input.indent"})),!0),GC=({state:n,dispatch:e})=>n.readOnly?!1:(e(n.update(Yc(n,(t,i)=>{let r=/^\s*/.
exec(t.text)[0];if(!r)return;let s=Gn(r,n.tabSize),o=0,l=Ji(n,Math.max(0,s-kn(n)));for(;o<r.length&&o<l.length&&r.charCodeAt(o)==l.charCodeAt(o);)o++;i.push({from:t.
from+o,to:t.from+r.length,insert:l.slice(o)})}),{userEvent:"delete.dedent"})),!0),XC=n=>(n.setTabFocusMode(),!0);var JC=[{key:"Ctrl-b",run:Ug,shift:Qg,preventDefault:!0},{key:"Ctrl-f",run:Vg,shift:e0},{key:"Ctrl-p",run:Kg,shift:i0},{key:"Ctrl-n",run:Gg,shift:r0},{key:"Ctrl\
-a",run:pC,shift:MC},{key:"Ctrl-e",run:mC,shift:TC},{key:"Ctrl-d",run:a0},{key:"Ctrl-h",run:Uc},{key:"Ctrl-k",run:NC},{key:"Ctrl-Alt-h",run:c0},{key:"Ctrl-o",run:FC},
{key:"Ctrl-t",run:HC},{key:"Ctrl-v",run:$c}],ZC=[{key:"ArrowLeft",run:Ug,shift:Qg,preventDefault:!0},{key:"Mod-ArrowLeft",mac:"Alt-ArrowLeft",run:sC,shift:yC,preventDefault:!0},
{mac:"Cmd-ArrowLeft",run:uC,shift:CC,preventDefault:!0},{key:"ArrowRight",run:Vg,shift:e0,preventDefault:!0},{key:"Mod-ArrowRight",mac:"Alt-ArrowRight",run:oC,shift:bC,
preventDefault:!0},{mac:"Cmd-ArrowRight",run:dC,shift:AC,preventDefault:!0},{key:"ArrowUp",run:Kg,shift:i0,preventDefault:!0},{mac:"Cmd-ArrowUp",run:Og,shift:Lg},
{mac:"Ctrl-ArrowUp",run:Tg,shift:Eg},{key:"ArrowDown",run:Gg,shift:r0,preventDefault:!0},{mac:"Cmd-ArrowDown",run:Rg,shift:Ig},{mac:"Ctrl-ArrowDown",run:$c,shift:Dg},
{key:"PageUp",run:Tg,shift:Eg},{key:"PageDown",run:$c,shift:Dg},{key:"Home",run:fC,shift:SC,preventDefault:!0},{key:"Mod-Home",run:Og,shift:Lg},{key:"End",run:cC,
shift:vC,preventDefault:!0},{key:"Mod-End",run:Rg,shift:Ig},{key:"Enter",run:Bg,shift:Bg},{key:"Mod-a",run:EC},{key:"Backspace",run:Uc,shift:Uc,preventDefault:!0},
{key:"Delete",run:a0,preventDefault:!0},{key:"Mod-Backspace",mac:"Alt-Backspace",run:c0,preventDefault:!0},{key:"Mod-Delete",mac:"Alt-Delete",run:BC,preventDefault:!0},
{mac:"Mod-Backspace",run:PC,preventDefault:!0},{mac:"Mod-Delete",run:zC,preventDefault:!0}].concat(JC.map(n=>({mac:n.key,run:n.run,shift:n.shift}))),p0=[{key:"A\
lt-ArrowLeft",mac:"Ctrl-ArrowLeft",run:aC,shift:xC},{key:"Alt-ArrowRight",mac:"Ctrl-ArrowRight",run:hC,shift:kC},{key:"Alt-ArrowUp",run:jC},{key:"Shift-Alt-Arro\
wUp",run:WC},{key:"Alt-ArrowDown",run:qC},{key:"Shift-Alt-ArrowDown",run:$C},{key:"Mod-Alt-ArrowUp",run:RC},{key:"Mod-Alt-ArrowDown",run:LC},{key:"Escape",run:IC},
{key:"Mod-Enter",run:_C},{key:"Alt-l",mac:"Ctrl-l",run:DC},{key:"Mod-i",run:OC,preventDefault:!0},{key:"Mod-[",run:GC},{key:"Mod-]",run:KC},{key:"Mod-Alt-\\",run:YC},
{key:"Shift-Mod-k",run:UC},{key:"Shift-Mod-\\",run:wC},{key:"Mod-/",run:WS},{key:"Alt-A",mac:"Ctrl-A",run:US},{key:"Ctrl-m",mac:"Shift-Alt-m",run:XC}].concat(ZC);var nn;function w0(n){return new RegExp("^(?:"+n.join("|")+")$","i")}var QC=w0(["str","lang","langmatches","datatype","bound","sameterm","isiri","isuri","iri","\
uri","bnode","count","sum","min","max","avg","sample","group_concat","rand","abs","ceil","floor","round","concat","substr","strlen","replace","ucase","lcase","e\
ncode_for_uri","contains","strstarts","strends","strbefore","strafter","year","month","day","hours","minutes","seconds","timezone","tz","now","uuid","struuid","\
md5","sha1","sha256","sha384","sha512","coalesce","if","strlang","strdt","isnumeric","regex","exists","isblank","isliteral","a","bind"]),eA=w0(["base","prefix",
"select","distinct","reduced","construct","describe","ask","from","named","where","order","limit","offset","filter","optional","graph","by","asc","desc","as","h\
aving","undef","values","group","minus","in","not","service","silent","using","insert","delete","union","true","false","with","data","copy","to","move","add","c\
reate","drop","clear","load","into"]),tA=/[*+\-<>=&|\^\/!\?]/,m0="[A-Za-z_\\-0-9]",nA=new RegExp("[A-Za-z]"),iA=new RegExp("(("+m0+"|\\.)*("+m0+"))?:");function y0(n,e){
var t=n.next();if(nn=null,t=="$"||t=="?")return t=="?"&&n.match(/\s/,!1)?"operator":(n.match(/^[A-Za-z0-9_\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD][A-Za-z0-9_\u00B7\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u037D\u037F-\u1FFF\u200C-\u200D\u203F-\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]*/),
"variableName.local");if(t=="<"&&!n.match(/^[\s\u00a0=]/,!1))return n.match(/^[^\s\u00a0>]*>?/),"atom";if(t=='"'||t=="'")return e.tokenize=rA(t),e.tokenize(n,e);
if(/[{}\(\),\.;\[\]]/.test(t))return nn=t,"bracket";if(t=="#")return n.skipToEnd(),"comment";if(tA.test(t))return"operator";if(t==":")return g0(n),"atom";if(t==
"@")return n.eatWhile(/[a-z\d\-]/i),"meta";if(nA.test(t)&&n.match(iA))return g0(n),"atom";n.eatWhile(/[_\w\d]/);var i=n.current();return QC.test(i)?"builtin":eA.
test(i)?"keyword":"variable"}function g0(n){n.match(/(\.(?=[\w_\-\\%])|[:\w_-]|\\[-\\_~.!$&'()*+,;=/?#@%]|%[a-f\d][a-f\d])+/i)}function rA(n){return function(e,t){
for(var i=!1,r;(r=e.next())!=null;){if(r==n&&!i){t.tokenize=y0;break}i=!i&&r=="\\"}return"string"}}function tl(n,e,t){n.context={prev:n.context,indent:n.indent,
col:t,type:e}}function nl(n){n.indent=n.context.indent,n.context=n.context.prev}var b0={name:"sparql",startState:function(){return{tokenize:y0,context:null,indent:0,
col:0}},token:function(n,e){if(n.sol()&&(e.context&&e.context.align==null&&(e.context.align=!1),e.indent=n.indentation()),n.eatSpace())return null;var t=e.tokenize(
n,e);if(t!="comment"&&e.context&&e.context.align==null&&e.context.type!="pattern"&&(e.context.align=!0),nn=="(")tl(e,")",n.column());else if(nn=="[")tl(e,"]",n.
column());else if(nn=="{")tl(e,"}",n.column());else if(/[\]\}\)]/.test(nn)){for(;e.context&&e.context.type=="pattern";)nl(e);e.context&&nn==e.context.type&&(nl(
e),nn=="}"&&e.context&&e.context.type=="pattern"&&nl(e))}else nn=="."&&e.context&&e.context.type=="pattern"?nl(e):/atom|string|variable/.test(t)&&e.context&&(/[\}\]]/.
test(e.context.type)?tl(e,"pattern",n.column()):e.context.type=="pattern"&&!e.context.align&&(e.context.align=!0,e.context.col=n.column()));return t},indent:function(n,e,t){
var i=e&&e.charAt(0),r=n.context;if(/[\]\}]/.test(i))for(;r&&r.type=="pattern";)r=r.prev;var s=r&&i==r.type;return r?r.type=="pattern"?r.col:r.align?r.col+(s?0:
1):r.indent+(s?0:t.unit):0},languageData:{commentTokens:{line:"#"}}};var rl=class{constructor(e,t,i){this.from=e,this.to=t,this.diagnostic=i}},hi=class n{constructor(e,t,i){this.diagnostics=e,this.panel=t,this.selected=i}static init(e,t,i){
let r=i.facet(Wt).markerFilter;r&&(e=r(e,i));let s=e.slice().sort((d,p)=>d.from-p.from||d.to-p.to),o=new Nt,l=[],a=0,h=i.doc.iter(),c=0,f=i.doc.length;for(let d=0;;){
let p=d==s.length?null:s[d];if(!p&&!l.length)break;let m,g;if(l.length)m=a,g=l.reduce((x,S)=>Math.min(x,S.to),p&&p.from>m?p.from:1e8);else{if(m=p.from,m>f)break;
g=p.to,l.push(p),d++}for(;d<s.length;){let x=s[d];if(x.from==m&&(x.to>x.from||x.to==m))l.push(x),d++,g=Math.min(x.to,g);else{g=Math.min(x.from,g);break}}g=Math.
min(g,f);let w=!1;if(l.some(x=>x.from==m&&(x.to==g||g==f))&&(w=m==g,!w&&g-m<10)){let x=m-(c+h.value.length);x>0&&(h.next(x),c=m);for(let S=m;;){if(S>=g){w=!0;break}
if(!h.lineBreak&&c+h.value.length>S)break;S=c+h.value.length,c+=h.value.length,h.next()}}let b=gA(l);if(w)o.add(m,m,$.widget({widget:new Kc(b),diagnostics:l.slice()}));else{
let x=l.reduce((S,k)=>k.markClass?S+" "+k.markClass:S,"");o.add(m,g,$.mark({class:"cm-lintRange cm-lintRange-"+b+x,diagnostics:l.slice(),inclusiveEnd:l.some(S=>S.
to>g)}))}if(a=g,a==f)break;for(let x=0;x<l.length;x++)l[x].to<=a&&l.splice(x--,1)}let u=o.finish();return new n(u,t,Sn(u))}};function Sn(n,e=null,t=0){let i=null;
return n.between(t,1e9,(r,s,{spec:o})=>{if(!(e&&o.diagnostics.indexOf(e)<0))if(!i)i=new rl(r,s,e||o.diagnostics[0]);else{if(o.diagnostics.indexOf(i.diagnostic)<
0)return!1;i=new rl(i.from,s,i.diagnostic)}}),i}function sA(n,e){let t=e.pos,i=e.end||t,r=n.state.facet(Wt).hideOn(n,t,i);if(r!=null)return r;let s=n.startState.
doc.lineAt(e.pos);return!!(n.effects.some(o=>o.is(Xc))||n.changes.touchesRange(s.from,Math.max(s.to,i)))}function v0(n,e){return n.field(Ze,!1)?e:e.concat(U.appendConfig.
of(D0))}function Gc(n,e){return{effects:v0(n,[Xc.of(e)])}}var Xc=U.define(),Jc=U.define(),S0=U.define(),Ze=Ce.define({create(){return new hi($.none,null,null)},
update(n,e){if(e.docChanged&&n.diagnostics.size){let t=n.diagnostics.map(e.changes),i=null,r=n.panel;if(n.selected){let s=e.changes.mapPos(n.selected.from,1);i=
Sn(t,n.selected.diagnostic,s)||Sn(t,null,s)}!t.size&&r&&e.state.facet(Wt).autoPanel&&(r=null),n=new hi(t,r,i)}for(let t of e.effects)if(t.is(Xc)){let i=e.state.
facet(Wt).autoPanel?t.value.length?ls.open:null:n.panel;n=hi.init(t.value,i,e.state)}else t.is(Jc)?n=new hi(n.diagnostics,t.value?ls.open:null,n.selected):t.is(
S0)&&(n=new hi(n.diagnostics,n.panel,t.value));return n},provide:n=>[Ao.from(n,e=>e.panel),I.decorations.from(n,e=>e.diagnostics)]});var oA=$.mark({class:"cm-lintRange cm-lintRange-active"});function lA(n,e,t){let{diagnostics:i}=n.state.field(Ze),r,s=-1,o=-1;i.between(e-(t<0?1:0),e+(t>0?1:0),
(a,h,{spec:c})=>{if(e>=a&&e<=h&&(a==h||(e>a||t>0)&&(e<h||t<0)))return r=c.diagnostics,s=a,o=h,!1});let l=n.state.facet(Wt).tooltipFilter;return r&&l&&(r=l(r,n.state)),
r?{pos:s,end:o,above:!0,create(){return{dom:aA(n,r)}}}:null}function aA(n,e){return Ge("ul",{class:"cm-tooltip-lint"},e.map(t=>T0(n,t,!1)))}var hA=n=>{let e=n.state.
field(Ze,!1);(!e||!e.panel)&&n.dispatch({effects:v0(n.state,[Jc.of(!0)])});let t=Om(n,ls.open);return t&&t.dom.querySelector(".cm-panel-lint ul").focus(),!0},x0=n=>{
let e=n.state.field(Ze,!1);return!e||!e.panel?!1:(n.dispatch({effects:Jc.of(!1)}),!0)},cA=n=>{let e=n.state.field(Ze,!1);if(!e)return!1;let t=n.state.selection.
main,i=Sn(e.diagnostics,null,t.to+1);return!i&&(i=Sn(e.diagnostics,null,0),!i||i.from==t.from&&i.to==t.to)?!1:(n.dispatch({selection:{anchor:i.from,head:i.to},scrollIntoView:!0}),
Dm(n,i.from,1,{tooltip:E0,until:r=>r.docChanged||r.newSelection.main.head<i.from||r.newSelection.main.head>i.to}),!0)};var C0=[{key:"Mod-Shift-m",run:hA,preventDefault:!0},{key:"F8",run:cA}],fA=pe.fromClass(class{constructor(n){this.view=n,this.timeout=-1,this.set=!0;let{delay:e}=n.
state.facet(Wt);this.lintTime=Date.now()+e,this.run=this.run.bind(this),this.timeout=setTimeout(this.run,e)}run(){clearTimeout(this.timeout);let n=Date.now();if(n<
this.lintTime-10)this.timeout=setTimeout(this.run,this.lintTime-n);else{this.set=!1;let{state:e}=this.view,{sources:t}=e.facet(Wt);t.length&&uA(t.map(i=>Promise.
resolve(i(this.view))),i=>{this.view.state.doc==e.doc&&this.view.dispatch(Gc(this.view.state,i.reduce((r,s)=>r.concat(s))))},i=>{be(this.view.state,i)})}}update(n){
let e=n.state.facet(Wt);(n.docChanged||e!=n.startState.facet(Wt)||e.needsRefresh&&e.needsRefresh(n))&&(this.lintTime=Date.now()+e.delay,this.set||(this.set=!0,this.
timeout=setTimeout(this.run,e.delay)))}force(){this.set&&(this.lintTime=Date.now(),this.run())}destroy(){clearTimeout(this.timeout)}});function uA(n,e,t){let i=[],
r=-1;for(let s of n)s.then(o=>{i.push(o),clearTimeout(r),i.length==n.length?e(i):r=setTimeout(()=>e(i),200)},t)}var Wt=R.define({combine(n){return{sources:n.map(
e=>e.source).filter(e=>e!=null),...bt(n.map(e=>e.config),{delay:750,markerFilter:null,tooltipFilter:null,needsRefresh:null,hideOn:()=>null},{delay:Math.max,markerFilter:k0,
tooltipFilter:k0,needsRefresh:(e,t)=>e?t?i=>e(i)||t(i):e:t,hideOn:(e,t)=>e?t?(i,r,s)=>e(i,r,s)||t(i,r,s):e:t,autoPanel:(e,t)=>e||t})}}});function k0(n,e){return n?
e?(t,i)=>e(n(t,i),i):n:e}function A0(n,e={}){return[Wt.of({source:n,config:e}),fA,D0]}function M0(n){let e=[];if(n)e:for(let{name:t}of n){for(let i=0;i<t.length;i++){let r=t[i];if(/[a-zA-Z]/.test(r)&&!e.some(s=>s.toLowerCase()==r.toLowerCase())){
e.push(r);continue e}}e.push("")}return e}function T0(n,e,t){var i;let r=t?M0(e.actions):[];return Ge("li",{class:"cm-diagnostic cm-diagnostic-"+e.severity},Ge(
"span",{class:"cm-diagnosticText"},e.renderMessage?e.renderMessage(n):e.message),(i=e.actions)===null||i===void 0?void 0:i.map((s,o)=>{let l=0,a=d=>{if(d.preventDefault(),
l>Date.now()-100)return;let p=Sn(n.state.field(Ze).diagnostics,e);p&&s.apply(n,p.from,p.to),l=Date.now()},{name:h}=s,c=r[o]?h.indexOf(r[o]):-1,f=c<0?h:[h.slice(
0,c),Ge("u",h.slice(c,c+1)),h.slice(c+1)],u=s.markClass?" "+s.markClass:"";return Ge("button",{type:"button",class:"cm-diagnosticAction"+u,onclick:a,onmousedown:a,
"aria-label":` Action: ${h}${c<0?"":` (access key "${r[o]})"`}.`},f)}),e.source&&Ge("div",{class:"cm-diagnosticSource"},e.source))}var Kc=class extends vt{constructor(e){
super(),this.sev=e}eq(e){return e.sev==this.sev}toDOM(){return Ge("span",{class:"cm-lintPoint cm-lintPoint-"+this.sev})}},sl=class{constructor(e,t){this.diagnostic=
t,this.id="item_"+Math.floor(Math.random()*4294967295).toString(16),this.dom=T0(e,t,!0),this.dom.id=this.id,this.dom.setAttribute("role","option")}},ls=class n{constructor(e){
this.view=e,this.items=[];let t=r=>{if(!(r.ctrlKey||r.altKey||r.metaKey)){if(r.keyCode==27)x0(this.view),this.view.focus();else if(r.keyCode==38||r.keyCode==33)
this.moveSelection((this.selectedIndex-1+this.items.length)%this.items.length);else if(r.keyCode==40||r.keyCode==34)this.moveSelection((this.selectedIndex+1)%this.
items.length);else if(r.keyCode==36)this.moveSelection(0);else if(r.keyCode==35)this.moveSelection(this.items.length-1);else if(r.keyCode==13)this.view.focus();else if(r.
keyCode>=65&&r.keyCode<=90&&this.selectedIndex>=0){let{diagnostic:s}=this.items[this.selectedIndex],o=M0(s.actions);for(let l=0;l<o.length;l++)if(o[l].toUpperCase().
charCodeAt(0)==r.keyCode){let a=Sn(this.view.state.field(Ze).diagnostics,s);a&&s.actions[l].apply(e,a.from,a.to)}}else return;r.preventDefault()}},i=r=>{for(let s=0;s<
this.items.length;s++)this.items[s].dom.contains(r.target)&&this.moveSelection(s)};this.list=Ge("ul",{tabIndex:0,role:"listbox","aria-label":this.view.state.phrase(
"Diagnostics"),onkeydown:t,onclick:i}),this.dom=Ge("div",{class:"cm-panel-lint"},this.list,Ge("button",{type:"button",name:"close","aria-label":this.view.state.
phrase("close"),onclick:()=>x0(this.view)},"×")),this.update()}get selectedIndex(){let e=this.view.state.field(Ze).selected;if(!e)return-1;for(let t=0;t<this.items.
length;t++)if(this.items[t].diagnostic==e.diagnostic)return t;return-1}update(){let{diagnostics:e,selected:t}=this.view.state.field(Ze),i=0,r=!1,s=null,o=new Set;
for(e.between(0,this.view.state.doc.length,(l,a,{spec:h})=>{for(let c of h.diagnostics){if(o.has(c))continue;o.add(c);let f=-1,u;for(let d=i;d<this.items.length;d++)
if(this.items[d].diagnostic==c){f=d;break}f<0?(u=new sl(this.view,c),this.items.splice(i,0,u),r=!0):(u=this.items[f],f>i&&(this.items.splice(i,f-i),r=!0)),t&&u.
diagnostic==t.diagnostic?u.dom.hasAttribute("aria-selected")||(u.dom.setAttribute("aria-selected","true"),s=u):u.dom.hasAttribute("aria-selected")&&u.dom.removeAttribute(
"aria-selected"),i++}});i<this.items.length&&!(this.items.length==1&&this.items[0].diagnostic.from<0);)r=!0,this.items.pop();this.items.length==0&&(this.items.push(
new sl(this.view,{from:-1,to:-1,severity:"info",message:this.view.state.phrase("No diagnostics")})),r=!0),s?(this.list.setAttribute("aria-activedescendant",s.id),
this.view.requestMeasure({key:this,read:()=>({sel:s.dom.getBoundingClientRect(),panel:this.list.getBoundingClientRect()}),write:({sel:l,panel:a})=>{let h=a.height/
this.list.offsetHeight;l.top<a.top?this.list.scrollTop-=(a.top-l.top)/h:l.bottom>a.bottom&&(this.list.scrollTop+=(l.bottom-a.bottom)/h)}})):this.selectedIndex<0&&
this.list.removeAttribute("aria-activedescendant"),r&&this.sync()}sync(){let e=this.list.firstChild;function t(){let i=e;e=i.nextSibling,i.remove()}for(let i of this.
items)if(i.dom.parentNode==this.list){for(;e!=i.dom;)t();e=i.dom.nextSibling}else this.list.insertBefore(i.dom,e);for(;e;)t()}moveSelection(e){if(this.selectedIndex<
0)return;let t=this.view.state.field(Ze),i=Sn(t.diagnostics,this.items[e].diagnostic);i&&this.view.dispatch({selection:{anchor:i.from,head:i.to},scrollIntoView:!0,
effects:S0.of(i)})}static open(e){return new n(e)}};function dA(n,e='viewBox="0 0 40 40"'){return`url('data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg\
" ${e}>${encodeURIComponent(n)}</svg>')`}function il(n){return dA(`<path d="m0 2.5 l2 -1.5 l1 0 l2 1.5 l1 0" stroke="${n}" fill="none" stroke-width=".7"/>`,'wid\
th="6" height="3"')}var pA=I.baseTheme({".cm-diagnostic":{padding:"3px 6px 3px 8px",marginLeft:"-1px",display:"block",whiteSpace:"pre-wrap"},".cm-diagnostic-err\
or":{borderLeft:"5px solid #d11"},".cm-diagnostic-warning":{borderLeft:"5px solid orange"},".cm-diagnostic-info":{borderLeft:"5px solid #999"},".cm-diagnostic-h\
int":{borderLeft:"5px solid #66d"},".cm-diagnosticAction":{font:"inherit",border:"none",padding:"2px 4px",backgroundColor:"#444",color:"white",borderRadius:"3px",
marginLeft:"8px",cursor:"pointer"},".cm-diagnosticSource":{fontSize:"70%",opacity:.7},".cm-lintRange":{backgroundPosition:"left bottom",backgroundRepeat:"repeat\
-x",paddingBottom:"0.7px"},".cm-lintRange-error":{backgroundImage:il("#f11")},".cm-lintRange-warning":{backgroundImage:il("orange")},".cm-lintRange-info":{backgroundImage:il(
"#999")},".cm-lintRange-hint":{backgroundImage:il("#66d")},".cm-lintRange-active":{backgroundColor:"#ffdd9980"},".cm-tooltip-lint":{padding:0,margin:0},".cm-lin\
tPoint":{position:"relative","&:after":{content:'""',position:"absolute",bottom:0,left:"-2px",borderLeft:"3px solid transparent",borderRight:"3px solid transpar\
ent",borderBottom:"4px solid #d11"}},".cm-lintPoint-warning":{"&:after":{borderBottomColor:"orange"}},".cm-lintPoint-info":{"&:after":{borderBottomColor:"#999"}},
".cm-lintPoint-hint":{"&:after":{borderBottomColor:"#66d"}},".cm-panel.cm-panel-lint":{position:"relative","& ul":{maxHeight:"100px",overflowY:"auto","& [aria-s\
elected]":{backgroundColor:"#ddd","& u":{textDecoration:"underline"}},"&:focus [aria-selected]":{background_fallback:"#bdf",backgroundColor:"Highlight",color_fallback:"\
white",color:"HighlightText"},"& u":{textDecoration:"none"},padding:0,margin:0},"& [name=close]":{position:"absolute",top:"0",right:"2px",background:"inherit",border:"\
none",font:"inherit",padding:0,margin:0}},"&dark .cm-lintRange-active":{backgroundColor:"#86714a80"},"&dark .cm-panel.cm-panel-lint ul":{"& [aria-selected]":{backgroundColor:"\
#2e343e"}}});function mA(n){return n=="error"?4:n=="warning"?3:n=="info"?2:1}function gA(n){let e="hint",t=1;for(let i of n){let r=mA(i.severity);r>t&&(t=r,e=i.
severity)}return e}var E0=Ro(lA,{hideOn:sA}),D0=[Ze,I.decorations.compute([Ze],n=>{let{selected:e,panel:t}=n.field(Ze);return!e||!t||e.from==e.to?$.none:$.set([oA.range(e.from,e.to)])}),
E0,pA];var wA=/(?:[;,.{}]|^)\s*$/,yA=/(?:\ba|rdf:type|rdfs:subClassOf\*?)\s+$/,R0=n=>e=>{let t=e.state.doc.sliceString(0,e.pos);if(bA(t))return null;let i=/[?$][\p{L}\p{N}_]*$/u.
exec(t);if(i)return xA(e,i);let r=/(?<![\p{L}\p{N}_])([\p{L}][\p{L}\p{N}_-]*):([\p{L}\p{N}_-]*)$/u.exec(t);if(r)return kA(n,t,r,e.pos);let s=/[\p{L}][\p{L}\p{N}_'’-]*$/u.
exec(t);if(!s||s[0].length<2&&!e.explicit)return e.explicit?{from:e.pos,options:O0("")}:null;let o=[...O0(s[0]),...n.search(s[0],{most:30}).map(L0)];return o.length?
{from:e.pos-s[0].length,options:o,filter:!1}:null},bA=n=>{let e=n.slice(n.lastIndexOf(`
`)+1),t=nt(n).at(-1),i=n.slice(t?t.end:0);return/#[^\n]*$/.test(i)||t?.kind==="op"&&(t.text==='"'||t.text==="'")||/<[^\s>]*$/.test(e.slice(-80))},xA=(n,e)=>{let t=nt(
n.state.doc.toString()),i=e[0].slice(1),r=[...an(t)].filter(s=>s!==i&&s.startsWith(i)).sort();return r.length?{from:n.pos-e[0].length,options:r.map(s=>({label:`\
?${s}`,type:"variable"})),filter:!1}:null},kA=(n,e,t,i)=>{let[r,s,o]=t;if(!Object.hasOwn(di(nt(e)),s)&&!n.whole(`${s}:`))return null;let l=e.slice(0,-r.length),
a=yA.test(l)?["class"]:s==="plua"&&!wA.test(l)?["property","class","code"]:void 0,h=n.search(o.replaceAll("-"," "),{kinds:a,space:s,most:60}),c=h.length?h:n.search(
o,{kinds:a,space:s,most:60});return c.length?{from:i-r.length,options:c.map(L0),filter:!1}:null},O0=n=>{let e=n.toUpperCase(),t=i=>i.startsWith(e)&&i!==e;return[
...[...ir].filter(t).map(i=>({label:i,type:"keyword",boost:1})),...[...Rn].filter(t).map(i=>({label:`${i}()`,type:"function",apply:vA(i)}))].slice(0,e?8:60)},vA=n=>(e,t,i,r)=>e.
dispatch({changes:{from:i,to:r,insert:`${n}()`},selection:{anchor:i+n.length+1}}),SA={class:()=>y("wb.class"),property:()=>y("wb.property"),code:()=>y("wb.code"),
thing:()=>"",graph:()=>y("wb.graph")},L0=n=>{let e=Rt(n.names),t=SA[n.kind]();return{label:n.short,detail:[e===n.short?"":e,t].filter(Boolean).join(" · "),info:n.
about||void 0,type:n.kind}};var CA=Xi.define([{tag:E.keyword,color:"var(--ink-keyword)",fontWeight:"600"},{tag:E.local(E.variableName),color:"var(--ink-variable)"},{tag:E.variableName,color:"\
var(--ink-variable)"},{tag:E.string,color:"var(--ink-string)"},{tag:E.comment,color:"var(--muted)",fontStyle:"italic"},{tag:E.atom,color:"var(--accent)"},{tag:E.
number,color:"var(--ink-string)"},{tag:E.meta,color:"var(--muted)"},{tag:E.standard(E.variableName),color:"var(--ink-keyword)"}]),AA=I.theme({"&":{color:"var(--\
text)",backgroundColor:"var(--stage)",fontSize:"14px",maxHeight:"22rem",borderRadius:"9px"},"&.cm-focused":{outline:"2.5px solid var(--accent)",outlineOffset:"1\
px"},".cm-scroller":{fontFamily:'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',lineHeight:"1.55",overflow:"auto"},".cm-content":{padding:"\
0.6rem 0",caretColor:"var(--text)",minHeight:"6.5rem"},".cm-gutters":{backgroundColor:"transparent",color:"var(--muted)",border:"0"},".cm-activeLine":{backgroundColor:"\
var(--soft)"},".cm-cursor":{borderLeftColor:"var(--text)"},"&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":{
background:"var(--rim)"},".cm-matchingBracket, &.cm-focused .cm-matchingBracket":{backgroundColor:"transparent",outline:"1px solid var(--line)"},".cm-tooltip":{
backgroundColor:"var(--card)",color:"var(--text)",border:"1px solid var(--rim)",borderRadius:"9px",boxShadow:"0 10px 30px rgb(0 0 0 / 0.16)",overflow:"hidden",maxWidth:"\
min(34rem, 92vw)"},".cm-tooltip.cm-tooltip-autocomplete > ul":{fontFamily:"inherit",maxHeight:"17rem",maxWidth:"min(34rem, 90vw)"},".cm-tooltip.cm-tooltip-autoc\
omplete > ul > li":{padding:"0.28rem 0.7rem",lineHeight:"1.4"},".cm-tooltip-autocomplete > ul > li[aria-selected]":{backgroundColor:"var(--soft) !important",color:"\
var(--text) !important"},".cm-completionLabel":{fontFamily:"system-ui, sans-serif"},".cm-completionDetail":{color:"var(--muted)",fontStyle:"normal",marginLeft:"\
0.7rem",fontSize:"0.87em"},".cm-tooltip.cm-completionInfo":{padding:"0.6rem 0.8rem",maxWidth:"20rem",fontSize:"0.9rem"},".cm-diagnostic":{padding:"0.45rem 0.8re\
m",borderLeftWidth:"4px",whiteSpace:"pre-line",fontSize:"0.92rem"},".cm-diagnostic-error":{borderLeftColor:"var(--disputed)"},".cm-diagnostic-warning":{borderLeftColor:"\
var(--line)"},".cm-lintRange-error, .cm-lintRange-warning":{backgroundImage:"none",textDecoration:"underline wavy var(--disputed) 1.5px",textUnderlineOffset:"0.\
25em"},".cm-lintRange-warning":{textDecorationColor:"var(--line)"},"@media print":{"&":{maxHeight:"none"}},".told":{padding:"0.5rem 0.8rem",fontSize:"0.9rem",fontFamily:"\
system-ui, sans-serif"},".told small":{color:"var(--muted)",display:"block"}}),I0=Te.define(),B0=()=>ne.phrases.of({Completions:y("wb.completions"),Diagnostics:y(
"wb.mistakes"),close:y("wb.close")}),MA=n=>Ro((e,t)=>{let i=e.state.doc.lineAt(t);for(let r of i.text.matchAll(/[A-Za-z][\w-]*:[\w-]+/g)){let[s,o]=[i.from+r.index,
i.from+r.index+r[0].length],l=s<=t&&t<=o&&n.get(n.whole(r[0]));if(l)return{pos:s,end:o,above:!0,create:()=>({dom:C("div",{class:"told"},n.label(l.iri),C("small",
{},l.about||l.short))})}}return null}),N0=(n,{vocabulary:e,check:t,run:i,changed:r})=>{let s=n.attachShadow({mode:"open"}),o=new Kn,l=new Kn,a=new I({root:s,parent:s,
extensions:[yt.highest(Yi.of([{key:"Mod-Enter",run:()=>(i(),!0)},{key:"Tab",run:zc}])),Lm(),Fg(),Sm(),Qm(),sg(),kg(),Am(),jo.define(b0),tg(CA),AA,I.lineWrapping,
MA(e),Mg({override:[R0(e)],icons:!1,activateOnTypingDelay:60}),A0(async c=>t(c.state.doc.toString()),{delay:450}),o.of(B0()),l.of([]),Mm("SELECT ?s { ?s a plua:\
Memorandum }"),Yi.of([...Cg,...Hc,...p0,...Wg,...C0]),I.updateListener.of(c=>{c.docChanged&&!c.transactions.some(f=>f.annotation(I0))&&r(c.state.doc.toString())})]}),
h=({start:c,end:f,message:u,hint:d})=>{let p=a.state.doc.length,m=Math.min(c,p);return{from:m,to:Math.min(Math.max(f,m),p),severity:"error",message:[u,d].filter(
Boolean).join(`
`)}};return{get text(){return a.state.doc.toString()},set text(c){c!==a.state.doc.toString()&&a.dispatch({changes:{from:0,to:a.state.doc.length,insert:c},annotations:I0.
of(!0)})},diagnostic:h,mark(c){a.dispatch(Gc(a.state,[h(c)]))},point(c){let{from:f}=h(c);a.dispatch({selection:{anchor:f},effects:I.scrollIntoView(f,{y:"center"})}),
a.focus()},translate(){a.dispatch({effects:[o.reconfigure(B0()),l.reconfigure(I.contentAttributes.of({"aria-label":y("wb.editor"),tabindex:"0"}))]})},focus:()=>a.
focus()}};var Cn=class extends Error{constructor(e){super(e),this.name="Ended",this.why=e}},ol=async n=>{let e=atob(document.getElementById(n).textContent),t=new Uint8Array(
e.length);for(let i=0;i<e.length;i+=1)t[i]=e.charCodeAt(i);return new Response(new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip")))},P0=async n=>(await ol(
n)).json(),ll=class{#n;#e=null;#t=new Map;#i=0;#s;failed="";constructor(e,t){this.#s=t,this.#n=this.#h(e),this.ready=this.#o(),this.ready.catch(()=>{})}async#h(e){
let[t,i,r]=await Promise.all([ol("engine-script").then(s=>s.text()),ol("engine-wasm").then(s=>s.arrayBuffer()),ol("graph-data").then(s=>s.arrayBuffer())]);for(let s of[
"engine-script","engine-wasm","graph-data"])document.getElementById(s).remove();return{script:t,module:await WebAssembly.compile(i),graph:new Uint8Array(r),prefixes:e}}async#o(){
this.#s("starting");try{let{script:e,...t}=await this.#n,i=URL.createObjectURL(new Blob([e],{type:"text/javascript"}));this.#e=new Worker(i),URL.revokeObjectURL(
i),this.#e.addEventListener("message",({data:s})=>this.#c(s)),this.#e.addEventListener("error",s=>this.#l(s.message));let r=await this.#r("open",t);return this.#s(
"ready",r),r}catch(e){throw this.failed=e.message,this.#s("failed",e.message),e}}#c({id:e,result:t,error:i}){let{resolve:r,reject:s}=this.#t.get(e)??{};this.#t.
delete(e),i!==void 0?s?.(new Error(i)):r?.(t)}#l(e){for(let{reject:t}of this.#t.values())t(e instanceof Error?e:new Error(e||"?"));this.#t.clear()}#r(e,t){return new Promise(
(i,r)=>{this.#i+=1,this.#t.set(this.#i,{resolve:i,reject:r}),this.#e.postMessage({id:this.#i,duty:e,given:t})})}get busy(){return this.#t.size>0}async answer(e,t,i){
return this.#a(i,"answer",{text:e,form:t})}async cite(e,t,i){return this.#a(i,"cite",{text:e,rules:t})}async#a(e,t,i){await this.ready;let r=e?setTimeout(()=>this.
stop("late"),e*1e3):0;try{return await this.#r(t,i)}finally{clearTimeout(r)}}stop(e="stopped"){this.#e.terminate(),this.#l(new Cn(e)),this.ready=this.#o(),this.
ready.catch(()=>{})}async names(e){return await this.ready,e.length?this.#r("names",{iris:e}):{}}async parse(e){return await this.ready,this.#r("parse",{text:e})}async rows(e){
await this.ready;let{json:t}=await this.#r("answer",{text:e,form:"SELECT"});return JSON.parse(t).results.bindings}};var TA={1:()=>y("wb.level-1"),2:()=>y("wb.level-2"),3:()=>y("wb.level-3"),4:()=>y("wb.level-4"),5:()=>y("wb.level-5")},EA=(n,e)=>{let t=ln(e).split(" ").filter(
Boolean),i=` ${ln([n.title,n.question,n.teaches,n.name,...n.tags].join(" "))}`;return t.every(r=>i.includes(` ${r}`))},Zc=n=>[...n].sort((e,t)=>e.level-t.level||
(e.name<t.name?-1:1)),z0=(n,e,t)=>{let i=Zc(e),r="",s=C("div",{class:"lessons"}),o=C("p",{class:"muted found",role:"status"}),l=C("input",{type:"search",id:"fin\
d",autocomplete:"off",spellcheck:"false",input:()=>c()}),a=C("label",{for:"find"}),h=f=>C("li",{},C("button",{type:"button","aria-current":f.name===r?"true":null,
click:()=>t(f),lang:"en"},C("strong",{},f.title),C("span",{},OA(f)))),c=()=>{let f=i.filter(p=>EA(p,l.value)),u=!!l.value.trim(),d=DA(f);s.replaceChildren(...[...d].
map(([p,m])=>C("details",{open:u||m.some(g=>g.name===r)||!r&&p===f[0]?.level},C("summary",{},TA[p](),C("span",{class:"count"},` ${wl(m.length)}`)),C("ul",{},m.map(
h))))),o.textContent=u?y("wb.found",{n:f.length}):"",o.hidden=!u};return n.replaceChildren(a,l,o,s),{mark(f){r=f,c(),s.querySelector("[aria-current]")?.scrollIntoView(
{block:"nearest"})},after:f=>i[i.findIndex(u=>u.name===f)+1],translate(){a.textContent=y("wb.questions",{n:e.length}),l.placeholder=y("wb.find"),c()}}},DA=n=>{let e=new Map;
for(let t of n)e.set(t.level,[...e.get(t.level)??[],t]);return e},OA=n=>n.question.replace(/\{(\w+)\}/g,"$1");var RA=["id/","ontology#","claim/","source/"],al=12,LA=(n,e,t)=>{let i=RA.find(r=>t.startsWith(e+r));return n&&i?`${n}#thing=${encodeURIComponent(t.slice(e.length+
i.length))}`:""},F0=(n,{engine:e,names:t,explorer:i,base:r,ask:s})=>{let o=null,l=0,a=()=>{n.hidden=!0,o?.focus?.()};n.addEventListener("keydown",f=>f.key==="Es\
cape"&&a());let h=f=>{let u=C("ul",{},f.slice(0,al).map(d=>C("li",{},fn(d,t,c))));return f.length>al&&u.append(C("li",{},C("details",{},C("summary",{},y("wb.mor\
e",{n:f.length-al})),C("ul",{},f.slice(al).map(d=>C("li",{},fn(d,t,c))))))),u},c=async f=>{n.hidden&&(o=document.activeElement);let u=l+=1,[d,p]=await Promise.all(
[e.rows(`SELECT ?p ?o { <${f}> ?p ?o }`),e.rows(`SELECT ?p (COUNT(*) AS ?n) { ?s ?p <${f}> } GROUP BY ?p ORDER BY DESC(?n)`)]);if(await t.learn([f,...[...d,...p].
flatMap(({p:k,o:v})=>[k,v]).filter(k=>k?.type==="uri").map(k=>k.value)]),u!==l)return;let m=t.short(f),g=LA(i,r,f),w=new Map,b=({p:k})=>2*!k.value.startsWith(r)-
k.value.endsWith("#type")*3;for(let{p:k,o:v}of d.sort((A,L)=>b(A)-b(L)))w.set(k.value,[...w.get(k.value)??[],v]);let x=C("h2",{tabindex:"-1"},je(t.of(f)||m)),S=k=>C(
"dt",{},fn({type:"uri",value:k},t,c));n.replaceChildren(C("div",{class:"panel-head"},C("code",{},m),C("button",{type:"button",class:"close","aria-label":y("wb.c\
lose"),click:a},"×")),x,C("p",{class:"actions"},C("button",{type:"button",click:()=>s(`SELECT ?property ?value {
  ${m} ?property ?value
}`)},y("wb.ask-about")),C("button",{type:"button",click:()=>s(`SELECT ?claim ?property ?value ?who ?source {
  ?claim rdf:subject ${m} ; rdf:predicate ?property ; rdf:object ?value ; plua:source ?source .
  OPTIONAL { ?claim plua:saidBy ?who }
}`)},y("wb.ask-claims")),g?C("a",{href:g},y("wb.in-explorer")):""),C("h3",{},y("wb.states",{n:d.length})),C("dl",{class:"said"},[...w].map(([k,v])=>[S(k),C("dd",
{},h(v))])),C("h3",{},y("wb.points-here",{n:p.reduce((k,{n:v})=>k+Number(v.value),0)})),C("ul",{class:"into"},p.map(({p:k,n:v})=>C("li",{},C("button",{type:"but\
ton",class:"thing",click:()=>s(`SELECT ?thing {
  ?thing ${t.short(k.value)} ${m}
}`)},je(t.of(k.value)||t.short(k.value)),C("span",{class:"count"},` ${v.value}`)))))),n.hidden=!1,n.scrollTop=0,x.focus()};return{open:c,close:a}};var H0=8,j0=(n,e,t)=>{let i={};for(let{name:r,type:s,about:o}of n){let l=e[r];if(l===void 0||l==="")throw new Error(y("wb.needs",{name:r,about:o||s}));i[r]=uf(s,
l,t)}return i},q0=(n,e,{vocabulary:t,changed:i,run:r})=>n.map(s=>{let o=`param-${s.name}`,l=C("div",{class:"field"},C("label",{for:o,lang:"en"},C("code",{},`?${s.
name}`),s.about?` ${s.about}`:"")),a=C("input",{id:o,autocomplete:"off",spellcheck:"false",type:s.type==="date"?"date":"text",inputmode:s.type==="integer"?"nume\
ric":null});return a.value=e[s.name]??"",a.addEventListener("change",()=>i(s.name,a.value.trim())),s.type==="id"||s.type==="iri"?l.append(...IA(a,s,{vocabulary:t,
changed:i,run:r})):(a.addEventListener("keydown",h=>h.key==="Enter"&&(i(s.name,a.value.trim()),r())),l.append(a)),l}),IA=(n,e,{vocabulary:t,changed:i,run:r})=>{
let s=C("ul",{class:"results",id:`${n.id}-list`,hidden:!0}),o=C("small",{class:"muted"}),l=e.type==="iri"?["property","class","code"]:void 0,a=e.cls?t.whole(e.cls):
"";for(let[p,m]of Object.entries({role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":s.id}))n.setAttribute(p,m);let h=()=>{let p=n.
value.trim(),m=t.whole(e.type==="id"&&!p.includes(":")?`id:${p}`:p);o.replaceChildren(je(m?t.label(m):""))},c=()=>{s.hidden=!0,n.setAttribute("aria-expanded","f\
alse")},f=p=>{n.value=e.type==="id"?p.short.replace(/^id:/,""):p.short,c(),h(),i(e.name,n.value),r()},u=()=>{let p=t.search(n.value,{kinds:l,cls:a,space:e.type===
"id"?"id":"",most:200});s.replaceChildren(...p.slice(0,H0).map(m=>C("li",{},C("button",{type:"button",click:()=>f(m)},C("span",{},je(Rt(m.names)),C("small",{},m.
short))))),...p.length>H0?[C("li",{class:"none"},y("wb.type-more"))]:[],...p.length?[]:[C("li",{class:"none"},y("wb.nothing-called"))]),s.hidden=!1,n.setAttribute(
"aria-expanded","true")};n.addEventListener("input",()=>(h(),u())),n.addEventListener("focus",()=>n.select());let d=C("div",{class:"finder"},n,s);return d.addEventListener(
"keydown",p=>{let m=[...s.querySelectorAll("button")],g=m.indexOf(p.target);if(p.key==="ArrowDown"&&s.hidden)u();else if(p.key==="ArrowDown"&&m.length)m[Math.min(
g+1,m.length-1)].focus();else if(p.key==="ArrowUp"&&g>=0)(m[g-1]??n).focus();else if(p.key==="Escape"&&!s.hidden)c(),n.focus();else if(p.key==="Enter"&&p.target===
n)i(e.name,n.value.trim()),c(),r();else return;p.preventDefault(),p.stopPropagation()}),d.addEventListener("focusout",p=>!d.contains(p.relatedTarget)&&c()),h(),
[d,o]};var BA=`SELECT ?term ?kind ?label ?about {
  GRAPH graph:ontology { ?term a ?type ; rdfs:label|skos:prefLabel ?label }
  VALUES (?type ?kind) { (owl:Class "class") (owl:ObjectProperty "property") (owl:DatatypeProperty "property")
    (owl:AnnotationProperty "property") (rdf:Property "property") }
  OPTIONAL { GRAPH graph:ontology { ?term skos:definition ?about FILTER(LANG(?about) IN ("", "en")) } }
}`,NA=`SELECT ?thing ?type ?name ?label {
  GRAPH graph:registry { ?thing a ?type ; ?name ?label }
  VALUES ?name { rdfs:label skos:prefLabel skos:altLabel }
  FILTER(STRSTARTS(STR(?thing), STR(id:)))
}`,PA="SELECT DISTINCT ?code ?type ?label { GRAPH graph:ontology { ?code a ?type ; rdfs:label ?label FILTER(STRSTARTS(STR(?code), STR(plua:)) && STRSTARTS(STR(?\
type), STR(plua:))) } }",zA="SELECT ?class ?above { GRAPH graph:ontology { ?class rdfs:subClassOf+ ?above } }",FA="SELECT DISTINCT ?graph { GRAPH ?graph {} }",hl=9,
cl=class{#n;#e=new Map;#t=new Map;constructor(e){this.#n=Object.entries(e)}async read(e){let[t,i,r,s,o]=await Promise.all([BA,NA,PA,zA,FA].map(l=>e.rows(l)));this.#e.
clear();for(let{class:l,above:a}of s)this.#t.set(l.value,[...this.#t.get(l.value)??[],a.value]);for(let l of r)this.#i(l.code,"code",l.label,l.type.value);for(let l of t)
this.#i(l.term,l.kind.value,l.label,"",l.about?.value);for(let l of i)this.#i(l.thing,"thing",l.label,l.type.value,"",l.name.value.endsWith("altLabel"));for(let{
graph:l}of o)this.#i(l,"graph",{value:this.short(l.value)});for(let l of this.#e.values())l.keys=[...new Set([ln(l.short.split(":")[1]),...Object.values(l.names).
map(ln),...l.others.map(ln)])].filter(Boolean)}#i({value:e},t,i,r="",s="",o=!1){let l=this.#e.get(e);l||this.#e.set(e,l={iri:e,short:this.short(e),kind:t,names:{},
others:[],types:new Set,about:"",keys:[]}),(t==="class"||t==="property")&&(l.kind=t),r&&l.types.add(r),s&&(l.about=s),o?l.others.push(i.value):l.names[i["xml:la\
ng"]??"en"]=i.value}short(e){for(let[t,i]of this.#n)if(e.startsWith(i)&&/^[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?$/.test(e.slice(i.length)))return`${t}:${e.
slice(i.length)}`;return`<${e}>`}whole(e){let[,t,i]=/^([^:]*):(.*)$/s.exec(e)??[],r=this.#n.find(([s])=>s===t);return r?r[1]+i.replaceAll("\\",""):""}get(e){return this.#e.
get(e)}label(e){let t=this.#e.get(e);return t?Rt(t.names):""}covers(e){let t=i=>this.#n.find(([r])=>r===i)?.[1]??"\0";return["plua","id","graph"].some(i=>e.startsWith(
t(i))&&e.length>t(i).length)}near(e){let t=this.short(e),i=t.split(":")[0];return cs(t,[...this.#e.values()].filter(r=>r.short.startsWith(`${i}:`)).map(r=>r.short))}search(e,{
kinds:t,cls:i="",space:r="",most:s=40}={}){let o=ln(e),l=[];for(let h of this.#e.values()){if(t&&!t.includes(h.kind)||r&&!h.short.startsWith(`${r}:`)||i&&![...h.
types].some(u=>u===i||this.#t.get(u)?.includes(i)))continue;let{rank:c,long:f}=HA(h.keys,o);c<hl&&l.push({term:h,rank:c,long:f})}let a={property:0,class:1,code:2,
thing:3,graph:4};return l.sort((h,c)=>h.rank-c.rank||a[h.term.kind]-a[c.term.kind]||h.long-c.long||(h.term.short<c.term.short?-1:1)),l.slice(0,s).map(({term:h})=>h)}},
HA=(n,e)=>{if(!e)return{rank:hl-1,long:0};let t=e.split(" "),i={rank:hl,long:1/0};for(let r of n){let s=` ${r}`,o=s.includes(` ${e}`)?0:t.every(l=>s.includes(` ${l}`))?
1:r.includes(e)?2:hl;(o<i.rank||o===i.rank&&r.length<i.long)&&(i={rank:o,long:r.length})}return i};var q=n=>document.getElementById(n),jA=[10,30,120,0],rn=await P0("content-data"),{prefixes:Qi,queries:Qc}=rn,ef=new Map(Qc.map(n=>[n.name,n])),H={lesson:"",params:{},
view:"table",running:!1,opened:null},ci=()=>ef.get(H.lesson),tf=()=>{let n=sn.text;return n===ci()?.text?"":n},nf=()=>{let n=an(nt(sn.text));return(ci()?.parameters??
[]).filter(({name:e})=>n.has(e))},$t=new cl(Qi),Qe=new ll(Qi,(n,e)=>GA(n,e)),U0=new us($t,Qe),qA=F0(q("panel"),{engine:Qe,names:U0,explorer:rn.explorer,base:rn.
base,ask:n=>ui({lesson:"",text:n})}),fi=yd(q("answer"),{names:U0,engine:Qe,outline:rn.outline,prefixes:Qi,open:n=>qA.open(n),busy:()=>H.running,cite:n=>UA(n)},n=>{
H.view=n,history.replaceState(null,"",fl())}),V0=()=>q("library-fold").open=matchMedia("(min-width: 821px)").matches,ul=z0(q("library"),Qc,n=>{V0(),ui({lesson:n.
name})});V0();var sn=N0(q("editor"),{vocabulary:$t,check:YA,run:()=>dl(),changed:()=>pl()}),WA=()=>Object.fromEntries(nf().map(({name:n})=>[n,H.params[n]??""])),
fl=()=>vf({text:tf(),lesson:H.lesson,params:WA(),view:H.view,lang:Ot()}),ui=({lesson:n,text:e="",params:t={},view:i="table"})=>{let r=ef.get(n);return H.lesson=
r?n:"",H.params={...Object.fromEntries((r?.parameters??[]).map(({name:s,default:o})=>[s,o??""])),...t},H.view=i,sn.text=e||r?.text||"",ul.mark(H.lesson),pl(),dl()},
dl=async()=>{if(H.running)return;fl()!==location.hash&&history.pushState(null,"",fl());let n=sn.text,e,t;try{t=Ml(n),e=df(n,j0(nf(),H.params,Qi))}catch(r){G0(r);
return}fi.note(H.opened?y("wb.asking"):y("wb.loading"));let i=await _0(()=>$A(n,e,hf(t)));i&&await VA(i,t,e)},_0=async n=>{H.running=!0,$0();try{return await n()}finally{
H.running=!1,$0()}},Y0=({why:n},e)=>n==="late"?y("wb.late",{n:e}):y("wb.was-stopped"),$A=async(n,e,t)=>{let i=Number(q("limit").value);try{return await Qe.answer(
e,t,i)}catch(r){return r instanceof Cn?fi.note(Y0(r,i)):G0(await _A(n,r)),null}},UA=n=>_0(async()=>{let e=Number(q("limit").value);try{return{citation:{release:rn.
release,...await Qe.cite(n,rn.rules,e)}}}catch(t){if(t instanceof Cn)return{reason:Y0(t,e)};let i=K0(t);return{reason:i?i.message:y("wb.no-citation",{reason:t.message.
split(`
`)[0]})}}}),VA=async(n,e,t)=>{let i=ci()&&!tf()?ci().title:y("wb.own-question"),r=H.lesson||"answer";await H.known;let s={title:i,name:r,asked:t,view:H.view,unknown:X0(
e)};if(n.ntriples!==void 0)return fi.show({vars:["subject","predicate","object"],rows:n.bindings,took:n.took,ntriples:n.ntriples},s);let{head:o,results:l,boolean:a}=JSON.
parse(n.json);return a!==void 0?fi.truth(a,n.took,s):fi.show({vars:pf(o.vars,e),rows:l.bindings,took:n.took,json:n.json},s)},K0=n=>Qe.failed?new Error(y("wb.fai\
led",{reason:Qe.failed})):/unreachable|RuntimeError|out of bounds|memory/i.test(n.message)?(Qe.stop(),new Error(y("wb.engine-broke",{reason:n.message}))):null,_A=async(n,e)=>{
let t=K0(e);if(t)return t;let i=await Qe.parse(n);return i?Al(n,i,Qi):new Error(y("wb.not-with-values",{reason:e.message}))},G0=n=>{fi.fault(n,()=>sn.point(n)),
n instanceof ce&&sn.mark(n)},X0=n=>{let e=di(n);return n.filter(({kind:t,text:i})=>t==="pname"&&!Object.hasOwn(e,i.split(":")[0])).map(t=>({token:t,short:t.text,
iri:$t.whole(t.text)})).filter(({iri:t})=>t&&$t.covers(t)&&!$t.get(t)).map(({token:t,short:i,iri:r})=>({token:t,short:i,near:$t.near(r)}))};async function YA(n){
if(!n.trim()||!H.opened||H.running||Qe.busy)return[];try{let e=Ml(n),t=await Qe.parse(n);if(t)throw Al(n,t,Qi);return X0(e).map(({token:i,short:r,near:s})=>({from:i.
start,to:i.end,severity:"warning",message:[y("wb.unknown",{name:r}),s.length?y("sparql.did-you-mean",{words:s.join(y("sparql.or"))}):""].filter(Boolean).join(" ")}))}catch(e){
if(e instanceof Cn)return[];if(!(e instanceof ce))throw e;return[sn.diagnostic(e)]}}var pl=()=>{let n=ci(),e=!!tf(),t=nf();q("title").textContent=n?n.title:y("w\
b.own-question");for(let s of["title","question","teaches"])q(s).lang=n?"en":Ot();q("question").replaceChildren(...n?W0(n):[y("wb.own-told")]),q("teaches").textContent=
n?.teaches?y("wb.teaches",{text:n.teaches}):"",q("edited").textContent=n&&e?y("wb.edited"):"",q("restore").hidden=!(n&&e),q("next").hidden=!n||!ul.after(n.name);
let i=t.map(({name:s})=>s).join();if(q("fields").dataset.shown===`${H.lesson} ${i} ${Ot()} ${!!H.opened}`&&q("fields").contains(document.activeElement))return;q(
"fields").dataset.shown=`${H.lesson} ${i} ${Ot()} ${!!H.opened}`;let r=(s,o)=>{H.params[s]=o,q("question").replaceChildren(...ci()?W0(ci()):[])};q("fields").replaceChildren(
...q0(t,H.params,{vocabulary:$t,changed:r,run:dl}))},W0=({question:n,parameters:e})=>n.split(/(\{\w+\})/).map(t=>{let i=/^\{(\w+)\}$/.exec(t)?.[1];if(!i)return t;
let r=H.params[i]??"",{type:s}=e.find(l=>l.name===i)??{},o=["id","iri"].includes(s)?$t.whole(s==="id"&&!r.includes(":")?`id:${r}`:r):"";return C("b",{},o&&$t.label(
o)||r||i)}),$0=()=>{q("run").disabled=H.running,q("stop").disabled=!H.running,document.body.toggleAttribute("data-busy",H.running)},KA=async()=>{try{await $t.read(
Qe)}catch(n){if(H.known=null,!(n instanceof Cn))throw n}};async function GA(n,e){n==="starting"?(H.opened=null,q("state").textContent=y("wb.loading")):n==="fail\
ed"?q("state").textContent=y("wb.failed",{reason:e}):(H.known??=KA(),await H.known,H.opened=e,q("state").textContent=y("wb.ready",{n:e.size}),document.body.dataset.
ready="",pl())}var J0=()=>{document.documentElement.lang=Ot(),document.title=`SPARQL · ${Rt(rn.title)}`;for(let n of document.querySelectorAll("[data-t]"))n.textContent=
y(n.dataset.t);for(let n of document.querySelectorAll("[data-t-label]"))n.setAttribute("aria-label",y(n.dataset.tLabel));q("limit").replaceChildren(...jA.map(n=>C(
"option",{value:n},n?y("wb.limit",{n}):y("wb.no-limit")))),q("limit").value=String(H.limit??30),q("about-text").replaceChildren(...yl("wb.about-text",{date:rn.date,
build:C("code",{},rn.release.build)}).map(n=>n instanceof Node?n:document.createTextNode(n))),H.opened&&(q("state").textContent=y("wb.ready",{n:H.opened.size})),
ul.translate(),sn.translate(),pl(),fi.translate()},Z0=()=>{let{lang:n,...e}=kf(location.hash);return n&&gl(n),q("language").value=Ot(),J0(),e.text||ef.has(e.lesson)?
ui({...e,view:e.view||"table"}):ui({lesson:Zc(Qc)[0]?.name??"",view:e.view||"table"})};q("language").replaceChildren(...Object.entries(ml).map(([n,e])=>C("optio\
n",{value:n,lang:n},e)));q("language").addEventListener("change",()=>{gl(q("language").value),history.replaceState(null,"",fl()),J0()});q("limit").addEventListener(
"change",()=>H.limit=Number(q("limit").value));q("run").addEventListener("click",dl);q("stop").addEventListener("click",()=>Qe.stop());q("restore").addEventListener(
"click",()=>ui({lesson:H.lesson,params:H.params,view:H.view}));q("next").addEventListener("click",()=>ui({lesson:ul.after(H.lesson).name}));q("new").addEventListener(
"click",()=>{ui({lesson:"",text:`SELECT ?thing ?name {
  ?thing a plua:Memorandum ; rdfs:label ?name
}`}),sn.focus()});addEventListener("popstate",Z0);addEventListener("keydown",n=>{n.key==="/"&&!/^(input|textarea|select)$/i.test(n.composedPath()[0].tagName)&&!n.
composedPath()[0].isContentEditable&&(n.preventDefault(),q("library-fold").open=!0,q("find").focus())});await Z0();
