(()=>{var zn={"about.data":{en:"Code: MIT. Data and ontology: CC BY 4.0.",pl:"Kod: MIT. Dane i ontologia: CC BY 4.0.",uk:"Код: MIT. Дані й онтологія: CC BY 4.0."},
"about.file":{en:"It is one file and works without a network: it asks nothing of any server, and a policy in it forbids that. Links to sources open only when fo\
llowed.",pl:"To jeden plik, który działa bez sieci: o nic nie pyta żadnego serwera, a zasady w nim zapisane tego zabraniają. Odnośniki do źródeł otwierają się d\
opiero po kliknięciu.",uk:"Це один файл, який працює без мережі: він нічого не запитує в жодного сервера, а записані в ньому правила це забороняють. Посилання \
на джерела відкриваються лише після натискання."},"about.keyboard":{en:"/ goes to the search; Tab walks through links a\
nd buttons, Enter follows them; the arrow keys walk through search results and the years of the timeline; Escape closes a list of results.",pl:"/ przenosi do wy\
szukiwania; Tab przechodzi przez odnośniki i przyciski, Enter je otwiera; strzałki chodzą po wynikach i po latach osi czasu; Escape zamyka listę wyników.",
uk:"/ переходить до пошуку; Tab обходить посилання й кнопки, Enter відкриває їх; стрілки ходять результатами й роками хронології; Escape закриває список результ\
атів."},"about.keys":{en:"Keyboard",pl:"Klawiatura",uk:"Клавіатура"},"about.libraries":{en:"What it is made with",pl:"Z czego jest zrobiona",uk:"З\
 чого її зроблено"},"about.package":{en:"Library",pl:"Biblioteka",uk:"Бібліотека"},"about.licence":{en:"Licence",pl:"Licencja",uk:"Ліцен\
зія"},"about.lines":{en:"Thick lines have several independent origins, thin ones a single one. Dashed lines are interpretations on somebody’s word, dotted on\
es were inferred by a rule, and dash-dotted orange ones are disputed. The words beside them say so too.",pl:"Grube linie mają kilka niezależnych pochodzeń, cien\
kie jedno. Linie kreskowane to czyjeś interpretacje, kropkowane wywnioskowała reguła, a pomarańczowe kreska-kropka są sporne. Mówią to też słowa obok.",
uk:"Товсті лінії мають кілька незалежних походжень, тонкі – одне. Штрихові – чиїсь тлумачення, пунктирні виведено за правилом, а помаранчеві штрихпунктирні – сп\
ірні. Про це кажуть і слова поруч."},"about.places":{en:"Things stand where a computation put them; nearness on the whole network mean\
s shared connections, not geography.",pl:"Rzeczy stoją tam, gdzie umieściło je obliczenie; bliskość w całej sieci oznacza wspólne powiązania, nie geografię.",
uk:"Речі стоять там, де їх розмістило обчислення; близькість у мережі означає спільні зв’язки, а не географію."},
"about.reading":{en:"How to read it",pl:"Jak to czytać",uk:"Як це читати"},"about.texts":{en:"A source’s text is not copied here. Its sentences are n\
amed by length and SHA-256, so that anybody who has the source can find them.",pl:"Tekstu źródeł tu nie skopiowano. Zdania wskazuje ich długość i SHA-256, więc \
każdy, kto ma źródło, może je znaleźć.",uk:"Текст джерел сюди не скопійовано. Речення позначено довжиною та SHA-256, тож кожен, хто має джерело, може їх \
знайти."},"about.title":{en:"About this page",pl:"O tej stronie",uk:"Про цю сторінку"},"about.version":{en:"Version",pl:"Wersja",uk:"Версія"},
and:{en:" and ",pl:" i ",uk:" і "},"as.posts":{en:"as {posts}",pl:"jako {posts}",uk:"як {posts}"},"ask.agreement":{en:"What was agreed, and who signed: {thin\
g}?",pl:"Co uzgodniono i kto podpisał: {thing}?",uk:"Про що домовилися й хто підписав: {thing}?"},"ask.disputed":{en:"{thing} – {wha\
t}: who says what?",pl:"{thing} – {what}: kto co mówi?",uk:"{thing} – {what}: хто що каже?"},"ask.path":{en:"How are these connected: {one}, and {\
two}?",pl:"Co łączy: {one} – i {two}?",uk:"Що пов’язує: {one} – і {two}?"},"ask.single":{en:"Which statements rest on a single origin?",pl:"Kt\
óre stwierdzenia mają tylko jedno pochodzenie?",uk:"Які твердження мають лише одне походження?"},"ask.undated":{en:"What h\
as no date in any source?",pl:"Co nie ma daty w żadnym źródle?",uk:"Що не має дати в жодному джерелі?"},"ask.when":{en:"What happen\
ed when, since the first year known?",pl:"Co działo się kiedy, od pierwszego znanego roku?",uk:"Що і коли сталося, від першого відомого року?"},
"cite.copied":{en:"Copied",pl:"Skopiowano",uk:"Скопійовано"},"cite.copy":{en:"Copy citation",pl:"Kopiuj cytowanie",uk:"Копіювати цитування"},
"cite.select":{en:"Select and copy it below",pl:"Zaznacz i skopiuj poniżej",uk:"Виділіть і скопіюйте нижче"},"count.claim":{en:{one:"{n}\
 claim",other:"{n} claims"},pl:{one:"{n} wypowiedź",few:"{n} wypowiedzi",many:"{n} wypowiedzi",other:"{n} wypowiedzi"},uk:{one:"{n} заява",few:"{n} заяви",
many:"{n} заяв",other:"{n} заяви"}},"count.document":{en:{one:"{n} document",other:"{n} documents"},pl:{one:"{n} dokument",few:"{n} dokumenty",many:"{n\
} dokumentów",other:"{n} dokumenty"},uk:{one:"{n} документ",few:"{n} документи",many:"{n} документів",other:"{n} документи"}},
"count.found":{en:{one:"{n} found",other:"{n} found"},pl:{one:"{n} wynik",few:"{n} wyniki",many:"{n} wyników",other:"{n} wyniki"},uk:{one:"{n} результат",
few:"{n} результати",many:"{n} результатів",other:"{n} результати"}},"count.line":{en:{one:"{n} line",other:"{n} lines"},pl:{one:"\
{n} linia",few:"{n} linie",many:"{n} linii",other:"{n} linie"},uk:{one:"{n} лінія",few:"{n} лінії",many:"{n} ліній",other:"{n} лінії"}},"cou\
nt.neighbour":{en:{one:"{n} neighbour",other:"{n} neighbours"},pl:{one:"{n} sąsiad",few:"{n} sąsiadów",many:"{n} sąsiadów",other:"{n} sąsiadów"},uk:{one:"\
{n} сусід",few:"{n} сусіди",many:"{n} сусідів",other:"{n} сусіди"}},"count.origin":{en:{one:"{n} independent origin",other:"{n} independ\
ent origins"},pl:{one:"{n} niezależne pochodzenie",few:"{n} niezależne pochodzenia",many:"{n} niezależnych pochodzeń",other:"{n} niezależne pochodzenia"},uk:{
one:"{n} незалежне походження",few:"{n} незалежні походження",many:"{n} незалежних походжень",other:"{n\
} незалежні походження"}},"count.place":{en:{one:"{n} place",other:"{n} places"},pl:{one:"{n} miejsce",few:"{n} miejsca",many:"{n} miejsc",other:"\
{n} miejsca"},uk:{one:"{n} місце",few:"{n} місця",many:"{n} місць",other:"{n} місця"}},"count.source":{en:{one:"{n} source",other:"{n} sourc\
es"},pl:{one:"{n} źródło",few:"{n} źródła",many:"{n} źródeł",other:"{n} źródła"},uk:{one:"{n} джерело",few:"{n} джерела",many:"{n} дже\
рел",other:"{n} джерела"}},"count.statement":{en:{one:"{n} statement",other:"{n} statements"},pl:{one:"{n} stwierdzenie",few:"{n} stwierdzenia",many:"\
{n} stwierdzeń",other:"{n} stwierdzenia"},uk:{one:"{n} твердження",few:"{n} твердження",many:"{n} тверджень",other:"{n} твердження"}},
"count.step":{en:{one:"{n} step",other:"{n} steps"},pl:{one:"{n} krok",few:"{n} kroki",many:"{n} kroków",other:"{n} kroki"},uk:{one:"{n} крок",few:"{n} кро\
ки",many:"{n} кроків",other:"{n} кроки"}},"count.thing":{en:{one:"{n} thing",other:"{n} things"},pl:{one:"{n} rzecz",few:"{n} rzeczy",many:"{n} rze\
czy",other:"{n} rzeczy"},uk:{one:"{n} річ",few:"{n} речі",many:"{n} речей",other:"{n} речі"}},"date.%":{en:"perhaps about {date}",pl:"być może o\
koło {date}",uk:"можливо, приблизно {date}"},"date.?":{en:"perhaps {date}",pl:"być może {date}",uk:"можливо, {date}"},"date.range":{en:"\
{from} to {to}",pl:"{from} – {to}",uk:"{from} – {to}"},"date.since":{en:"since {date}",pl:"od {date}",uk:"від {date}"},"date.sinceunknown":{en:"since an \
unknown day",pl:"od nieznanego dnia",uk:"від невідомого дня"},"date.unknown":{en:"date unknown",pl:"data nieznana",uk:"дата невідома"},
"date.until":{en:"until {date}",pl:"do {date}",uk:"до {date}"},"date.~":{en:"about {date}",pl:"około {date}",uk:"приблизно {date}"},"evidence.capaci\
ty":{en:"capacity: {post}",pl:"w roli: {post}",uk:"у ролі: {post}"},"evidence.denying":{en:"Who denies it",pl:"Kto zaprzecza",uk:"Хто заперечує"},
"evidence.drawn":{en:"No source says this in so many words: the rule “{rule}” draws it from other statements.",pl:"Żadne źródło nie mówi tego wprost: reguła\
 „{rule}” wyprowadza to z innych stwierdzeń.",uk:"Жодне джерело не каже цього прямо: правило «{rule}» виводить це з інших тверджень."},
"evidence.hash":{en:"sentence of {n} tokens, sha256 {hash}",pl:"zdanie z {n} tokenów, sha256 {hash}",uk:"речення з {n} токенів, sha256 {hash}"},
"evidence.later":{en:"Later: {claims}",pl:"Później: {claims}",uk:"Пізніше: {claims}"},"evidence.link":{en:"Evidence",pl:"Dowody",uk:"Докази"},"ev\
idence.meaning":{en:"{relation}: {meaning}",pl:"{relation}: {meaning}",uk:"{relation}: {meaning}"},"evidence.name":{en:"It stands by what this thing is called a\
nd needs no claim of its own.",pl:"Wynika z samej nazwy i nie wymaga osobnej wypowiedzi.",uk:"Випливає із самої назви й не потребує окремої заяви."},
"evidence.nofact":{en:"Said, but making no fact here",pl:"Powiedziane, ale nie tworzy tu faktu",uk:"Сказано, але факту тут не утворює"},
"evidence.occasion":{en:"in {event}",pl:"przy okazji: {event}",uk:"нагода: {event}"},"evidence.of":{en:"Evidence: {what}",pl:"Dowody: {what}",uk:"Докази: \
{what}"},"evidence.repeats":{en:"repeats {sources}",pl:"powtarza za: {sources}",uk:"повторює: {sources}"},"evidence.rivals":{en:"Other answers",pl:"Inne\
 odpowiedzi",uk:"Інші відповіді"},"evidence.saying":{en:"Who says so ({n})",pl:"Kto tak mówi ({n})",uk:"Хто так каже ({n})"},"evidence.s\
ays":{en:"Who says so",pl:"Kto tak mówi",uk:"Хто так каже"},"evidence.source":{en:"The source itself",pl:"Samo źródło",uk:"Саме джерело"},
"evidence.stated":{en:"stated",pl:"stwierdza",uk:"стверджує"},"evidence.this":{en:"this",pl:"to",uk:"це"},"evidence.times":{en:"in {documents}",pl:"w\
: {documents}",uk:"у: {documents}"},"evidence.told":{en:"told to {who}",pl:"powiedziane dla: {who}",uk:"сказано для: {who}"},"evidence.unasserted":{en:"\
Said without being asserted: planned, alleged, converted or set aside",pl:"Powiedziane bez stwierdzania: plany, domniemania, przeliczenia lub odłożone",uk:"Ск\
азано без ствердження: плани, припущення, перерахунки чи відкладене"},"evidence.wording":{en:"wording: \
“{words}”",pl:"w brzmieniu: „{words}”",uk:"дослівно: «{words}»"},"filter.about":{en:"About",pl:"O czym",uk:"Про що"},"filter.actors":{en:"\
Actor",pl:"Podmiot",uk:"Дійова особа"},"filter.clear":{en:"Clear all filters",pl:"Wyczyść wszystkie filtry",uk:"Скинути всі фільтри"},
"filter.flags":{en:"Only what is",pl:"Tylko to, co",uk:"Лише те, що"},"filter.hidden":{en:"Hidden: {kinds}",pl:"Ukryte: {kinds}",uk:"Приховано: {kinds}"},
"filter.kinds":{en:"Kinds",pl:"Rodzaje",uk:"Види"},"filter.left":{en:"Left: {things}, {statements}",pl:"Zostaje: {things}, {statements}",uk:"Лишилося: {thin\
gs}, {statements}"},"filter.near":{en:"Around",pl:"Wokół",uk:"Навколо"},"filter.remove":{en:"Remove: {what}",pl:"Usuń: {what}",uk:"Прибрати: {what}"},
"filter.since":{en:"from",pl:"od",uk:"від"},"filter.sources":{en:"Kind of source",pl:"Rodzaj źródła",uk:"Вид джерела"},"filter.sources.hint":{en:"\
Statements that rest on a claim read in one of the chosen kinds; none chosen: all.",pl:"Stwierdzenia oparte na wypowiedzi ze źródła wybranego rodzaju; bez wybor\
u: wszystkie.",uk:"Твердження, що спираються на заяву з джерела обраного виду; нічого не обрано: усі."},
"filter.time":{en:"Time",pl:"Czas",uk:"Час"},"filter.time.hint":{en:"A year, a month (2025-09) or a day (2025-09-18). What has no time is left out.",pl:"Rok,\
 miesiąc (2025-09) lub dzień (2025-09-18). To, co nie ma czasu, odpada.",uk:"Рік, місяць (2025-09) або день (2025-09-18). Те, що не має часу, відпадає."},
"filter.title":{en:"Filters",pl:"Filtry",uk:"Фільтри"},"filter.topics":{en:"Topic",pl:"Temat",uk:"Тема"},"filter.until":{en:"until",pl:"do",uk:"до"},
"flag.disputed":{en:"disputed",pl:"sporne",uk:"спірне"},"flag.inferred":{en:"inferred by a rule",pl:"wywnioskowane regułą",uk:"виведене за правилом"},
"flag.single":{en:"of a single origin",pl:"jednego pochodzenia",uk:"одного походження"},"flag.undated":{en:"dated by no source",pl:"bez daty w ź\
ródłach",uk:"без дати в джерелах"},"in.language":{en:"in {language}",pl:"język: {language}",uk:"мова: {language}"},language:{en:"Language",
pl:"Język",uk:"Мова"},"legend.hidden":{en:"Hidden: show again",pl:"Ukryte: pokaż znowu",uk:"Приховано: показати знову"},"legend.labe\
l":{en:"Kinds of things: press to hide or show",pl:"Rodzaje rzeczy: naciśnij, aby ukryć lub pokazać",uk:"Види речей: натисніть, щоб приховати або показати"},
"legend.lines":{en:"Lines",pl:"Linie",uk:"Лінії"},"legend.shown":{en:"Shown: hide",pl:"Pokazane: ukryj",uk:"Показано: приховати"},"line.at\
tested":{en:"two or more independent origins",pl:"dwa lub więcej niezależnych pochodzeń",uk:"два чи більше незалежних походжень"},
"line.disputed":{en:"disputed",pl:"sporne",uk:"спірне"},"line.inferred":{en:"inferred by a rule",pl:"wywnioskowane regułą",uk:"виведене за правилом"},
"line.interpretive":{en:"interpretation, on somebody’s word",pl:"interpretacja, na czyjeś słowo",uk:"тлумачення, з чиїхось слів"},"lin\
e.single":{en:"single origin",pl:"jedno pochodzenie",uk:"одне походження"},"list.caption":{en:"{statements} about {things}",pl:"{statements}, {thi\
ngs}",uk:"{statements}, {things}"},"list.empty":{en:"Nothing is left by these filters.",pl:"Te filtry nic nie zostawiają.",uk:"Ці фільтри нічого не лишають."},
"list.lead":{en:"What this step is about",pl:"O czym jest ten krok",uk:"Про що цей крок"},"lost.title":{en:"Not in this file",pl:"Nie ma w tym pliku",
uk:"Немає в цьому файлі"},"lost.words":{en:"This page knows nothing by this name; the link may belong to another edition:",pl:"Ta strona nie zna\
 takiej nazwy; odnośnik może pochodzić z innego wydania:",uk:"Ця сторінка не знає такої назви; посилання може бути з іншого видання:"},
"map.caption":{en:"{things} in {places}",pl:"{things}, {places}",uk:"{things}, {places}"},"map.keys":{en:"Map. Arrow keys move it, plus and minus zoom, Home sho\
ws everything. The list under it says the same.",pl:"Mapa. Strzałki przesuwają, plus i minus zmieniają skalę, Home pokazuje całość. Lista pod nią mówi to samo.",
uk:"Мапа. Стрілки пересувають її, плюс і мінус змінюють масштаб, Home показує все. Список під нею каже те саме."},
"map.legend":{en:"· dashed: roughly here, or a whole area",pl:"· linia przerywana: mniej więcej tu albo cały obszar",uk:"· пунктир: приблизно тут або ціла м\
ісцевість"},"map.places":{en:"{places} as a list",pl:"{places} – lista",uk:"{places} – список"},"map.rough":{en:"roughly here, or an area",pl:"\
mniej więcej tu albo obszar",uk:"приблизно тут або місцевість"},"map.several":{en:"{place} and {n} more",pl:"{place} i jeszcze {n}",uk:"\
{place} і ще {n}"},"map.unplaced":{en:"· {things} without a place on the map",pl:"· {things} bez miejsca na mapie",uk:"· {things} без місця на мапі"},
"more.all":{en:"Show all {n}",pl:"Pokaż wszystkie ({n})",uk:"Показати всі ({n})"},"more.next":{en:"Show {n} more of {rest}",pl:"Pokaż kolejne {n} z \
{rest}",uk:"Показати ще {n} з {rest}"},"more.relations":{en:"and {n} more relations",pl:"i jeszcze relacji: {n}",uk:"і ще зв’язків: {n}"},
"more.rest":{en:"{n} more",pl:"Jeszcze {n}",uk:"Ще {n}"},"more.rows":{en:"Show all {n} rows",pl:"Pokaż wszystkie wiersze ({n})",uk:"Показати всі рядки ({n})"},
"network.all":{en:"Draw all",pl:"Rysuj wszystkich",uk:"Намалювати всіх"},"network.described":{en:"Drawing: {what}. All of it is listed in the pane\
l.",pl:"Rysunek: {what}. Wszystko jest wypisane w panelu.",uk:"Рисунок: {what}. Усе перелічено на панелі."},"network.empty":{en:"Not\
hing to draw.",pl:"Nie ma czego rysować.",uk:"Нема чого малювати."},"network.fit":{en:"Show all of the drawing",pl:"Pokaż cały rysunek",uk:"П\
оказати весь рисунок"},"network.in":{en:"Zoom in",pl:"Powiększ",uk:"Збільшити"},"network.out":{en:"Zoom out",pl:"Pomniejsz",uk:"Змен\
шити"},"network.path":{en:"A path of {steps}",pl:"Ścieżka: {steps}",uk:"Шлях: {steps}"},"network.round":{en:"{thing} and {neighbours}",pl:"{thing} i {\
neighbours}",uk:"{thing} і {neighbours}"},"network.some":{en:"{thing} and {neighbours} of {total}.",pl:"{thing} i {neighbours} z {total}.",uk:"{thing} і {neigh\
bours} з {total}."},"network.whole":{en:"Whole network",pl:"Cała sieć",uk:"Уся мережа"},"origins.none":{en:"no claim of its own",pl:"bez własnej wyp\
owiedzi",uk:"без власної заяви"},"panel.label":{en:"Statements and evidence",pl:"Stwierdzenia i dowody",uk:"Твердження й докази"},
"path.allow":{en:"Allow them",pl:"Dopuść je",uk:"Дозволити їх"},"path.avoided":{en:"Ways through what nearly everything shares (states, alliances, \
places, weapons, topics) are left out: they connect anything with anything. {allow}",pl:"Pominięto drogi przez to, co wspólne niemal wszystkiemu (państwa, sojus\
ze, miejsca, uzbrojenie, tematy): łączą wszystko ze wszystkim. {allow}",uk:"Шляхи через те, що спільне майже для всього (держави, союзи, місця, озброєння, те\
ми), пропущено: вони пов’язують усе з усім. {allow}"},"path.back":{en:"Back to the path",pl:"Wróć do ścieżki",uk:"Назад до\
 шляху"},"path.choose":{en:"Choose two things, by name in any of the languages.",pl:"Wybierz dwie rzeczy, po nazwie w dowolnym z języków.",uk:"Оберіть дв\
і речі за назвою будь-якою з мов."},"path.from":{en:"From",pl:"Od",uk:"Від"},"path.hubs":{en:"also through what nearly everything sh\
ares: states, alliances, places, weapons, topics",pl:"także przez to, co wspólne niemal wszystkiemu: państwa, sojusze, miejsca, uzbrojenie, tematy",uk:"також\
 через те, що спільне майже для всього: держави, союзи, місця, озброєння, теми"},"path.none":{en:"No\
thing known connects them.",pl:"Nic znanego ich nie łączy.",uk:"Ніщо відоме їх не пов’язує."},"path.onlyhubs":{en:"Nothing connects the\
m but what nearly everything shares: states, alliances, places, weapons, topics. These ways lead through it.",pl:"Nic ich nie łączy poza tym, co wspólne niemal \
wszystkiemu: państwa, sojusze, miejsca, uzbrojenie, tematy. Te drogi prowadzą właśnie tędy.",uk:"Ніщо їх не пов’язує, крім того, що спільне майже для всьог\
о: держави, союзи, місця, озброєння, теми. Ці шляхи ведуть саме через нього."},"path.same":{en:"These \
are one and the same thing.",pl:"To jedna i ta sama rzecz.",uk:"Це одна й та сама річ."},"path.short":{en:"Path",pl:"Ścieżka",uk:"Шлях"},"\
path.title":{en:"How are two things connected?",pl:"Co łączy dwie rzeczy?",uk:"Як пов’язані дві речі?"},"path.to":{en:"To",pl:"Do",uk:"До"},
"path.way":{en:"Way {n}",pl:"Droga {n}",uk:"Шлях {n}"},"path.weakest":{en:"The weakest link: {statement} – {how}",pl:"Najsłabsze ogniwo: {statement} – {ho\
w}",uk:"Найслабша ланка: {statement} – {how}"},"range.between":{en:"{low} to {high}",pl:"od {low} do {high}",uk:"від {low} до {high}"},"ran\
ge.least":{en:"at least {n}",pl:"co najmniej {n}",uk:"щонайменше {n}"},"range.most":{en:"up to {n}",pl:"do {n}",uk:"до {n}"},"relation.reversed":{en:"\
{relation} (the other way round)",pl:"{relation} (w drugą stronę)",uk:"{relation} (у зворотному напрямку)"},"relation.unclear":{en:"{now} o\
r {once}",pl:"{now} lub {once}",uk:"{now} або {once}"},"save.csv":{en:"Statements (CSV)",pl:"Stwierdzenia (CSV)",uk:"Твердження (CSV)"},"save.done":{
en:"Saved",pl:"Zapisano",uk:"Збережено"},"save.failed":{en:"This could not be saved",pl:"Nie udało się zapisać",uk:"Не вдалося зберегти"},
"save.note":{en:"What is seen now; made on your device.",pl:"To, co teraz widać; tworzone na tym urządzeniu.",uk:"Те, що зараз видно; створюється на цьому при\
строї."},"save.png":{en:"Picture (PNG)",pl:"Obraz (PNG)",uk:"Зображення (PNG)"},"save.print":{en:"Print, or save as PDF",pl:"Drukuj lub zapisz ja\
ko PDF",uk:"Друкувати або зберегти як PDF"},"save.rq":{en:"SPARQL query",pl:"Zapytanie SPARQL",uk:"Запит SPARQL"},"save.svg":{en:"Dra\
wing (SVG)",pl:"Rysunek (SVG)",uk:"Рисунок (SVG)"},"save.title":{en:"Save",pl:"Zapisz",uk:"Зберегти"},"search.label":{en:"Search people, events, \
agreements, places",pl:"Szukaj ludzi, wydarzeń, porozumień, miejsc",uk:"Шукати людей, події, угоди, місця"},"search.more":{en:"{n} m\
ore – type more letters",pl:"jeszcze {n} – wpisz więcej liter",uk:"ще {n} – уведіть більше літер"},"search.none":{en:"Nothing is call\
ed so.",pl:"Nic się tak nie nazywa.",uk:"Нічого так не називається."},"search.placeholder":{en:"Search – any spelling, Latin or Cyrillic",
pl:"Szukaj – dowolna pisownia, łacinką lub cyrylicą",uk:"Пошук – будь-яке написання, латиниця чи кирилиця"},"searc\
h.small":{en:"a an and are at by did do does for from had has have how in is it many much of on or over that the there this to was were what when where which wh\
o whom whose why with",pl:"a albo był była było były by co czy dla do gdzie i ile ilu jak jaka jaki jakie jest kiedy kim kogo kto który która które lub na nad o\
 od po przez się są ta te ten to u w we z za ze",uk:"а або був була було були в від де для до за з зі і із й його її коли кого кому на над о по про скільки та\
 те то у хто це чи що як яка яке який які чому"},"season.autumn":{en:"autumn {year}",pl:"jesień {year}",uk:"осінь {year}"},
"season.spring":{en:"spring {year}",pl:"wiosna {year}",uk:"весна {year}"},"season.summer":{en:"summer {year}",pl:"lato {year}",uk:"літо {year}"},"seaso\
n.winter":{en:"winter {year}",pl:"zima {year}",uk:"зима {year}"},skip:{en:"Skip to the text",pl:"Przejdź do tekstu",uk:"Перейти до тексту"},
"stage.label":{en:"View",pl:"Widok",uk:"Вигляд"},"standing.attested":{en:"several origins",pl:"kilka pochodzeń",uk:"кілька походжень"},"st\
anding.claimed":{en:"claimed, not accepted as a fact",pl:"twierdzone, nieprzyjęte jako fakt",uk:"заявлене, не прийняте як факт"},"stand\
ing.disputed":{en:"disputed",pl:"sporne",uk:"спірне"},"standing.inferred":{en:"inferred",pl:"wywnioskowane",uk:"виведене"},"standing.interpretive":{
en:"an interpretation",pl:"interpretacja",uk:"тлумачення"},"standing.single":{en:"single origin",pl:"jedno pochodzenie",uk:"одне походження"},
"start.about":{en:"about {things}",pl:"dotyczy: {things}",uk:"про: {things}"},"start.agreements":{en:"The agreements most is known about",pl:"Porozumienia, o\
 których wiadomo najwięcej",uk:"Угоди, про які відомо найбільше"},"start.asked":{en:"You asked for",pl:"Twoje zapytanie",uk:"Ви запи\
тували"},"start.chains":{en:"What led to what, on somebody’s word",pl:"Co do czego doprowadziło, na czyjeś słowo",uk:"Що до чого призвело, з чиїхось \
слів"},"start.connected":{en:"Much connected",pl:"Mocno powiązane",uk:"Багато зв’язків"},"start.disputed":{en:"Sources do not agree on",pl:"\
W czym źródła się nie zgadzają",uk:"У чому джерела не згодні"},"start.events":{en:"The events most is known about",pl:"Wydarzenia, o kt\
órych wiadomo najwięcej",uk:"Події, про які відомо найбільше"},"start.gaps":{en:"Not known",pl:"Nie wiadomo",uk:"Невідомо"},
"start.lead":{en:"Every line is a statement that somebody published. Choose a thing or a line to see who said it, where, and who says otherwise.",pl:"Każda lini\
a to stwierdzenie, które ktoś opublikował. Wybierz rzecz lub linię, aby zobaczyć, kto to powiedział, gdzie i kto mówi inaczej.",uk:"Кожна лінія – твердже\
ння, яке хтось опублікував. Оберіть річ або лінію, щоб побачити, хто це сказав, де і хто каже інакше."},
"start.questions":{en:"Questions to begin with",pl:"Pytania na początek",uk:"Питання для початку"},"start.stories":{en:"Stories",pl:"Opowieści",
uk:"Історії"},"start.title":{en:"Start here",pl:"Zacznij tutaj",uk:"Почніть тут"},"story.ask":{en:"Ask it yourself",pl:"Zapytaj samodzielnie",uk:"\
Запитайте самі"},"story.back":{en:"Back",pl:"Wstecz",uk:"Назад"},"story.command":{en:"The query of the library that answers this, for the comm\
and line:",pl:"Zapytanie z biblioteki, które na to odpowiada, do wiersza poleceń:",uk:"Запит із бібліотеки, який на це відповідає, для командного рядка:"},
"story.end":{en:"To all stories",pl:"Do wszystkich opowieści",uk:"До всіх оповідей"},"story.next":{en:"Next",pl:"Dalej",uk:"Далі"},"story.ope\
n":{en:"Open question:",pl:"Pytanie otwarte:",uk:"Відкрите питання:"},"story.rests":{en:{one:"rests on {n} statement",other:"rests on {n} stateme\
nts"},pl:{one:"opiera się na {n} stwierdzeniu",few:"opiera się na {n} stwierdzeniach",many:"opiera się na {n} stwierdzeniach",other:"opiera się na {n} stwier\
dzenia"},uk:{one:"спирається на {n} твердження",few:"спирається на {n} твердження",many:"спирається на {n} тверджень",
other:"спирається на {n} твердження"}},"story.return":{en:"Back to step {n} of “{title}”",pl:"Z powrotem do kroku {n}: „{title}”",
uk:"Назад до кроку {n}: «{title}»"},"story.step":{en:"Step {n}: {title}",pl:"Krok {n}: {title}",uk:"Крок {n}: {title}"},"story.steps":{en:"Ste\
ps of the story",pl:"Kroki opowieści",uk:"Кроки оповіді"},"table.also":{en:{one:"and one more below",other:"and {n} more below"},pl:{one:"i jeszcze\
 jedno niżej",few:"i jeszcze {n} niżej",many:"i jeszcze {n} niżej",other:"i jeszcze {n} niżej"},uk:{one:"і ще {n} нижче",few:"і ще {n} нижче",
many:"і ще {n} нижче",other:"і ще {n} нижче"}},"table.asof":{en:"As of",pl:"Stan na",uk:"Станом на"},"table.caption":{en:"Every value an\
d who gives it",pl:"Każda wartość i kto ją podaje",uk:"Кожне значення й хто його наводить"},"table.highest":{en:"Highest",pl:"N\
ajwięcej",uk:"Найбільше"},"table.lowest":{en:"Lowest",pl:"Najmniej",uk:"Найменше"},"table.value":{en:"Value",pl:"Wartość",uk:"Значення"},
"table.who":{en:"Who",pl:"Kto",uk:"Хто"},"tag.date":{en:"date: {basis}",pl:"data: {basis}",uk:"дата: {basis}"},"tag.interpretive":{en:"interpretation: on\
 somebody’s word only",pl:"interpretacja: tylko na czyjeś słowo",uk:"тлумачення: лише з чиїхось слів"},"tag.rule":{en:"inferred by\
 the rule “{rule}”",pl:"wywnioskowane regułą „{rule}”",uk:"виведене за правилом «{rule}»"},"tag.weak":{en:"rests on weak sources o\
nly",pl:"opiera się tylko na słabych źródłach",uk:"спирається лише на слабкі джерела"},"thing.also":{en:"also",pl:"także",uk:"\
також"},"thing.at":{en:"at",pl:"położenie",uk:"розташування"},"thing.claimed":{en:"Claimed, but not accepted as fact",pl:"Twierdzone, ale nie\
przyjęte jako fakt",uk:"Заявлене, але не прийняте як факт"},"thing.details":{en:"Figures, dates and details",pl:"Liczby, daty i szcz\
egóły",uk:"Числа, дати й подробиці"},"thing.everything":{en:"Everything about {thing}",pl:"Wszystko o: {thing}",uk:"Усе про: {thing}"},
"thing.gaps":{en:"Not known",pl:"Nie wiadomo",uk:"Невідомо"},"thing.list":{en:"As a list",pl:"Jako lista",uk:"Списком"},"thing.nothing":{en:"No s\
tatement about it yet.",pl:"Jeszcze żadnych stwierdzeń.",uk:"Тверджень ще немає."},"thing.offices":{en:"Who held office then",pl:"Kto wtedy sp\
rawował urząd",uk:"Хто тоді обіймав посади"},"thing.path":{en:"Find a path from here",pl:"Znajdź ścieżkę stąd",uk:"Знайти шлях звідси"},
"thing.point":{en:"{north}° N, {east}° E",pl:"{north}° N, {east}° E",uk:"{north}° пн. ш., {east}° сх. д."},"thing.quoted":{en:"Is quoted on ({n})",pl:"\
Cytowany w sprawach ({n})",uk:"Цитується щодо ({n})"},"thing.related":{en:"Related to",pl:"Powiązania",uk:"Зв’язки"},"thing.remarks":{en:"\
In somebody’s words: remarks, framings, opinions, predictions",pl:"Czyimiś słowami: uwagi, ujęcia, opinie, prognozy",uk:"Чиїмись словами: зауваги, формулюв\
ання, думки, прогнози"},"thing.remarks.note":{en:"These are their owners’ words and judgements, not facts.",pl:"To słowa i sądy ich autorów, \
nie fakty.",uk:"Це слова й судження їхніх авторів, а не факти."},"thing.see":{en:"see",pl:"zob.",uk:"див."},"thing.surrou\
ndings":{en:"Show its surroundings",pl:"Pokaż otoczenie",uk:"Показати оточення"},"thing.single":{en:"On a single origin ({n})",pl:"Jednego poch\
odzenia ({n})",uk:"Одного походження ({n})"},"thing.timeline":{en:"On the timeline",pl:"Na osi czasu",uk:"У хронології"},"thing.whole":{
en:"In the whole network",pl:"W całej sieci",uk:"У всій мережі"},"time.about":{en:"about then",pl:"mniej więcej wtedy",uk:"приблизно тоді"},
"time.between":{en:"somewhere in this time",pl:"kiedyś w tym czasie",uk:"десь у цей час"},"time.bounded":{en:"not later: the day of publication boun\
ds it",pl:"nie później: ogranicza dzień publikacji",uk:"не пізніше: обмежує день публікації"},"time.caption":{en:"{n} with a ti\
me, {rest} without",pl:"{n} z datą, {rest} bez",uk:"{n} з датою, {rest} без"},"time.earlier":{en:"Going on from earlier ({n})",pl:"Trwające od wcześni\
ej ({n})",uk:"Тривають від раніше ({n})"},"time.none":{en:"Nothing here has a time.",pl:"Nic tu nie ma czasu.",uk:"Тут нічого не має часу."},
"time.open":{en:"no end known",pl:"koniec nieznany",uk:"кінець невідомий"},"time.perhaps":{en:"Perhaps going on: no source says when it ended ({n\
})",pl:"Być może trwa: żadne źródło nie mówi, kiedy się skończyło ({n})",uk:"Можливо, триває: жодне джерело не каже, коли скінчилося ({n})"},
"time.unknown":{en:"No source gives a date",pl:"Żadne źródło nie podaje daty",uk:"Жодне джерело не дає дати"},"time.year":{en:{one:"{ye\
ar}: {n} entry",other:"{year}: {n} entries"},pl:{one:"{year}: {n} pozycja",few:"{year}: {n} pozycje",many:"{year}: {n} pozycji",other:"{year}: {n} pozycji"},uk:{
one:"{year}: {n} запис",few:"{year}: {n} записи",many:"{year}: {n} записів",other:"{year}: {n} запису"}},"time.years":{en:"Years: press \
one to keep to it",pl:"Lata: naciśnij, aby się do niego ograniczyć",uk:"Роки: натисніть, щоб обмежитися ним"},"tools.label":{en:"\
Filters and paths",pl:"Filtry i ścieżki",uk:"Фільтри й шляхи"},"value.asof":{en:"{value}, as of {date}",pl:"{value}, stan na {date}",uk:"{value},\
 станом на {date}"},"value.no":{en:"no",pl:"nie",uk:"ні"},"value.yes":{en:"yes",pl:"tak",uk:"так"},"view.label":{en:"Views",pl:"Widoki",uk:"Вигляди"},
"view.list":{en:"List",pl:"Lista",uk:"Список"},"view.map":{en:"Map",pl:"Mapa",uk:"Мапа"},"view.network":{en:"Network",pl:"Sieć",uk:"Мережа"},"v\
iew.timeline":{en:"Timeline",pl:"Oś czasu",uk:"Хронологія"},"sparql.arguments":{en:"the arguments of {name} are not right",pl:"argumenty funkcji {nam\
e} są niewłaściwe",uk:"аргументи функції {name} неправильні"},"sparql.arguments-hint":{en:"their number, or a comma or bracket bet\
ween them",pl:"ich liczba albo przecinek lub nawias między nimi",uk:"їхня кількість або кома чи дужка між ними"},"sparql.clos\
es-nothing":{en:"this {bracket} closes nothing",pl:"ten nawias {bracket} niczego nie zamyka",uk:"ця дужка {bracket} нічого не закриває"},
"sparql.closes-nothing-hint":{en:"a {bracket} is missing before it",pl:"przed nim brakuje {bracket}",uk:"перед нею бракує {bracket}"},"sparql.comm\
a":{en:"variables in SELECT are separated by spaces",pl:"zmienne po SELECT rozdziela się spacjami",uk:"змінні після SELECT розділяють пробілами"},
"sparql.comma-hint":{en:"remove the comma",pl:"usuń przecinek",uk:"приберіть кому"},"sparql.crossed":{en:"{bracket} where the {open} of line {line\
} should be closed first",pl:"{bracket} w miejscu, gdzie najpierw trzeba zamknąć {open} z wiersza {line}",uk:"{bracket} там, де спершу треба закрити {open} з \
рядка {line}"},"sparql.declare":{en:"declare it: PREFIX {prefix}: <…>",pl:"zadeklaruj go: PREFIX {prefix}: <…>",uk:"оголосіть його: PREFIX {prefix}: <…\
>"},"sparql.did-you-mean":{en:"did you mean {words}?",pl:"czy chodziło o {words}?",uk:"можливо, мали на увазі {words}?"},"sparql.empty":{en:"\
the query is empty",pl:"zapytanie jest puste",uk:"запит порожній"},"sparql.empty-hint":{en:"for example: SELECT ?s { ?s a plua:Memorandum }",pl:"na\
 przykład: SELECT ?s { ?s a plua:Memorandum }",uk:"наприклад: SELECT ?s { ?s a plua:Memorandum }"},"sparql.filter-brackets":{en:"the condition of FILT\
ER needs brackets",pl:"warunek FILTER wymaga nawiasów",uk:"умова FILTER потребує дужок"},"sparql.from-hint":{en:"a query sees the whole graph\
; for one layer write GRAPH graph:facts { … }",pl:"zapytanie widzi cały graf; jedną warstwę wskaż przez GRAPH graph:facts { … }",uk:"запит бачить увесь \
граф; для одного шару пишіть GRAPH graph:facts { … }"},"sparql.half-character":{en:"half a character (a lone surrogate)",pl:"pół znaku \
(samotny surogat)",uk:"половина символу (самотній сурогат)"},"sparql.iri-or-comparison":{en:"{text} can be read as an IRI or as a \
comparison",pl:"{text} można odczytać jako IRI albo jako porównanie",uk:"{text} можна прочитати як IRI або як порівняння"},"sp\
arql.iri-or-comparison-hint":{en:"for a comparison put a space after <; write an IRI in full, with its scheme and //",pl:"w porównaniu postaw spację po <; IRI z\
apisz w całości, ze schematem i //",uk:"у порівнянні поставте пробіл після <; IRI пишіть повністю, зі схемою та //"},
"sparql.needs-by":{en:"{word} needs BY",pl:"po {word} musi stać BY",uk:"після {word} має стояти BY"},"sparql.needs-number":{en:"{word} needs a wh\
ole number",pl:"{word} wymaga liczby całkowitej",uk:"{word} потребує цілого числа"},"sparql.never-closed":{en:"this {bracket} is never close\
d",pl:"ten nawias {bracket} nie jest nigdzie zamknięty",uk:"ця дужка {bracket} ніде не закрита"},"sparql.no-brace":{en:"the { that opens th\
e pattern is missing",pl:"brakuje { otwierającego wzorzec",uk:"бракує {, що відкриває шаблон"},"sparql.no-dot":{en:"a dot or semicolon i\
s missing between {before} and {after}",pl:"między {before} a {after} brakuje kropki lub średnika",uk:"між {before} та {after} бракує крапки або крапки з комо\
ю"},"sparql.no-dot-hint":{en:"a triple ends with .",pl:"trójka kończy się kropką",uk:"трійка закінчується крапкою"},"sparql.no-esc\
ape":{en:"{escape} is no escape",pl:"{escape} nie jest znakiem specjalnym",uk:"{escape} не є екранованим символом"},"sparql.no-escape-hint":{
en:"in a string write \\\\ for a backslash",pl:"w napisie ukośnik wsteczny to \\\\",uk:"у рядку зворотна скісна пишеться \\\\"},"sp\
arql.no-function":{en:"there is no function {name}",pl:"nie ma funkcji {name}",uk:"немає функції {name}"},"sparql.no-function-hint":{en:"functions a\
re listed in SPARQL 1.1 §17.4",pl:"funkcje wymienia SPARQL 1.1 §17.4",uk:"функції перелічено у SPARQL 1.1 §17.4"},"sparql.no-object":{en:"t\
he object is missing after {before}",pl:"po {before} brakuje dopełnienia",uk:"після {before} бракує об’єкта"},"sparql.no-operator":{en:"ther\
e is no operator {operator}",pl:"nie ma operatora {operator}",uk:"немає оператора {operator}"},"sparql.no-pattern":{en:"the pattern is missing",pl:"\
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
isz {operator}",uk:"пишіть {operator}"},"wb.no-date":{en:"{value} is no date: write a day that exists, as 2025-09-18",pl:"{value} nie jest datą: podaj ist\
niejący dzień, np. 2025-09-18",uk:"{value} не є датою: вкажіть день, що існує, напр. 2025-09-18"},"wb.no-id":{en:"{value} is no \
id: an id is lower-case words joined by hyphens; type a name and choose",pl:"{value} nie jest identyfikatorem: to małe litery połączone łącznikami; wpisz nazwę \
i wybierz",uk:"{value} не є ідентифікатором: це малі літери, з’єднані дефісами; введіть назву й оберіть"},
"wb.no-iri":{en:"{value} is no IRI: write prefix:name or a whole address",pl:"{value} nie jest IRI: napisz prefiks:nazwa albo pełny adres",uk:"{value} не є IRI\
: пишіть префікс:назва або повну адресу"},"wb.no-number":{en:"{value} is no number: digits, and in a decimal a point",pl:"{value\
} nie jest liczbą: cyfry, a w ułamku kropka",uk:"{value} не є числом: цифри, а в дробі крапка"},"wb.no-variable":{en:"the query has\
 no variable {name}",pl:"zapytanie nie ma zmiennej {name}",uk:"запит не має змінної {name}"},"wb.own-value":{en:"the query gives {name} a value\
 itself, so it cannot be filled in",pl:"zapytanie samo nadaje {name} wartość, więc nie można jej wpisać",uk:"запит сам надає {name} значення, тож його не м\
ожна заповнити"}};var He={en:"English",pl:"Polski",uk:"Українська"},pe="en",Ge=pe,xn=new Intl.PluralRules(Ge),Sn=new Intl.NumberFormat("en-GB"),so={en:"en-GB",pl:"pl-PL",
uk:"uk-UA"},jn=e=>{Ge=Object.hasOwn(He,e)?e:pe,xn=new Intl.PluralRules(Ge),Sn=new Intl.NumberFormat(zt())},Z=()=>Ge,zt=()=>so[Ge],Ye=e=>Sn.format(e),re=e=>typeof e==
"string"?e:e&&(e[Ge]??e[pe]??Object.values(e)[0])||"",oo=(e,t)=>{let n=zn[e];if(!n)throw new Error(`words.json has no ${e}`);let s=n[Ge]??n[pe];return typeof s==
"string"?s:s[xn.select(Number(t.n))]??s.other},_=(e,t={})=>oo(e,t).split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);if(!s)return n;let o=t[s[1]];return typeof o==
"number"?Ye(o):o??""}),u=(e,t={})=>_(e,t).join("");var ao=/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,ro={ł:"l",đ:"d",ø:"o",ß:"ss",æ:"ae",œ:"oe",ı:"i",ґ:"г"},io=e=>`\
⟨U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}⟩`,ve=e=>String(e??"").replace(ao,io),Re=e=>{let t=String(e??"");return/^[\u0020-\u007e]*$/.
test(t)?t.toLowerCase().replace(/['`"]/g,"").replace(/[^a-z0-9]+/g," ").trim():t.normalize("NFD").replace(new RegExp("\\p{M}","gu"),"").toLowerCase().replace(/[łđøßæœıґ]/g,
n=>ro[n]).replace(/['’ʼ`"“”„«»]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()},lo=(e,t)=>{for(let n of t.flat(1/0))n==null||n===!1||n===""||e.append(n instanceof
Node?n:document.createTextNode(ve(n)));return e},c=(e,t={},...n)=>{let s=document.createElement(e);for(let[o,a]of Object.entries(t))a==null||a===!1||(typeof a==
"function"?s.addEventListener(o,a):s.setAttribute(o,a===!0?"":a));return lo(s,n)},B=(e,t={})=>c("bdi",t,e),ce=e=>B(e.label,{lang:e.tongue}),$e=e=>{let t=e&&(Object.
hasOwn(e,Z())?Z():Object.keys(e)[0]);return t?B(e[t],{lang:t===Z()?null:t}):null},_e=(e,t,n=null)=>{let s=null;try{s=new URL(e)}catch{s=null}return!s||!["http:",
"https:"].includes(s.protocol)?B(t||e,{lang:n}):c("a",{href:s.href,rel:"noopener noreferrer",target:"_blank",class:"outside"},B(t||s.hostname,{lang:n}))};var et=e=>e?e[0].toUpperCase()+e.slice(1):"",Mn={square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.\
5 1 2h14z",hexagon:"M4.2 1.4h7.6L15.6 8l-3.8 6.6H4.2L.4 8z",star:"M8 .6l2.2 4.9 5.3.6-4 3.6 1.1 5.3L8 12.3 3.4 15l1.1-5.3-4-3.6 5.3-.6z",dot:"M8 1.5a6.5 6.5 0 1\
 1 0 13 6.5 6.5 0 0 1 0-13z"},ue=e=>{let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("ar\
ia-hidden","true"),t.setAttribute("class","sign");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",Mn[e.shape]||Mn.
dot),n.setAttribute("fill",e.hollow?"none":e.colour),n.setAttribute("stroke",e.hollow?e.colour:"currentColor"),n.setAttribute("stroke-width",e.hollow?"2.4":"0.8"),
t.append(n),t};var xt={hide:"hide",near:"near",about:"of",actors:"actor",topics:"topic",sources:"source"},nt=["since","until"],Ee=["disputed","single","undated","inferred"],ne=()=>({
...Object.fromEntries(Object.keys(xt).map(e=>[e,[]])),...Object.fromEntries(nt.map(e=>[e,""])),...Object.fromEntries(Ee.map(e=>[e,!1]))}),co=/^\d{4}(-\d{2}(-\d{2})?)?$/,
En=e=>{let t=ne();for(let[n,s]of Object.entries(xt))t[n]=[...new Set(e.getAll(s))].filter(Boolean);for(let n of nt)t[n]=co.test(e.get(n)||"")?e.get(n):"";for(let n of Ee)
t[n]=e.has(n);return t},An=(e,t)=>{for(let[n,s]of Object.entries(xt))for(let o of e[n])t.append(s,o);for(let n of nt)e[n]&&t.set(n,e[n]);for(let n of Ee)e[n]&&t.
set(n,"1")},ct=e=>Object.keys(xt).filter(t=>e[t].length).length+ +!!(e.since||e.until)+Ee.filter(t=>e[t]).length,Pe=(e,t,n)=>{let s=e[t];return{...e,[t]:s.includes(
n)?s.filter(o=>o!==n):[...s,n]}},Wt=({first:e,last:t},n,s)=>(!n||t>=n)&&(!s||e.slice(0,s.length)<=s),po=(e,t)=>t.via?[e.things.get(t.via)?.span].filter(Boolean):
[t.s,t.o].map(n=>e.things.get(n)?.span).filter(Boolean),$n=e=>!!(e&&e.group.start&&(!e.span||e.span.bounded)),uo=(e,t)=>t.via?!e.things.get(t.via)?.span:$n(e.things.
get(t.s))||$n(e.things.get(t.o)),ho=(e,t)=>{let n=new Set(t);for(let s of t)for(let o of e.nearTo(s))n.add(o);return n},Ln={disputed:(e,t)=>!!t.disputed,single:(e,t)=>t.
origins===1,undated:uo,inferred:(e,t)=>t.layer==="inferred"},go=(e,t)=>{let{since:n,until:s,sources:o}=t,a=new Set(o),i=new Set(t.about);return[(n||s)&&(r=>po(e,
r).some(l=>Wt(l,n,s))),i.size&&(r=>[r.s,r.o,r.via].some(l=>i.has(l))),a.size&&(r=>r.claims.some(l=>a.has(e.sources.get(e.claims[l].source)?.kind))),...Ee.map(r=>t[r]&&
(l=>Ln[r](e,l)))].filter(Boolean)},tt=(e,t)=>{let n=new Set(t.hide),s=[t.near,t.actors,t.topics].filter(d=>d.length).map(d=>ho(e,d)),o=d=>{let f=e.things.get(d);
return!!f&&!n.has(f.group.id)&&s.every(k=>k.has(d))},a=go(e,t),i=new Set;for(let d of e.things.values())!d.folded&&o(d.id)&&i.add(d.id);let r=d=>i.has(d)||e.joins.
has(d)&&i.has(e.joins.get(d).s)&&i.has(e.joins.get(d).o),l=new Set,p=new Set;for(let d of e.statements)!r(d.s)||d.o&&e.things.has(d.o)&&!r(d.o)||a.every(f=>f(d))&&
(l.add(d.index),p.add(d.s),d.o&&p.add(d.o));return{things:a.length?new Set([...i].filter(d=>p.has(d))):i,statements:l,narrowed:ct(t)>0}},Tn=(e,t)=>{let n=tt(e,t),
s=new Map;for(let i of(t.hide.length?tt(e,{...t,hide:[]}):n).things){let{group:r}=e.things.get(i);s.set(r.id,(s.get(r.id)||0)+1)}let o=new Map;for(let i of(t.sources.
length?tt(e,{...t,sources:[]}):n).statements){let r=new Set(e.statements[i].claims.map(l=>e.sources.get(e.claims[l].source)?.kind));for(let l of r)l&&o.set(l,(o.
get(l)||0)+1)}let a=new Map(Ee.map(i=>[i,0]));for(let i of n.statements)for(let r of Ee)Ln[r](e,e.statements[i])&&a.set(r,a.get(r)+1);return{kinds:s,sources:o,flags:a}};var st=["network","timeline","map","list"],Dt=["thing","from","to","story"],Ut=["route","step"],Gt=["path","whole","all","hubs","about","filters"],Cn=()=>({view:st[0],
...Object.fromEntries(Dt.map(e=>[e,""])),...Object.fromEntries(Ut.map(e=>[e,0])),...Object.fromEntries(Gt.map(e=>[e,!1])),statement:"",lang:pe,selection:ne()}),
In=e=>{let t=new URLSearchParams(e.replace(/^#/,"")),n=Cn();st.includes(t.get("view"))&&(n.view=t.get("view"));for(let s of[...Dt,"statement"])n[s]=t.get(s)||"";
for(let s of Ut)n[s]=/^\d{1,4}$/.test(t.get(s)||"")?Number(t.get(s)):0;for(let s of Gt)n[s]=t.has(s);return Object.hasOwn(He,t.get("lang")||"")&&(n.lang=t.get("\
lang")),n.selection=En(t),n},Nn=e=>{let t=new URLSearchParams;e.view!==st[0]&&t.set("view",e.view);for(let n of[...Dt,"statement"])e[n]&&t.set(n,e[n]);for(let n of Ut)
e[n]&&t.set(n,e[n]);for(let n of Gt)e[n]&&t.set(n,"1");return An(e.selection,t),e.lang!==pe&&t.set("lang",e.lang),`#${t}`},On=(e,t=location)=>{let n=In(t.hash),
s=r=>Nn({...n,...r}),o=(r={})=>Nn({...Cn(),lang:n.lang,filters:n.filters,selection:n.selection,...r});return{now:()=>n,read:()=>n=In(t.hash),statement:()=>e.byKey.
get(n.statement)||null,to:s,fresh:o,ofThing:r=>{let{view:l,whole:p,path:g,story:d,step:f}=n;return o({view:l,whole:p&&!g,thing:r,...d?{story:d,step:f}:{}})},ofStatement:r=>{
let{thing:l,path:p,whole:g,view:d}=n;if(p||g||d!==st[0])return s({statement:r.key,about:!1});let f=l&&(r.s===l||r.o===l)?l:r.s;return s({thing:f,statement:r.key,
about:!1})},go:r=>{t.hash=r},replace:r=>t.replace(r)}};var fo=/^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/,mo={21:"season.spring",22:"season.summer",23:"season.autumn",24:"season.winter"},Be=e=>{let t=/^([+-]?)(\d+)(\.\d+)?$/.
exec(String(e));if(!t)return String(e);let[,n,s,o]=t,a=o?Z()==="en"?o:o.replace(".",","):"";return`${n==="+"?"":n}${Ye(BigInt(s))}${a}`},Ht=new Map,Yt=(e,t)=>{let n=zt()+
JSON.stringify(t);return Ht.has(n)||Ht.set(n,new Intl.DateTimeFormat(zt(),{timeZone:"UTC",...t})),Ht.get(n).format(e)},Ve=e=>{let t=fo.exec(e);if(!t)return e;let[
,n,s,o,a]=t,i=mo[Number(s)];if(s&&!i&&(Number(s)<1||Number(s)>12))return e;let r=new Date(Date.UTC(Number(n),Number(s&&!i?s:1)-1,Number(o||1))),l=n;return i?l=u(
i,{year:n}):o?l=Yt(r,{day:"numeric",month:"long",year:"numeric"}):s&&(l=Yt(r,{month:"long",year:"numeric"})),a?u(`date.${a}`,{date:l}):l},ye=e=>{let[t,n]=e.split(
"/");if(n===void 0)return Ve(e);let s=o=>o===".."||o==="";return s(t)&&s(n)?n===".."?u("date.sinceunknown"):u("date.unknown"):s(n)?u("date.since",{date:Ve(t)}):
s(t)?u("date.until",{date:Ve(n)}):u("date.range",{from:Ve(t),to:Ve(n)})},qn=(e,{oneYear:t=!1,after:n=!1}={})=>{let[s,o,a]=e.split("-");if(!o||n&&!t&&!a&&o==="01")
return s;let i=new Date(Date.UTC(Number(s),Number(o)-1,Number(a||1)));return Yt(i,a?{day:"numeric",month:"short"}:{month:"short",...t||n?{}:{year:"numeric"}})},
Ne=e=>{let[t,n]=e.split("T");return!n||n.startsWith("23:59:59")?Ve(t):`${Ve(t)}, ${n.slice(0,5)}`},wo=(e,t)=>e&&t?e===t?Be(e):u("range.between",{low:Be(e),high:Be(
t)}):e?u("range.least",{n:Be(e)}):t?u("range.most",{n:Be(t)}):"",yo=(e,t)=>{let[n,s,o]=e.n;if(e.h)return`${t(e.h)} ${Be(n)}`;let a=wo(s,o);return n&&a&&(s!==n||
o!==n)?`${Be(n)} (${a})`:a||Be(n)},Vt={true:"value.yes",false:"value.no"},Kt=e=>typeof e=="string"&&!Vt[e]&&new RegExp("\\p{L}{2}.*\\s","u").test(e)&&Z()!==pe?pe:
null,Xt=(e,t)=>{if(e==null)return"";if(typeof e=="string")return Vt[e]?u(Vt[e]):e;if(e.l)return e.l.map(s=>Xt(s,t)).join(" · ");if(e.d!==void 0)return ye(e.d);
if(e.m!==void 0)return Ne(e.m);if(e.t!==void 0)return t(e.t);let n=[yo(e,t),e.u?t(e.u):""].filter(Boolean).join(" ");return e.a?u("value.asof",{value:n,date:Ne(
e.a)}):n},Rn=e=>Math.min(...(e&&e.n||[]).filter(Boolean).map(Number),1/0),pt=e=>Math.max(...(e&&e.n||[]).filter(Boolean).map(Number),-1/0);var Zt=(e,t)=>t.startsWith(":")?e.term(t.slice(1)):(e.things.get(t)||{label:t}).label,ko=(e,t)=>[Zt(e,t.s),t.property.label,t.o?Zt(e,t.o):e.value(t.value),t.when?
`(${t.when.map(ye).join(", ")})`:""].filter(Boolean).join(" "),Pn=(e,t,n)=>{let s=e.sources.get(n.source)||{title:n.source},o=n.who?`${Zt(e,n.who)}, `:"",a=n.value===
void 0?"":`: ${e.value(n.value)}`,i=s.published&&s.published!=="unknown"?ye(s.published):u("date.unknown"),r=[`“${s.title}”`,s.publisher,i,s.url].filter(Boolean).
join(", "),l=n.sentences.map(([,g])=>`sha256:${g}`).join(", "),p=n.id?`${e.content.bases.claim}${n.id}`:"";return[`${o}${ko(e,t)}${t.o?"":a}${n.on?` (${Ne(n.on)}\
)`:""}. ${r}.`,[p,l].filter(Boolean).join(", ")].filter(Boolean).join(" ")};var Qt=50,ge=(e,t,n,s="plain",o="ol")=>{let a=c(o,{class:s}),i=c("button",{type:"button",class:"more"}),r=c("button",{type:"button",class:"more"}),l=c("span",{class:"\
paper"}),p=0,g=d=>{let f=e.slice(p,p+d).map(E=>{let q=n(E);return q instanceof Element&&q.tagName==="LI"?q:c("li",{},q)}),k=p&&f[0];a.append(...f),p+=f.length;let L=e.
length-p;i.textContent=u("more.next",{n:Math.min(L,Qt),rest:L}),r.textContent=u("more.all",{n:e.length}),l.textContent=L>0?u("more.rest",{n:L}):"",i.hidden=L<=0,
r.hidden=L<=Qt||e.length>1e3,k&&(k.querySelector("a, button")||i).focus({preventScroll:!0})};return i.addEventListener("click",()=>g(Qt)),r.addEventListener("cl\
ick",()=>g(e.length)),g(e.length<=t+2?e.length:t),[a,e.length>p?c("p",{class:"pager"},i,r,l):null]};var bo=3,Bn=({model:e,address:t})=>{let n=h=>{let j=e.things.get(h);return j?c("a",{href:t.ofThing(h),class:"thing"},ue(j.group),ce(j)):B(h)},s=h=>h?h.startsWith(
":")?B(e.term(h.slice(1))):n(h):null,o=h=>h.o?n(h.o):B(e.value(h.value),{class:"value",lang:Kt(h.value)}),a=h=>[n(h.s)," ",c("span",{class:"relation",title:ve(h.
property.meaning)},h.property.label),c("span",{class:"arrow","aria-hidden":"true"}," → "),o(h),r(h)],i=h=>(h.when||[]).map(ye).join(" · "),r=h=>[h.when?c("sp\
an",{class:"when"},", ",B(i(h))):null,h.capacity?c("span",{class:"when"},", ",_("as.posts",{posts:l(h.capacity.map(s))})):null],l=h=>c("span",{},h.map((j,M)=>[M?
u("and"):"",j])),p=h=>h.origins>1?u("count.origin",{n:h.origins}):h.origins===1?u("standing.single"):u("origins.none"),g=h=>{let j=[],M=(W,...Y)=>j.push(c("li",
{class:`tag ${W}`},Y));h.disputed&&M("disputed",u("standing.disputed")),h.property.interpretive&&M("interpretive",u("tag.interpretive")),h.layer==="claimed"&&M(
"claimed",u("standing.claimed")),h.weak&&M("claimed",u("tag.weak"));let F=(h.basis||[]).map(e.term).join(", ");F&&M("interpretive",_("tag.date",{basis:B(F)}));for(let W of h.
rules)M("inferred",_("tag.rule",{rule:B(e.term(W))}));return(h.layer==="fact"||h.origins)&&M(h.origins>1?"attested":"single",p(h)),c("ul",{class:"tags"},j)},d=h=>{
try{return new Intl.DisplayNames([Z()],{type:"language",fallback:"code"}).of(h)}catch{return h}},f=h=>{let j=e.sources.get(h);if(!j)return B(h);let M=[j.publisher,
j.kind&&e.term(j.kind),j.published&&j.published!=="unknown"?ye(j.published):u("date.unknown"),j.language&&u("in.language",{language:d(j.language)})];return[j.url?
_e(j.url,j.title,j.language):B(j.title,{lang:j.language}),c("span",{class:"muted"},M.filter(Boolean).map(F=>[" · ",B(F)]))]},k=h=>h.map(([j,M])=>c("p",{class:"\
hash"},_("evidence.hash",{n:j||"?",hash:c("code",{title:ve(M)},`${(M||"").slice(0,12)}…`)}))),L=h=>c("span",{},h.map((j,M)=>[M?", ":"",B((e.sources.get(j)||{title:j}).
title)])),E=h=>h.length?c("p",{class:"muted"},_("evidence.repeats",{sources:L(h)})):null,q=h=>{if(!h.standing)return null;let j=e.content.standings[h.standing],
M=(h.revised||[]).map(F=>e.claims[F]);return c("p",{class:"standing"},c("strong",{},et(e.term(h.standing))),j?[": ",$e(j)]:null,M.length?[" ",_("evidence.later",
{claims:c("span",{},M.map((F,W)=>[W?" · ":"",F.o?n(F.o):B(e.value(F.value)),F.on?` (${Ne(F.on)})`:""]))})]:null)},H=h=>h.who?s(h.who):c("span",{},u("evidence.s\
ource")),w=h=>[h.capacity&&[h.who&&!h.o?_("as.posts",{posts:s(h.capacity)}):_("evidence.capacity",{post:s(h.capacity)})],h.anonymity&&[B(e.term(h.anonymity))],h.
to&&_("evidence.told",{who:s(h.to)}),h.occasion&&_("evidence.occasion",{event:s(h.occasion)}),h.on&&[B(Ne(h.on))],h.wording&&_("evidence.wording",{words:B(h.wording)}),
h.basis&&_("tag.date",{basis:B(e.term(h.basis))}),h.rank&&[c("strong",{},e.term(h.rank)),h.why?[": ",B(h.why)]:""]].filter(Boolean),C=(h,j)=>{let M=e.claims[h],
F=e.sources.get(M.source)||{},W=w(M),Y=c("em",{},M.mode?e.term(M.mode):u("evidence.stated"));return c("li",{class:`claim${M.silent?" silent":""}`},c("p",{class:"\
word"},H(M)," ",Y,M.o?` ${u("evidence.this")}`:[": ",B(e.value(M.value),{lang:Kt(M.value)})]),W.length?c("p",{class:"muted"},W.map((ee,te)=>[te?" · ":"",ee])):
null,c("p",{class:"source"},f(M.source)),q(M),E([...M.repeats||[],...M.repeats?[]:F.repeats||[]]),k(M.sentences),j?y(M,j):null)},y=(h,j)=>{let M=c("p",{class:"c\
itation",hidden:!0}),F=c("button",{type:"button",class:"more"},u("cite.copy"));return F.addEventListener("click",async()=>{let W=Pn(e,j,h);M.replaceChildren(B(W)),
M.hidden=!1;let Y=u("cite.select");try{await navigator.clipboard.writeText(W),Y=u("cite.copied")}catch{getSelection().selectAllChildren(M)}F.textContent=Y,document.
getElementById("status").textContent=Y}),c("div",{class:"cite"},c("p",{},F),M)},T=(h,j,M)=>j.length?[c("h3",{class:"minor"},h),ge(j,12,F=>C(F,M),"claims")]:null,
v=h=>h.disputed&&h.o?(e.about.get(h.s)||[]).filter(j=>j.s===h.s&&j.p===h.p&&j.o!==h.o):[],I=h=>e.sources.get(h.source)?.publisher||e.sources.get(h.source)?.title||
h.source,D=h=>{let j=new Map;for(let W of h){let Y=JSON.stringify([W.value,W.on||"",W.who||I(W),W.standing||""]);j.has(Y)?j.get(Y).times+=1:j.set(Y,{one:W,times:1})}
let M=W=>e.value(W.value),F=(W,Y)=>W<Y?-1:W>Y?1:0;return[...j.values()].sort((W,Y)=>F(pt(W.one.value),pt(Y.one.value))||F(M(W.one),M(Y.one)))},b=h=>{let j=h.filter(
({one:W})=>!W.silent&&!W.denies&&Number.isFinite(pt(W.value))),M=(W,Y)=>{let ee=j.map(({one:te})=>W(te.value));return j.filter((te,P)=>ee[P]===Y(...ee))},F=(W,Y)=>{
let ee=Y.slice(0,bo).map(({one:P})=>c("span",{},c("strong",{},B(e.value(P.value)))," – ",P.who?s(P.who):B(I(P)),P.on?`, ${Ne(P.on)}`:"")),te=Y.length-ee.length;
return[c("dt",{},u(W)),[...ee,te>0?u("table.also",{n:te}):null].map(P=>P&&c("dd",{},P))]};return j.length<2?null:c("dl",{class:"ends"},F("table.lowest",M(Rn,Math.
min)),F("table.highest",M(pt,Math.max)))},A=h=>{let j=h.claims.map(P=>e.claims[P]).filter(P=>P.value!==void 0);if(!h.disputed||h.o||j.length<2)return null;let M=D(
j),F=P=>P.standing?e.term(P.standing):P.silent?e.term(P.mode):"",W=({one:P,times:Me})=>c("tr",{},c("td",{},B(e.value(P.value)),F(P)?c("small",{},` ${F(P)}`):""),
c("td",{},P.who?s(P.who):B(I(P)),Me>1?c("small",{},` ${u("evidence.times",{documents:u("count.document",{n:Me})})}`):null),c("td",{},P.on?Ne(P.on):"–")),Y=c("\
tbody",{},M.slice(0,20).map(W)),ee=c("button",{type:"button",class:"more"},u("more.rows",{n:M.length}));ee.addEventListener("click",()=>{Y.append(...M.slice(20).
map(W)),ee.remove()});let te=c("tr",{},[u("table.value"),u("table.who"),u("table.asof")].map(P=>c("th",{scope:"col"},P)));return[b(M),c("table",{class:"values"},
c("caption",{},u("table.caption")),c("thead",{},te),Y),M.length>20?c("p",{class:"pager"},ee):null]},z=h=>{let[j,M,F]=[[],[],[]];for(let Y of h.claims){let ee=e.
claims[Y];(ee.denies?M:ee.silent?F:j).push(Y)}let W=v(h);return[A(h),T(j.length>1?u("evidence.saying",{n:j.length}):u("evidence.says"),j,h),T(u("evidence.denyin\
g"),M,h),T(u("evidence.nofact"),F.filter(Y=>e.claims[Y].standing),h),T(u("evidence.unasserted"),F.filter(Y=>!e.claims[Y].standing),h),W.length?[c("h3",{class:"m\
inor"},u("evidence.rivals")),c("ul",{class:"plain"},W.map(Y=>c("li",{},$(Y),g(Y))))]:null,h.rules.length?c("p",{class:"note"},_("evidence.drawn",{rule:B(h.rules.
map(e.term).join(", "))})):null,h.claims.length||h.rules.length?null:c("p",{class:"note"},u("evidence.name"))]},$=(h,j)=>c("a",{href:t.ofStatement(h),class:"sta\
tement-link"},N(h,j)),N=(h,{dated:j=!0}={})=>{let M=W=>e.things.has(W)?ce(e.things.get(W)):B(W),F=h.o?M(h.o):B(e.value(h.value));return[M(h.s)," ",c("span",{class:"\
relation"},h.property.label)," ",F,j&&h.when?`, ${i(h)}`:""]},U=h=>B(h.gist,{lang:Z()===pe?null:pe});return{thingLink:n,named:s,sentence:a,value:o,qualified:r,when:i,
tags:g,behind:z,line:$,words:N,remark:h=>c("li",{class:"claim"},c("p",{class:"word"},h.who?s(h.who):u("evidence.source"),`, ${e.term(h.kind)}: `,h.phrase?["“",
B(h.phrase),"”"]:U(h)),h.phrase&&h.gist?c("p",{},U(h)):null,c("p",{class:"source"},f(h.source)),k(h.sentences||[])),origins:p,source:f}};var ut=(e,...t)=>c("fieldset",{},c("legend",{},e),t),Jt=(e,t,n,s)=>{let o=c("input",{type:"checkbox",change:s});return o.checked=n,c("label",{class:`choice${t?"":
" none"}`},o,c("span",{},e),c("span",{class:"count"},Ye(t)))},Fn=({model:e,address:t,finder:n,box:s})=>{let o=w=>t.replace(t.to({selection:w})),a=()=>t.now().selection,
i=w=>ut(u("filter.kinds"),e.legend.filter(C=>C.count).map(C=>Jt([ue(C),C.label],w.kinds.get(C.id)||0,!a().hide.includes(C.id),()=>o(Pe(a(),"hide",C.id))))),r=()=>ut(
u("filter.time"),c("p",{class:"hint"},u("filter.time.hint")),c("div",{class:"days"},nt.map(w=>{let C=c("input",{type:"text",inputmode:"numeric",pattern:"\\d{4}(-\
\\d{2}(-\\d{2})?)?",placeholder:w==="since"?"1992":"2026-06",size:"11"});return C.value=a()[w],C.addEventListener("change",()=>{C.checkValidity()?o({...a(),[w]:C.
value.trim()}):C.reportValidity()}),c("label",{},u(`filter.${w}`)," ",C)}))),l=(w,C)=>{let y=c("div",{class:"finder",id:`filter-${w}`});return n.attach(y,{label:u(
`filter.${w}`),fits:C,choose:T=>o({...a(),[w]:[...new Set([...a()[w],T])]})}),ut(u(`filter.${w}`),y,d(w))},p=(w,C,y)=>c("button",{type:"button",class:"chip",click:y,
"aria-label":u("filter.remove",{what:C})},w,c("span",{"aria-hidden":"true"}," ×")),g=w=>(e.things.get(w)||{label:w}).label,d=w=>a()[w].length?c("p",{class:"chi\
ps"},a()[w].map(C=>p(B(g(C)),g(C),()=>o(Pe(a(),w,C))))):null,f=w=>{let y=[...new Set([...e.sources.values()].map(T=>T.kind).filter(Boolean))].map(T=>[T,w.sources.
get(T)||0]).sort((T,v)=>v[1]-T[1]);return ut(u("filter.sources"),c("p",{class:"hint"},u("filter.sources.hint")),y.map(([T,v])=>Jt(e.term(T),v,a().sources.includes(
T),()=>o(Pe(a(),"sources",T)))))},k=w=>ut(u("filter.flags"),Ee.map(C=>Jt(u(`flag.${C}`),w.flags.get(C),a()[C],()=>o({...a(),[C]:!a()[C]})))),L=w=>c("p",{class:"\
left","aria-live":"polite"},u("filter.left",{things:u("count.thing",{n:w.things.size}),statements:u("count.statement",{n:w.statements.size})})),E=()=>ct(a())?c(
"button",{type:"button",class:"more",click:()=>o(ne())},u("filter.clear")):null;return{draw:w=>{let C=Tn(e,a()),y=s.contains(document.activeElement)?[...s.querySelectorAll(
"input, button")].indexOf(document.activeElement):-1;s.replaceChildren(c("h2",{},u("filter.title")),L(w),...[E()].filter(Boolean),k(C),r(),l("actors",T=>T.group.
actor),l("topics",T=>T.group.topic),...a().near.length?[l("near",()=>!0)]:[],...a().about.length?[l("about",()=>!0)]:[],f(C),i(C)),y>=0&&[...s.querySelectorAll(
"input, button")][y]?.focus()},active:()=>{let w=a(),C=[];for(let T of["near","about","actors","topics"])for(let v of w[T])C.push(p([u(`filter.${T}`),": ",B(g(v))],
g(v),()=>o(Pe(a(),T,v))));for(let T of w.sources)C.push(p(e.term(T),e.term(T),()=>o(Pe(a(),"sources",T))));for(let T of nt)w[T]&&C.push(p(`${u(`filter.${T}`)} ${w[T]}`,
u(`filter.${T}`),()=>o({...a(),[T]:""})));for(let T of Ee)w[T]&&C.push(p(u(`flag.${T}`),u(`flag.${T}`),()=>o({...a(),[T]:!1})));let y=e.legend.filter(T=>w.hide.
includes(T.id));return y.length&&C.push(p(u("filter.hidden",{kinds:y.map(T=>T.label).join(", ")}),u("filter.kinds"),()=>o({...a(),hide:[]}))),C}}};var[vo,zo]=[10,3],Wn=({model:e})=>({attach:(n,{label:s,placeholder:o=s,value:a="",choose:i,tell:r,fits:l})=>{let p=`${n.id}-list`,g=c("ul",{id:p,class:"results",
hidden:!0}),d=c("input",{type:"search","aria-label":s,placeholder:o,autocomplete:"off",spellcheck:"false","aria-controls":p,"aria-expanded":"false",role:"combob\
ox","aria-autocomplete":"list"});d.value=a;let f=()=>{g.hidden=!0,d.setAttribute("aria-expanded","false")},k=w=>{document.activeElement.blur(),f(),d.value="",w()},
L=(w,C,...y)=>c("li",{},c("button",{type:"button",click:()=>k(w)},ue(C),c("span",{},y))),E=w=>{let C=e.things.get(w.s),y=[u("count.claim",{n:w.claims.length}),w.
disputed?u("standing.disputed"):""].filter(Boolean).join(" · ");return L(()=>r(w),C.group,B(w.property.label),": ",B(e.value(w.value)),c("small",{},ce(C),` · ${y}`))},
q=w=>{let C=Re(d.value),y=w.called.indexOf(w.label),T=w.called.find((v,I)=>I!==y&&w.typed[I].includes(C)&&!w.typed[y].includes(C));return L(()=>i(w.id),w.group,
ce(w),c("small",{},w.kindLabel,T?[" · ",B(T)]:""))},H=()=>{if(!d.value.trim())return f();let w=e.search(d.value,l),{found:C,asked:y}=r?e.search.figures(d.value):
{found:[],asked:!1},T=C.slice(0,zo).map(E),v=w.slice(0,vo-T.length).map(q),I=w.length+C.length-v.length-T.length;g.replaceChildren(...y?[...T,...v]:[...v,...T]),
!v.length&&!T.length&&g.append(c("li",{class:"none"},u("search.none"))),I>0&&g.append(c("li",{class:"none"},u("search.more",{n:I}))),g.hidden=!1,d.setAttribute(
"aria-expanded","true"),document.getElementById("status").textContent=u("count.found",{n:w.length+C.length})};return d.addEventListener("input",H),d.addEventListener(
"focus",()=>{d.select(),d.value&&e.search(d.value,l).length>1&&H()}),n.addEventListener("keydown",w=>{let C=[...g.querySelectorAll("button")],y=C.indexOf(document.
activeElement);w.key==="Escape"?(f(),d.focus(),f()):w.key==="Enter"&&w.target===d&&C.length&&!g.hidden?(w.preventDefault(),C[0].click()):w.key==="ArrowDown"&&C.
length?(w.preventDefault(),C[Math.min(y+1,C.length-1)].focus()):w.key==="ArrowUp"&&y>=0&&(w.preventDefault(),(C[y-1]||d).focus())}),n.addEventListener("focusout",
w=>{n.contains(w.relatedTarget)||f()}),n.replaceChildren(d,g),d}});var Ke={attested:{width:2.6,dashes:!1},single:{width:1.1,dashes:!1},disputed:{width:2,dashes:[10,4,2,4]},claimed:{width:1.1,dashes:[1,5]},interpretive:{width:1.6,
dashes:[7,6]},inferred:{width:1.8,dashes:[2,4]}},Dn=({model:e,layout:t,whole:n,box:s})=>{let i={nodes:[],edges:[],labels:[],key:""},r={things:new Set,statement:null},
l=[],p={},g=()=>{},d=new vis.DataSet,f=new vis.DataSet,k=new vis.Network(s,{nodes:d,edges:f},JSON.parse(e.drawn.options)),L=()=>{let m=getComputedStyle(document.
documentElement),S=O=>m.getPropertyValue(`--${O}`).trim();p=Object.fromEntries(["stage","text","muted","line","accent","disputed","card","rim"].map(O=>[O,S(O)]))},
E=({thing:m,x:S,y:O,size:G})=>{let{shape:K,colour:X,hollow:J}=m.group,de=r.things.has(m.id);return{id:m.id,x:S,y:O,size:G,shape:K,label:void 0,borderWidth:J||de?
2.5:1,borderWidthSelected:3,color:q(J?p.stage:X,de?p.text:J?X:p.rim)}},q=(m,S)=>({background:m,border:S,highlight:{background:m,border:p.text},hover:{background:m,
border:p.text}}),H=m=>!i.labels&&r.near&&!r.near.has(m),w=({statement:m,smooth:S})=>{let O=e.standing(m),{width:G,dashes:K}=Ke[O]||Ke.single,X=m.key===r.statement;
return{id:m.index,from:m.s,to:m.o,smooth:S,dashes:K,width:G+(X?2:0),color:{color:X?p.accent:O==="disputed"?p.disputed:p.line,highlight:p.accent,hover:p.accent},
arrows:{middle:{enabled:!0,scaleFactor:.55}},selectionWidth:1.5,hoverWidth:1}},C=()=>{if(d.clear(),f.clear(),!i.labels){i.ready={...n.prepare(i,r),grow:1},i.places=
null,k.redraw();return}d.add(i.nodes.map(E)),f.add(i.edges.map(w))},y=()=>{let m=[1/0,1/0,-1/0,-1/0],S=(O,G,K,X)=>{m[0]=Math.min(m[0],O),m[1]=Math.min(m[1],G),m[2]=
Math.max(m[2],K),m[3]=Math.max(m[3],X)};for(let{x:O,y:G,size:K}of i.nodes)S(O-K,G-K,O+K,G+K);for(let O of i.labels||[]){let G=I(O);S(G,O.y,G+O.width,O.y+O.height)}
return m},T=m=>{let S=[...m.nodes.flatMap(({y:O,size:G})=>[O-G,O+G]),...m.labels.flatMap(({y:O,height:G})=>[O,O+G])];return Math.max(...S)-Math.min(...S)},v=()=>{
k.setSize("100%","100%"),k.redraw()},I=({align:m,x:S,width:O})=>m==="left"?S:m==="right"?S-O:S-O/2,D=()=>{if(!i.nodes.length)return;let[m,S,O,G]=y(),K=Math.max(
1,s.clientWidth-52),X=Math.max(1,s.clientHeight-52),J=Math.min(K/(O-m||1),X/(G-S||1),i.labels?1.15:2),de=Math.max(J,i.labels?.3:.05);k.moveTo({position:{x:(m+O)/
2,y:(S+G)/2},scale:de})},b=m=>[...m.captions.map(S=>({words:S,font:t.FONT.caption,high:t.LINE.caption,colour:p.muted})),...m.lines.map(S=>({words:S,font:m.card?
t.FONT.centre:t.FONT.name,high:m.card?t.LINE.centre:t.LINE.name,colour:p.text}))],x=(m,S)=>{let O=I(S);S.card&&(m.fillStyle=p.card,m.strokeStyle=p.rim,m.lineWidth=
1,m.beginPath(),m.roundRect(O-12,S.y-7,S.width+24,S.height+13,9),m.fill(),m.stroke()),m.textAlign=S.align,m.textBaseline="middle",m.lineJoin="round";let G=S.y;for(let{
words:K,font:X,high:J,colour:de}of b(S))m.font=X,S.card||A(m,K,S.x,G+J/2,4),m.fillStyle=r.things.has(S.id)&&!S.card&&X===t.FONT.name?p.accent:de,m.fillText(K,S.
x,G+J/2),G+=J;l.push({...S,left:O,right:O+S.width,top:S.y,bottom:S.y+S.height})},A=(m,S,O,G,K)=>{m.strokeStyle=p.stage,m.lineWidth=K,m.strokeText(S,O,G)},z=(m,S)=>m.
left>S.right||m.right<S.left||m.top>S.bottom||m.bottom<S.top,$=(m,S)=>({...m,left:m.left-S,right:m.right+S}),N=(m,S)=>S.filter(O=>!z(m,O)).length,U=({x:m,y:S,size:O},G,K,X)=>[
{left:m-G/2,top:S+O+X},{left:m+O+X,top:S-K/2},{left:m-G/2,top:S-O-X-K},{left:m-O-X-G,top:S-K/2}],R=()=>{let m=k.getScale(),{x:S,y:O}=k.getViewPosition(),[G,K]=[
s.clientWidth/2/m,s.clientHeight/2/m],X=i.order.filter(({thing:Ue,x:he,y:Se})=>Math.abs(he-S)<G&&Math.abs(Se-O)<K&&!H(Ue.id)),J=X.slice(0,400).map(({x:Ue,y:he,size:Se})=>({
left:Ue-Se,right:Ue+Se,top:he-Se,bottom:he+Se})),de=Math.min(80,Math.max(10,Math.round(s.clientWidth*s.clientHeight/2e4))),Pt=s.clientWidth>620?48/m:0,to=r.near?
0:de/2,vt=[];for(let[Ue,he]of X.slice(0,400).entries()){if(vt.length>=de)break;let Se=r.things.has(he.thing.id),Bt=(Se?15:12.5)/m;he.short||=t.wrap(he.thing.label,
t.FONT.name,190,1)[0],he.wide||=t.width(he.short,t.FONT.name)/14;let kn=he.wide*Bt*(Se?1.06:1),bn=Bt*1.25,vn=U(he,kn,bn,3/m).map(le=>({...le,id:he.thing.id,right:le.
left+kn,bottom:le.top+bn,words:he.short,strong:Se,size:Bt})).filter(le=>le.left>S-G&&le.right<S+G-Pt&&le.bottom<O+K).filter(le=>vt.every(Ft=>z($(le,8/m),Ft))).map(
le=>({...le,covered:N(le,J)})).sort((le,Ft)=>le.covered-Ft.covered).find(({covered:le})=>Se||Ue<10&&!r.near||le<=(Ue<to||m<.4?2:0));vn&&vt.push(vn)}return vt},h=0,
j=()=>{clearTimeout(h),h=setTimeout(()=>{i.places=null,k.redraw()},120)},M=m=>{let S=k.getScale(),{x:O,y:G}=k.getViewPosition(),K=[S,O,G].join();i.places?i.places.
view!==K&&j():i.places={view:K,scale:S,list:R()},m.textAlign="left",m.textBaseline="middle",m.lineJoin="round";let X=i.places.scale/S;for(let J of i.places.list){
let de=(J.top+J.bottom)/2;m.font=`${J.strong?650:500} ${J.size*X}px ${t.FACE}`,A(m,J.words,J.left,de,3.5/S),m.fillStyle=p.text,m.fillText(J.words,J.left,de),l.push(
J)}};k.on("beforeDrawing",m=>{if(i.labels||!i.ready)return;m.save();let S=n.growth(k.getScale());S!==i.ready.grow&&(i.ready={...n.prepare(i,r,S),grow:S}),n.draw(
m,i.ready,p,Ke,k.getScale()),m.restore()}),k.on("afterDrawing",m=>{if(l=[],m.save(),i.labels)for(let S of i.labels)x(m,S);else i.ready&&M(m);m.restore(),i.key&&
!document.documentElement.dataset.drawn&&(document.documentElement.dataset.drawn=Math.round(performance.now()))});let F=({x:m,y:S})=>l.find(O=>m>=O.left&&m<=O.right&&
S>=O.top&&S<=O.bottom);k.on("click",({nodes:[m],edges:[S],pointer:O})=>{let G=(de,Pt)=>i.ready?de(i.ready,O.canvas,Pt/k.getScale()):void 0,K=m??G(n.thingAt,4);if(K!==
void 0)return g({thing:K});let X=F(O.canvas);if(X)return g(X.statement?{statement:X.statement}:{thing:X.id});let J=S===void 0?G(n.lineAt,5):e.statements[S];return g(
J?{statement:J}:{})});let W=m=>()=>{s.style.cursor=m};for(let m of["hoverNode","hoverEdge"])k.on(m,W("pointer"));for(let m of["blurNode","blurEdge"])k.on(m,W("d\
efault"));s.addEventListener("mousemove",m=>{let{left:S,top:O}=s.getBoundingClientRect();if(m.buttons)return;let G=k.DOMtoCanvas({x:m.clientX-S,y:m.clientY-O});
F(G)||i.ready&&n.thingAt(i.ready,G,4/k.getScale())?s.style.cursor="pointer":k.getNodeAt({x:m.clientX-S,y:m.clientY-O})||(s.style.cursor="default")});let Y=()=>{
let m=({thing:O})=>Number(O.id.includes("--")),S=O=>r.things.has(O)?2:r.near&&r.near.has(O)?1:0;return[...i.nodes].sort((O,G)=>S(G.thing.id)-S(O.thing.id)||m(O)-
m(G)||G.size-O.size||e.byName(O.thing,G.thing))},ee=(m,{things:S=[],statement:O=null}={})=>{let G=m.key===i.key;i=m;let K=O?[O.s,O.o]:[];if(r={things:new Set(S),
statement:O&&O.key},!i.labels){if(K.forEach(X=>r.things.add(X)),r.things.size&&(r.near=new Set(r.things),!O))for(let X of S)e.neighbours(X).forEach(({thing:J})=>r.
near.add(J.id));i.order=Y()}C(),G||D(),k.unselectAll()},te=m=>k.moveTo({scale:k.getScale()*m}),P=m=>s.setAttribute("aria-label",ve(m)),Me=()=>({wide:s.clientWidth,
high:s.clientHeight});return L(),{show:ee,fit:D,zoom:te,describe:P,size:Me,needs:T,resize:v,restyle:L,onPick:m=>{g=m},written:()=>l,at:m=>k.canvasToDOM(i.nodes.
find(({thing:S})=>S.id===m))}};var xo=["attested","single","interpretive","inferred","disputed"],So=e=>{let{width:t,dashes:n}=Ke[e],s=document.createElementNS("http://www.w3.org/2000/svg","sv\
g"),o=document.createElementNS("http://www.w3.org/2000/svg","line");for(let[a,i]of Object.entries({viewBox:"0 0 44 8",class:`swatch ${e}`,"aria-hidden":"true"}))
s.setAttribute(a,i);for(let[a,i]of Object.entries({x1:1,y1:4,x2:43,y2:4,"stroke-width":t,"stroke-dasharray":n?n.join(" "):"none"}))o.setAttribute(a,i);return s.
append(o),s},Un=({model:e,address:t},n,s)=>{let{hide:o}=n.selection,a=p=>c("button",{type:"button","aria-pressed":String(!o.includes(p.id)),title:o.includes(p.id)?
u("legend.hidden"):u("legend.shown"),click:()=>t.replace(t.to({selection:Pe(n.selection,"hide",p.id)}))},ue(p),` ${p.label} `,c("span",{class:"count"},p.count)),
i=s.querySelector("details")?.open,r=[...s.querySelectorAll("button")].indexOf(document.activeElement),l=c("details",{class:"lines",open:i},c("summary",{},u("le\
gend.lines")),c("ul",{},xo.map(p=>c("li",{},So(p),u(`line.${p}`)))));s.replaceChildren(c("div",{class:"chips",role:"group","aria-label":u("legend.label")},e.legend.
filter(p=>p.count).map(a)),...n.view==="network"?[l]:[]),r>=0&&s.querySelectorAll("button")[r]?.focus()};var St=(e,t)=>e.startsWith(t)||e.includes(" "+t),jo=(e,t,n)=>{let s=0;return e.typed.forEach((o,a)=>{let i=n.every(l=>St(o,l));if(!i&&!n.every(l=>o.includes(l)))
return;let r=o===t?5:o.startsWith(t)?4:i?3:1;s=Math.max(s,r-(a?.5:0))}),s},Mo=e=>{if(e.dated?.in!==Z()){let t=e.span?e.span.edtf&&!e.span.edtf.includes(" ")?e.span.
edtf:e.span.first:"";e.dated={in:Z(),text:t?Re(ye(t)):""}}return e.dated.text},Gn=(e,t)=>{let n=t.filter(s=>!e.typed.some(o=>St(o,s)));return n.length===t.length?
0:t.length-n.filter(s=>!St(Mo(e),s)).length},$o=3,Hn=(e,t,n)=>{let s=[...e.values()].filter(d=>!d.folded),o=0,a=(d=()=>!1)=>{for(;o<s.length&&!d();o+=1){let f=s[o];
f.called=[...new Set([...Object.values(f.names),f.untagged,...f.aliases])],f.typed=f.called.map(Re)}return o===s.length},i=d=>d.map(([f,k])=>({how:f,thing:k,degree:n(
k.id),name:k.typed[0]})).sort((f,k)=>k.how-f.how||k.degree-f.degree||(f.name<k.name?-1:f.name>k.name?1:0)).map(({thing:f})=>f),r=d=>{let f=Re(d),k=f?f.split(" "):
[],L=new Set(Re(u("search.small")).split(" ")),E=k.filter(q=>!L.has(q));return{query:f,words:k,large:E.length?E:k}},l=(d,f=()=>!0)=>{let{query:k,words:L,large:E}=r(
d);if(!L.length)return[];a();let q=s.filter(f),H=q.map(y=>[jo(y,k,L),y]).filter(([y])=>y>0);if(H.length||L.length===1&&E.length===1)return i(H);let w=q.map(y=>[
Gn(y,E),y]).filter(([y])=>y>0),C=w.reduce((y,[T])=>Math.max(y,T),0);return i(w.filter(([y])=>y===C))},p=new Map,g=d=>(p.has(d)||p.set(d,Object.values(d.names||{}).
map(Re)),p.get(d));return l.figures=d=>{let{words:f,large:k}=r(d);return k.some(E=>E.length>=$o)?(a(),{found:t.filter(E=>{let q=e.get(E.s);if(!E.value?.n||!q||q.
folded)return!1;let H=g(E.property),w=k.filter(C=>!H.some(y=>St(y,C)));return w.length<k.length&&(!w.length||Gn(q,w)===w.length)}).sort((E,q)=>q.claims.length-E.
claims.length||(E.key<q.key?-1:1)),asked:k.length<f.length}):{found:[],asked:!1}},l.prepare=a,l};var Yn="9999-12-31",dt=(e,t,n)=>{let s=e.get(t);s?s.push(n):e.set(t,[n])},Eo=e=>{let t=new Map(Object.entries(e.terms));return{terms:t,term:s=>re(t.get(s))||s||
""}},Ao=({first:e="",last:t="",edtf:n="",bounded:s=!1})=>e||t&&t<Yn?{first:e||"0000-01-01",last:t||Yn,edtf:n,bounded:s}:null,_t=class{constructor({label:t,...n},s,o){
Object.assign(this,n),this.aliases??=[],this.links??=[],this.untagged=t,this.names={en:t,...n.names},this.group=s,this.span=Ao(n),this.term=o}get label(){return this.
names[Z()]||this.untagged}get tongue(){return this.names[Z()]?null:pe}get kindLabel(){return this.kind?this.term(this.kind):this.group.label}},Lo=e=>({...e,get label(){
return e.unclear&&e.unclear.length?u("relation.unclear",{now:re(e.unclear[0]),once:re(e.unclear[1])}):re(e.names)},get reversed(){return re(e.inverse)},get meaning(){
return re(e.definition)}}),To=(e,t)=>{let n=new Map([...e.keys()].map(s=>[s,new Map]));for(let s of t)s.s!==s.o&&(dt(n.get(s.s),s.o,s),dt(n.get(s.o),s.s,s));return n},
Io=["disputed","claimed","interpretive","inferred","single","attested"],Vn=e=>e.disputed?"disputed":e.layer==="claimed"?"claimed":e.property.interpretive?"inter\
pretive":e.layer==="inferred"?"inferred":e.origins>1?"attested":"single",Xe=e=>Io.indexOf(Vn(e)),Kn=({content:e,drawn:t})=>{let{terms:n,term:s}=Eo(e),o=y=>Xt(y,
s),a=e.legend.map((y,T)=>({...y,index:T,count:0,get label(){return re(y.names)}})),i=new Map(e.sources.map(y=>[y.id,y])),r=new Map(Object.entries(e.properties).
map(([y,T])=>[y,Lo(T)])),l=e.claims;for(let y of[l,e.remarks])for(let T of y)T.sentences=(T.sentences||[]).map(v=>e.sentences[v]);let p=new Map(e.things.map(y=>[
y.id,new _t(y,a[y.group||0],s)]));for(let y of p.values())y.folded||(y.group.count+=1);let g=e.statements,[d,f]=[Object.freeze([]),new Map];g.forEach((y,T)=>{!r.
has(y.p)&&!f.has(y.p)&&f.set(y.p,{label:y.p,reversed:"",meaning:""}),y.property=r.get(y.p)||f.get(y.p),y.claims??=d,y.rules??=d,y.origins??=0,y.index=T,y.key=`${y.
s}~${y.p}~${y.via||y.o||""}`});let k=new Map;for(let y of g){let{s:T,o:v,via:I}=y;p.has(T)&&dt(k,T,y),v!==void 0&&v!==T&&p.has(v)&&dt(k,v,y),I!==void 0&&I!==T&&
I!==v&&p.has(I)&&dt(k,I,y)}let L=t.edges.map(y=>g[y]),E=To(p,L),q=y=>(E.get(y)||new Map).size,H=new Map,w=(y,T)=>(H.has(Z())||H.set(Z(),new Intl.Collator(Z())),
H.get(Z()).compare(y.label,T.label)),C=y=>[...E.get(y)||new Map].map(([T,v])=>({thing:p.get(T),statements:v})).sort((T,v)=>T.thing.group.index-v.thing.group.index||
q(v.thing.id)-q(T.thing.id)||w(T.thing,v.thing));return{content:e,drawn:t,legend:a,sources:i,properties:r,claims:l,things:p,statements:g,about:k,edges:L,terms:n,
term:s,value:o,spots:new Map(t.nodes.map(y=>[y.id,y])),byKey:new Map(g.map(y=>[y.key,y])),neighbours:C,degree:q,byName:w,standing:Vn,weakness:Xe,search:Hn(p,g,q),
nearTo:y=>(E.get(y)||new Map).keys(),joins:new Map(g.filter(y=>y.via).map(y=>[y.via,y])),between:(y,T)=>E.get(y)&&E.get(y).get(T)||[]}};var Xn=({model:e})=>{let t='system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',n={name:`500 14px ${t}`,caption:`12px ${t}`,centre:`600 16px ${t}`},
s={name:18,caption:15,centre:21},[o,a]=[9,20],i=document.createElement("canvas").getContext("2d"),r=(b,x)=>(i.font=x,i.measureText(b).width),l=(b,x,A,z=3)=>{let $=[],
N="";for(let R of ve(b).split(/\s+/).filter(Boolean)){let h=N?`${N} ${R}`:R;!N||r(h,x)<=A?N=h:($.push(N),N=R)}N&&$.push(N);let U=$.slice(0,z).map(R=>p(R,x,A));return $.
length>z&&(U[z-1]=p(`${U[z-1]} …`,x,A,!0)),U},p=(b,x,A,z=!1)=>{if(r(b,x)<=A)return b;let $=z?b.slice(0,-2):b;for(;$.length>1&&r(`${$}…`,x)>A;)$=$.slice(0,-1);
return`${$}…`},g=b=>b.startsWith(":")?e.term(b.slice(1)):e.things.get(b).label,d=({capacity:b})=>b&&u("as.posts",{posts:b.map(g).join(u("and"))}),f=({when:b})=>b&&
b.map(ye).join(" · "),k=(b,x)=>{let{label:A,reversed:z}=b.property,$=[b.s===x?A:z||`← ${A}`,f(b),d(b)].filter(Boolean).join(", ");return b.disputed?`${$} (${u(
"standing.disputed")})`:b.layer==="inferred"?`${$} (${u("standing.inferred")})`:$},L=(b,x,A)=>{let z=[...new Set(b.map(N=>k(N,x)))];return(z.length>3?[...z.slice(
0,2),u("more.relations",{n:z.length-2})]:z).flatMap(N=>l(N,n.caption,A,3))},E=(b,x)=>x&&b.label.startsWith(`${x.label}: `)?`… ${b.label.slice(x.label.length+2)}`:
b.label,q=(b,x,A,z)=>{let $=l(E(b,z),n.name,A,4),N=Math.max(...$.map(U=>r(U,n.name)),...x.map(U=>r(U,n.caption)));return{thing:b,lines:$,captions:x,width:N,height:$.
length*s.name+x.length*s.caption}},H=b=>{let x=Math.min(.22,.6/b.length);return b.map((A,z)=>{let $=(z-(b.length-1)/2)*(b[0].s===A.s?x:-x),N=$?{enabled:!0,type:$>
0?"curvedCW":"curvedCCW",roundness:Math.abs($)}:!1;return{statement:A,smooth:N}})},w=(b,x,A)=>{let z=b.reduce((j,M)=>j+M.height,0),$=Math.max(A?13:18,Math.min(A?
26:64,(A?380-z:420-z)/b.length)),N=z+$*(b.length-1),[U,R]=A?[70,62]:[130,110],h=-N/2;return b.map(j=>{let M=h+j.height/2;h+=j.height+$;let F=Math.sqrt(Math.max(
0,1-(M/Math.max(N/2+60,160))**2));return{...j,x:x*(U+R*F),y:M,direction:x}})},C=(b,{selected:x,all:A,narrow:z,room:$})=>{let N=e.things.get(b),U=e.neighbours(b).
filter(({thing:P})=>x.things.has(P.id)).map(P=>({...P,statements:P.statements.filter(Me=>x.statements.has(Me.index))})).filter(P=>P.statements.length),h=A?U:T(U,
z?o:a,b),j=z?Math.max(120,$-205):200,M=h.map(P=>({...q(P.thing,L(P.statements,b,j),j,N),statements:P.statements})),F=z?M.length:v(M),W=w(M.slice(0,F),1,z),Y=w(M.
slice(F).reverse(),-1,!1),ee=[...W,...Y],te=ee.map(P=>({id:P.thing.id,x:P.x+P.direction*18,y:P.y-P.height/2,width:P.width,height:P.height,lines:P.lines,captions:P.
captions,align:P.direction>0?"left":"right"}));return(!z||!M.length)&&te.push(y(N,M.length?190:280)),{nodes:[{thing:N,x:0,y:0,size:20},...ee.map(P=>({thing:P.thing,
x:P.x,y:P.y,size:10}))],edges:ee.flatMap(P=>H(P.statements)),labels:te,hidden:U.length-h.length,total:U.length}},y=(b,x)=>{let A=l(b.label,n.centre,x,7),z=Math.
max(...A.map($=>r($,n.centre)));return{id:b.id,x:0,y:34,width:z,height:A.length*s.centre,lines:A,captions:[],align:"center",card:!0}},T=(b,x,A)=>{if(b.length<=x)
return b;let z=new Map;for(let N of b){let U=k(N.statements[0],A);z.has(U)?z.get(U).push(N):z.set(U,[N])}let $=new Set;for(let N=0;$.size<x;N+=1)for(let U of z.
values())U[N]&&$.size<x&&$.add(U[N]);return b.filter(N=>$.has(N))},v=b=>{let x=b.reduce(($,N)=>$+N.height+18,0),A=0,z=b.findIndex($=>(A+=$.height+18)>=x/2);return z<
0?b.length:z+1};return{FACE:t,FONT:n,LINE:s,width:r,wrap:l,phrase:k,round:C,chain:(b,{narrow:x,room:A})=>{let z=x?A-90:420,$=[],N=[],U=[],R=0;return b.forEach((h,j)=>{
let M=e.things.get(h),F=q(M,[],z);if($.push({thing:M,x:0,y:R,size:13}),U.push({id:h,x:26,y:R-F.height/2,width:F.width,height:F.height,lines:F.lines,captions:[],
align:"left"}),j===b.length-1)return;let W=e.between(h,b[j+1]),Y=W.flatMap(te=>l([`${te.s===h?"↓":"↑"} ${te.property.label}`,f(te),te.disputed&&u("standing.\
disputed")].filter(Boolean).join(", "),n.caption,z,2)),ee=Math.max(b.length>6?70:92,44+Y.length*s.caption+F.height/2);U.push({x:26+6*W.length,y:R+ee/2-Y.length*
s.caption/2,lines:[],captions:Y,align:"left",width:Math.max(...Y.map(te=>r(te,n.caption))),height:Y.length*s.caption,statement:W[0]}),N.push(...H(W)),R+=ee}),{nodes:$,
edges:N,labels:U,hidden:0,total:b.length}},whole:({selected:b})=>{let x=b.things,A=[...x].map($=>{let N=e.spots.get($);return{thing:e.things.get($),x:N.x,y:N.y,
size:N.size}}),z=new Map;for(let $ of e.edges){if(!x.has($.s)||!x.has($.o)||!b.statements.has($.index))continue;let N=[$.s,$.o].sort().join(`
`);z.has(N)?z.get(N).push($):z.set(N,[$])}return{nodes:A,edges:[...z.values()].flatMap(H),labels:null,hidden:e.spots.size-A.length,total:A.length}}}};var No="system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif";var jt=e=>String(e??"").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/g,"�").replace(/[&<>"']/g,t=>`&#${t.codePointAt(0)};`),Q=e=>Number(
e.toFixed(1)),ht=(e,t,n,s)=>Array.from({length:e},(o,a)=>{let i=n+a*2*Math.PI/e,r=s&&a%2?s:t;return`${Q(r*Math.cos(i))},${Q(r*Math.sin(i))}`}).join(" "),Zn={star:e=>`\
<polygon points="${ht(10,e*1.1,-Math.PI/2,e*.5)}"/>`,square:e=>`<rect x="${Q(-e*.88)}" y="${Q(-e*.88)}" width="${Q(e*1.76)}" height="${Q(e*1.76)}"/>`,diamond:e=>`\
<polygon points="${ht(4,e*1.12,0)}"/>`,triangle:e=>`<polygon points="${ht(3,e*1.15,-Math.PI/2)}"/>`,triangleDown:e=>`<polygon points="${ht(3,e*1.15,Math.PI/2)}"\
/>`,hexagon:e=>`<polygon points="${ht(6,e,0)}"/>`,dot:e=>`<circle r="${Q(e)}"/>`},en=({align:e,x:t,width:n})=>e==="left"?t:e==="right"?t-n:t-n/2,Co=({statement:e,
smooth:t},n,{ink:s,patterns:o,standing:a,chosen:i})=>{let[r,l]=[n.get(e.s),n.get(e.o)];if(!r||!l)return"";let{width:p,dashes:g}=o[a(e)]||o.single,[d,f]=[(r.x+l.
x)/2,(r.y+l.y)/2],[k,L]=[null,`L${Q(l.x)} ${Q(l.y)}`];if(t&&t.roundness){let y=t.type==="curvedCW"?-1:1;k={x:d+y*t.roundness*(l.y-r.y),y:f-y*t.roundness*(l.x-r.
x)},L=`Q${Q(k.x)} ${Q(k.y)} ${Q(l.x)} ${Q(l.y)}`}let E=i&&e.key===i?s.accent:a(e)==="disputed"?s.disputed:s.line,[q,H]=k?[(d+k.x)/2,(f+k.y)/2]:[d,f],w=Q(Math.atan2(
l.y-r.y,l.x-r.x)*180/Math.PI),C=g?` stroke-dasharray="${g.join(" ")}"`:"";return`<path d="M${Q(r.x)} ${Q(r.y)}${L}" fill="none" stroke="${E}" stroke-width="${p}\
"${C}/><path d="M-5-4.5 5 0-5 4.5z" transform="translate(${Q(q)} ${Q(H)}) rotate(${w})" fill="${E}"/>`},Oo=({thing:e,x:t,y:n,size:s},o)=>{let{shape:a,colour:i,hollow:r}=e.
group,l=(Zn[a]||Zn.dot)(s);return`<g transform="translate(${Q(t)} ${Q(n)})" fill="${r?o.stage:jt(i)}" stroke="${r?jt(i):o.rim}" stroke-width="${r?2.5:1}"><title\
>${jt(e.label)}</title>${l}</g>`},Qn=({text:e,x:t,y:n,anchor:s,size:o,weight:a,fill:i,stage:r})=>`<text x="${Q(t)}" y="${Q(n)}" text-anchor="${s}" font-size="${o}\
" font-weight="${a}" fill="${i}" stroke="${r}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">${jt(e)}</text>`,qo={left:"start",right:"end",center:"\
middle"},Ro=(e,{ink:t,heights:n})=>{let s=e.card?`<rect x="${Q(en(e)-12)}" y="${Q(e.y-7)}" width="${Q(e.width+24)}" height="${Q(e.height+13)}" rx="9" fill="${t.
card}" stroke="${t.rim}"/>`:"",{y:o}=e,a=[...e.captions.map(i=>({text:i,size:12,weight:400,fill:t.muted,high:n.caption})),...e.lines.map(i=>({text:i,size:e.card?
16:14,weight:e.card?600:500,fill:t.text,high:e.card?n.centre:n.name}))].map(i=>(o+=i.high,Qn({...i,x:e.x,y:o-i.high*.28,anchor:qo[e.align],stage:e.card?t.card:t.
stage})));return s+a.join("")},Po=e=>{let t=[];for(let{thing:n,x:s,y:o,size:a}of[...e].sort((i,r)=>r.size-i.size)){if(t.length>=120)break;let i=n.label.length>34?
`${n.label.slice(0,33)}…`:n.label,r={text:i,x:s,y:o+a+16,left:s-i.length*3.7,right:s+i.length*3.7,top:o+a,bottom:o+a+20};t.every(l=>r.left>l.right||r.right<l.
left||r.top>l.bottom||r.bottom<l.top)&&t.push(r)}return t},Bo=(e,t)=>{let[n,s]=[[],[]];for(let{x:r,y:l,size:p}of e)n.push(r-p,r+p),s.push(l-p,l+p);for(let r of t)
n.push(r.left,r.right),s.push(r.top,r.bottom);let o=(r,l)=>r.reduce((p,g)=>l(p,g),r[0]??0),[a,i]=[o(n,Math.min)-30,o(s,Math.min)-30];return[a,i,o(n,Math.max)+30-
a,o(s,Math.max)+30-i].map(Q)},Jn=(e,t)=>{let n=new Map(e.nodes.map(d=>[d.thing.id,d])),s=e.labels?null:Po(e.nodes),o=s||e.labels.map(d=>({left:en(d)-12,right:en(
d)+d.width+12,top:d.y-8,bottom:d.y+d.height+8})),[a,i,r,l]=Bo(e.nodes,o),{ink:p}=t,g=s?s.map(d=>Qn({...d,anchor:"middle",size:13,weight:500,fill:p.text,stage:p.
stage})):e.labels.map(d=>Ro(d,t));return[`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${a} ${i} ${r} ${l}" width="${r}" height="${l}" font-family="${No}">`,
`<rect x="${a}" y="${i}" width="${r}" height="${l}" fill="${p.stage}"/>`,e.edges.map(d=>Co(d,n,t)).join(""),e.nodes.map(d=>Oo(d,p)).join(""),g.join(""),"</svg>"].
join(`
`)};var Fo=.05,Wo=3,tn=e=>{let t=Math.max(40,Fo*e.spots.size);return new Set([...e.things.values()].filter(n=>n.group.hub||n.group.loose||e.degree(n.id)>t).map(n=>n.
id))},Do=(e,t)=>{let{group:n}=e.things.get(t);return 1+Math.log2(1+e.degree(t))/4+(n.loose||n.hub&&!n.actor?3:0)},Uo=[.6,2,.8,.5,.2,0],Go=(e,t,n)=>Math.min(...e.
between(t,n).map(s=>Uo[Xe(s)])),Ho=e=>{let t=0;for(let n=1;n<e.length;n+=1)e[n][0]<e[t][0]&&(t=n);return e.splice(t,1)[0]},Yo=(e,t,n,s,o)=>{let a=new Map([[t,{far:0,
by:null}]]),i=[[0,t]],r=new Set;for(;i.length;){let[p,g]=Ho(i);if(g===n)break;if(!r.has(g)){r.add(g);for(let d of e.nearTo(g)){if(r.has(d)||d!==n&&s.has(d)||!o(
g,d))continue;let f=p+Go(e,g,d)+(d===n?1:Do(e,d));a.has(d)&&a.get(d).far<=f||(a.set(d,{far:f,by:g}),i.push([f,d]))}}}if(!a.has(n))return null;let l=[];for(let p=n;p!==
null;p=a.get(p).by)l.unshift(p);return l},_n=(e,t,n,{through:s=!1,selected:o=null}={})=>{let a=s?new Set:new Set(tn(e));if(o)for(let l of e.things.keys())o.things.
has(l)||a.add(l);let i=(l,p)=>!o||e.between(l,p).some(g=>o.statements.has(g.index)),r=[];for(;r.length<Wo;){let l=Yo(e,t,n,a,i);if(!l||l.length===2&&r.length||(r.
push(l),l.length===2))break;l.slice(1,-1).forEach(p=>a.add(p))}return r},es=(e,t,n,{through:s=!1,selected:o=null}={})=>{let a=_n(e,t,n,{through:s,selected:o});return a.
length||s?a:_n(e,t,n,{through:!0,selected:o})},gt=(e,t)=>t.slice(1).map((n,s)=>({from:t[s],to:n,statements:[...e.between(t[s],n)].sort((o,a)=>Xe(a)-Xe(o))})),ts=(e,t)=>gt(
e,t).map(({statements:n})=>n[0]).sort((n,s)=>Xe(n)-Xe(s)||n.origins-s.origins)[0];var ns=({model:e})=>{let s=(v,{x:I,y:D},b,x,A)=>{for(let z=0;z<x;z+=1){let $=A+z*2*Math.PI/x;z?v.lineTo(I+b*Math.cos($),D+b*Math.sin($)):v.moveTo(I+b*Math.cos($),
D+b*Math.sin($))}v.closePath()},a={star:(v,{x:I,y:D,size:b})=>{for(let x=0;x<10;x+=1){let A=x%2?b*.5:b*1.1,z=-Math.PI/2+x*Math.PI/5;x?v.lineTo(I+A*Math.cos(z),D+
A*Math.sin(z)):v.moveTo(I+A*Math.cos(z),D+A*Math.sin(z))}v.closePath()},dot:(v,{x:I,y:D,size:b})=>{v.moveTo(I+b,D),v.arc(I,D,b,0,2*Math.PI)},square:(v,{x:I,y:D,
size:b})=>v.rect(I-b*.88,D-b*.88,b*1.76,b*1.76),diamond:(v,I)=>s(v,I,I.size*1.12,4,0),triangle:(v,I)=>s(v,I,I.size*1.15,3,-Math.PI/2),triangleDown:(v,I)=>s(v,I,
I.size*1.15,3,Math.PI/2),hexagon:(v,I)=>s(v,I,I.size,6,0)},i=(v,I)=>`${Math.floor(v/128)},${Math.floor(I/128)}`,r=(v,I,D=1)=>{let b=R=>!I.near||I.near.has(R),x=new Map(
v.nodes.map(R=>[R.thing.id,R])),A={lines:new Map,shapes:new Map},z=(R,h,j)=>(R.has(h)||R.set(h,{...j,path:new Path2D}),R.get(h).path),$=v.edges.map(({statement:R,
smooth:h})=>({statement:R,...l(x.get(R.s),x.get(R.o),h)}));for(let{statement:R,from:h,over:j,to:M,far:F}of $){let W=I.things.has(R.s)||I.things.has(R.o),Y=R.key===
I.statement,ee=e.standing(R),te=F>700||x.get(R.s).thing.group.hub||x.get(R.o).thing.group.hub,P={standing:ee,chosen:Y,touches:W,long:te,faded:!!I.near&&!W},Me=z(
A.lines,JSON.stringify(P),P);Me.moveTo(h.x,h.y),j?Me.quadraticCurveTo(j.x,j.y,M.x,M.y):Me.lineTo(M.x,M.y)}let N=new Map;for(let R of v.nodes){let{group:h,id:j}=R.
thing,M={group:h,bright:b(j),chosen:I.things.has(j)};(a[h.shape]||a.dot)(z(A.shapes,[h.index,M.bright,M.chosen].join(),M),{...R,size:R.size*D});let F=i(R.x,R.y);
N.has(F)?N.get(F).push(R):N.set(F,[R])}let U=({touches:R,chosen:h})=>Number(R)+2*Number(h);return{lines:$,cells:N,strokes:[...A.lines.values()].sort((R,h)=>U(R)-
U(h)),shapes:[...A.shapes.values()].sort((R,h)=>Number(R.bright)-Number(h.bright)||Number(R.chosen)-Number(h.chosen))}},l=(v,I,D)=>{let[b,x]=[I.x-v.x,I.y-v.y],A=D?
D.roundness*(D.type==="curvedCW"?1:-1):0,z=A&&{x:(v.x+I.x)/2-x*A,y:(v.y+I.y)/2+b*A};return{from:v,to:I,over:z,far:Math.hypot(b,x)}},p=({touches:v,faded:I,long:D,
chosen:b},x)=>v||b?1:I?.07:(D?.16:.6)*Math.min(1,.6+x),g=(v,I,D,b,x)=>{let A=Math.max(1,.7/x);for(let z of I.strokes){let{width:$,dashes:N}=b[z.standing]||b.single;
v.globalAlpha=p(z,x),v.strokeStyle=z.chosen||z.touches?D.accent:z.standing==="disputed"?D.disputed:D.line,v.lineWidth=Math.max($*.75,A*.8)+(z.chosen?2:0),v.setLineDash(
N&&x>.5?N:[]),v.stroke(z.path)}v.setLineDash([]);for(let{group:z,bright:$,chosen:N,path:U}of I.shapes)v.globalAlpha=$?1:.18,v.fillStyle=z.hollow?D.stage:z.colour,
v.strokeStyle=N?D.text:z.hollow?z.colour:D.rim,v.lineWidth=z.hollow||N?Math.max(2.5,A):1,v.fill(U),(x>.25||z.hollow||N)&&v.stroke(U);v.globalAlpha=1},d=null,f=0,
k=16e6,L=(v,I,{a:D,e:b,f:x},{width:A,height:z})=>d&&d.ready===v&&d.ink===I&&d.a===D&&d.width===A&&d.height===z&&Math.abs(b-d.e)<=d.aside&&Math.abs(x-d.f)<=d.above,
E=(v,I,D,b,x,{width:A,height:z})=>{let $=Math.min(.5,(Math.sqrt(k/(A*z))-1)/2);if($<=0)return!1;let[N,U]=[Math.floor(A*$),Math.floor(z*$)],R=d?d.canvas:document.
createElement("canvas");R.width=A+2*N,R.height=z+2*U;let h=R.getContext("2d");return h.setTransform(x.a,0,0,x.d,x.e+N,x.f+U),g(h,v,I,D,b),d={canvas:R,ready:v,ink:I,
width:A,height:z,aside:N,above:U,a:x.a,e:x.e,f:x.f},!0},q=(v,I,D,b,x)=>{let A=v.getTransform(),z=A.a===f;if(f=A.a,!z||!(L(I,D,A,v.canvas)||E(I,D,b,x,A,v.canvas)))
return g(v,I,D,b,x);let{width:$,height:N}=v.canvas,[U,R]=[d.aside-Math.round(A.e-d.e),d.above-Math.round(A.f-d.f)];v.setTransform(1,0,0,1,0,0),v.drawImage(d.canvas,
U,R,$,N,0,0,$,N),v.setTransform(A)},H=(v,{x:I,y:D},b)=>{let x;for(let A of[-128,0,128])for(let z of[-128,0,128])for(let $ of v.cells.get(i(I+A,D+z))||[]){let N=Math.
hypot($.x-I,$.y-D)-$.size;N<=b&&(!x||N<x.far)&&(x={far:N,id:$.thing.id})}return x&&x.id},w=(v,{x:I,y:D},b)=>{let x;for(let{statement:A,from:z,over:$,to:N}of v.lines){
let[U,R]=z.x<N.x?[z.x,N.x]:[N.x,z.x],[h,j]=z.y<N.y?[z.y,N.y]:[N.y,z.y],M=b+($?(R-U+j-h)*.25:0);if(I<U-M||I>R+M||D<h-M||D>j+M)continue;let F=C({x:I,y:D},z,$,N);F<=
b&&(!x||F<x.far)&&(x={far:F,statement:A})}return x&&x.statement},C=(v,I,D,b)=>{if(!D)return y(v,I,b);let[x,A]=[1/0,I];for(let z=1;z<=8;z+=1){let $=z/8,N=R=>(1-$)**
2*I[R]+2*$*(1-$)*D[R]+$**2*b[R],U={x:N("x"),y:N("y")};x=Math.min(x,y(v,A,U)),A=U}return x},y=({x:v,y:I},D,b)=>{let[x,A]=[b.x-D.x,b.y-D.y],z=Math.max(0,Math.min(
1,((v-D.x)*x+(I-D.y)*A)/(x*x+A*A||1)));return Math.hypot(D.x+z*x-v,D.y+z*A-I)};return{growth:v=>Math.min(2.1,Math.max(1,Math.round(3.4/v/9*10)/10)),prepare:r,draw:q,
thingAt:H,lineAt:w}};var os=620,ze=null,ot=null,ke=null,at=null,ie=null,as=[],sn=e=>["asked","agreements","events","connected"].map(t=>e.content[t][0]).find(Boolean)||"",Vo=(e,{statement:t})=>(e.
path?e.from:e.thing||t?.s)||sn(ze.model),Ko=({shown:e,selected:t,ways:n,focus:s})=>{let{wide:o}=ke.size(),a={selected:t,all:e.all,narrow:o<os,room:o},i=(...l)=>JSON.
stringify([...l,e.selection,e.lang,a.narrow?o:0]);if(e.whole&&!e.path)return{...ot.whole(a),key:i("whole")};if(e.path&&n.length){let l=n[e.route]||n[0];return{...ot.
chain(l,a),key:i("path",l),steps:gt(ze.model,l).length}}let r=Vo(e,s);return ze.model.things.has(r)?{...ot.round(r,a),key:i("thing",r,e.all),centre:r}:{nodes:[],
edges:[],labels:[],hidden:0,total:0,key:i("nothing")}},Xo=({thing:e,statement:t})=>{let{address:n}=ze,s=n.now();t?n.go(n.ofStatement(t)):e!==void 0?n.go(n.ofThing(
e)):s.whole&&(s.thing||s.statement)?n.go(n.to({thing:"",statement:""})):s.statement&&n.go(n.to({statement:""}))},nn=(e,t,n,s)=>{let o=c("button",{type:"button",
id:e,click:s},t);return as.push([o,n]),o},Zo=(e,t)=>{ze=t,at=c("div",{id:"drawing",role:"img"});let n=c("div",{id:"zoom"},nn("zoom-in","+","network.in",()=>ke.zoom(
1.4)),nn("zoom-out","−","network.out",()=>ke.zoom(1/1.4)),nn("zoom-fit","⤢","network.fit",()=>ke.fit()));e.append(at,n),ot=Xn(ze),ke=Dn({model:ze.model,layout:ot,
whole:ns(ze),box:at}),ke.onPick(Xo)},ss=({shown:e})=>{if(!ie)return[];let{model:t,address:n}=ze;if(e.whole&&!e.path)return[`${u("count.thing",{n:ie.nodes.length})}\
, ${u("count.line",{n:ie.edges.length})}`];if(ie.steps)return[u("network.path",{steps:u("count.step",{n:ie.steps})})];if(!ie.centre)return[u("network.empty")];let s=ce(
t.things.get(ie.centre)),o=u("count.neighbour",{n:ie.nodes.length-1});if(!ie.hidden)return _("network.round",{thing:s,neighbours:o});let a=c("a",{href:n.to({all:!0,
thing:ie.centre})},u("network.all"));return[_("network.some",{thing:s,neighbours:o,total:ie.total})," ",a]},Qo=["stage","text","muted","line","accent","disputed",
"card","rim"],Jo=()=>{let e=getComputedStyle(document.documentElement),t=Object.fromEntries(Qo.map(n=>[n,e.getPropertyValue(`--${n}`).trim()]));return Jn(ie,{ink:t,
patterns:Ke,standing:ze.model.standing,chosen:ze.address.now().statement,heights:ot.LINE})},rs={name:"network",mount:Zo,draw:e=>{for(let[o,a]of as)o.setAttribute(
"aria-label",u(a));ie=Ko(e);let t=e.shown.whole&&!e.shown.path?[e.shown.thing].filter(Boolean):[];ke.restyle();let{wide:n}=ke.size(),s=n<os&&ie.labels&&ie.nodes.
length?`${Math.min(1400,Math.max(430,ke.needs(ie)+110))}px`:"";at.parentElement.style.height!==s&&(at.parentElement.style.height=s,ke.resize()),ke.show(ie,{things:t,
statement:e.focus.statement}),ke.describe(u("network.described",{what:ss(e).flat(1/0).map(o=>o?.textContent??o).join("")}))},caption:ss,fit:()=>ke.fit(),export:()=>({
svg:Jo,...ze.address.now().whole?{canvas:()=>at.querySelector("canvas")}:{}})};var xe=(...e)=>c("h2",{tabindex:"-1"},e),se=(e,...t)=>t.flat(1/0).some(n=>n)?c("section",{},c("h3",{},e),t):null,Fe=(e,t="plain")=>c("ul",{class:t},e.map(n=>c("\
li",{},n))),on=(e,t)=>e.length<=t+1?Fe(e):[Fe(e.slice(0,t)),c("details",{class:"more"},c("summary",{},u("more.rest",{n:e.length-t})),Fe(e.slice(t)))],oe=(e,t,n=!1)=>c(
"a",{href:e,"aria-current":n?"true":null},t),Ae=(...e)=>e.some(Boolean)?c("p",{class:"actions"},e):null;var is=({model:e,address:t})=>{let{libraries:n}=e.content,s=c("tr",{},[u("about.package"),u("about.version"),u("about.licence")].map(a=>c("th",{scope:"col"},a))),
o=a=>c("tr",{},c("td",{},_e(a.home,a.name),c("small",{},B(a.by))),c("td",{},a.version),c("td",{},a.licence));return[xe(u("about.title")),c("p",{},u("about.file")),
c("p",{},u("about.texts")),se(u("about.reading"),c("p",{},u("about.lines")),c("p",{},u("about.places"))),se(u("about.keys"),c("p",{},u("about.keyboard"))),se(u(
"about.libraries"),c("table",{class:"values"},c("thead",{},s),c("tbody",{},n.map(o)))),c("p",{class:"note"},u("about.data")),Ae(oe(t.fresh(),u("start.title")))]};var an="9999-12-31",Mt=864e5,Ze=e=>Math.round(Date.parse(`${e.slice(0,10)}T00:00:00Z`)/Mt),_o=(e,t)=>e.bounded?"bounded":e.last>=an?"open":t||/^[^ ]+\/[^ ]+$/.test(
e.edtf)?"lasting":e.first===e.last?"day":"between",ls=(e,{id:t,thing:n,statement:s,span:o,lasting:a})=>({id:t,thing:n,statement:s,span:o,precision:o?_o(o,a):"un\
known",about:/[~?%]/.test(o?.edtf||"")}),Et=(e,t,{since:n="",until:s=""}={})=>{let o=n||s,a=[];for(let l of t.things){let p=e.things.get(l);(o?p.span&&Wt(p.span,
n,s):p.span||p.group.start)&&a.push(ls(e,{id:l,thing:p,span:p.span,lasting:!1}))}for(let l of t.statements){let p=e.statements[l];if(!p.via)continue;let g=e.things.
get(p.s);a.push(ls(e,{id:p.via,thing:g,statement:p,span:e.things.get(p.via)?.span||null,lasting:!0}))}let i=({span:l})=>l?l.first.startsWith("0000")?l.last:l.first:
"9999-99-99",r=({span:l})=>l?l.last:"";return a.sort((l,p)=>i(l)<i(p)?-1:i(l)>i(p)?1:r(l)<r(p)?-1:r(l)>r(p)?1:l.id<p.id?-1:1)},$t=({span:e})=>e?Number((e.first.
startsWith("0000")?e.last:e.first).slice(0,4)):null,cs=e=>{let t=new Map;for(let o of e)o.span&&t.set($t(o),(t.get($t(o))||0)+1);if(!t.size)return[];let n=Math.
min(...t.keys()),s=Math.max(...t.keys());return Array.from({length:s-n+1},(o,a)=>({year:n+a,count:t.get(n+a)||0}))},ps=(e,{first:t,last:n})=>{let s=Math.max(1,n-
t),o=e.first.startsWith("0000"),a=e.last>=an,i=o?0:(Ze(e.first)-t)/s,r=a?1:(Ze(e.last)+1-t)/s,l=p=>Math.min(1,Math.max(0,p));return{from:l(i),to:l(Math.max(i,r)),
openStart:o,openEnd:a}},ft=e=>{let[t,n,s]=e.split("-").map(Number);if(s)return[Ze(e),Ze(e)+1];let o=new Date(Date.UTC(t,(n||1)-1,1)),a=n?Date.UTC(t,n,1):Date.UTC(
t+1,0,1);return[Math.round(o/Mt),Math.round(a/Mt)]},rt=e=>new Date(e*Mt).toISOString().slice(0,10),e1=(e,t)=>{let n=t-e,s=[],o=i=>{let r=(ft(i)[0]-e)/n;r>=0&&r<
.97&&s.push({on:i,at:r})},a=Math.ceil(n/365.25);if(n>900){let i=[1,2,5,10,20,50,100].find(r=>a/r<=7)||500;for(let r=Math.ceil(Number(rt(e).slice(0,4))/i)*i;r<=Number(
rt(t).slice(0,4));r+=i)o(String(r))}else if(n>62){let i=[1,2,3,6].find(p=>n/30/p<=7)||6,[r,l]=rt(e).split("-").map(Number);for(let p=0;p<=n/28;p+=i)o(new Date(Date.
UTC(r,l-1+p,1)).toISOString().slice(0,7))}else{let i=Math.max(1,Math.ceil(n/6));for(let r=e;r<t;r+=i)o(rt(r))}return s},us=(e,{since:t="",until:n=""}={})=>{let s=e.
flatMap(({span:r})=>r?[r.first,r.last]:[]).filter(r=>!r.startsWith("0000")&&r<an);if(!s.length)return{first:0,last:1,ticks:[]};let o=r=>r.slice(0,4),a=t?ft(t)[0]:
ft(o(s.reduce((r,l)=>r<l?r:l)))[0],i=Math.max(a+1,n?ft(n)[1]:ft(o(s.reduce((r,l)=>r>l?r:l)))[1]);return{first:a,last:i,ticks:e1(a,i),oneYear:o(rt(a))===o(rt(i-1))}};var[t1,n1]=[5,24],s1=31,ds=(e,t)=>e.s===t?e.property.label:e.property.reversed||u("relation.reversed",{relation:e.property.label}),o1=({model:e,evidence:t,address:n},s,o)=>{
let a=s.s===o,i=a?t.value(s):t.thingLink(s.s),r=ds(s,o),l=n.now().statement===s.key,p=s.o?e.things.get(a?s.o:s.s)?.label:e.value(s.value);return c("li",{class:`\
entry ${e.standing(s)}`},c("p",{class:"said"},c("span",{class:"relation"},r)," ",i,t.qualified(s)),t.tags(s),c("p",{},c("a",{class:"why",href:n.ofStatement(s),"\
aria-current":l?"true":null,"aria-label":u("evidence.of",{what:`${r} ${p||""}`})},u("evidence.link"))))},a1=(e,t)=>Number(t.disputed||0)-Number(e.disputed||0)||
t.origins-e.origins,r1=(e,t,n)=>{let s=new Map;for(let i of t){let r=ds(i,n),l=i.layer==="inferred"?1:0,p=s.get(r)||{name:r,inferred:l,members:[]};p.inferred=Math.
min(p.inferred,l),p.members.push(i),s.set(r,p)}let o=[...s.values()].sort((i,r)=>i.inferred-r.inferred||i.members.length-r.members.length||i.name.localeCompare(
r.name)),a=t.length>n1;return o.map(({name:i,members:r})=>{let l=()=>ge([...r].sort(a1),t1,g=>o1(e,g,n),"entries");if(!a||r.length<3)return c("div",{class:"grou\
p"},l());let p=c("details",{class:"group"},c("summary",{},`${et(i)} `,c("span",{class:"count"},r.length)));return p.addEventListener("toggle",()=>p.open&&p.children.
length===1&&p.append(...c("div",{},l()).childNodes)),p})},i1=e=>{let t=Object.keys(He).filter(n=>e.names[n]&&n!==Z()&&e.names[n]!==e.label).map(n=>[n,B(e.names[n],
{lang:n})]);e.aliases.length&&t.push([u("thing.also"),e.aliases.map((n,s)=>[s?", ":"",B(n)])]),e.at&&t.push([u("thing.at"),u("thing.point",{north:e.at[0].toFixed(
2),east:e.at[1].toFixed(2)})]);for(let n of e.links)t.push([u("thing.see"),_e(n,n.replace(/^https?:\/\/(www\.)?/,""))]);return[t.length?c("dl",{class:"names"},t.
map(([n,s])=>[c("dt",{},n),c("dd",{},s)])):null,e.note?c("p",{class:"note"},$e(e.note)):null]},rn=new WeakMap,l1=(e,t)=>{if(!rn.has(e)){let n=new Map;for(let s of e.
statements)for(let o of new Set(s.claims.map(a=>e.claims[a].who).filter(Boolean)))n.has(o)?n.get(o).push(s):n.set(o,[s]);rn.set(e,n)}return rn.get(e).get(t)||[]},
c1=(e,{group:t,span:n})=>{if(!t.start||!n||n.bounded||Ze(n.last)-Ze(n.first)>s1)return null;let s=new Set;for(let{via:o,s:a,o:i}of e.statements)if(!(!o||!e.things.
get(i)?.group.office))for(let r of[a,i])s.add(e.things.get(r)?.group.id);return s.size?{...ne(),since:n.first,until:n.last,hide:e.legend.filter(({id:o,count:a})=>a&&
!s.has(o)).map(({id:o})=>o)}:null},p1=({address:e,model:t},n)=>{let{view:s,whole:o}=e.now(),a={...ne(),near:[n.id]},i=c1(t,n),r=(t.about.get(n.id)||[]).filter(({
origins:l})=>l===1).length;return Ae(s==="network"&&!o?null:oe(e.fresh({thing:n.id}),u("thing.surroundings")),oe(e.fresh({path:!0,from:n.id}),u("thing.path")),oe(
e.fresh({view:"timeline",thing:n.id,selection:a}),u("thing.timeline")),oe(e.fresh({view:"list",thing:n.id,selection:a}),u("thing.list")),i?oe(e.fresh({view:"tim\
eline",thing:n.id,selection:i}),u("thing.offices")):null,r?oe(e.fresh({view:"list",thing:n.id,selection:{...ne(),about:[n.id],single:!0}}),u("thing.single",{n:r})):
null,o||n.folded?null:oe(e.fresh({whole:!0,thing:n.id}),u("thing.whole")))},hs=(e,t)=>{let{model:n,evidence:s}=e,o=n.about.get(t.id)||[],a=g=>{let d=o.filter(f=>g(
f)&&(f.via!==t.id||f.s===t.id||f.o===t.id));return d.length?r1(e,d,t.id):null},i=o.filter(g=>g.via===t.id),r=n.content.remarks.filter(g=>(g.about||[]).includes(
t.id)||g.who===t.id),l=n.content.gaps.filter(g=>(g.about||[]).includes(t.id)),p=l1(n,t.id);return[c("p",{class:"kind"},ue(t.group),t.kindLabel),xe(ce(t)),i1(t),
p1(e,t),i.length?c("p",{},i.map(s.line)):null,se(u("thing.details"),a(g=>!g.o&&g.layer!=="claimed")),se(u("thing.gaps"),l.length?Fe(l.map(g=>$e(g.question)||B(g.
label)),"plain unknown"):null),se(u("thing.related"),a(g=>g.o&&g.layer!=="claimed")),se(u("thing.claimed"),a(g=>g.layer==="claimed")),se(u("thing.remarks"),r.length?
[c("p",{class:"note"},u("thing.remarks.note")),ge(r,6,s.remark,"claims")]:null),p.length?se(u("thing.quoted",{n:p.length}),ge(p,6,s.line)):null,o.length?null:c(
"p",{class:"note"},u("thing.nothing"))]},gs=(e,t)=>{let{model:n,evidence:s,address:o}=e,{path:a,thing:i}=o.now(),r=a?[u("path.back"),o.to({statement:""})]:[u("t\
hing.everything",{thing:(n.things.get(i)||n.things.get(t.s)).label}),o.ofThing(i||t.s)];return[c("p",{class:"kind"},c("a",{href:r[1]},"← ",B(r[0]))),c("h2",{tabindex:"\
-1",class:"sentence"},s.sentence(t)),s.tags(t),t.property.meaning?c("p",{class:"note"},_("evidence.meaning",{relation:c("span",{class:"relation"},t.property.label),
meaning:$e(t.property.definition)})):null,s.behind(t)]};var u1=({model:e,address:t,finder:n})=>{let s=t.now(),o=(i,r)=>{let l=e.things.get(s[i]),p=c("div",{class:"finder",id:`path-${i}`});return n.attach(p,{label:r,value:l?
l.label:"",choose:g=>t.go(t.to({[i]:g,route:0,statement:""}))}),p},a=c("input",{type:"checkbox",id:"hubs",change:()=>t.go(t.to({hubs:!s.hubs,route:0,statement:""}))});
return a.checked=s.hubs,c("div",{class:"path-form"},o("from",u("path.from")),o("to",u("path.to")),c("label",{for:"hubs"},a,` ${u("path.hubs")}`))},d1=({model:e,
evidence:t,address:n},{statements:s})=>c("li",{class:"hop"},s.map(o=>c("div",{class:`entry ${e.standing(o)}`},c("p",{class:"said"},t.sentence(o)),t.tags(o),c("p",
{},c("a",{class:"why",href:n.ofStatement(o),"aria-label":u("evidence.of",{what:t.words(o).flat(1/0).map(a=>a?.textContent??a??"").join("")})},u("evidence.link")))))),
mt=(...e)=>c("p",{class:"note"},e),fs=(e,t)=>{let{model:n,address:s,evidence:o}=e,a=s.now(),i=[xe(u("path.title")),u1(e)];if(!n.things.has(a.from)||!n.things.has(
a.to))return[...i,mt(u("path.choose"))];if(a.from===a.to)return[...i,mt(u("path.same"))];if(!t.length)return[...i,mt(u("path.none"))];let r=tn(n),l=!a.hubs&&t[0].
slice(1,-1).some(f=>r.has(f)),p=t[a.route]||t[0],g=ts(n,p),d=g.property.interpretive||g.disputed||g.layer!=="fact"?u(`standing.${n.standing(g)}`):o.origins(g);return[
...i,l?mt(u("path.onlyhubs")):null,t.length>1?Ae(...t.map((f,k)=>oe(s.to({route:k,statement:""}),`${u("path.way",{n:k+1})}: ${u("count.step",{n:f.length-1})}`,p===
f))):null,c("p",{class:"note weakest"},_("path.weakest",{statement:o.line(g),how:c("strong",{},d)})),c("ol",{class:"hops"},gt(n,p).map(f=>d1(e,f))),a.hubs||l?null:
mt(_("path.avoided",{allow:c("a",{href:s.to({hubs:!0,statement:"",route:0})},B(u("path.allow")))}))]};var h1=({evidence:e,address:t},n)=>{let s=({s:l,o:p})=>[l,p],[o,a]=n,i=!a||s(a).includes(o.o)?o.s:o.o,r=[c("li",{},e.thingLink(i))];for(let l of n){let{label:p,
reversed:g}=l.property,d=l.s===i;i=d?l.o:l.s,r.push(c("li",{},c("a",{class:"relation",href:t.ofStatement(l)},d?p:g||`← ${p}`)," ",e.thingLink(i)))}return c("o\
l",{class:"story"},r)},g1=({model:e,address:t})=>{let{content:n}=e,s=[],o=(p,g,d)=>s.push(c("a",{href:d,class:"question"},_(p,g))),a=p=>ce(e.things.get(p)),i=n.
agreements[0];i&&o("ask.agreement",{thing:a(i)},t.ofThing(i));let r=n.disputed.map(p=>e.statements[p]).find(p=>!p.o);r&&o("ask.disputed",{what:B(r.property.label),
thing:a(r.s)},t.ofStatement(r));let l=n.events[0];return l&&i&&o("ask.path",{one:a(l),two:a(i)},t.fresh({path:!0,from:l,to:i})),o("ask.when",{},t.fresh({view:"t\
imeline"})),o("ask.single",{},t.fresh({view:"list",selection:{...ne(),single:!0}})),o("ask.undated",{},t.fresh({view:"list",selection:{...ne(),undated:!0}})),Fe(
s)},f1=({model:e,evidence:t},n)=>{let s=(n.about||[]).filter(o=>e.things.has(o));return[$e(n.question)||B(n.label),s.length?c("span",{class:"muted gap-about"},_(
"start.about",{things:c("span",{},s.map((o,a)=>[a?", ":"",t.thingLink(o)]))})):null]},ms=e=>{let{model:t,evidence:n,address:s,story:o}=e,{content:a,things:i,statements:r,
sources:l}=t,p=k=>[n.thingLink(k),c("span",{class:"muted"},` ${t.things.get(k).kindLabel} · ${u("count.neighbour",{n:t.degree(k)})}`)],g=a.disputed.map(k=>r[k]),
d=(k,L)=>se(k,L.length?on(L.map(p),5):null),f=a.agreements.length+a.events.length;return[xe(u("start.title")),c("p",{class:"lead"},u("start.lead")),se(u("start.\
asked"),a.asked.length?Fe(a.asked.map(p)):null),i.size?se(u("start.questions"),g1(e)):null,se(u("start.stories"),o?o.list():null),d(u("start.agreements"),a.agreements),
d(u("start.events"),a.events),f?null:d(u("start.connected"),a.connected),se(u("start.disputed"),g.length?ge(g,6,k=>[n.line(k),c("span",{class:"muted"},` ${u("co\
unt.claim",{n:k.claims.length})}`)]):null),se(u("start.chains"),a.chains.length?a.chains.map(k=>h1(e,k.map(L=>r[L]))):null),se(u("start.gaps"),a.gaps.length?on(
a.gaps.map(k=>f1(e,k)),5):null),c("p",{class:"muted counts"},[u("count.thing",{n:i.size}),u("count.statement",{n:r.length}),u("count.claim",{n:a.claims.length}),
u("count.source",{n:l.size})].join(" · ")),Ae(oe(s.fresh({about:!0}),u("about.title")))]};var ln=({address:e},t)=>[xe(u("lost.title")),c("p",{class:"note"},u("lost.words")," ",B(t)),Ae(oe(e.fresh(),u("start.title")))],ws=(e,t)=>{let{address:n,story:s}=e,
o=n.now();return o.about?is(e):o.story&&s.holds(o)?s.panel(o.story,o.step)||ln(e,o.story):[o.story?s.bar():null,...m1(e,t)]},m1=(e,t)=>{let{model:n,address:s}=e,
o=s.now();return o.statement?s.statement()?gs(e,s.statement()):ln(e,o.statement):o.path?fs(e,t):o.thing?n.things.has(o.thing)?hs(e,n.things.get(o.thing)):ln(e,o.
thing):ms(e)},ys=(e,t,{focus:n})=>{e.replaceChildren(...c("div",{},t).childNodes),e.scrollTop=0;let s=e.querySelector("h2");n&&s&&!document.activeElement.closest(
".finder, #filters, #stage .view")&&s.focus({preventScroll:!0})};var w1=e=>{let t=0;return e.map(n=>t+=n)},y1=({n:e,v:t},n)=>{let s=Ce(t,n),o=0;return Ce(e,n).map(a=>s.slice(o,o+=a))},k1=({n:e,c:t},n)=>{let s=Array.from({length:e},
()=>({}));for(let[o,a]of Object.entries(t))if(a.e==="p"){let i=Ce(a.at,n),r=Ce(a.v,n);for(let l=0;l<i.length;l+=1)s[i[l]][o]=r[l]}else{let i=Ce(a,n);for(let r=0;r<
e;r+=1)s[r][o]=i[r]}return s},b1=({n:e,at:t,v:n},s)=>{let o=new Array(e).fill(void 0),a=Ce(t,s),i=Ce(n,s);for(let r=0;r<a.length;r+=1)o[a[r]]=i[r];return o},v1={
v:({v:e})=>e,d:({v:e})=>w1(e),r:({v:e},t)=>Ce(e,t).map(n=>t[n]),l:y1,o:k1,p:b1},Ce=(e,t)=>v1[e.e](e,t),ks=({strings:e,columns:t})=>Object.fromEntries(Object.entries(
t).map(([n,s])=>[n,Ce(s,e)]));var bs=async()=>{let e=atob(document.getElementById("data").textContent),t=new Uint8Array(e.length);for(let i=0;i<e.length;i+=1)t[i]=e.charCodeAt(i);let n=await new Response(
new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"))).json(),{nodes:s,edges:o,...a}=ks(n.lists);return{drawn:{nodes:s,edges:o,options:n.options},
content:{...n.rest,...a}}};var zs=(e,{shown:t,selected:n,ways:s=[]},o="")=>{let a=r=>n.statements.has(r.index);if(t.path){let r=s[t.route]||s[0]||[];return r.slice(1).flatMap((l,p)=>e.between(
r[p],l))}let i=t.view==="network"&&!t.whole?t.thing||o:"";return i?(e.about.get(i)||[]).filter(a):e.statements.filter(a)},z1=e=>{let t=String(e??""),n=/^[=+\-@\t\r]/.
test(t)&&!/^-?\d+(\.\d+)?$/.test(t)?`'${t}`:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n},cn=(e,t)=>t.via&&(e.content.properties[t.p]||{}).unclear?
t.via:t.o,x1=["subject","subject_id","property","property_id","value","value_id","dates","standing","origins","sources"],xs=(e,t,{when:n=()=>""}={})=>{let s=a=>e.
things.has(a)?e.things.get(a).label:a,o=t.map(a=>[s(a.s),a.s,a.property.label,a.p,a.o?s(cn(e,a)):e.value(a.value),cn(e,a)||"",n(a),e.standing(a),a.origins,[...new Set(
a.claims.map(i=>e.claims[i].source))].join(" ")]);return`\uFEFF${[x1,...o].map(a=>a.map(z1).join(",")).join(`\r
`)}\r
`},S1=/^[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?$/,vs=(e,t,n)=>S1.test(n)?`${t}:${n}`:/^<[^<>"{}|^`\\\s]*>$/.test(n)||/^[a-z]+:[A-Za-z0-9_-]+$/.test(n)?n:`<${e}${encodeURI(
n).replace(/[<>"{}|^`\\]/g,encodeURIComponent)}>`,j1={rdf:"http://www.w3.org/1999/02/22-rdf-syntax-ns#",rdfs:"http://www.w3.org/2000/01/rdf-schema#",skos:"http:\
//www.w3.org/2004/02/skos/core#"},Ss=(e,t,n="")=>{let{id:s,ontology:o}=e.content.bases,a=w=>vs(s,"id",w),i=w=>vs(o,"plua",w),[r,l]=[new Set,new Set];for(let w of t)
w.o?l.add(`(${a(w.s)} ${i(w.p)} ${a(cn(e,w))})`):r.add(`(${a(w.s)} ${i(w.p)})`);let p=(w,C)=>`    VALUES (${w}) {
${[...C].map(y=>`      ${y}
`).join("")}    }
`,g="?claim rdf:subject ?subject ; rdf:predicate ?property ; rdf:object ?value",d=`    FILTER(EXISTS { ?subject ?property ?value } || EXISTS { ${g} })`,k=["?sub\
ject ?property ?value",g,"?part plua:companionOf ?property . ?subject ?part ?value FILTER NOT EXISTS { ?said rdf:subject ?subject ; rdf:predicate ?property }"].
map(w=>`${p("?subject ?property",r)}    ${w}`),L=[...l.size?[p("?subject ?property ?value",l)+d]:[],...r.size?k:[]].map(w=>`  {
${w}
  }`),E={id:s,plua:o,...j1},q=Object.entries(E).map(([w,C])=>`PREFIX ${w}: <${C}>`);return`${[...n?[`# ${n.replace(/[\r\n]/g," ")}`]:[],...q,"","SELECT DISTINCT\
 ?subject ?property ?value {",L.join(`
  UNION
`)||"  FILTER(false)","}","ORDER BY ?subject ?property STR(?value)"].join(`
`)}
`};var pn="http://www.w3.org/2000/svg",M1=2,$1=8e3,At=(e,t)=>{let n=c("a",{download:e});n.href=URL.createObjectURL(t),document.body.append(n),n.click(),n.remove(),
setTimeout(()=>URL.revokeObjectURL(n.href),1e4)},E1=e=>getComputedStyle(document.documentElement).getPropertyValue(`--${e}`).trim(),js=(e,t)=>{let n=c("canvas",
{width:e,height:t}),s=n.getContext("2d");return s.fillStyle=E1("stage"),s.fillRect(0,0,e,t),{canvas:n,pen:s}},A1=e=>new Promise((t,n)=>{let s=new Image;s.onload=
()=>{let o=Math.min(M1,$1/Math.max(s.width,s.height)),{canvas:a,pen:i}=js(Math.round(s.width*o),Math.round(s.height*o));i.drawImage(s,0,0,a.width,a.height),t(a)},
s.onerror=()=>n(new Error("the picture cannot be drawn")),s.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(e)}`}),L1=e=>{let{width:t,height:n}=e.getBoundingClientRect(),
s=[...document.querySelectorAll("style")].map(d=>d.textContent).join(`
`),o=getComputedStyle(document.documentElement),a=[...o].filter(d=>d.startsWith("--")).map(d=>`${d}:${o.getPropertyValue(d)}`),i=e.cloneNode(!0),r=e.scrollTop,l=document.
createElementNS(pn,"svg");for(let[d,f]of[["width",Math.ceil(t)],["height",Math.ceil(n)]])l.setAttribute(d,f);let p=document.createElementNS(pn,"style");p.textContent=
`${s}
.saved{${a.join(";")};height:${n}px;overflow:hidden;background:var(--stage);color:var(--text);font:${o.font}}.saved>*{position:relative;overflow:visible;height:\
auto;transform:translateY(${-r}px)}`;let g=document.createElementNS(pn,"foreignObject");return g.setAttribute("width","100%"),g.setAttribute("height","100%"),g.
append(c("div",{class:"saved"},i)),l.append(p,g),new XMLSerializer().serializeToString(l)},T1=e=>{let{canvas:t,pen:n}=js(e.width,e.height);return n.drawImage(e,
0,0),t},Ms=({model:e,evidence:t,now:n})=>{let s=f=>`${(location.hash.replace(/^#/,"").replace(/[^\w-]+/g,"-").replace(/^-+|-+$/g,"")||"start").slice(0,80)}.${f}`,
o=()=>{let{picture:f,middle:k}=n();return zs(e,f,k)},a=(f,k)=>new Blob([f],{type:`${k};charset=utf-8`}),i={png:async f=>{let k=f.canvas?T1(f.canvas()):await A1(
f.svg()),L=await new Promise(E=>k.toBlob(E));if(!L)throw new Error("the picture cannot be written");At(s("png"),L)},print:()=>print(),svg:f=>At(s("svg"),a(f.svg(),
"image/svg+xml")),csv:()=>At(s("csv"),a(xs(e,o(),{when:f=>f.when?t.when(f):""}),"text/csv")),rq:()=>At(s("rq"),a(Ss(e,o(),location.hash),"application/sparql-que\
ry"))},r=c("details",{class:"saving"}),l=f=>{document.getElementById("status").textContent=f},p=async(f,k)=>{r.open=!1;try{await i[f](k),l(f==="print"?"":u("sav\
e.done"))}catch(L){throw l(u("save.failed")),L}},g=(f,k)=>c("button",{type:"button",click:()=>p(f,k)},u(`save.${f}`)),d=()=>{let{view:f}=n(),k=f.export&&f.export()||
{},L=!k.svg&&!k.canvas,E=L?{svg:()=>L1(document.getElementById(`view-${f.name}`))}:k,q=["png",L?"print":"svg","csv","rq"].map(H=>g(H,E));r.replaceChildren(c("su\
mmary",{id:"go-save"},u("save.title")),c("div",{class:"menu"},q,c("p",{class:"note"},u("save.note"))))};return r.addEventListener("keydown",f=>{f.key==="Escape"&&
(r.open=!1,r.querySelector("summary").focus())}),r.addEventListener("focusout",f=>{f.relatedTarget&&!r.contains(f.relatedTarget)&&(r.open=!1)}),{box:r,draw:d}};var I1={disputed:"disputed",single:"single",undated:"undated"},$s=(e,t)=>{let{view:n}=e.steps[t],[s=""]=n.focus||[],o=n.as!=="network"&&!n.path,a={...ne(),near:o?
n.focus||[]:[],actors:n.actors||[],topics:n.topics||[],since:n.from||"",until:n.until||"",...Object.fromEntries((n.only||[]).map(r=>[I1[r],!0]))},i=n.path?{path:!0,
from:n.path[0],to:n.path[1]}:{};return{view:n.as,thing:s,...i,selection:a,story:e.id,step:t+1}},Es=({model:e,address:t,evidence:n})=>{let s=e.content.stories||[],
o=new Map(s.map(L=>[L.id,L])),a=(L,E)=>t.fresh($s(L,E)),i=()=>s.length?c("ul",{class:"stories"},s.map(L=>c("li",{},c("a",{href:a(L,0)},c("strong",{},B(re(L.title))),
c("span",{},B(re(L.summary))),c("small",{},u("count.step",{n:L.steps.length})))))):null,r=L=>{let E=e.statements[L];return c("li",{},c("a",{href:t.to({statement:E.
key}),class:"statement-link"},n.words(E)))},l=L=>{let E=e.content.gaps[L];return c("li",{class:"muted"},u("story.open")," ",$e(E.question)||B(E.label))},p=({text:L,
rests:E=[],gaps:q=[]})=>{if(!E.length&&!q.length)return c("p",{class:"guide"},B(re(L)));let H=E.length+q.length;return c("div",{class:"told"},c("p",{},B(re(L))),
c("details",{},c("summary",{},u("story.rests",{n:H})),c("ul",{},E.map(r),q.map(l))))},g=({name:L,...E})=>{let q=Object.entries(E).sort().map(([H,w])=>` --param ${H}\
=${w}`);return c("details",{class:"more"},c("summary",{},u("story.ask")),c("p",{class:"note"},u("story.command")),c("pre",{tabindex:"0"},c("code",{},`kg query ${L}${q.
join("")}`)))};return{list:i,panel:(L,E)=>{let q=o.get(L);if(!q)return null;let H=Math.max(0,Math.min(q.steps.length-1,(E||1)-1)),w=q.steps[H],C=q.steps.map((T,v)=>c(
"li",{},c("a",{href:a(q,v),"aria-current":v===H?"step":null,"aria-label":u("story.step",{n:v+1,title:re(T.title)}),title:re(T.title)},v+1))),y=H===q.steps.length-
1;return[c("p",{class:"kind"},c("a",{href:t.fresh({selection:ne()})},"← ",u("start.stories"))," · ",B(re(q.title))),xe(B(re(w.title))),c("nav",{class:"steps",
"aria-label":u("story.steps")},c("ol",{},C)),w.text.map(p),c("p",{class:"actions story-moves"},H?oe(a(q,H-1),`← ${u("story.back")}`):null,y?oe(t.fresh({selection:ne()}),
u("story.end")):c("a",{href:a(q,H+1),class:"next"},`${u("story.next")} →`)),w.query?g(w.query):null]},holds:L=>{let E=o.get(L.story);if(!E||L.statement)return!E&&
!L.statement;let q=Math.max(0,Math.min(E.steps.length-1,(L.step||1)-1)),H=$s(E,q);return L.thing===H.thing&&L.path===!!H.path},bar:()=>{let{story:L,step:E}=t.now(),
q=o.get(L);if(!q)return null;let H=Math.max(0,Math.min(q.steps.length-1,(E||1)-1));return c("p",{class:"kind"},c("a",{href:a(q,H)},"← ",u("story.return",{n:H+
1,title:re(q.title)})))}}};var N1=40,Qe=null,Lt=null,As=null,Ls=e=>{let{evidence:t,model:n}=Qe;return c("li",{class:`told ${n.standing(e)}`},c("span",{class:"relation"},e.property.label),
" ",t.value(e),t.qualified(e)," ",t.tags(e),c("a",{class:"why",href:Qe.address.ofStatement(e),"aria-label":u("evidence.of",{what:`${e.property.label}`})},u("evi\
dence.link")))},Ts=([e,t])=>{let n=Qe.model.things.get(e);return c("li",{class:"about"},c("h4",{},c("a",{href:Qe.address.ofThing(e),class:"thing"},ue(n.group),ce(
n)),c("small",{},` ${n.kindLabel}`)),t.length>14?ge(t,12,Ls,"tellings","ul"):c("ul",{class:"tellings"},t.map(Ls)))},C1=(e,t)=>{let n=new Map;for(let o of t.statements){
let a=e.statements[o],i=e.things.get(a.s);i&&(n.has(i.id)?n.get(i.id).push(a):n.set(i.id,[a]))}let s=new Map(e.legend.map(o=>[o,[]]));for(let[o,a]of n)s.get(e.things.
get(o).group).push([o,a]);for(let o of s.values())o.sort(([a],[i])=>e.byName(e.things.get(a),e.things.get(i)));return[...s].filter(([,o])=>o.length)},Is={name:"\
list",mount:(e,t)=>{Qe=t,Lt=c("div",{class:"listing"}),e.append(Lt)},draw:({shown:e,selected:t})=>{let n=e.story?e.thing:"",s=JSON.stringify([e.selection,e.lang,
n]);if(s===As)return;As=s;let o=C1(Qe.model,t),a=o.flatMap(([,l])=>l).filter(([l])=>l===n),i=o.map(([l,p])=>[l,p.filter(([g])=>g!==n)]).filter(([,l])=>l.length),
r=Math.max(3,Math.floor(N1/Math.max(1,o.length)));Lt.replaceChildren(...a.length?[c("section",{class:"lead-entry"},c("h3",{},u("list.lead")),c("ul",{},a.map(Ts)))]:
[],...o.length?i.map(([l,p])=>c("section",{},c("h3",{},ue(l),et(l.label)," ",c("span",{class:"count"},p.length)),ge(p,r,Ts,"abouts"))):[c("p",{class:"empty"},u(
"list.empty"))]),Lt.parentElement.scrollTop=0},caption:({selected:e})=>[u("list.caption",{statements:u("count.statement",{n:e.statements.size}),things:u("count.\
thing",{n:new Set([...e.statements].map(t=>Qe.model.statements[t].s)).size})})]};var Ns={about:"Land and borders from Natural Earth (naturalearthdata.com), public domain; made by scripts/outline.mjs",grain:100,lines:[[3129,-2240,-193,21],[2936,
-2219,-410,440],[2526,-1779,176,-17,338,232],[3040,-1564,255,-107,4,-327,-170,-242],[2526,-1779,-188,15],[2338,-1764,-134,138,-6,326,198,1,1,212],[2397,-1087,319,
-71,261,-186,3,129,-144,67,4,226,235,103],[3075,-819,217,-122],[3292,-941,74,-114,-46,-346],[3320,-1401,-297,-98,17,-65],[5308,1665,-907,-404,-121,376],[4280,1637,
62,115,372,-57,190,163,294,42],[5198,1900,110,-235],[10797,2151,-235,-254,320,-359,38,-365,-306,-151,34,-66,-65,44,-71,-137,-69,178],[10443,1041,173,39,-31,84,166,
72,1,234],[10752,1470,-12,134,-351,326,69,135,-148,24,-97,149],[10213,2238,314,96,270,-183],[-6002,855,-137,-261,65,-74],[-6074,520,-212,-161,-193,69,136,-212,-204,
-147,-141,53],[-6688,122,-98,157,38,339,-453,85,-136,216,205,267],[-7132,1186,-30,-281,15,191,166,51,-19,71,186,-169,626,25,-103,-21,212,-117,-83,-76,160,-5],[1244,
4190],[7095,4225,-75,-74,294,-70,-218,-57],[7096,4024,-56,79,-297,-156,33,-230],[6776,3717,-124,18],[6652,3735,5,66,-96,23,-185,92,-128,82,-58,111,-181,31,11,40,
-21,41,-63,11,-77,46,-44,-15,32,-33,-44,19,-22,-30,-52,-7,-32,-26,5,-60,-104,6],[5598,4132,0,367,258,57,245,-117,98,-90,245,6,47,16,89,-83,30,11,-9,-99,49,-1,21,
-81,122,2,12,-39,36,-19,74,81,180,82],[7065,4094],[7121,3989],[7178,3995],[-5337,-3374,-288,-116,-215,99,20,144],[-5820,-3247,59,228],[-5761,-3019,385,-187,39,-168],
[-13002,5589,-20,-86],[-13022,5503,-36,-26],[-13058,5477,-478,465,27,-117,-190,79,38,-80,-282,177,-472,1,-360,120,-68,-123,-331,-80,231,231,-359,-120,-42,-154,-506,
-270,-484,-122,588,267,65,162,-533,-49,18,205,-172,-89,-168,74,194,22,-266,104,167,142,331,34,24,120,-528,-18,-195,108,363,93,342,-40,-132,76,213,-53,-656,194,1032,
305,1547,-176],[-14100,6965,0,-935,192,4,164,-144,197,89,545,-390],[-7471,4500,385,27,162,219,143,-38,69,-191],[-6712,4517,-315,-150,-77,-134,109,-65,-402,-43,-83,
-225,-79,64,-34,-249,-3,243,-38,-149,-92,51,173,-278,-42,84,-78,-43,97,-39,-128,-31,60,-69,-436,-239,-72,-157,147,-407,-43,-158,-322,470,-431,76,-232,-41,95,-130,
-564,72,-275,-224,62,-150],[-9715,2596,-196,49,-227,329,-188,-74,-318,277,-460,-44,-368,139,-241,-19],[-11713,3253,-352,205,-185,296,98,52,-148,-7,-133,226,111,
590,-149,223,193,-24,8,-103,-9,188],[-12279,4899,2764,38,363,-131,314,24,583,-295,-14,-367,798,332],[-267,5162,-89,-21,-83,33,-51,-11,-36,25,111,45,5,59,-58,-11,
41,33,117,12,3,17,32,-12,-32,20,20,67,-30,-5,-42,43,55,39,-178,-10,-9,-16,-23,17,46,64,-19,37,29,7,-22,22,-43,-27,23,34,-77,-87,58,140,-46,-23,-48,19,40,13,-1,82,
13,21,45,0,-25,19,49,52,187,4,-108,-105,83,13,143,-10,-63,-97,-81,-28,64,-11,-69,-22,-43,6,164,-19,50,-33,42,-87,115,-58,20,-51,-78,11,93,-38,-22,-43,122,1,47,-34,
-46,-74,-86,-37,100,-11,-46,-43,-76,-17,-162,14,-62,-30,-96,12,-40,-9,-28,-39,-52,15,-92,-35,-50,1,143,114,105,2,71,53,-24,-12],[-620,5836,-81,-60,-8,42,85,32,4,
-14],[-622,5409,-43,-3,-36,35,-35,-29,-76,29,90,68],[-722,5509,109,13,41,-40,-16,-18,30,2,10,-22,-19,11,6,-28,-61,-18],[5630,2565,9,-67],[5639,2498,-120,-228],[
5519,2270,-263,23,-99,136],[5157,2429,258,-12,193,189],[5608,2606,22,-41],[5628,2524],[3821,4709,-67,-2,-20,-15,-29,-4,-26,-17,-23,5,-28,-10,-45,-4,-43,-24,-20,
-21,-18,-6,26,17,-5,16,-17,-17,-21,-8,1,-20,14,-26],[3359,4610,-16,-4,-23,12,-72,-10,-45,18,-20,2,-5,4,21,4,2,7,-30,4,-15,9,80,-8,22,14,-22,-5,-31,7,-11,14,0,20,
-18,23,15,-28,-4,-28,-34,1,3,12,-16,-15,-60,-8,-14,-28,-44,-40,-40,-14,-19,-1,-3,-12,7,-6,4,-28],[2971,4526,-14,11,-17,5,-50,-13,-12,2,-2,-8,-44,12,-11,10],[2821,
4545,29,7,-1,15,24,18,1,9,21,11,6,13,-7,11,2,17,23,6,2,-14,10,9,31,-7,9,5,13,-10,29,7,-20,12,1,18,-6,11,-31,13,-3,31,-41,22,8,29,-8,18,-21,-1,-15,17,-24,3,-7,-6,
-4,6,-8,0,-5,9,-20,2,-27,16,-27,6,-32,-11,-38,2,-23,-13],[2662,4826,-31,-6,-15,-21,-70,-8,-48,-19,-9,0,-31,21,-40,-2,-51,8,-26,0,-21,9,-32,-13],[2288,4795,-11,16,
-19,2,-6,8,-17,5,-10,15,-12,0],[2213,4841,1,16,16,12,24,38],[2254,4907,27,-5,4,4,-14,11,-6,37,6,7,100,77,26,3,12,12,-11,26,12,8,-44,44,-6,21],[2360,5152,1,9,10,
3,27,-5,38,28,91,7,52,-2,135,-17,16,-15,39,-3,1,-9,16,11,15,-3,17,5,42,-7,13,-11,12,11,25,9,25,-25,81,10,15,-8,2,-7,21,-7,9,10,-10,24,23,29,32,19,14,-3,13,6,41,
-1],[3176,5210,36,-5,16,6,15,20,38,-6,34,9,58,0,19,-9,19,-27,29,-20,-2,-6,-26,-4,16,-37,-7,-5,55,-9,30,3,10,-14,15,-2,13,-31,-3,-19,18,-17,8,-2,22,9,23,-3,18,-13,
20,0,12,-7,14,8,66,12,28,-30,35,-19,10,2,3,9,8,2,19,-9,20,-1,27,-13,25,4,13,-12,16,-1,32,-16,30,1,3,-33,-22,-19,-21,-5,7,-10,26,-9,-22,-1,-14,-22,19,-5,5,-18,-4,
-6,11,-3,-18,-38,-12,-5,-76,2,-26,-19,-27,-6,-8,-5,-9,-24,8,-4,-7,-19],[3201,4620,14,-5,-59,11,-5,11,13,-10,37,-7],[3390,-100,-339,-7],[3051,-107,-93,-32],[2958,
-139,36,221,131,122,-41,145],[3084,349,314,73],[3398,422,100,-245,-108,-277],[6652,3735,-76,22,-21,-32,-73,-12,-31,-79,-50,-33,-88,-16,-7,-40,-37,-19,-38,-9,-105,
45],[6126,3562,-14,102,-78,0,-104,87,-104,15,-91,31,-16,25,-181,-17,-68,-58,-78,-13],[5392,3734,-5,161,-17,26,-54,6,8,34,36,-6,-11,36,-50,8,4,-22,-29,63,20,64,93,
-39,51,4,32,38,-60,45,-30,60,-83,-14,-12,-78,-36,58],[5249,4178,57,37,106,18,74,-36,58,-67,54,2],[4151,4152,96,-8,29,14,68,-47],[4344,4111,28,-39,-5,-59,62,-9,48,
-34],[4477,3970,5,-5],[4482,3965,-23,12,-20,-35,-37,-4,43,-104,-24,-43,38,-20,17,-57],[4476,3714,-48,-16,-17,32,-134,7,-41,-26],[4236,3711,-16,19,-149,-20,-135,
-42,-117,22,-76,-26,-77,16,-2,-57,-49,-40,-26,9],[3589,3592,-8,39,38,35,-14,25,-66,-34,-69,25,-101,-64,-90,-14,-155,78,-59,5,-20,-60,-76,-11,-47,16,-25,40,-151,
-1,78,32,-98,-5,27,18,-46,50,16,32,-94,30,15,36,23,-30,47,11,-38,26,25,18,-33,40,22,26,-79,-8,7,52,56,41,227,-1,-22,14,17,10,89,11,-73,20,3,28,210,-11,105,62,108,
29,162,4,30,-33,75,-5,36,-41,37,9,160,-43,105,18,83,-15,125,56],[2801,4197,19,-41,86,-33,-10,-22,-146,-4,-130,-90,5,24,54,32,-75,10],[2604,4073,58,67,-30,32],[2632,
4172,92,37,29,-17,48,5],[1150,3318,-198,-295],[952,3023,-47,184,-72,47,-83,129,2,25,73,65,14,47,-18,132,37,42],[858,3694,111,40,14,-20,37,7,21,-48,64,34,8,-20,-65,
-69,64,-94,-107,-118,26,-33,40,-4,1,-18,24,12,24,-38,30,-7],[90,1099,72,-477],[162,622,-43,-13],[119,609,-126,503],[-7,1112,97,-13],[12507,-951,-15,57],[12444,-919,
-40,-15],[10012,2032,109,-77,-25,-201,241,88,137,-96,90,-180,-46,-131],[10518,1435,-286,-81,61,-183],[10293,1171,-270,177,-107,-316,126,-313,168,-95],[10210,624,
-99,-60,-99,80],[10012,644,-182,179,40,196],[9870,1019,91,159,-141,320,69,137,-151,217,64,123,210,57],[3075,-819,-135,374],[2940,-445,139,117,-23,88],[3056,-240,
-5,133],[3390,-100,532,-369],[3922,-469,8,-375,116,-202],[4046,-1046,-309,-125,-241,13],[3496,-1158,-64,185,-140,32],[7096,4024,-166,-72,433,-7],[7363,3945,126,
-222],[7489,3723,-323,-53,-78,176,-158,-134,-154,5],[7070,3982],[4236,3711,-107,-73,7,-74,-37,-121,-222,-106],[3877,3337,-195,-105,-103,41],[3579,3273,8,70],[3587,
3343,72,79,-21,44,-40,-3],[3598,3463,-22,94,13,35],[952,4752,1,-25],[953,4727,5,-21],[958,4706,87,-19],[1045,4687,-2,-32,-34,5,4,-36,-87,24,-24,-63,-60,60,-63,-53,
-77,1],[702,4593,-26,49,-79,-21,100,124,65,14],[762,4759,81,0,14,19,95,-26],[1907,5784,-25,-13,-3,-23,12,-8,-13,-4,-8,-12,-22,-8,-14,-18,-19,-6,14,16,-18,19,3,29,
40,27,18,3,8,-3,10,9,17,-8],[1653,5629,-10,-5,-2,33,62,77,9,-2,-59,-103],[1139,5904,25,-11,4,66,81,52,-19,89,58,35,-72,37,1,188,62,40,127,10,2,36,-43,12,83,72,6,
83,95,18,91,75,-21,45,114,59,59,-13,24,56,181,-17,15,66,50,2],[2062,6904,302,-109,-18,-49,53,-65,-29,-56,45,-44],[2415,6581,-26,-3,-20,5,-59,-9,-35,13,-21,-7,-14,
6,-15,-26,-16,1,6,-6,-23,-2,-4,-11,-31,-1,4,-15,-20,6,16,-19,-43,-32,38,-35,-5,-8,-45,-20,-26,-31,-55,-21,-30,-5,-19,-15,-22,5,0,-9,-14,6,-32,-24,-22,2,4,-5,-25,
-3,-8,-12,-22,-6,19,-1,-4,-9,-29,-11,-29,8,9,-15,-7,-6,14,-6,-39,-15,-24,6,2,-17,20,-11,-12,-6,-13,-30,9,-19,-27,4,-7,-15,12,-87,11,-6,20,0,10,-10,30,5,20,-18,40,
-16,-3,-10,26,-7,14,-14,4,-18,-69,-32,-31,-8,16,-4,43,7,6,-6,-20,-4,-13,-18,-53,-14,-78,-32,-77,-1,58,-5,14,-10,-28,-6,12,-22,-7,-5,0,-24,-10,-1,-5,-10,10,-31,-17,
-24,5,-19,-18,-36,-35,-49,-17,-9,-20,6,-85,-3,-6,-3,3,-10,-19,2,-16,-7,-19,-15,13,-30,-16,-13,-37,3,-49,-8,-43,6,8,34,-50,54,24,-6,9,3,-14,18,20,1,2,17,-16,4,-30,
25,-37,54,-9,-2,-8,25,-15,4,-3,25,-15,3,-10,12,-2,22,-18,3,-10,62,4,9,20,-4],[3195,-2596,16,-88],[3211,-2684,-132,7,116,81],[-5416,536,-46,-303],[-5462,233,-186,
-39],[-5648,194,-158,216,86,145],[-5720,555,304,-19],[3084,349,-344,162],[2740,511,-325,356],[2415,867,106,166,284,-100,195,95,122,-48,150,242,136,-276],[3408,946,
-108,-156,227,-241],[3527,549,-129,-127],[2415,867,-129,225],[2286,1092,-103,187,110,274,104,19,1,378],[2398,1950,100,50,0,200],[2498,2200,1189,0],[3687,2200,60,
-318,114,-82],[3861,1800,-160,-94,-49,-280],[3652,1426,-244,-480],[7998,981,189,-252,-114,-131,-87,85,12,298],[314,3979,32,-9,-39,-40,-70,27,79,40,-2,-18],[-179,
4341,38,-17,-5,-19,87,-25,122,-11,7,16,73,-25],[143,4260,2,-16,25,6],[170,4250,33,-15,118,8],[321,4243,4,-49,-25,-17,-229,-95,18,-10,-122,-120,13,-46,40,-30,-72,
-44,-20,-69,-92,-24,-47,-61,-226,-6,-80,-30,-46,-39,-41,16,-34,45,16,27,-18,-8,-46,45,-55,-10],[-741,3718,-3,55,48,46,-38,27,34,60,-54,60,56,14,5,121,72,52,-41,
41,-153,-13,-12,33,-51,-20],[-878,4194,5,47,-8,23,-22,-5,-15,58,148,60,64,-22,121,10,133,-23,273,-1],[12663,3778,175,84],[12838,3862,104,-312,-289,-119,10,347],
[3129,-2240,66,-356],[3211,-2684,77,-1],[3288,-2685,-502,-620,-784,-174,-161,49,-196,568],[1645,-2862,353,17,0,367],[1998,-2478,70,-204,102,-2,136,153,238,-40,392,
352],[2874,-3010,65,83,-76,69,-157,-105,69,-97,99,50],[4153,-170,-57,451,92,117],[4188,398,306,93,304,309],[4798,800,96,326],[4894,1126,232,57,13,-141,-234,-425,
-752,-787],[4798,800,-400,101,-106,199],[4292,1100,33,50],[4325,1150,114,-107,455,83],[2213,4841,-41,-6,-27,20,-38,-4,-20,4,-38,-2,-16,-23,-43,-17,-27,9,-16,-11,
-68,-11,-6,-21,-97,-2,-44,22,-17,2],[1715,4801,-29,38,9,21],[1695,4860,18,24,35,-1,28,6,32,18,8,19,44,23,23,2],[1883,4951,11,-1,3,-10,18,0,29,20,19,-19,14,-4,-1,
-17,30,-2,10,14,20,6,26,1,25,-7,13,2,8,8,56,-1,25,-7,13,-13,52,-14],[1652,4650,-20,3,-8,-5,-1,-11,-16,0,-14,-9,-29,-8,-5,-6,8,-9,-2,-19,-37,-13,8,-8,-8,-7,6,-11,
-55,1,-22,18,-20,-18,-38,3,-11,-8,-30,9],[1358,4552,14,7],[1372,4559,16,2,-16,15,-14,5,3,15,-13,5,15,17,-21,3,-4,5,32,26],[1370,4652,85,-12,34,21,55,2,32,8,20,-3,
2,12,11,6],[1609,4686,19,0,24,-36],[-1028,848,-123,-157],[-1151,691,-178,214],[-1329,905,202,95,99,-152],[2270,4424,-7,-5,-3,-11,-18,-7,-5,-23,19,-33,42,-26,-27,
-31,-24,-4,-3,-21,8,-19,-18,-13],[2234,4231,-78,-6],[2156,4225,19,42,-95,59,-45,-43],[2035,4283,-8,11,-72,27,-33,24,-3,8],[1919,4353,11,6,15,-3,5,8,-26,32,31,3,
3,5,-46,32,23,52,-11,3,-23,-4],[1901,4487,0,5,8,1,-3,21,8,6,26,-1,-7,8,-32,13,5,12,-14,8,3,6,-11,18,7,9],[1891,4593,18,9,19,-2,33,17,63,-6],[2024,4611,47,-37,6,
1,0,-27,25,-16,47,-17,-14,-14,18,-11,-17,-4,0,-3,27,-12,28,-4,18,-13,41,17,14,-6,10,-8,-19,-3,-6,-10,21,-20],[-1228,1481,89,-241],[-1139,1240,-234,27],[-1373,1267,
-298,-32],[-1671,1235,-5,71],[-1676,1306,293,35,-273,18],[-1656,1359,-97,116,99,109],[-1654,1584,200,82,226,-185],[4280,1637,-353,460,-81,274,-384,435,33,129],[
3495,2935,252,65,-51,149,218,64],[3914,3213,739,-303],[4653,2910,191,-56],[4844,2854,237,-375],[5081,2479,46,-18],[5127,2461,30,-32],[5519,2270,-21,-270,-300,-100],
[1249,4390,-9,4,10,5,-1,-9],[3056,-240,-155,-32],[2901,-272,57,133],[13069,4230,-16,24],[13053,4254,45,231,213,28,145,319,-360,-61,-41,115,-300,94,-150,294,-244,
81,-291,-38,-144,-310,-258,-25],[11668,4982,-807,-50,-972,280,-153,-238,-501,112,-454,-170],[8781,4916,-49,-7],[8732,4909,-69,47,5,22,-50,-28,-95,12,-24,44,-67,
18,-38,54,-58,21,-87,-26,-102,1,-8,22,-32,1,6,22,-39,10,-75,-51,-213,249,-138,75,36,42,-140,-35,-109,-60,-49,13,-45,-17,-10,26,36,35,-44,-10,-61,17,-17,-19,-26,
39,-110,-12,10,39,-45,70,-56,-14,-120,23,-83,-41,-267,-36,-39,-28,-316,-39,-70,7,-25,-40,55,-10,-33,-23,88,-28,-103,-4,-28,-29,22,-34,-96,-41,153,-61,-17,-46,-45,
-16,-88,15,-54,-36,-116,57,-52,3,-40,-20,-95,13,-80,-44,-105,43,-8,-47,-122,94,-77,0,-35,23,-87,-24,-56,26,-54,-44,-163,-68,14,-68,-42,-7,-84,54,-61,-70,14,-55,
-37,-74,41,-18,22,-49,88,-3,79,-94,-40,-1,-2,-15,69,-27],[4923,4634,-54,-25,4,-19,-110,-32,-17,10,-75,-118,60,-40,15,-54,19,33,-19,-86,111,-118],[4857,4185,-78,
-65,-47,8,-89,61],[4643,4189,-48,15,-31,16,6,30,-36,3,-18,15,-29,8,-10,-14,-12,11,-14,2,-55,-18,-13,0,-9,5,4,13,-69,24,-10,10,-23,8,-19,-1,-15,6,-37,-3,-47,3,-22,
11,-28,4,-43,16,-13,-2,-37,6,-17,-15],[3998,4342,-126,87,-54,13,-33,28,-15,-4,-20,4,-30,27,-57,18,-1,4,32,10,-22,8,15,6,35,-16,43,11,2,11,-6,1,0,7,23,23,9,20,8,
5,7,-11,10,15,31,0,-41,30,-17,2,-14,23,20,-2,26,8,27,-4,-6,15,83,23,2,7,-9,16,-18,0,-9,-9,-38,-3,21,11,-18,-2,-37,-15],[3176,5210,-18,21,-2,45,-30,26,16,18,25,0,
18,-9,29,-2,56,25,1,8,-24,13,-2,14,-25,9,-45,3,8,22,-43,17,-21,25,-12,4,8,14,-35,15,3,14,15,13,-17,23,10,29,-68,27,-29,1,-46,-17,-13,10,2,16,-28,8,-30,-8,-23,15,
-28,-3,-13,8],[2815,5614,5,12,-10,29,-25,30,-21,0,19,44,-29,14,-3,8,-16,2],[2735,5753,43,34,-35,92,58,69],[2801,5948,5,30,27,-9,82,31,102,-4,-45,23,-65,0,-56,49,
-71,-14],[2780,6054,373,235,-154,84,54,35,-93,89,49,82,-103,110,93,78,-130,52,-28,71,55,12],[2896,6902,120,61,70,-9,1,24],[3087,6978,68,-8,43,25,96,-20,-3,-15,-82,
3,89,-26,47,6,-31,-36,54,24,218,-12,511,-148,22,-88,-109,-53,-144,-23,-418,48,-133,29,-22,25,-104,7,176,-72,-29,-11,133,-38,-28,-55,62,-96,241,-63,62,28,-11,23,
-77,9,-60,38,30,38,288,-59,68,20,-62,82,239,92,102,-11,88,-40,32,93,-65,32,42,99,-87,42,256,-19,80,-63,-116,-9,-63,-35,159,-61,117,18,22,60,95,10,-8,22,324,64,41,
-19,32,13,-38,13,146,39,69,-1,-69,-8,13,-47,-67,-17,160,-7,56,37,171,-2,193,46,4,-57,63,-9,17,36,103,28,-76,60,74,26,328,-32,281,-66,137,-56,77,64,-60,2,-92,61,
-56,11,-16,-14,39,119,-59,8,-6,26,163,60,112,128,211,-5,131,-22,-94,-123,83,-50,-12,-199,101,-49,-52,-71,-170,-81,17,-28,-82,-16,-34,8,31,14,-168,5,97,-39,209,-15,
172,74,98,78,-38,65,73,44,134,12,78,-51,-6,-69,59,-21,115,2,-133,16,41,51,-35,64,-165,34,-119,-15,-103,11,-20,60,76,78,-125,86,190,71,-20,66,81,-23,-32,-115,45,
-16,329,-32,-259,60,-40,36,84,12,68,-19,64,7,-78,20,107,29,94,-2,224,-66,145,0,-79,-46,-16,-66,6,-20,65,55,-19,-73,40,-13,66,46,-59,55,38,58,-270,81,-25,108,631,
32,-110,-45,89,-33,-74,35,163,35,-157,51,123,4,-144,29,125,13,-3,39,706,74,-118,0,37,19,232,4,7,-25,85,0,216,35,111,-21,-23,-23,28,34,-95,37,273,-7,-67,12,6,43,
319,74,188,-34,-186,-29,323,-17,-101,-42,405,25,215,-38,4,-33,61,20,30,-68,-112,26,128,-38,-81,-43,-673,-171,-105,-53,134,36,429,55,-106,5,55,28,129,1,-15,-20,75,
-12,88,20,13,-114,51,-13,-45,17,67,54,-38,15,55,8,439,1,49,-11,-51,-23,132,-27,279,-10,108,31,-21,45,113,11,106,-30,66,10,29,-22,48,22,71,-7,136,-37,-50,-21,65,
-20,-83,-17,86,-9,0,-35,-155,32,118,-66,30,17,25,-18,-62,-8,92,-54,126,-37,163,118,104,-50,101,-4,139,23,185,-49,29,47,176,-11,-63,46,83,24,-101,-3,-4,17,194,26,
-27,30,544,-45,-196,-25,254,10,-72,-34,-35,28,-57,-53,207,63,224,-17,52,-26,-105,-21,163,-17,-50,-29,148,6,18,-31,75,-15,418,26,266,-30,66,-48,-28,-44,118,-26,40,
-63,-45,-44,70,36,-2,48,166,34,369,-22,97,23,44,-46,101,-19,30,-29,93,4,46,31,-84,49,33,48,279,-29,264,8,293,-51,102,-38,-35987,-3,113,-23,81,-48,-31,30,302,-89,
-2,-32,52,-1,-7,-73,53,-28,30,13,3,-24,28,20,-77,66,87,5,52,-7,-10,-23,7,15,67,-4,-49,11,121,-13,120,-68,87,-19,-67,-13,-27,-31,-75,19,25,-31,-161,18,55,-23,-43,
-20,45,-20,-87,-23,70,-39,-52,10,-26,-25,-17,26,-40,-18,-171,46,-65,65,-97,14,-135,-12,-53,54,41,37,-34,-21,-27,18,-54,-19,33,-66,-65,-45,35983,-4,-131,-43,-164,
48,-54,-3,70,-5,3,-21,-101,17,-151,-28,151,22,8,-31,125,18,30,-47,36,-8,18,14,46,-52,-22,-27,86,-38,24,-42,-45,-45,-210,46,14,-22,-430,-109,-47,-41,-178,-63,-26,
-46,-112,63,-77,-1,-123,-18,-96,-55,8,62,-126,-38,-13,-26,-52,23,-103,-23,-14,-54,-131,-122,43,-36,27,23,57,-16,-45,-43,1,-48,47,-19,8,-46,-50,-17,-21,17,41,29,
-37,-3,-58,-40,-37,-59,38,-75,-47,-23,-86,2,-70,-35,-23,-41,18,-65,-44,11,-83,-33,-28,12,2,-65,-39,-57,-135,-84,-119,423,42,150,87,59,-2,49,144,23,380,246,164,45,
50,137,119,20,-98,22,-109,-16,-24,-98,-70,9,-222,-102,21,38,-59,-6,52,93,-76,-17,-36,21,-210,-25,-280,-185,-14,-30,82,-8,19,-26,-115,-11,-65,13,-54,-28,-50,10,-99,
-15,-21,20,114,14,-91,34,-87,-6,-84,27,-58,-14,15,-14,-41,4,-7,-27,-219,20,-49,-29,-50,24,-168,0,-184,-41,-124,-70,-34,-49,-524,-297,64,-26,95,4,0,-84,36,4,-2,36,
53,10,-33,-18,50,-15,-59,-40,70,5,58,36,-28,-44,20,2,21,76,105,-2,167,-99,-20,-28,-34,8,42,-25,-13,-41,36,-25,-97,-138,10,-72,-51,-166,-152,-136,-90,-124,-256,-229,
-197,-83,-86,18,1,43,-44,-21,7,20,-78,-67,-45,3,-2,-36],[6777,7624,-1347,-289,458,251,877,115,12,-77],[5532,7331,111,-11,-103,-65,-10,-61,115,-83,117,-38,-47,-14,
-377,28,78,25,-75,41,-147,-5,-43,17,174,153,207,13],[9653,8108,-288,-107,288,107],[9767,8016,74,-137,-534,71,460,66],[10288,7925,243,-75,-581,-52,338,127],[14005,
7583,531,-30,-626,-87,-215,67,310,50],[14276,5439,195,-575,-161,56,48,-284,-150,-44,68,847],[-18e3,7154,247,-28,-189,-34,35828,-9,102,69,-35988,2],[5027,6919,-65,
-33,-118,-5,-12,46,52,22,143,-30],[6045,6994,-1,-21,-80,-1,-112,60,53,14,140,-52],[2096,5528,-37,-30,30,-7,30,2,4,33],[2123,5526,16,1,68,-21,50,0,26,-19,-14,-31,
7,-20],[2276,5436,-316,10],[1960,5446,26,17,11,29,55,8,38,29],[2090,5529,6,-1],[3500,4573,46,-41,37,8,18,-3,16,8,40,-6,-18,-32,-52,-7,-19,10,-21,0,-38,-30,-37,1,
-25,-9,-39,-30,-32,-2,-31,15,16,36,-6,19,-16,9,-20,0,-27,16,-31,-2,-10,7,63,35,14,2,39,18,-8,15],[2971,4526,-15,-42,-51,-8,4,22,-11,1,-9,-7,3,-11,-11,-24,8,0,-25,
-27,2,-32,-7,-24],[2859,4374,-37,3,-17,5,-17,17,-14,-3,-31,6,-34,15,-87,-16,-40,-24,-32,-10,-227,20,-31,-4,-5,12,16,13,-33,16],[2024,4611,27,6,10,-4,15,12,28,-1,
8,4,14,13,6,20,18,9,16,34,33,36,1,10,29,23,32,4,27,18],[2662,4826,17,0,19,-10,63,-82,46,-36,17,-34,-14,-67,6,-32,-9,-5,14,-15],[5081,2479,45,136,1,-154],[-741,3718,
-43,-17,-116,2,12,142,21,-3,-54,3,-4,21,46,42,-35,-34,-34,6,79,195,-9,119],[1883,4951,-2,10,-21,15,-4,12,-26,3,-27,13,-15,-7,-25,15,-4,4,15,7,-4,8,-28,-6,-27,13,
-27,5,11,-19,-35,-14,-43,32,21,15,-14,9,-27,-5,-28,13,-37,7,-10,15,-27,5,-1,-12,-17,-3],[1481,5086,21,39,-11,21,-18,6,1,11,-14,20,15,25,-20,28,7,17,-49,35,28,34,
-15,51],[1426,5373,32,-9,-2,18,-35,5],[1421,5387,0,8],[1421,5395,17,-3,181,37,37,26,33,5,37,13,58,9,48,2,44,-16,4,-5,-36,12,23,-32,17,-6,57,2,19,7],[2276,5436,13,
3,48,-19,11,-12,0,-14],[2348,5394,38,-83,6,-34,-8,-11,-43,-14,-23,-23,47,-25,-10,-33,5,-19],[12110,1862,117,-16,25,-134,-113,-180,38,-115,204,-33,25,-127,-147,134,
1,-72,-196,62,30,84,-86,20,-31,140,133,237],[12601,932,57,-207,-39,-94,-50,95,-34,-166,-168,222,-171,-85,148,173,36,-65,167,171,54,-44],[-6996,-424,-293,-88,-111,
-244,79,-185,267,-3,-10,-157,106,6],[-6958,-1095,89,-155,-82,-501],[-6951,-1751,-91,-84],[-7042,-1835,-587,422,-247,551,-238,256,-14,174,95,93],[-8033,-339,-15,
-104,145,-54,68,157,278,187,28,142],[-7529,-11,235,-228,285,-27,-65,-112,78,-46],[-5816,-2016,20,-195,211,-20,43,-164,118,-10,-37,-153],[-5461,-2558,-111,-183,-288,
10,95,198,-500,310],[-6265,-2223,89,258,267,36,93,-87],[14098,-912,-1,651],[14097,-261,660,-345,-38,-132,366,-286,-308,17,-174,199,-238,62,-4,-74,-140,0,116,-76,
-239,-16],[-7737,866,-53,-143],[-7790,723,-52,83,66,7,-133,87,-135,-173,-244,80],[-8288,807,31,151],[-8257,958,520,-92],[7677,3566,28,-55],[7705,3511,-309,-46,4,
-146,133,-91,-70,-124,-276,-308,-233,-84,150,-272,-288,-54],[6816,2386,-183,174,-474,-40],[6159,2520,171,195,-246,271],[6084,2986,534,-2,65,142,245,68,61,207,116,
4,18,207,331,90],[7454,3702,223,-136],[5639,2498,341,-276,-199,-320,-473,-237],[5608,2606,22,-41],[1139,5904,-56,14,-23,58,-42,-75,-62,10,10,-14,-149,-83,-158,-4,
7,16,-114,47,9,28,49,-14,26,13,-47,10,51,46,-127,-33,17,41,92,18,-49,4,41,37,38,18,1,-26,47,36,-85,-16,-100,-71,6,45,48,3,-55,32,51,25,-53,-5,-11,40,177,10,26,-19,
57,26,-17,22,-27,-26,-206,2,-11,24,34,5,-41,40,180,-1,-146,7,-13,22,144,25,-44,0,21,20,114,-7,60,19,-136,-1,84,38,105,-25,-46,31,47,18,-5,26,218,-14,67,56,-137,
-51,-45,29,192,94,-4,24,125,23,18,13,-50,-16,-30,18,91,60,-24,14,124,20,-91,-7,9,41,75,16,-31,11,46,21,131,8,-98,7,52,30,63,-22,-28,42,-45,-11,-6,15,121,42,30,-35,
-10,44,134,11,-103,10,158,63,16,31,60,-16,-25,18,108,32,-5,-39,68,53,-21,-61,63,18,-12,39,81,10,55,-18,-62,40,133,14,67,-39,141,103,100,-16,-56,-71,145,80,-8,-53,
41,10,61,58,79,-11,-49,-30,29,-43,64,61,210,-46,-67,-28,-148,3,101,-42,108,5],[2896,6902,18,65,-139,39,-168,-37,-32,-70,-81,-40,-94,21,-159,-8,-82,55,-97,-23],[
1925,7007,8,-25,-120,-26,100,68,12,-17],[1750,6960,51,-10,-6,-30,-87,-19,42,59],[1576,6856,57,32,19,-25,-54,-23,-172,-21,115,43,64,68,-29,-74],[2090,8025,596,-9,
-122,-76,-551,9,77,76],[1679,7991,460,-117,-469,-216,-302,145,310,63,-363,-42,-241,128,560,-54,45,93],[12663,3778,-194,35,86,56,-119,131],[12436,4e3,236,172,143,
-33,175,161,63,-46],[13069,4230,-312,-252,81,-116],[1361,1370,45,-62],[1406,1308,50,-159,-270,-437,-208,-36,-122,-200],[856,476,-248,-47,-165,206,-172,2],[271,637,
88,533],[359,1170,107,203,496,-92,399,89],[359,1170,-120,20],[239,1190,-217,301],[22,1491,360,76,41,347],[423,1914,774,438],[1197,2352,301,-52],[1498,2300,98,-265,
-49,-344,-186,-321],[-8316,1499,-48,-407],[-8364,1092,-210,14],[-8574,1106,-160,192],[-8734,1298,418,201],[17312,-4128,118,26,-2,-72,-350,-413,-144,-75,-261,42,
591,568,48,-76],[17327,-3493,284,-271,242,-5,-322,-392,-155,229,117,223,-222,263,56,-47],[599,5075,-35,9,16,31,-77,32,-81,-8],[422,5139,-77,15,83,-7,-33,34,82,113,
129,47,114,-13],[720,5328,-17,-63,-32,-5,33,-22,-27,-44,-82,-14,25,-35,-34,-42,13,-28],[422,5139,-32,-18,-55,17],[335,5138,87,1],[8811,2787,-12,-149,-526,114,-266,
131,94,133],[8101,3016,499,-225,211,-4],[2526,-1779,-428,-53,-100,-646],[1645,-2862,-471,1137],[1174,-1725,1164,-39],[3320,-1401,130,-59,77,-252,62,223,-133,153,
40,178],[4046,-1046,10,-501,-591,-423,84,-437,-270,-157,9,-121],[3464,-1201],[3472,-1211],[-222,3510,43,-35,11,-143,62,-85,-17,-36,-163,-3,-16,-25,-81,-17,16,-70,
-130,-49,-48,-51,-103,-14,-16,-25,-52,4,-150,-89,-3,-106],[-869,2766,-270,-78,-336,-538,-225,-8],[-1700,2142,7,48,57,69,46,125,99,88,50,153,83,49,63,117,140,40,
135,107,53,73,-21,61,7,70,56,115,74,68,161,72,98,182,64,11,3,-29,62,-40,124,0,42,20,13,-28,62,-3],[-869,2766,0,-37],[-869,2729,1,-129,-334,0,-100,-467,-403,-52],
[-1705,2081,5,61],[2035,4283,-30,-7,1,-21],[2006,4255,-27,-7,-14,15,-37,-46,6,-30],[1934,4187,-82,56],[1852,4243,-8,13],[1844,4256,11,8,-8,14,-1,22,16,3,6,20,17,
12,18,-6,-8,24,24,0],[11668,4982,-106,-195,288,11,137,-131,-243,-8,-385,-184,-169,31,3,-135,-153,-94,-542,-117,-859,112,-104,156,-447,92,-1,175,-306,221],[744,4375,
-6,-2],[738,4373,6,2],[-9715,2596,-69,-345,192,-369,439,-36,118,255,331,58,-126,-312],[-8830,1847,-86,-65],[-8916,1782,-183,0,54,-175,-129,0,-49,-153],[-9223,1454,
-214,174,-338,-31,-719,334,-85,332,-352,300,-374,555,-188,72,38,-188,513,-654,-58,-59,-238,332,-261,153,94,69,-308,410],[-1654,1584,33,439,-84,58],[-869,2729,387,
-229],[-482,2500,-177,-1,108,-949,-599,14,-78,-83],[-482,2500,808,-599,97,13],[22,1491,-437,-160,-137,-288],[-552,1043,-247,-27],[-799,1016,-105,224,-235,0],[10210,
624,132,-139,83,-346,-295,150,-118,355],[11758,417,-190,2,-117,-274,-401,-59,-87,117],[10963,203,159,-63,29,134,256,185],[11407,459,59,-55,37,86],[11503,490,11,
0],[11514,490,209,204,27,-106,177,-57,-169,-114],[11788,419,-23,-2],[4954,-1243,87,-320,-75,11,-248,-927,-197,-78,-118,57,-77,262,114,246,-42,253,50,117,349,155,
157,224],[2234,4231,66,-57,-8,-40],[2292,4134,-134,-47,-62,-2],[2096,4085,-47,42,8,60],[2057,4187,99,38],[612,5012,37,-32,-14,-35],[635,4945,-56,9],[579,4954,-5,
38,38,20],[2090,5529,22,33,-16,-34],[2123,5526,-18,81],[2105,5607,60,24,43,10,80,-1,16,-8,16,5,92,-11,35,2,37,13,23,-21,59,-10,62,-35,32,-8],[2660,5567,-14,-33,
32,-7,-18,-14,-35,-1,-8,-12,-31,-8,-8,-9,-6,-27,-17,-23,20,-7,0,-10,-24,0,-5,13,-41,-16,-18,1,-10,-17,-45,-8,-13,6,-46,-4,-25,3],[953,4727,5,-21],[1150,3318,763,
-291,250,267,352,-129],[2515,3165,-17,-965],[2398,1950,-800,395,-100,-45],[1197,2352,-252,255,7,416],[-1028,848,179,-92],[-849,756,95,-321],[-754,435,-397,256],
[3587,3343,-76,-35],[3511,3308,87,155],[2105,5607,2,75,28,20,11,30,27,25,83,15,9,-12,49,-28,15,-23,36,-12,28,4,45,24,-6,62],[2432,5787,96,18,118,-51,89,-1],[2815,
5614,-26,-6,-25,-17,-6,-11,-53,3,-23,-12,-22,-4],[10752,1470,-234,-35],[10012,2032,102,125],[10114,2157,66,-36,33,117],[7095,4225,326,99,600,-105],[8021,4219,-658,
-274],[4653,2910,145,88],[4798,2998,46,-144],[2057,4187,-51,68],[3527,549,282,-184,379,33],[4153,-170,-231,-299],[5249,4178,11,98,-130,41,-47,102,-58,27,16,16,113,
-9,-52,32,40,51,178,-3,-43,24,36,62,-6,67,-59,13,-34,-16,-96,28,-195,-77],[8732,4909,-184,-203,-245,13,-51,-206,-265,-25,34,-269],[3877,3337,37,-124],[3495,2935,
2,20],[3497,2955,48,193],[3545,3148,10,92],[3555,3240,24,33],[14382,4412,155,21,46,-94,-259,-139,-276,56,67,-75,-106,-38,158,397,215,-128],[14123,4137,75,-194,-162,
-425,-356,-13,-111,-156,-95,128,-382,-79,200,153,298,10,94,177,148,-16,291,415],[1045,4687,54,-9,14,16,11,4,53,1,40,9,-1,-14,23,-24,131,-18],[1372,4559,6,4,-15,
14,-16,-6,-26,6,-18,-13,-60,-17,11,7,-5,1,-22,-10,-5,-21,30,-27,-13,-17,-11,3,-3,-11,15,-50,29,-23,87,-42,45,-88,53,-45,63,-31,79,1,21,-4,-2,-14,-24,-14,-1,-11,
65,-28,55,-17,37,-22,49,-19,50,-43,2,-12,-14,-28,-26,12,-21,34,-39,3,-22,9,-8,10,-15,1,-10,-5,-26,-32,-15,-39,8,-11,22,-6,29,-20,6,-38,-7,-8,-15,2,-33,-14,-6,-8,
-2,-31,-26,-16,-22,-31,-34,0,-7,9,-1,15,6,8,12,4,8,18,-2,13,9,10,23,5,1,18,-10,8,-9,33,-33,64,-10,6,-30,2,-34,17,0,23,-18,20,-43,-7,12,13,-15,8,-26,0,-19,32,-13,
11,-48,5,-16,-5,-24,17,-22,6,-55,47,-27,14,-17,21,-34,13,-16,-3,-4,3,8,4,-1,7,-37,27,-9,14,-20,3,1,23,-20,31,-13,44,-46,15,-44,22,-53,10,-21,-7,-55,-47,-51,-11],
[749,4377,15,39,-74,18,9,49,-36,24,52,31,-36,36,23,19],[1558,3822,-48,-76,19,-40,-18,-37,-61,11,-206,102,30,36,105,-20,179,24],[963,4088,17,-38,-24,-133,-50,7,-9,
-28,-32,-3,-23,28,13,63,-35,103,50,3,53,36,40,-38],[3555,3240,-10,-92],[3497,2955,-7,-7],[3490,2948,-65,173],[3425,3121,23,38],[3448,3159,63,149],[3425,3121,-5,
11],[3420,3132,28,27],[-622,5409,19,-116,-29,-68,-209,-36,0,-18,-89,-21,-54,-2,32,20,-60,-8,52,27,-74,-7,43,32,-45,9,158,47,-114,-11,99,64,-116,20,51,39,-33,6,-15,
40,152,-2,41,40,-63,4,49,47,60,11,1,-29,35,40,35,-13,-26,-15],[4476,3714,60,-112,91,-25,-30,-25,16,-39,-63,-55,-10,-61,62,-55,9,-46,126,-54,46,-63,-15,-79,33,-1,
1,-52,52,-51],[4854,2996,-56,2],[6126,3562,-18,-76,-35,-34,16,-20,-40,-23,2,-45,41,-13,-36,-45,26,-156,84,-12,15,-47,-97,-105],[6159,2520,-425,59,-98,141,-265,-47,
-243,140,-121,207,-153,-24],[4482,3965,66,-64,63,-13],[4611,3888,38,3],[4649,3891,151,77,32,-28,-21,-16,18,-22,-29,-17,59,-44,28,3],[4887,3844,30,-84,96,-19,99,
-67,107,-12,158,31,20,-11,-5,52],[9649,523,106,-2,548,-463,-48,-36,112,7,98,-288,139,-52,-29,-271,-115,-9,-302,274,-635,873,126,-33],[12489,100,-470,-73,48,-164,
276,59,-207,-110,151,-251,-128,-37,-94,209,-22,-292,-87,-2,-78,289,149,369,358,-13,126,85,-22,-69],[10737,-601,517,-92,187,-86,17,-98,-932,193,211,83],[11758,417,
-52,-55,193,-264,-108,12,-165,-423,-156,-104,-36,93,-408,27,-131,333,68,167],[14098,-912,-86,120,-123,-32,29,105,-190,224,-331,113,-13,77,-92,-101,-95,127,195,69,
-292,72,139,102,158,-38,128,-263,256,189,316,-113],[7705,3511,75,39],[7780,3550,117,-120,-23,-298,227,-116],[8811,2787,78,-55],[8889,2732,311,-47,-37,91],[9163,
2776,441,169,128,-123],[9732,2822,-22,-110,-197,-52,-256,-462],[9257,2198,-32,170,-63,-70,-45,60,130,136,-264,35,-141,128,53,-131,-93,-63,103,-254],[8905,2209,-93,
-45,-18,73,-119,-206,-646,-460,-45,-539,-232,-224,-418,838,-23,529,-93,52,-16,-111,-154,-32,-151,145,152,80,-125,-24,-108,101],[-1554,6623,192,-71,-101,-110,-402,
-101,-400,42,106,80,-243,23,218,59,-263,7,153,91,181,-116,92,83,467,13],[1891,4593,-25,-2,-13,-11,-17,-5,-55,4,-20,12,-30,9,-44,34,-35,16],[1609,4686,16,11,20,4,
-1,39,18,5,6,9,-4,7,-22,6,17,8,20,-7,28,3,-4,13,12,17],[-8734,1298,-47,42],[-8781,1340,-155,102],[-8936,1442,113,131],[-8823,1573,326,26,181,-100],[-7178,1972,1,
-168],[-7177,1804,-271,41,210,12,-102,124,162,-9],[-6002,855,282,-300],[-5648,194,-275,-56,-47,300,-104,82],[-1373,1267,-131,-173],[-1504,1094,-4,103,-163,38],[
-1329,905,-175,189],[-799,1016,31,-175,-81,-85],[-8916,1782,27,-193],[-8889,1589,66,-16],[-8936,1442,-74,-68],[-9010,1374,-213,80],[2342,3896,71,-31,41,-67,-50,
41,-117,48,55,9],[2385,3553,32,7,14,-24,142,-1,6,-23,53,19,-15,-29,-137,-9,-34,23,-87,10,-2,27,28,0],[2604,4073,-94,26,-134,-24,11,-33,47,-27,-61,18,22,-36,-52,
29,20,-34,-73,48,2,19,-29,-9,-4,-46,74,-86,-18,-8,-23,21,15,-27,-50,-17,145,-73,0,-46,-52,35,-47,-15,46,-44,-33,-11,-43,21,43,-109,-44,34,-29,-31,-35,55,-19,-29,
-31,34,10,31,-56,50,71,44,109,-37,23,22,-73,26,-95,-12,-14,17,-15,-14,-41,52,35,16,-41,0,-71,68],[2e3,3971,25,-3,6,30,35,14,30,73],[2292,4134,157,22,76,-32,67,7,
24,13,-8,26,24,2],[119,609,-430,-100],[-311,509,2,4],[-309,513,7,0],[-302,513,33,435],[-269,948,-14,152,276,12],[762,4759,0,57,51,81,-140,19,-38,29],[612,5012,22,
33,-35,30],[720,5328,8,40,73,1,48,-30,13,49,59,-2,57,-31,-86,42,-25,93],[867,5490,107,-7],[974,5483,28,-16,1,-9,-16,-11,27,2,7,-8,15,3,37,-12,28,6,5,-10,-5,-10,
-20,-10,5,-7,54,-6,40,19,31,3,47,30,45,-6,12,-13,30,-14,28,1,14,-30,15,-8,24,-4],[1481,5086,-4,-4,-11,1,-11,16,-23,5,-7,-4,12,-10,-81,-20,-12,-10,-6,2,-20,-11,-16,
-2,-8,-8,-18,2,-21,-4,-27,-21,-19,12,12,-20,30,-20,-12,-16,29,-33,13,-8,11,0,48,-35,15,-2,27,-19],[1382,4877,-9,-23,-24,4,-11,-22,-48,-16,-14,-9,19,-22,-5,-17,16,
-6,-4,-18,-21,6,-4,10,-9,3,-20,-3,-27,8,-3,-10,-46,-4,-42,-16,-26,-3,-17,13,-43,3,-7,-18,-19,-9,2,8,-13,3,-10,11,-22,8,-23,-6],[1371,5438,0,-10,-23,6,-6,-9,-23,
8,-1,21,16,16,8,0,24,-14,-8,-10,13,-8],[1421,5387,-28,1,-10,25,38,-18],[4151,4152,25,45,-27,69,-151,76],[4643,4189,-25,-23,49,-37,-13,-20,-126,36,-28,-16],[4500,
4129,-156,-18],[-1676,1306,133,41,-113,12],[1329,216,-10,-88,124,-38,-5,-279,-278,-45,28,-133,-75,-25],[1113,-392,-243,333,130,79,-41,83],[959,103,174,-3,0,117],
[1133,217,196,-1],[948,4281,8,-65,-37,-77,-38,20,-24,77,75,35,4,31,12,-21],[749,4377,-5,-2],[738,4373,-127,-66,-105,37,-115,12,-86,-65,16,-48],[170,4250,-27,10],
[-179,4341,30,15,41,113,-16,-2,16,86,53,-53,-65,71,5,60,-91,50,-14,35,46,6,-76,9,7,16,-36,16,-152,19,-37,22,35,13,-25,12,34,1,-48,6,0,18,149,30,54,-30,131,11,-48,
103,60,0,12,-29,98,-9,58,15,-29,6,6,19,140,55,8,63,86,22],[253,5110,23,-35,35,3,58,-47,48,-6,-2,-28,67,18,5,-36,92,-25],[-5416,536,126,7,125,-137],[-5165,406,-125,
-185,-172,12],[-6301,1807,-11,0],[2780,6054,-127,-13,4,22,-81,-36,-274,-45,-11,39,-45,-18,12,35,-114,22,17,99,-47,115,40,47,78,10,224,149,73,6,6,62,-72,38,-48,-5],
[18e3,-1654,-35994,10,35994,-10],[3652,1426,362,20,224,-199],[4238,1247,-58,-149,112,2],[2432,5787,21,48,-76,1,-27,83,201,45,250,-16],[2262,5862,70,-17,-132,-52,
19,23,-33,34,76,12],[3861,1800,118,-288,333,-241],[4312,1271,-74,-24],[959,103,21,127],[980,230,153,-13],[-8781,1340,-229,34],[2515,3165,392,-82,513,49],[3490,2948,
-68,-172,-186,187,451,-763],[-8033,-339,49,132,-109,-20,3,119,204,254],[-7886,146,357,-157],[-7178,1972,344,-111,-343,-57],[4312,1271,-60,-114,73,-7],[-2995,8356,
-208,-58,1045,-35,-831,-58,855,2,-178,-129,349,86,820,-18,-861,-138,-169,-237,334,-85,-422,-16,310,-94,-272,-64,172,-163,-501,36,-204,-71,552,-22,-25,-80,-437,60,
470,-98,44,-121,-557,110,-198,-119,678,-41,-419,-135,-585,-24,-230,-201,-313,-84,-39,80,-294,-129,-303,-527,-175,139,-231,-45,-329,287,55,156,-114,-85,97,143,-211,
-19,197,129,-231,-74,-26,128,319,11,-313,2,257,84,-221,-9,309,171,-424,69,385,-30,-110,128,-187,68,-180,-89,-307,422,-1262,134,475,25,-643,91,685,94,513,272,422,
-49,-264,65,570,-36,352,82,531,-69,-144,128,1622,50],[1257,5579,-3,-13,-22,-7,-10,-12,17,-8,2,-10,-32,-10,-4,-38,-19,-4,-20,42,-37,1,-12,13,-5,27,-14,12,34,3,16,
19,15,2,6,-5,0,-18,13,-3,12,20,-7,7,35,15,36,-6,-1,-27],[867,5490,-5,52,-49,18,3,101,51,-11,22,23,31,-3,5,31,-78,-35,-18,19,232,89,-33,-112,65,-18,-17,-20,-39,1,
-78,-76,-13,-45,28,-21],[1064,5561,14,-48,-79,3,-13,36,78,9],[1255,5497,-43,-6,15,15,28,-9],[1509,5502,-41,8,9,20,36,-16,-4,-12],[1695,4860,-7,10,-34,10,-17,-6,
-31,1,-24,11,-51,11,-15,-2,-9,5,-10,-2,-5,-21,-13,-2,-10,-15,-64,0,-6,9,-17,8],[3400,3506,-129,11],[3271,3517,23,22,67,-4,94,31,-61,-37,6,-23],[3400,3506,-99,-49,
-56,16,-13,22,39,22],[-8184,2316,768,-299,-356,-31,49,78,-461,203,-305,-81,305,130],[1901,4487,-17,1,-18,20,-67,6,-18,-6,-16,8,-15,-4,-37,5,-21,11,-13,-8,-26,2,
-24,-21,-33,20,-17,-3,-5,-41,36,-25,20,-40,78,-60,19,-7,2,-14,36,-30,-7,-7],[1758,4294,-68,45,-51,15,-40,-2,-5,14,-44,25,-31,26,-7,9,35,1,-49,33,-8,11,-4,37,-31,
22,-24,4,-7,-18,-27,-32,-11,0,-23,27,-11,37,6,4],[1481,4498,-12,-2,-24,12,12,15,24,-25],[1519,4434,-3,-3,-25,18,-17,21,50,-35,-5,-1],[1449,4466,-1,-4,-17,28,2,26,
14,-19,2,-31],[1852,4243,-148,59,63,-12],[1767,4290,77,-34],[-311,509,2,4],[-552,1043,283,-95],[-302,513,-452,-78],[-8288,807,-280,189,-6,110],[-8364,1092,107,-134],
[2397,-1087,-175,-25,-44,381,-191,32,-53,-98,-176,-13,-115,220,-336,3],[1307,-587,-86,11],[1221,-576,86,113],[1307,-463,164,-25,128,111,262,725],[1861,348,89,165,
292,-99,498,97],[2901,-272,39,-173],[1329,216,289,11],[1618,227,43,124,200,-3],[1307,-463,-105,-37],[1202,-500,-89,108],[-6688,122,-52,90,-245,-41,70,-107,-90,-6,
65,-178,-56,-304],[-7886,146,178,245,-82,332],[-7737,866,58,-73,195,318,313,131,39,-56],[10114,2157,-195,56,-36,199,-127,-21,118,288,-142,143],[9163,2776,-165,55,
-109,-99],[7780,3550,-103,16],[7454,3702,35,21],[12436,4e3,-320,-127,111,181,-109,36,-357,-205,168,-171,338,26,-350,-255,266,-295,-180,4,176,-78,-159,-92,188,-37,
-16,-74,-278,-301,48,-73,-315,-244,-220,-41],[11427,2254,-26,-3],[11401,2251,-49,59,1,-85],[11353,2225,-5,-5],[11348,2220,-307,-86,-29,-108,-19,122,-196,3],[11353,
2225,-5,-5],[11427,2254,-26,-3],[-6951,-1751,231,-531],[-6720,-2282,-332,-833,67,-307,-229,-836,99,-191,-243,-509,161,-238,353,-40],[-6844,-5236,-236,-41,-50,-111,
-111,53,118,54,-182,-43,154,63,-250,-3,149,39,-257,157,147,3,-96,265,119,-15,-232,145,175,130,11,-117,117,198,36,309,-141,-24,-25,77,32,363,221,468,103,1431],[-6863,
-5265,-2,-220],[-6865,-5485,-328,32,162,0,-22,90,128,-93,-113,181,175,10],[2286,1092,-430,-287,-308,-53],[1548,752,-150,217,167,32,-159,307],[1618,227,-175,377,
105,148],[-14100,6965,574,-97,85,100,473,51,-352,-145,521,183,247,-122,96,80,22,-79,935,-51,-14,-103,506,17,281,-159,-70,142,221,77,-297,-29,256,62,384,-118,635,
51,18,-163,234,200,-310,159,182,177,737,-480,185,267,413,-66,-126,-260,-221,44,105,-79,-291,28,-74,-118,-398,61,440,-75,-108,-102,-559,-3,300,-109,-251,-70,-175,
-329,63,-77,115,43,38,-181,221,30,522,-214,298,-1,56,-285,248,-146,90,150,-126,241,316,169,-196,232,44,368,436,11,421,-143,-116,-101,50,-127,178,-2,-66,-84,304,
53,150,184,388,-521,322,-47,-293,-132,291,89,173,-202,-439,-189,-641,-4,-318,-201,-135,26,103,-72,-472,-274],[-12279,4899,-207,188,-285,28,76,160,-115,-96,-43,207,
-173,-21,24,224],[-11555,7736,-698,-141,698,141],[-10829,7606,232,-93,-655,-71,143,84,-647,-3,256,127,591,-99,26,131,54,-76],[-11452,7259,451,39,220,-135,-22,172,
222,-34,477,-290,-242,-47,160,-62,-480,42,-647,-95,-406,156,556,26,-596,32,229,86,-369,27,435,161,12,-78],[-11974,7411,433,-65,-768,-237,-275,89,114,237,496,-24],
[-6949,8302,822,-74,-1731,-320,271,-107,-619,-73,378,-71,-1129,-8,155,129,531,7,-484,33,580,80,-475,128,602,-65,-251,71,613,55,-939,-30,296,58,-442,-49,277,63,-671,
39,2216,134],[-1e4,7395,355,-140,-221,-125,-405,147,271,118],[-8492,6526,462,-150,-685,-17,160,233,63,-66],[-9770,7647,-253,-146,-188,132,441,14],[-10343,7932,427,
-146,-560,49,133,97],[-9189,8113,685,-185,-448,-112,-707,176,470,121],[-9429,7691,537,-146,860,18,6,-105,-1129,8,-533,208,259,17],[-9317,7416,279,-34,-481,-179,
202,213],[-7471,4500,647,363,341,56,48,-77,-235,-40,200,-29,16,-149,351,-95,-445,-177,-61,98,272,86,-126,59,-249,-78],[-5546,5154,-136,-193,320,-29,51,-266,-108,
120,-160,-99,101,79,-454,8,386,380],[-8659,7101,113,210,351,62,103,-182,522,66,70,-135,433,-17,-76,-92,148,72,-11,-81,270,-1,-189,-52,254,-34,-261,-31,802,-221,
-231,-172,-84,139,-430,-12,434,-249,-70,-108,-380,107,285,-179,-529,116,-192,151,-472,-12,66,99,188,-61,190,64,132,180,-684,332,-185,-87,-786,76,164,52,-272,140,
345,145,-18,-285],[-13022,5503,-36,-26],[980,230,-11,176,-113,70],[10443,1041,-150,130],[9870,1019,-98,638,-87,83,-146,-168,-116,30,-23,342,-168,135],[9232,2079,
25,119],[239,1190,-149,-91],[2859,4374,-3,-24,-10,-11,-14,4,-19,-3,-20,-21,-4,-44,-14,-4,-27,-24,23,-12,30,-38],[11503,490,11,0],[11407,459,96,31],[-5165,406,175,
-290,-276,-271,176,61,50,-107,108,28,-32,-93,224,203,275,-112,-7,-145,134,82,341,-48,449,-231,67,-212,-53,-194,-351,-356,-31,-491,-184,-430,-773,-337,-7,-321,-324,
-354,146,168,-72,40,-207,-370],[-5761,-3019,377,307,-77,154],[-5816,-2016,67,194,-85,194,-184,1,-33,248,-448,181,-41,227,-418,-124],[1767,4290,-9,4],[-6265,-2223,
-121,22,-46,-82,-190,103,-98,-102],[271,637,-109,-15],[-8830,1847,-59,-258],[253,5110,82,28],[9232,2079,-172,280,-37,-176,-118,26],[4477,3970,101,-15,33,-67],[4649,
3891,-1,65,-90,42,38,25,-50,30,13,32,-59,44],[4857,4185,89,-105,91,-52,-82,-9,-19,-84,-51,-51,2,-40],[4555,4062],[4502,4103],[14318,-1196,57,-239,154,-59,109,-404,
238,-131,441,-567,-22,-547,-302,-610,-353,-162,-151,125,-135,-92,-211,46,-215,298,-109,-23,-10,144,-121,-107,90,266,-213,-236,-142,239,-309,105,-1328,-355,-285,
79,69,256,-252,552,65,-32,-38,90,77,-69,-80,185,60,256,12,-60,257,183,429,105,133,254,64,62,59,-108,5,130,116,-18,-33,91,161,151,141,-5,61,-130,157,19,98,271,209,
31,-75,94,458,-78,-109,-296,506,-271,195,692,72,-125],[14504,-4079,318,-6,-27,-233,-191,-37,-100,276],[-5820,-3247,-32,-183,185,-255,-151,-159,-416,-36,-5,-209,
-274,1,151,-182,-135,3,-67,-234,-192,-96,182,-138,-324,-265,54,-236],[-6863,-5265,345,-203,-347,-17],[1221,-576,-19,76],[1174,-1725,205,544,-151,569,79,25],[-222,
3510,55,8,124,68,38,-3,131,69,252,38,98,0,53,-25,120,44,44,-17,28,17,70,-23,67,8],[2e3,3971,-68,70,26,138,-24,8]],land:[[308,596,520,595,528,467,487,569,285,582,
86,448,514,450,516,365,175,437,436,188,465,190,332,319,316,597,84,359,490,401,399,367,112,78,462,211,52,234,53,235,574,79,445,598,322,512,580,508,170,391,471,326,
472,147,240,149,474,584,304,301,455,498,457,243,461,245,232,354,229,355,368,483,215,479,123,273,218,282,151,280,536,542,538,541,540,13,570,93,339,95,571,585,423,
267,406,404,377,196,239,198,49,272,46,271,10,192,384,396,491,139,485,495,164,161,380,101,311,154],[381,208,588,410,70],[129,476,577,30,593,545,253,492,530,262,517,
296,427,489,442,331,40,552,33,568,35,551,565,38,328,583,440,430,294,518,264,531,20,433],[42],[43],[45,402],[62],[119],[120],[142],[143],[219],[220],[221],[222],
[223],[224],[225],[226],[227],[228],[248],[249],[260,415],[275],[276],[277],[278],[279],[298],[299],[341,576,575,344,414],[346],[388],[389],[393],[394],[411],[412],
[413],[424],[432,494],[443],[444],[460],[470],[480],[484],[496],[497],[499],[500],[501],[504,505],[506],[509],[510],[511],[547,594],[553],[554],[555],[556],[557],
[558],[559],[560],[561],[562],[563],[564],[566],[567],[591],[592]],borders:[0,1,2,3,4,5,6,7,8,9,11,12,14,15,16,17,18,19,21,22,23,24,25,26,27,28,29,31,32,34,36,37,
39,41,44,47,48,50,51,54,55,56,57,58,59,60,61,63,64,65,66,67,68,69,71,72,73,74,75,76,77,80,81,82,83,85,87,88,89,90,91,92,94,96,97,98,99,100,102,103,104,105,106,107,
108,109,110,111,113,114,115,116,117,118,121,122,124,125,126,127,128,130,131,132,133,134,135,136,137,138,140,141,144,145,146,148,150,152,153,155,156,157,158,159,
160,162,163,165,166,167,168,169,171,172,173,174,176,177,178,179,180,181,182,183,184,185,186,187,189,191,193,194,195,197,199,200,201,202,203,204,205,206,207,209,
210,212,213,214,216,217,230,231,233,236,237,238,241,242,244,246,247,250,251,252,254,255,256,257,258,259,261,263,265,266,268,269,270,274,281,283,284,286,287,288,
289,290,291,292,293,295,297,300,302,303,305,306,307,309,310,312,313,314,315,317,318,320,321,323,324,325,327,329,330,333,334,335,336,337,338,340,342,343,345,347,
348,349,350,351,352,353,356,357,358,360,361,362,363,364,366,369,370,371,372,373,374,375,376,378,379,382,383,385,386,387,390,392,395,397,398,400,403,405,407,408,
409,416,417,418,419,420,421,422,425,426,428,429,431,434,435,438,439,441,446,447,449,451,452,453,454,456,458,459,463,464,466,468,469,473,475,477,478,481,482,486,
488,493,502,503,507,513,515,519,521,522,523,524,525,526,527,529,532,533,534,535,537,539,543,544,546,548,549,550,572,573,578,579,581,586,587,589,590],names:[["Al\
bania",2005,4114],["Andorra",156,4254],["Armenia",4493,4029],["Austria",1413,4759],["Azerbaijan",4766,4034],["Belarus",2803,5353],["Belgium",464,5064],["Bosnia \
and Herz.",1777,4417],["Bulgaria",2522,4277],["Croatia",1642,4516],["Cyprus",3301,3492],["Czechia",1531,4973],["Denmark",936,5624],["Estonia",2583,5869],["Faero\
e Is.",-688,6217],["Finland",2628,6450],["France",245,4662],["Georgia",4351,4217],["Germany",1037,5109],["Greece",2258,3948],["Guernsey",-257,4947],["Hungary",1940,
4716],["Ireland",-813,5317],["Isle of Man",-454,5422],["Italy",1215,4353],["Jersey",-213,4922],["Kosovo",2087,4257],["Latvia",2491,5685],["Liechtenstein",954,4714],
["Lithuania",2389,5533],["Luxembourg",607,4977],["Macedonia",2168,4160],["Malta",1444,3589],["Moldova",2846,4719],["Monaco",741,4375],["Montenegro",1924,4279],[
"N. Cyprus",3357,3526],["Netherlands",564,5228],["Norway",1391,6424],["Poland",1939,5213],["Portugal",-798,3968],["Romania",2497,4585],["San Marino",1246,4394],
["Serbia",2079,4422],["Slovakia",1948,4871],["Slovenia",1480,4612],["Spain",-356,4040],["Sweden",1673,6283],["Switzerland",821,4680],["Syria",3851,3503],["Tunis\
ia",955,3412],["Turkey",3542,3899],["Turkmenistan",5937,3912],["Ukraine",3125,4916],["United Kingdom",-251,5394],["Vatican",1243,4190],["Åland",1994,6023]]};var Cs=({grain:e,lines:t,land:n,borders:s,names:o})=>{let a=t.map(r=>{let l=[],[p,g]=[0,0];for(let d=0;d<r.length;d+=2)p+=r[d],g+=r[d+1],l.push([p/e,g/e]);return l}),
i=r=>r<0?[...a[~r]].reverse():a[r];return{land:n.map(r=>r.flatMap((l,p)=>p?i(l).slice(1):i(l))),borders:s.map(i),names:o.map(([r,l,p])=>[r,l/e,p/e])}};var Os=Math.PI/180,qs=84,Tt=([e,t])=>{let n=Math.max(-qs,Math.min(qs,e));return{x:t,y:-Math.log(Math.tan(Math.PI/4+n*Os/2))/Os}},Rs=e=>{let{land:t,borders:n,names:s}=Cs(
e),o=a=>`M${a.map(([i,r])=>[Tt([r,i])].map(({x:l,y:p})=>`${l.toFixed(2)} ${p.toFixed(2)}`)[0]).join("L")}`;return{land:t.map(a=>`${o(a)}Z`).join(""),borders:n.map(
o).join(""),names:s.map(([a,i,r])=>({name:a,...Tt([r,i])}))}},Ps=(e,t)=>{let n=new Map,s=i=>(n.has(i.id)||n.set(i.id,{place:i,...Tt(i.at),entries:[],things:new Set}),
n.get(i.id)),o=new Set;for(let i of e.statements){let r=i.o&&e.things.get(i.o);if(!r||!r.at||i.layer==="claimed"||!t.things.has(i.s))continue;let l=e.things.get(
i.s);if(l.at)continue;let p=s(r);p.entries.push({thing:l,statement:i}),p.things.add(l.id),o.add(l.id)}for(let i of t.things){let r=e.things.get(i);r.at&&(s(r),o.
add(i))}return{spots:[...n.values()].sort((i,r)=>r.things.size-i.things.size||e.byName(i.place,r.place)),unplaced:[...t.things].filter(i=>!o.has(i)).length,placed:o.
size}},It=e=>Math.min(19,4.5+1.9*Math.sqrt(e)),Bs=(e,t)=>{let n=[];for(let s of e){let o=i=>Math.max(15,It(i.things.size)+.6*It(s.things.size)),a=n.find(i=>Math.
hypot(i.x-s.x,i.y-s.y)*t<o(i));if(!a)n.push({x:s.x,y:s.y,spots:[s],things:new Set(s.things)});else{a.spots.push(s);for(let i of s.things)a.things.add(i)}}return n.
map(s=>({...s,count:s.things.size}))},un=(e,{wide:t,high:n},{rim:s=60,most:o=160}={})=>{if(!e.length)return{x:25,y:Tt([50,25]).y,scale:Math.min(t,n)/30};let[a,i]=[
e.map(({x:f})=>f),e.map(({y:f})=>f)],[r,l,p,g]=[Math.min(...a),Math.max(...a),Math.min(...i),Math.max(...i)],d=Math.min((t-2*s)/(l-r||.01),(n-2*s)/(g-p||.01),o);
return{x:(r+l)/2,y:(p+g)/2,scale:Math.max(d,1)}},Fs=(e,t=.86)=>{let n=e.reduce((p,{things:g})=>p+g.size+1,0),s=p=>[...e].sort((g,d)=>g[p]-d[p]),o=p=>{let g=n*(1-
t)/2,d=f=>{let k=0;return f.find(({things:L})=>(k+=L.size+1)>g)?.[p]};return[d(s(p)),d(s(p).reverse())]},[[a,i],[r,l]]=[o("x"),o("y")];return e.filter(({x:p,y:g})=>p>=
a&&p<=i&&g>=r&&g<=l)};var Gs="http://www.w3.org/2000/svg",yt='system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',[q1,mn]=[1.2,900],R1=20,P1=8,B1=140,Nt=70,dn=5,We=null,
qe=null,Oe=null,be=null,me={},Ct=null,V=null,wt=null,Ws="",Te={spots:[],unplaced:0,placed:0},Le=null,Hs=[],fe=(e,t={},...n)=>{let s=document.createElementNS(Gs,
e);for(let[o,a]of Object.entries(t))a!=null&&s.setAttribute(o,a);return s.append(...n),s},we=()=>({wide:qe.clientWidth||1,high:qe.clientHeight||1}),F1=()=>{let e=getComputedStyle(
document.documentElement);return Object.fromEntries(["stage","text","muted","line","accent","card","rim","sea","land","border"].map(t=>[t,e.getPropertyValue(`--${t}`).
trim()]))},Ys=({x:e,y:t})=>({x:(e-V.x)*V.scale+we().wide/2,y:(t-V.y)*V.scale+we().high/2}),W1=(e,t)=>({x:(e-we().wide/2)/V.scale+V.x,y:(t-we().high/2)/V.scale+V.
y}),D1=e=>e.spots.some(({place:t,things:n})=>[...Le.focus.things].some(s=>s===t.id||n.has(s))),U1=e=>e.spots.length===1?e.spots[0].place.label:u("map.several",{
place:e.spots[0].place.label,n:e.spots.length-1}),G1=(e,t)=>{let{x:n,y:s}=Ys(e),o=e.spots.length===1&&e.spots[0].place.rough,a=D1(e),i=Le.focus.things.size&&!a,
r=a?t.accent:t.text,l=It(e.count),p=fe("circle",{r:l,"fill-opacity":o?.16:i?.35:.78,fill:r,stroke:o?r:t.land,"stroke-width":o?1.6:1.2,"stroke-dasharray":o?"4 3":
null,"stroke-opacity":i?.55:1}),g=fe("title");g.textContent=ve(`${U1(e)} – ${u("count.thing",{n:e.count})}${o?` (${u("map.rough")})`:""}`);let d=fe("g",{transform:`\
translate(${n.toFixed(1)} ${s.toFixed(1)})`,class:"mark",cursor:"pointer"},g,p);if(l>10){let f=fe("text",{"text-anchor":"middle",dy:"0.36em","font-size":11,"fon\
t-weight":650,"font-family":yt,fill:o||i?t.text:t.land});f.textContent=Ye(e.count),d.append(f)}return d.addEventListener("click",()=>X1(e)),{group:d,x:n,y:s,r:l,
mark:e,chosen:a}},Ds=document.createElement("canvas").getContext("2d"),Vs=(e,t)=>(Ds.font=t,Ds.measureText(e).width),wn=(e,t)=>e.left>t.right||e.right<t.left||e.
top>t.bottom||e.bottom<t.top,H1=(e,t)=>{let{wide:n,high:s}=we(),o=e.map(({x:l,y:p,r:g})=>({left:l-g,right:l+g,top:p-g,bottom:p+g})),a=[],i=[],r=[...e].sort((l,p)=>Number(
p.chosen)-Number(l.chosen)||p.mark.count-l.mark.count);for(let[l,p]of r.entries()){let g=ve(p.mark.spots[0].place.label),d=Vs(g,`${p.chosen?700:500} 12.5px ${yt}`)+
2,k=[{left:p.x+p.r+4,top:p.y-8,anchor:"start"},{left:p.x-p.r-4-d,top:p.y-8,anchor:"start"},{left:p.x-d/2,top:p.y+p.r+2,anchor:"start"}].map(E=>({...E,right:E.left+
d,bottom:E.top+16})).filter(E=>E.left>4&&E.right<n-4&&E.top>4&&E.bottom<s-4&&a.every(q=>wn(E,q))).map(E=>({...E,covered:o.filter(q=>!wn(E,q)).length})).sort((E,q)=>E.
covered-q.covered).find(({covered:E})=>E<=(p.chosen||l<P1?1:0));if(!k)continue;a.push(k);let L=fe("text",{x:k.left.toFixed(1),y:(k.top+12.5).toFixed(1),"font-si\
ze":12.5,"font-family":yt,"font-weight":p.chosen?700:500,fill:t.text,stroke:t.land,"stroke-width":3,"stroke-linejoin":"round","paint-order":"stroke","pointer-ev\
ents":"none"});L.textContent=g,i.push(L)}return{names:i,taken:[...o,...a]}},hn=null,Y1=()=>(hn||=new Map([...We.model.things.values()].filter(e=>!e.at&&!e.folded).
map(e=>[e.names.en,e])),Ct.names.filter(({name:e})=>hn.has(e)).map(e=>({...e,label:hn.get(e.name).label}))),V1=[0,-60,60].flatMap(e=>[0,-16,16,-32,32,-48,48].map(
t=>[e,t])),K1=(e,t)=>{let{wide:n,high:s}=we();return V.scale<9?[]:Y1().flatMap(o=>{let{x:a,y:i}=Ys(o);if(a<0||i<0||a>n||i>s)return[];let r=ve(o.label.toLocaleUpperCase()),
l=Vs(r,`11.5px ${yt}`)/2+r.length*.8,p=V1.find(([d,f])=>t.every(k=>wn({left:a+d-l,right:a+d+l,top:i+f-10,bottom:i+f+3},k)));if(!p)return[];let g=fe("text",{x:(a+
p[0]).toFixed(1),y:(i+p[1]).toFixed(1),"text-anchor":"middle","font-size":11.5,"letter-spacing":"0.14em","font-family":yt,fill:e.muted,"fill-opacity":.75});return g.
textContent=r,[g]})},Ks=()=>{let{wide:e,high:t}=we(),n=`translate(${(e/2-V.x*V.scale).toFixed(2)} ${(t/2-V.y*V.scale).toFixed(2)}) scale(${V.scale.toFixed(4)})`;
for(let s of[me.land,me.borders])s.setAttribute("transform",n)},Ot=()=>{if(!Le)return;let{wide:e,high:t}=we(),n=F1();wt={...V},me.over.removeAttribute("transfor\
m"),Ks(),be.setAttribute("viewBox",`0 0 ${e} ${t}`),be.setAttribute("width",e),be.setAttribute("height",t),me.sea.setAttribute("fill",n.sea);for(let[r,l,p,g]of[
[me.land,n.land,n.border,.8],[me.borders,"none",n.border,1.1]])r.setAttribute("fill",l),r.setAttribute("stroke",p),r.setAttribute("stroke-width",(g/V.scale).toFixed(
5));let o=Bs(Te.spots,V.scale).map(r=>G1(r,n)).filter(({x:r,y:l,r:p})=>r>-p&&l>-p&&r<e+p&&l<t+p);o.sort((r,l)=>Number(r.chosen)-Number(l.chosen)||l.r-r.r),me.marks.
replaceChildren(...o.map(({group:r})=>r));let{names:a,taken:i}=H1(o,n);me.names.replaceChildren(...a),me.states.replaceChildren(...K1(n,i))},gn=0,Us=0,kt=()=>{gn||
(gn=requestAnimationFrame(()=>{if(gn=0,clearTimeout(Us),!wt||wt.scale!==V.scale)return Ot();Ks(),me.over.setAttribute("transform",`translate(${((wt.x-V.x)*V.scale).
toFixed(1)} ${((wt.y-V.y)*V.scale).toFixed(1)})`),Us=setTimeout(Ot,B1)}))},De=(e,t=we().wide/2,n=we().high/2)=>{let s=W1(t,n);V.scale=Math.max(q1,Math.min(mn,V.
scale*e)),V.x=s.x-(t-we().wide/2)/V.scale,V.y=s.y-(n-we().high/2)/V.scale,kt()},it=(e,t)=>{V.x=Math.max(-180,Math.min(180,V.x-e/V.scale)),V.y=Math.max(-170,Math.
min(90,V.y-t/V.scale)),kt()},qt=()=>{let e=Te.spots.filter(({place:o,things:a})=>[...Le.focus.things].some(i=>i===o.id||a.has(i))),t=Fs(e.length?e:Te.spots),{wide:n,
high:s}=we();V=un(t,{wide:n,high:s},{rim:Math.min(70,n/6),most:t.length>1?160:45})},X1=e=>{if(e.spots.length===1)return We.address.go(We.address.ofThing(e.spots[0].
place.id));let[t,...n]=e.spots;if(Math.max(...n.map(({x:a,y:i})=>Math.hypot(a-t.x,i-t.y)))*mn>R1){let{wide:a,high:i}=we();return V=un(e.spots,{wide:a,high:i},{rim:Math.
min(90,a/5),most:mn}),kt()}Oe.open=!0;let o=Oe.querySelector(`[data-place="${t.place.id}"]`);o&&o.scrollIntoView({block:"nearest"})},Z1={ArrowLeft:()=>it(Nt,0),
ArrowRight:()=>it(-Nt,0),ArrowUp:()=>it(0,Nt),ArrowDown:()=>it(0,-Nt),"+":()=>De(1.4),"=":()=>De(1.4),"-":()=>De(1/1.4),Home:()=>(qt(),kt())},Q1=()=>{let e=new Map,
t=0,n=o=>{let{left:a,top:i}=qe.getBoundingClientRect();return{x:o.clientX-a,y:o.clientY-i}},s=()=>{let[o,a]=[...e.values()];return{far:Math.hypot(o.x-a.x,o.y-a.
y),x:(o.x+a.x)/2,y:(o.y+a.y)/2}};be.addEventListener("pointerdown",o=>{e.size||(t=0),e.set(o.pointerId,n(o))}),be.addEventListener("pointermove",o=>{let a=e.get(
o.pointerId);if(!a)return;let i=n(o);t+=Math.hypot(i.x-a.x,i.y-a.y),t>dn&&!be.hasPointerCapture(o.pointerId)&&be.setPointerCapture(o.pointerId);let r=e.size===2?
s():null;if(e.set(o.pointerId,i),!r)return t>dn?it(i.x-a.x,i.y-a.y):void 0;let l=s();return De(l.far/(r.far||1),l.x,l.y),it(l.x-r.x,l.y-r.y)});for(let o of["poi\
nterup","pointercancel","lostpointercapture"])be.addEventListener(o,a=>e.delete(a.pointerId));be.addEventListener("click",o=>t>dn&&(o.stopPropagation(),t=0),{capture:!0}),
be.addEventListener("dblclick",o=>De(2,n(o).x,n(o).y)),qe.addEventListener("wheel",o=>{o.preventDefault(),De(2**(-o.deltaY/(o.deltaMode?12:320)),n(o).x,n(o).y)},
{passive:!1}),qe.addEventListener("keydown",o=>{let a=o.ctrlKey||o.metaKey||o.altKey?null:Z1[o.key];!a||o.target!==qe||(o.preventDefault(),a())})},fn=(e,t,n)=>{
let s=c("button",{type:"button",click:n},e);return Hs.push([s,t]),s},J1=(e,t)=>{We=t,Ct=Rs(Ns),me={sea:fe("rect",{width:"100%",height:"100%"}),land:fe("path",{d:Ct.
land,"stroke-linejoin":"round"}),borders:fe("path",{d:Ct.borders,"stroke-linejoin":"round"}),states:fe("g",{"pointer-events":"none"}),marks:fe("g"),names:fe("g")};
let{sea:n,land:s,borders:o,...a}=me;me.over=fe("g",{},...Object.values(a)),be=fe("svg",{xmlns:Gs,"aria-hidden":"true",focusable:"false"},n,s,o,me.over),qe=c("di\
v",{class:"geo",tabindex:"0",role:"group"},be);let i=c("div",{class:"zoom"},fn("+","network.in",()=>De(1.5)),fn("−","network.out",()=>De(1/1.5)),fn("⤢","net\
work.fit",()=>(qt(),kt())));Oe=c("details",{class:"geo-list"}),e.append(qe,i,Oe),e.classList.add("map"),Q1()},_1=({place:e,entries:t})=>{let n=new Map;for(let{thing:o,
statement:a}of t)n.set(o,[...n.get(o)||[],a.property.label]);let s=[...n].sort(([o],[a])=>((o.span||{}).first||"9").localeCompare((a.span||{}).first||"9")||We.model.
byName(o,a));return c("li",{"data-place":e.id},c("p",{},We.evidence.thingLink(e.id),e.rough?c("span",{class:"muted"},` ${u("map.rough")}`):null),c("ul",{},s.map(
([o,a])=>c("li",{},We.evidence.thingLink(o.id),c("span",{class:"muted"},` ${[...new Set(a)].join(", ")}`)))))},ea=()=>{let e=()=>c("ul",{class:"geo-places"},Te.
spots.map(_1)),t=c("summary",{},u("map.places",{places:u("count.place",{n:Te.spots.length})})," ",c("span",{class:"muted"},u("map.legend"))),n=()=>Oe.open&&Oe.children.
length===1&&Oe.append(e());Oe.replaceChildren(t),Oe.ontoggle=n,n()},Xs={name:"map",mount:J1,draw:e=>{Le=e,Te=Ps(We.model,Le.selected);for(let[n,s]of Hs)n.setAttribute(
"aria-label",u(s));qe.setAttribute("aria-label",u("map.keys"));let t=JSON.stringify([Le.shown.selection,[...Le.focus.things],Le.shown.story,Le.shown.step]);(!V||
t!==Ws)&&qt(),Ws=t,ea(),Ot()},caption:()=>[u("map.caption",{things:u("count.thing",{n:Te.placed}),places:u("count.place",{n:Te.spots.length})}),Te.unplaced?u("m\
ap.unplaced",{things:u("count.thing",{n:Te.unplaced})}):""],fit:()=>{qt(),Ot()},export:()=>({svg:()=>new XMLSerializer().serializeToString(be)})};var ta="http://www.w3.org/2000/svg",na=150,[sa,oa]=[12,60],je=null,bt=null,lt=null,Zs=null,Rt=[],Je=(e,t,...n)=>{let s=document.createElementNS(ta,e);for(let[o,
a]of Object.entries(t))s.setAttribute(o,a);return s.append(...n),s},aa=(e,t)=>{let n=cs(e),s=Math.max(1,...n.map(({count:r})=>r)),o=t.selection.since&&t.selection.
since===t.selection.until?Number(t.selection.since):null,a=r=>{let l=o===r;je.address.go(je.address.to({selection:{...t.selection,since:l?"":String(r),until:l?"":
String(r)}}))},i=n.map(({year:r,count:l},p)=>{let g=c("button",{type:"button",class:"year","aria-pressed":String(o===r),tabindex:(o===null?p===n.length-1:o===r)?
"0":"-1","aria-label":u("time.year",{year:String(r),n:l}),title:u("time.year",{year:String(r),n:l}),click:()=>a(r)},c("span",{class:"well","aria-hidden":"true"},
c("span",{class:"bar"})),c("span",{class:"name","aria-hidden":"true"},p%5===0||n.length<12?String(r):""));return g.firstChild.firstChild.style.height=`${l?Math.
max(4,Math.round(100*Math.sqrt(l)/Math.sqrt(s))):0}%`,g});bt.replaceChildren(...i),bt.onkeydown=r=>{let l={ArrowRight:1,ArrowLeft:-1}[r.key],p=i.indexOf(document.
activeElement)+(l||0);if(!(!l||!i[p])){r.preventDefault();for(let g of i)g.tabIndex=-1;i[p].tabIndex=0,i[p].focus()}}},ra=e=>c("div",{class:"row scale","aria-hi\
dden":"true"},c("span"),c("span"),c("span",{class:"ticks"},e.ticks.map(({on:t,at:n},s)=>{let o=c("span",{},qn(t,{oneYear:e.oneYear,after:s>0}));return o.style.left=
`${n*100}%`,o}))),Ie=1e3,ia=(e,t)=>{let{from:n,to:s,openStart:o,openEnd:a}=ps(e.span,t),[i,r]=[n*Ie,Math.max(s*Ie,n*Ie+3)],l=e.thing.group.colour,p=Je("svg",{viewBox:`\
0 0 ${Ie} 16`,preserveAspectRatio:"none",class:`span ${e.precision}`,"aria-hidden":"true"});p.append(Je("line",{x1:0,x2:Ie,y1:8,y2:8,class:"ground"}));for(let{at:g}of t.
ticks)p.append(Je("line",{x1:g*Ie,x2:g*Ie,y1:4,y2:12,class:"ground"}));return e.precision==="day"?p.append(Je("line",{x1:i,x2:i,y1:1,y2:15,stroke:l,class:"day"})):
p.append(Je("rect",{x:i,y:4,width:r-i,height:8,fill:l,class:"band",stroke:l})),a&&p.append(Je("path",{d:`M${Ie-12} 1 L${Ie} 8 L${Ie-12} 15`,class:"opened",stroke:l})),
o&&p.append(Je("path",{d:"M12 1 L0 8 L12 15",class:"opened",stroke:l})),p},la=e=>{if(!e.span)return u("time.unknown");if(e.statement?.when)return je.evidence.when(
e.statement);let t=e.span.edtf&&!e.span.edtf.includes(" ")?e.span.edtf:e.span.first===e.span.last?e.span.first:`${e.span.first.startsWith("0000")?"..":e.span.first}\
/${e.span.last>="9999"?"..":e.span.last}`;return ye(t)},Js=(e,t)=>{let{model:n,address:s,evidence:o}=je,a=e.statement?o.line(e.statement,{dated:!1}):c("a",{href:s.
ofThing(e.id),class:"thing"},ce(n.things.get(e.id))),i={between:"time.between",bounded:"time.bounded",open:"time.open"}[e.precision],r=c("li",{class:`row ${e.precision}`,
"data-row":e.statement?e.statement.key:e.id},c("span",{class:"when"},la(e),i?c("small",{},u(i)):e.about?c("small",{},u("time.about")):null),c("span",{class:"wha\
t"},ue(e.statement&&n.things.get(e.statement.o)?.group||e.thing.group),a));return e.span&&r.append(ia(e,t)),r},Qs=(e,t,n)=>{let{byName:s,things:o}=je.model,a=({
statement:p})=>p&&o.get(p.o)||null,[i,r]=[t.filter(a),t.filter(p=>!a(p))];i.sort((p,g)=>s(a(p),a(g)));let l=c("details",{class:"group"},c("summary",{},e));return l.
addEventListener("toggle",()=>l.open&&l.children.length===1&&l.append(...ge([...i,...r],oa,p=>Js(p,n),"rows").filter(Boolean))),l},ca=(e,t,n)=>{let s=({statement:r})=>!!(r&&
!je.model.things.get(r.via)?.last),[o,a]=[e.filter(r=>!s(r)),e.filter(s)],i=o.length?Qs(u("time.earlier",{n:o.length}),o,t):null;return i&&(i.open=o.length<=sa||
n),[i,a.length?Qs(u("time.perhaps",{n:a.length}),a,t):null].filter(Boolean)},pa=(e,t,n)=>{let s=n?e.filter(({span:l})=>l&&l.first.slice(0,n.length)<n):[],o=e.filter(
l=>!s.includes(l)),a=[];for(let l of o){let p=$t(l);(!a.length||a.at(-1).year!==p)&&a.push({year:p,members:[]}),a.at(-1).members.push(l)}let i=na;return[...a.map(
({year:l,members:p})=>{let g=Math.max(8,Math.min(p.length,i));i-=Math.min(p.length,g);let d=l===null?u("time.unknown"):String(l);return c("section",{},c("h3",{},
d," ",c("span",{class:"count"},p.length)),ge(p,g,f=>Js(f,t),"rows"))}),...ca(s,t,!o.length)]},ua=e=>{for(let n of lt.querySelectorAll("[aria-current]"))n.removeAttribute(
"aria-current");let t=new Set([...e.things,e.statement?.key,e.statement?.s].filter(Boolean));Rt=[...lt.querySelectorAll(".row")].filter(n=>t.has(n.dataset.row));
for(let n of Rt)n.setAttribute("aria-current","true")},_s={name:"timeline",mount:(e,t)=>{je=t,bt=c("div",{class:"years",role:"group"}),lt=c("div",{class:"chart"}),
e.append(bt,lt)},draw:({shown:e,selected:t,focus:n})=>{let s=JSON.stringify([e.selection,Z()]);if(s!==Zs){Zs=s;let o=Et(je.model,t,e.selection),a=us(o,e.selection);
bt.setAttribute("aria-label",u("time.years")),aa(Et(je.model,je.selectedWithout(["since","until"])),e),lt.replaceChildren(...o.length?[ra(a),...pa(o,a,e.selection.
since)]:[c("p",{class:"empty"},u("time.none"))]),lt.parentElement.scrollTop=0}ua(n),Rt[0]?.scrollIntoView({block:"center"}),requestAnimationFrame(()=>Rt[0]?.scrollIntoView(
{block:"center"}))},caption:({shown:e,selected:t})=>{let n=Et(je.model,t,e.selection),s=n.filter(o=>o.span).length;return[u("time.caption",{n:s,rest:n.length-s})]}};var yn=[rs,_s,Xs,Is];var ae=e=>document.getElementById(e),da=e=>{let t=On(e),n={model:e,address:t};return n.evidence=Bn(n),n.story=Es(n),n.finder=Wn(n),n.filters=Fn({...n,box:ae("fi\
lters")}),n.size=()=>({wide:ae("stage").clientWidth,high:ae("views").clientHeight}),n.selectedWithout=s=>{let o=ne();return tt(e,{...t.now().selection,...Object.
fromEntries(s.map(a=>[a,o[a]]))})},n},ha=()=>requestAnimationFrame(()=>setTimeout(()=>document.documentElement.dataset.drawn||=Math.round(performance.now()))),ga=()=>{
document.documentElement.lang=Z();for(let e of document.querySelectorAll("[data-t]"))e.textContent=u(e.dataset.t);for(let e of document.querySelectorAll("[data-\
t-label]"))e.setAttribute("aria-label",u(e.dataset.tLabel))},fa=({address:e},t)=>{let n=o=>c("a",{href:e.to({view:o,story:"",...o==="network"?{}:{path:!1,whole:!1}}),
id:`tab-${o}`,"aria-current":t.view===o?"page":null},u(`view.${o}`));ae("tabs").replaceChildren(...st.map(n));let s=ct(t.selection);ae("tools").replaceChildren(
c("a",{href:e.to({filters:!t.filters}),id:"go-filters",role:"button","aria-expanded":String(t.filters),"aria-controls":"filters"},u("filter.title"),s?c("span",{
class:"badge"},s):null),c("a",{href:e.fresh({path:!0,from:t.thing}),id:"go-path","aria-current":t.path?"true":null},u("path.short")),c("a",{href:e.fresh({whole:!0}),
id:"go-whole","aria-current":t.whole&&t.view==="network"&&!t.path?"true":null},u("network.whole"))),ae("home").href=e.fresh({filters:!1,selection:ne()}),ae("lan\
guages").replaceChildren(...Object.entries(He).map(([o,a])=>c("a",{href:e.to({lang:o}),lang:o,hreflang:o,title:a,"aria-label":`${o.toUpperCase()} – ${a}`,"ari\
a-current":o===t.lang?"true":null},o.toUpperCase())))},ma=e=>{let t=new Map,n=null,s=Ms({...e,now:()=>n}),o="",a="",i=l=>{let p=yn.find(g=>g.name===l);if(!t.has(
l)){let g=c("div",{class:"view",id:`view-${l}`});ae("views").append(g),t.set(l,g),p.mount(g,e)}for(let[g,d]of t)d.hidden=g!==l;return p},r=(l,p)=>({things:new Set(
p?[p.s,p.o].filter(Boolean):[l.thing].filter(Boolean)),statement:p});return l=>{let{address:p,model:g}=e,d=p.read();jn(d.lang),a!==Z()&&(ga(),wa(e));let f=tt(g,
d.selection),k=d.path&&g.things.has(d.from)&&g.things.has(d.to)?es(g,d.from,d.to,{through:d.hubs,selected:f}):[],L={shown:d,selected:f,focus:r(d,p.statement()),
ways:k};fa(e,d),ae("filters").hidden=!d.filters,d.filters&&e.filters.draw(f);let E=i(d.view);E.draw(L),E.name!=="network"&&ha(),n={view:E,picture:L,middle:sn(g)},
s.draw(),ae("tools").append(s.box);let q=[...E.caption&&E.caption(L)||[],...e.filters.active()];ae("caption").replaceChildren(...c("p",{},q.map(w=>[w," "])).childNodes),
Un(e,d,ae("legend"));let H=JSON.stringify({...d,filters:null,selection:d.path?d.selection:null});H!==o&&(ys(ae("panel"),ws(e,k),{focus:!!l&&!!o&&a===Z()}),l&&d.
view==="network"&&scrollTo(0,0),ae("status").textContent=(ae("panel").querySelector("h2")||{}).textContent||""),o=H,a=Z()}},eo=null,wa=e=>{eo=e.finder.attach(ae(
"search"),{label:u("search.label"),placeholder:u("search.placeholder"),choose:t=>e.address.go(e.address.ofThing(t)),tell:t=>e.address.go(e.address.ofStatement(t))})},
ya=({model:e})=>{let t=window.requestIdleCallback||(s=>setTimeout(s,300,{timeRemaining:()=>1/0})),n=s=>e.search.prepare(()=>s.timeRemaining()<1)||t(n);t(n)},ka=async()=>{
let e=da(Kn(await bs())),t=ma(e);addEventListener("keydown",s=>{s.key!=="/"||/^(input|textarea|select)$/i.test(s.target.tagName)||(s.preventDefault(),eo.focus())}),
ae("skip").addEventListener("click",s=>{s.preventDefault(),ae("panel").querySelector("h2").focus()}),addEventListener("hashchange",t),matchMedia("(prefers-color\
-scheme: dark)").addEventListener("change",()=>t()),t(),ya(e);let{wide:n}=e.size();new ResizeObserver(()=>{if(Math.abs(e.size().wide-n)<2)return;n=e.size().wide,
t();let s=yn.find(o=>o.name===e.address.now().view);s.fit&&s.fit()}).observe(ae("stage"))};ka();})();
