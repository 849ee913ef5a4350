(()=>{var mn={"about.data":{en:"Code: MIT. Data and ontology: CC BY 4.0.",pl:"Kod: MIT. Dane i ontologia: CC BY 4.0.",uk:"Код: MIT. Дані й онтологія: CC BY 4.0."},
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
строї."},"save.png":{en:"Picture (PNG)",pl:"Obraz (PNG)",uk:"Зображення (PNG)"},"save.rq":{en:"SPARQL query",pl:"Zapytanie SPARQL",uk:"Запит SPAR\
QL"},"save.svg":{en:"Drawing (SVG)",pl:"Rysunek (SVG)",uk:"Рисунок (SVG)"},"save.title":{en:"Save",pl:"Zapisz",uk:"Зберегти"},"search.label":{en:"\
Search people, events, agreements, places",pl:"Szukaj ludzi, wydarzeń, porozumień, miejsc",uk:"Шукати людей, події, угоди, місця"},"\
search.more":{en:"{n} more – type more letters",pl:"jeszcze {n} – wpisz więcej liter",uk:"ще {n} – уведіть більше літер"},"search.non\
e":{en:"Nothing is called so.",pl:"Nic się tak nie nazywa.",uk:"Нічого так не називається."},"search.placeholder":{en:"Search – any spell\
ing, Latin or Cyrillic",pl:"Szukaj – dowolna pisownia, łacinką lub cyrylicą",uk:"Пошук – будь-яке написання, латиниця чи кирилиця"},
"search.small":{en:"a an and are at by did do does for from had has have how in is it many much of on or over that the there this to was were what when where wh\
ich who whom whose why with",pl:"a albo był była było były by co czy dla do gdzie i ile ilu jak jaka jaki jakie jest kiedy kim kogo kto który która które lub na\
 nad o od po przez się są ta te ten to u w we z za ze",uk:"а або був була було були в від де для до за з зі і із й його її коли кого кому на над о по про скіл\
ьки та те то у хто це чи що як яка яке який які чому"},"season.autumn":{en:"autumn {year}",pl:"jesień {year}",uk:"осінь {\
year}"},"season.spring":{en:"spring {year}",pl:"wiosna {year}",uk:"весна {year}"},"season.summer":{en:"summer {year}",pl:"lato {year}",uk:"літо {year}"},
"season.winter":{en:"winter {year}",pl:"zima {year}",uk:"зима {year}"},skip:{en:"Skip to the text",pl:"Przejdź do tekstu",uk:"Перейти до тексту"},
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
 станом на {date}"},"view.label":{en:"Views",pl:"Widoki",uk:"Вигляди"},"view.list":{en:"List",pl:"Lista",uk:"Список"},"view.map":{en:"Map",
pl:"Mapa",uk:"Мапа"},"view.network":{en:"Network",pl:"Sieć",uk:"Мережа"},"view.timeline":{en:"Timeline",pl:"Oś czasu",uk:"Хронологія"},"sp\
arql.arguments":{en:"the arguments of {name} are not right",pl:"argumenty funkcji {name} są niewłaściwe",uk:"аргументи функції {name} неправильні"},
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
{word} не є словом SPARQL"},"sparql.no-word-hint":{en:"a variable is ?{word}, a name has a prefix",pl:"zmienna to ?{word}, nazwa ma prefiks",uk:"змінна\
 — це ?{word}, назва має префікс"},"sparql.not-here":{en:"the query is not SPARQL here",pl:"w tym miejscu zapytanie nie jest poprawnym SPARQL",
uk:"у цьому місці запит не є правильним SPARQL"},"sparql.nul":{en:"a NUL character",pl:"znak NUL",uk:"символ NUL"},"sparql.or":{
en:" or ",pl:" lub ",uk:" або "},"sparql.part-iri":{en:"{text} is not a whole IRI",pl:"{text} nie jest pełnym IRI",uk:"{text} не є повним IRI"},"sp\
arql.part-iri-hint":{en:"it needs its scheme, or the query a BASE",pl:"potrzebny jest schemat albo BASE w zapytaniu",uk:"потрібна схема або BASE у запиті"},
"sparql.prefix-dot":{en:"PREFIX takes no dot",pl:"po PREFIX nie stawia się kropki",uk:"після PREFIX крапки не ставлять"},"sparql.refused":{
en:"{word} is refused",pl:"{word} jest niedozwolone",uk:"{word} заборонено"},"sparql.refused-by-engine":{en:"the query is not SPARQL: {said}",pl:"zapy\
tanie nie jest poprawnym SPARQL: {said}",uk:"запит не є правильним SPARQL: {said}"},"sparql.remove":{en:"remove it",pl:"usuń ją",uk:"прибері\
ть її"},"sparql.renamed":{en:"{name} has a value already",pl:"{name} ma już wartość",uk:"{name} вже має значення"},"sparql.renamed-hint":{en:"\
choose another name after AS",pl:"wybierz inną nazwę po AS",uk:"оберіть іншу назву після AS"},"sparql.service-hint":{en:"this graph answe\
rs from its own data and never sends a request",pl:"ten graf odpowiada z własnych danych i nigdy nie wysyła żądań",uk:"цей граф відповідає з власних даних \
і ніколи не надсилає запитів"},"sparql.service-prefix-hint":{en:"a prefix may not end in 'service'",pl:"prefiks nie może kończyć się na \
„service”",uk:"префікс не може закінчуватися на «service»"},"sparql.signs":{en:"one of these could stand here: {signs}",pl:"mó\
głby tu stać jeden z tych znaków: {signs}",uk:"тут міг би стояти один із цих знаків: {signs}"},"sparql.star-grouped":{en:"SELECT\
 * does not go with GROUP BY",pl:"SELECT * nie łączy się z GROUP BY",uk:"SELECT * не поєднується з GROUP BY"},"sparql.star-grouped-hint":{en:"n\
ame the variables",pl:"wymień zmienne",uk:"назвіть змінні"},"sparql.stray":{en:"{code} has no place here",pl:"znak {code} nie ma tu czego szukać",
uk:"символу {code} тут не місце"},"sparql.stray-hint":{en:"a plain space may be meant",pl:"może chodziło o zwykłą spację",uk:"можливо, мав\
ся на увазі звичайний пробіл"},"sparql.string-open":{en:"this string does not end",pl:"ten napis się nie kończy",uk:"цей рядок не закі\
нчується"},"sparql.string-open-hint":{en:'one over several lines needs """ at both ends',pl:'napis w kilku wierszach wymaga """ na obu końcach',uk:'тек\
ст на кілька рядків потребує """ з обох боків'},"sparql.too-deep":{en:"brackets nested deeper than {limit} levels",pl:"nawiasy\
 zagnieżdżone głębiej niż {limit} poziomów",uk:"дужки вкладені глибше ніж на {limit} рівнів"},"sparql.too-late":{en:"{word} \
stands too late",pl:"{word} stoi za późno",uk:"{word} стоїть запізно"},"sparql.too-late-hint":{en:"the order is GROUP BY, HAVING, ORDER BY, LIMIT",
pl:"kolejność to GROUP BY, HAVING, ORDER BY, LIMIT",uk:"порядок такий: GROUP BY, HAVING, ORDER BY, LIMIT"},"sparql.too-long":{en:"the query has {n\
} bytes; the limit is {limit}",pl:"zapytanie ma {n} bajtów; granica to {limit}",uk:"запит має {n} байтів; межа — {limit}"},"sparql.too-many\
-steps":{en:"more than {limit} operators and keywords",pl:"ponad {limit} operatorów i słów kluczowych",uk:"понад {limit} операторів і ключових слів"},
"sparql.too-many-steps-hint":{en:"write a long list as VALUES or IN (…)",pl:"długą listę zapisz jako VALUES lub IN (…)",uk:"довгий перелік запишіть як VA\
LUES або IN (…)"},"sparql.triple-hint":{en:"a triple is subject, predicate, object",pl:"trójka to podmiot, orzeczenie, dopełnienie",uk:"трійка — це суб’є\
кт, предикат, об’єкт"},"sparql.turtle":{en:"{word} is Turtle",pl:"{word} to Turtle",uk:"{word} — це Turtle"},"sparql.turtle-hint":{en:"in S\
PARQL: PREFIX name: <…> without @ and without a dot",pl:"w SPARQL: PREFIX nazwa: <…> bez @ i bez kropki",uk:"у SPARQL: PREFIX назва: <…> без @ і без крапки"},
"sparql.typographic":{en:"the quotation mark {mark} is typographic",pl:"cudzysłów {mark} jest typograficzny",uk:"лапки {mark} типографські"},
"sparql.typographic-hint":{en:`write a plain " or '`,pl:`napisz zwykły " lub '`,uk:`пишіть звичайні " або '`},"sparql.ungrouped":{en:"{name} i\
s neither grouped nor counted",pl:"{name} nie jest ani zgrupowane, ani zliczone",uk:"{name} не згруповано й не пораховано"},"sparql.ung\
rouped-hint":{en:"add GROUP BY {name}, or an aggregate around it",pl:"dodaj GROUP BY {name} albo funkcję agregującą",uk:"додайте GROUP BY {name} або агрегатн\
у функцію"},"sparql.unnamed":{en:"{name}(…) in SELECT needs a name",pl:"{name}(…) po SELECT wymaga nazwy",uk:"{name}(…) після SELECT потребує назви"},
"sparql.unnamed-hint":{en:"write ({name}(…) AS ?name), with the brackets",pl:"napisz ({name}(…) AS ?name), z nawiasami",uk:"пишіть ({name}(…) AS ?name), з д\
ужками"},"sparql.update-hint":{en:"the graph is read-only: it changes by editing the data and building again",pl:"graf jest tylko do odczytu: zmienia się \
przez edycję danych i ponowne zbudowanie",uk:"граф лише для читання: він змінюється правкою даних і повторною побудовою"},
"sparql.upper-a":{en:"the short form of rdf:type is a lower-case a",pl:"skrót rdf:type to małe a",uk:"скорочення rdf:type — мала a"},"sparql.w\
here-brace":{en:"WHERE needs a {",pl:"po WHERE musi stać {",uk:"після WHERE має стояти {"},"sparql.write":{en:"write {operator}",pl:"napisz {oper\
ator}",uk:"пишіть {operator}"},"wb.no-date":{en:"{value} is no date: write a day that exists, as 2025-09-18",pl:"{value} nie jest datą: podaj istniejący d\
zień, np. 2025-09-18",uk:"{value} не є датою: вкажіть день, що існує, напр. 2025-09-18"},"wb.no-id":{en:"{value} is no id: an id \
is lower-case words joined by hyphens; type a name and choose",pl:"{value} nie jest identyfikatorem: to małe litery połączone łącznikami; wpisz nazwę i wybierz",
uk:"{value} не є ідентифікатором: це малі літери, з’єднані дефісами; введіть назву й оберіть"},
"wb.no-iri":{en:"{value} is no IRI: write prefix:name or a whole address",pl:"{value} nie jest IRI: napisz prefiks:nazwa albo pełny adres",uk:"{value} не є IRI\
: пишіть префікс:назва або повну адресу"},"wb.no-number":{en:"{value} is no number: digits, and in a decimal a point",pl:"{value\
} nie jest liczbą: cyfry, a w ułamku kropka",uk:"{value} не є числом: цифри, а в дробі крапка"},"wb.no-variable":{en:"the query has\
 no variable {name}",pl:"zapytanie nie ma zmiennej {name}",uk:"запит не має змінної {name}"},"wb.own-value":{en:"the query gives {name} a value\
 itself, so it cannot be filled in",pl:"zapytanie samo nadaje {name} wartość, więc nie można jej wpisać",uk:"запит сам надає {name} значення, тож його не м\
ожна заповнити"}};var Ue={en:"English",pl:"Polski",uk:"Українська"},Ge="en",Fe=Ge,wn=new Intl.PluralRules(Fe),yn=new Intl.NumberFormat("en-GB"),Zs={en:"en-GB",pl:"pl-PL",
uk:"uk-UA"},kn=e=>{Fe=Object.hasOwn(Ue,e)?e:Ge,wn=new Intl.PluralRules(Fe),yn=new Intl.NumberFormat(bt())},_=()=>Fe,bt=()=>Zs[Fe],it=e=>yn.format(e),ne=e=>typeof e==
"string"?e:e&&(e[Fe]??e[Ge]??Object.values(e)[0])||"",Qs=(e,t)=>{let n=mn[e];if(!n)throw new Error(`words.json has no ${e}`);let s=n[Fe]??n[Ge];return typeof s==
"string"?s:s[wn.select(Number(t.n))]??s.other},ee=(e,t={})=>Qs(e,t).split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);if(!s)return n;let o=t[s[1]];return typeof o==
"number"?it(o):o??""}),u=(e,t={})=>ee(e,t).join("");var Js=/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,_s={ł:"l",đ:"d",ø:"o",ß:"ss",æ:"ae",œ:"oe",ı:"i",ґ:"г"},eo=e=>`\
⟨U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}⟩`,ke=e=>String(e??"").replace(Js,eo),Ie=e=>{let t=String(e??"");return/^[\u0020-\u007e]*$/.
test(t)?t.toLowerCase().replace(/['`"]/g,"").replace(/[^a-z0-9]+/g," ").trim():t.normalize("NFD").replace(new RegExp("\\p{M}","gu"),"").toLowerCase().replace(/[łđøßæœıґ]/g,
n=>_s[n]).replace(/['’ʼ`"“”„«»]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()},to=(e,t)=>{for(let n of t.flat(1/0))n==null||n===!1||n===""||e.append(n instanceof
Node?n:document.createTextNode(ke(n)));return e},l=(e,t={},...n)=>{let s=document.createElement(e);for(let[o,a]of Object.entries(t))a==null||a===!1||(typeof a==
"function"?s.addEventListener(o,a):s.setAttribute(o,a===!0?"":a));return to(s,n)},R=(e,t={})=>l("bdi",t,e),Oe=e=>{let t=e&&(Object.hasOwn(e,_())?_():Object.keys(
e)[0]);return t?R(e[t],{lang:t===_()?null:t}):null},Qe=(e,t,n=null)=>{let s=null;try{s=new URL(e)}catch{s=null}return!s||!["http:","https:"].includes(s.protocol)?
R(t||e,{lang:n}):l("a",{href:s.href,rel:"noopener noreferrer",target:"_blank",class:"outside"},R(t||s.hostname,{lang:n}))};var Je=e=>e?e[0].toUpperCase()+e.slice(1):"",bn={square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.\
5 1 2h14z",hexagon:"M4.2 1.4h7.6L15.6 8l-3.8 6.6H4.2L.4 8z",star:"M8 .6l2.2 4.9 5.3.6-4 3.6 1.1 5.3L8 12.3 3.4 15l1.1-5.3-4-3.6 5.3-.6z",dot:"M8 1.5a6.5 6.5 0 1\
 1 0 13 6.5 6.5 0 0 1 0-13z"},ce=e=>{let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("ar\
ia-hidden","true"),t.setAttribute("class","sign");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",bn[e.shape]||bn.
dot),n.setAttribute("fill",e.hollow?"none":e.colour),n.setAttribute("stroke",e.hollow?e.colour:"currentColor"),n.setAttribute("stroke-width",e.hollow?"2.4":"0.8"),
t.append(n),t};var vt={hide:"hide",near:"near",about:"of",actors:"actor",topics:"topic",sources:"source"},et=["since","until"],Se=["disputed","single","undated","inferred"],se=()=>({
...Object.fromEntries(Object.keys(vt).map(e=>[e,[]])),...Object.fromEntries(et.map(e=>[e,""])),...Object.fromEntries(Se.map(e=>[e,!1]))}),no=/^\d{4}(-\d{2}(-\d{2})?)?$/,
zn=e=>{let t=se();for(let[n,s]of Object.entries(vt))t[n]=[...new Set(e.getAll(s))].filter(Boolean);for(let n of et)t[n]=no.test(e.get(n)||"")?e.get(n):"";for(let n of Se)
t[n]=e.has(n);return t},xn=(e,t)=>{for(let[n,s]of Object.entries(vt))for(let o of e[n])t.append(s,o);for(let n of et)e[n]&&t.set(n,e[n]);for(let n of Se)e[n]&&t.
set(n,"1")},lt=e=>Object.keys(vt).filter(t=>e[t].length).length+ +!!(e.since||e.until)+Se.filter(t=>e[t]).length,qe=(e,t,n)=>{let s=e[t];return{...e,[t]:s.includes(
n)?s.filter(o=>o!==n):[...s,n]}},so=({first:e,last:t},n,s)=>(!n||t>=n)&&(!s||e.slice(0,s.length)<=s),oo=(e,t)=>t.via?[e.things.get(t.via)?.span].filter(Boolean):
[t.s,t.o].map(n=>e.things.get(n)?.span).filter(Boolean),vn=e=>!!(e&&e.group.start&&(!e.span||e.span.bounded)),ao=(e,t)=>t.via?!e.things.get(t.via)?.span:vn(e.things.
get(t.s))||vn(e.things.get(t.o)),ro=(e,t)=>{let n=new Set(t);for(let s of t)for(let o of e.nearTo(s))n.add(o);return n},Sn={disputed:(e,t)=>!!t.disputed,single:(e,t)=>t.
origins===1,undated:ao,inferred:(e,t)=>t.layer==="inferred"},io=(e,t)=>{let{since:n,until:s,sources:o}=t,a=new Set(o),r=new Set(t.about);return[(n||s)&&(i=>oo(e,
i).some(c=>so(c,n,s))),r.size&&(i=>[i.s,i.o,i.via].some(c=>r.has(c))),a.size&&(i=>i.claims.some(c=>a.has(e.sources.get(e.claims[c].source)?.kind))),...Se.map(i=>t[i]&&
(c=>Sn[i](e,c)))].filter(Boolean)},_e=(e,t)=>{let n=new Set(t.hide),s=[t.near,t.actors,t.topics].filter(d=>d.length).map(d=>ro(e,d)),o=d=>{let f=e.things.get(d);
return!!f&&!n.has(f.group.id)&&s.every(k=>k.has(d))},a=io(e,t),r=new Set;for(let d of e.things.values())!d.folded&&o(d.id)&&r.add(d.id);let i=d=>r.has(d)||e.joins.
has(d)&&r.has(e.joins.get(d).s)&&r.has(e.joins.get(d).o),c=new Set,p=new Set;for(let d of e.statements)!i(d.s)||d.o&&e.things.has(d.o)&&!i(d.o)||a.every(f=>f(d))&&
(c.add(d.index),p.add(d.s),d.o&&p.add(d.o));return{things:a.length?new Set([...r].filter(d=>p.has(d))):r,statements:c,narrowed:lt(t)>0}},jn=(e,t)=>{let n=_e(e,t),
s=new Map;for(let r of(t.hide.length?_e(e,{...t,hide:[]}):n).things){let{group:i}=e.things.get(r);s.set(i.id,(s.get(i.id)||0)+1)}let o=new Map;for(let r of(t.sources.
length?_e(e,{...t,sources:[]}):n).statements){let i=new Set(e.statements[r].claims.map(c=>e.sources.get(e.claims[c].source)?.kind));for(let c of i)c&&o.set(c,(o.
get(c)||0)+1)}let a=new Map(Se.map(r=>[r,0]));for(let r of n.statements)for(let i of Se)Sn[i](e,e.statements[r])&&a.set(i,a.get(i)+1);return{kinds:s,sources:o,flags:a}};var tt=["network","timeline","map","list"],Pt=["thing","from","to","story"],Bt=["route","step"],Wt=["path","whole","all","hubs","about","filters"],En=()=>({view:tt[0],
...Object.fromEntries(Pt.map(e=>[e,""])),...Object.fromEntries(Bt.map(e=>[e,0])),...Object.fromEntries(Wt.map(e=>[e,!1])),statement:"",lang:Ge,selection:se()}),
Mn=e=>{let t=new URLSearchParams(e.replace(/^#/,"")),n=En();tt.includes(t.get("view"))&&(n.view=t.get("view"));for(let s of[...Pt,"statement"])n[s]=t.get(s)||"";
for(let s of Bt)n[s]=/^\d{1,4}$/.test(t.get(s)||"")?Number(t.get(s)):0;for(let s of Wt)n[s]=t.has(s);return Object.hasOwn(Ue,t.get("lang")||"")&&(n.lang=t.get("\
lang")),n.selection=zn(t),n},$n=e=>{let t=new URLSearchParams;e.view!==tt[0]&&t.set("view",e.view);for(let n of[...Pt,"statement"])e[n]&&t.set(n,e[n]);for(let n of Bt)
e[n]&&t.set(n,e[n]);for(let n of Wt)e[n]&&t.set(n,"1");return xn(e.selection,t),e.lang!==Ge&&t.set("lang",e.lang),`#${t}`},An=(e,t=location)=>{let n=Mn(t.hash),
s=i=>$n({...n,...i}),o=(i={})=>$n({...En(),lang:n.lang,filters:n.filters,selection:n.selection,...i});return{now:()=>n,read:()=>n=Mn(t.hash),statement:()=>e.byKey.
get(n.statement)||null,to:s,fresh:o,ofThing:i=>{let{view:c,whole:p,path:g,story:d,step:f}=n;return o({view:c,whole:p&&!g,thing:i,...d?{story:d,step:f}:{}})},ofStatement:i=>{
let{thing:c,path:p,whole:g,view:d}=n;if(p||g||d!==tt[0])return s({statement:i.key,about:!1});let f=c&&(i.s===c||i.o===c)?c:i.s;return s({thing:f,statement:i.key,
about:!1})},go:i=>{t.hash=i},replace:i=>t.replace(i)}};var lo=/^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/,co={21:"season.spring",22:"season.summer",23:"season.autumn",24:"season.winter"},Re=e=>{let t=/^([+-]?)(\d+)(\.\d+)?$/.
exec(String(e));if(!t)return String(e);let[,n,s,o]=t,a=o?_()==="en"?o:o.replace(".",","):"";return`${n==="+"?"":n}${it(BigInt(s))}${a}`},Dt=new Map,Ft=(e,t)=>{let n=bt()+
JSON.stringify(t);return Dt.has(n)||Dt.set(n,new Intl.DateTimeFormat(bt(),{timeZone:"UTC",...t})),Dt.get(n).format(e)},He=e=>{let t=lo.exec(e);if(!t)return e;let[
,n,s,o,a]=t,r=co[Number(s)];if(s&&!r&&(Number(s)<1||Number(s)>12))return e;let i=new Date(Date.UTC(Number(n),Number(s&&!r?s:1)-1,Number(o||1))),c=n;return r?c=u(
r,{year:n}):o?c=Ft(i,{day:"numeric",month:"long",year:"numeric"}):s&&(c=Ft(i,{month:"long",year:"numeric"})),a?u(`date.${a}`,{date:c}):c},me=e=>{let[t,n]=e.split(
"/");if(n===void 0)return He(e);let s=o=>o===".."||o==="";return s(t)&&s(n)?n===".."?u("date.sinceunknown"):u("date.unknown"):s(n)?u("date.since",{date:He(t)}):
s(t)?u("date.until",{date:He(n)}):u("date.range",{from:He(t),to:He(n)})},Ln=(e,{oneYear:t=!1}={})=>{let[n,s,o]=e.split("-");if(!s)return n;let a=new Date(Date.UTC(
Number(n),Number(s)-1,Number(o||1)));return Ft(a,o?{day:"numeric",month:"short"}:{month:"short",...t?{}:{year:"numeric"}})},Ae=e=>{let[t,n]=e.split("T");return!n||
n.startsWith("23:59:59")?He(t):`${He(t)}, ${n.slice(0,5)}`},po=(e,t)=>e&&t?e===t?Re(e):u("range.between",{low:Re(e),high:Re(t)}):e?u("range.least",{n:Re(e)}):t?
u("range.most",{n:Re(t)}):"",uo=(e,t)=>{let[n,s,o]=e.n;if(e.h)return`${t(e.h)} ${Re(n)}`;let a=po(s,o);return n&&a&&(s!==n||o!==n)?`${Re(n)} (${a})`:a||Re(n)},Ut=(e,t)=>{
if(e==null)return"";if(typeof e=="string")return e;if(e.l)return e.l.map(s=>Ut(s,t)).join(" · ");if(e.d!==void 0)return me(e.d);if(e.m!==void 0)return Ae(e.m);
if(e.t!==void 0)return t(e.t);let n=[uo(e,t),e.u?t(e.u):""].filter(Boolean).join(" ");return e.a?u("value.asof",{value:n,date:Ae(e.a)}):n},Tn=e=>Math.min(...(e&&
e.n||[]).filter(Boolean).map(Number),1/0),ct=e=>Math.max(...(e&&e.n||[]).filter(Boolean).map(Number),-1/0);var Gt=(e,t)=>t.startsWith(":")?e.term(t.slice(1)):(e.things.get(t)||{label:t}).label,ho=(e,t)=>[Gt(e,t.s),t.property.label,t.o?Gt(e,t.o):e.value(t.value),t.when?
`(${t.when.map(me).join(", ")})`:""].filter(Boolean).join(" "),Nn=(e,t,n)=>{let s=e.sources.get(n.source)||{title:n.source},o=n.who?`${Gt(e,n.who)}, `:"",a=n.value===
void 0?"":`: ${e.value(n.value)}`,r=s.published&&s.published!=="unknown"?me(s.published):u("date.unknown"),i=[`“${s.title}”`,s.publisher,r,s.url].filter(Boolean).
join(", "),c=n.sentences.map(([,g])=>`sha256:${g}`).join(", "),p=n.id?`${e.content.bases.claim}${n.id}`:"";return[`${o}${ho(e,t)}${t.o?"":a}${n.on?` (${Ae(n.on)}\
)`:""}. ${i}.`,[p,c].filter(Boolean).join(", ")].filter(Boolean).join(" ")};var Ht=50,de=(e,t,n,s="plain",o="ol")=>{let a=l(o,{class:s}),r=l("button",{type:"button",class:"more"}),i=l("button",{type:"button",class:"more"}),c=0,p=g=>{let d=e.
slice(c,c+g).map(O=>{let j=n(O);return j instanceof Element&&j.tagName==="LI"?j:l("li",{},j)}),f=c&&d[0];a.append(...d),c+=d.length;let k=e.length-c;r.textContent=
u("more.next",{n:Math.min(k,Ht),rest:k}),i.textContent=u("more.all",{n:e.length}),r.hidden=k<=0,i.hidden=k<=Ht||e.length>1e3,f&&(f.querySelector("a, button")||r).
focus({preventScroll:!0})};return r.addEventListener("click",()=>p(Ht)),i.addEventListener("click",()=>p(e.length)),p(e.length<=t+2?e.length:t),[a,e.length>c?l(
"p",{class:"pager"},r,i):null]};var go=3,In=({model:e,address:t})=>{let n=h=>{let z=e.things.get(h);return z?l("a",{href:t.ofThing(h),class:"thing"},ce(z.group),R(z.label)):R(h)},s=h=>h?h.startsWith(
":")?R(e.term(h.slice(1))):n(h):null,o=h=>h.o?n(h.o):R(e.value(h.value),{class:"value"}),a=h=>[n(h.s)," ",l("span",{class:"relation",title:ke(h.property.meaning)},
h.property.label),l("span",{class:"arrow","aria-hidden":"true"}," → "),o(h),i(h)],r=h=>(h.when||[]).map(me).join(" · "),i=h=>[h.when?l("span",{class:"when"},
", ",R(r(h))):null,h.capacity?l("span",{class:"when"},", ",ee("as.posts",{posts:c(h.capacity.map(s))})):null],c=h=>l("span",{},h.map((z,N)=>[N?u("and"):"",z])),
p=h=>h.origins>1?u("count.origin",{n:h.origins}):h.origins===1?u("standing.single"):u("origins.none"),g=h=>{let z=[],N=(C,...D)=>z.push(l("li",{class:`tag ${C}`},
D));h.disputed&&N("disputed",u("standing.disputed")),h.property.interpretive&&N("interpretive",u("tag.interpretive")),h.layer==="claimed"&&N("claimed",u("standi\
ng.claimed")),h.weak&&N("claimed",u("tag.weak"));let P=(h.basis||[]).map(e.term).join(", ");P&&N("interpretive",ee("tag.date",{basis:R(P)}));for(let C of h.rules)
N("inferred",ee("tag.rule",{rule:R(e.term(C))}));return(h.layer==="fact"||h.origins)&&N(h.origins>1?"attested":"single",p(h)),l("ul",{class:"tags"},z)},d=h=>{try{
return new Intl.DisplayNames([_()],{type:"language",fallback:"code"}).of(h)}catch{return h}},f=h=>{let z=e.sources.get(h);if(!z)return R(h);let N=[z.publisher,z.
kind&&e.term(z.kind),z.published&&z.published!=="unknown"?me(z.published):u("date.unknown"),z.language&&u("in.language",{language:d(z.language)})];return[z.url?
Qe(z.url,z.title,z.language):R(z.title,{lang:z.language}),l("span",{class:"muted"},N.filter(Boolean).map(P=>[" · ",R(P)]))]},k=h=>h.map(([z,N])=>l("p",{class:"\
hash"},ee("evidence.hash",{n:z||"?",hash:l("code",{title:ke(N)},`${(N||"").slice(0,12)}…`)}))),O=h=>l("span",{},h.map((z,N)=>[N?", ":"",R((e.sources.get(z)||{
title:z}).title)])),j=h=>h.length?l("p",{class:"muted"},ee("evidence.repeats",{sources:O(h)})):null,B=h=>{if(!h.standing)return null;let z=e.content.standings[h.
standing],N=(h.revised||[]).map(P=>e.claims[P]);return l("p",{class:"standing"},l("strong",{},Je(e.term(h.standing))),z?[": ",Oe(z)]:null,N.length?[" ",ee("evid\
ence.later",{claims:l("span",{},N.map((P,C)=>[C?" · ":"",P.o?n(P.o):R(e.value(P.value)),P.on?` (${Ae(P.on)})`:""]))})]:null)},G=h=>h.who?s(h.who):l("span",{},u(
"evidence.source")),w=h=>[h.capacity&&[h.who&&!h.o?ee("as.posts",{posts:s(h.capacity)}):ee("evidence.capacity",{post:s(h.capacity)})],h.anonymity&&[R(e.term(h.anonymity))],
h.to&&ee("evidence.told",{who:s(h.to)}),h.occasion&&ee("evidence.occasion",{event:s(h.occasion)}),h.on&&[R(Ae(h.on))],h.wording&&ee("evidence.wording",{words:R(
h.wording)}),h.basis&&ee("tag.date",{basis:R(e.term(h.basis))}),h.rank&&[l("strong",{},e.term(h.rank)),h.why?[": ",R(h.why)]:""]].filter(Boolean),I=(h,z)=>{let N=e.
claims[h],P=e.sources.get(N.source)||{},C=w(N),D=l("em",{},N.mode?e.term(N.mode):u("evidence.stated"));return l("li",{class:`claim${N.silent?" silent":""}`},l("\
p",{class:"word"},G(N)," ",D,N.o?` ${u("evidence.this")}`:[": ",R(e.value(N.value))]),C.length?l("p",{class:"muted"},C.map((Q,te)=>[te?" · ":"",Q])):null,l("p",
{class:"source"},f(N.source)),B(N),j([...N.repeats||[],...N.repeats?[]:P.repeats||[]]),k(N.sentences),z?y(N,z):null)},y=(h,z)=>{let N=l("p",{class:"citation",hidden:!0}),
P=l("button",{type:"button",class:"more"},u("cite.copy"));return P.addEventListener("click",async()=>{let C=Nn(e,z,h);N.replaceChildren(R(C)),N.hidden=!1;let D=u(
"cite.select");try{await navigator.clipboard.writeText(C),D=u("cite.copied")}catch{getSelection().selectAllChildren(N)}P.textContent=D,document.getElementById("\
status").textContent=D}),l("div",{class:"cite"},l("p",{},P),N)},A=(h,z,N)=>z.length?[l("h3",{class:"minor"},h),de(z,12,P=>I(P,N),"claims")]:null,v=h=>h.disputed&&
h.o?(e.about.get(h.s)||[]).filter(z=>z.s===h.s&&z.p===h.p&&z.o!==h.o):[],L=h=>e.sources.get(h.source)?.publisher||e.sources.get(h.source)?.title||h.source,W=h=>{
let z=new Map;for(let C of h){let D=JSON.stringify([C.value,C.on||"",C.who||L(C),C.standing||""]);z.has(D)?z.get(D).times+=1:z.set(D,{one:C,times:1})}let N=C=>e.
value(C.value),P=(C,D)=>C<D?-1:C>D?1:0;return[...z.values()].sort((C,D)=>P(ct(C.one.value),ct(D.one.value))||P(N(C.one),N(D.one)))},b=h=>{let z=h.filter(({one:C})=>!C.
silent&&!C.denies&&Number.isFinite(ct(C.value))),N=(C,D)=>{let Q=z.map(({one:te})=>C(te.value));return z.filter((te,H)=>Q[H]===D(...Q))},P=(C,D)=>{let Q=D.slice(
0,go).map(({one:H})=>l("span",{},l("strong",{},R(e.value(H.value)))," – ",H.who?s(H.who):R(L(H)),H.on?`, ${Ae(H.on)}`:"")),te=D.length-Q.length;return[l("dt",
{},u(C)),[...Q,te>0?u("table.also",{n:te}):null].map(H=>H&&l("dd",{},H))]};return z.length<2?null:l("dl",{class:"ends"},P("table.lowest",N(Tn,Math.min)),P("tabl\
e.highest",N(ct,Math.max)))},E=h=>{let z=h.claims.map(H=>e.claims[H]).filter(H=>H.value!==void 0);if(!h.disputed||h.o||z.length<2)return null;let N=W(z),P=H=>H.
standing?e.term(H.standing):H.silent?e.term(H.mode):"",C=({one:H,times:V})=>l("tr",{},l("td",{},R(e.value(H.value)),P(H)?l("small",{},` ${P(H)}`):""),l("td",{},
H.who?s(H.who):R(L(H)),V>1?l("small",{},` ${u("evidence.times",{documents:u("count.document",{n:V})})}`):null),l("td",{},H.on?Ae(H.on):"–")),D=l("tbody",{},N.
slice(0,20).map(C)),Q=l("button",{type:"button",class:"more"},u("more.rows",{n:N.length}));Q.addEventListener("click",()=>{D.append(...N.slice(20).map(C)),Q.remove()});
let te=l("tr",{},[u("table.value"),u("table.who"),u("table.asof")].map(H=>l("th",{scope:"col"},H)));return[b(N),l("table",{class:"values"},l("caption",{},u("tab\
le.caption")),l("thead",{},te),D),N.length>20?l("p",{class:"pager"},Q):null]},x=h=>{let[z,N,P]=[[],[],[]];for(let D of h.claims){let Q=e.claims[D];(Q.denies?N:Q.
silent?P:z).push(D)}let C=v(h);return[E(h),A(z.length>1?u("evidence.saying",{n:z.length}):u("evidence.says"),z,h),A(u("evidence.denying"),N,h),A(u("evidence.nof\
act"),P.filter(D=>e.claims[D].standing),h),A(u("evidence.unasserted"),P.filter(D=>!e.claims[D].standing),h),C.length?[l("h3",{class:"minor"},u("evidence.rivals")),
l("ul",{class:"plain"},C.map(D=>l("li",{},$(D),g(D))))]:null,h.rules.length?l("p",{class:"note"},ee("evidence.drawn",{rule:R(h.rules.map(e.term).join(", "))})):
null,h.claims.length||h.rules.length?null:l("p",{class:"note"},u("evidence.name"))]},$=(h,z)=>l("a",{href:t.ofStatement(h),class:"statement-link"},T(h,z)),T=(h,{
dated:z=!0}={})=>{let N=C=>R((e.things.get(C)||{label:C}).label),P=h.o?N(h.o):R(e.value(h.value));return[N(h.s)," ",l("span",{class:"relation"},h.property.label),
" ",P,z&&h.when?`, ${r(h)}`:""]};return{thingLink:n,named:s,sentence:a,value:o,qualified:i,when:r,tags:g,behind:x,line:$,words:T,remark:h=>l("li",{class:"claim"},
l("p",{class:"word"},h.who?s(h.who):u("evidence.source"),`, ${e.term(h.kind)}: `,h.phrase?["“",R(h.phrase),"”"]:R(h.gist)),h.phrase&&h.gist?l("p",{},R(h.gist)):
null,l("p",{class:"source"},f(h.source)),k(h.sentences||[])),origins:p,source:f}};var pt=(e,...t)=>l("fieldset",{},l("legend",{},e),t),Yt=(e,t,n,s)=>{let o=l("input",{type:"checkbox",change:s});return o.checked=n,l("label",{class:`choice${t?"":
" none"}`},o,l("span",{},e),l("span",{class:"count"},t))},On=({model:e,address:t,finder:n,box:s})=>{let o=w=>t.replace(t.to({selection:w})),a=()=>t.now().selection,
r=w=>pt(u("filter.kinds"),e.legend.filter(I=>I.count).map(I=>Yt([ce(I),I.label],w.kinds.get(I.id)||0,!a().hide.includes(I.id),()=>o(qe(a(),"hide",I.id))))),i=()=>pt(
u("filter.time"),l("p",{class:"hint"},u("filter.time.hint")),l("div",{class:"days"},et.map(w=>{let I=l("input",{type:"text",inputmode:"numeric",pattern:"\\d{4}(-\
\\d{2}(-\\d{2})?)?",placeholder:w==="since"?"1992":"2026-06",size:"11"});return I.value=a()[w],I.addEventListener("change",()=>{I.checkValidity()?o({...a(),[w]:I.
value.trim()}):I.reportValidity()}),l("label",{},u(`filter.${w}`)," ",I)}))),c=(w,I)=>{let y=l("div",{class:"finder",id:`filter-${w}`});return n.attach(y,{label:u(
`filter.${w}`),fits:I,choose:A=>o({...a(),[w]:[...new Set([...a()[w],A])]})}),pt(u(`filter.${w}`),y,d(w))},p=(w,I,y)=>l("button",{type:"button",class:"chip",click:y,
"aria-label":u("filter.remove",{what:I})},w,l("span",{"aria-hidden":"true"}," ×")),g=w=>(e.things.get(w)||{label:w}).label,d=w=>a()[w].length?l("p",{class:"chi\
ps"},a()[w].map(I=>p(R(g(I)),g(I),()=>o(qe(a(),w,I))))):null,f=w=>{let y=[...new Set([...e.sources.values()].map(A=>A.kind).filter(Boolean))].map(A=>[A,w.sources.
get(A)||0]).sort((A,v)=>v[1]-A[1]);return pt(u("filter.sources"),l("p",{class:"hint"},u("filter.sources.hint")),y.map(([A,v])=>Yt(e.term(A),v,a().sources.includes(
A),()=>o(qe(a(),"sources",A)))))},k=w=>pt(u("filter.flags"),Se.map(I=>Yt(u(`flag.${I}`),w.flags.get(I),a()[I],()=>o({...a(),[I]:!a()[I]})))),O=w=>l("p",{class:"\
left","aria-live":"polite"},u("filter.left",{things:u("count.thing",{n:w.things.size}),statements:u("count.statement",{n:w.statements.size})})),j=()=>lt(a())?l(
"button",{type:"button",class:"more",click:()=>o(se())},u("filter.clear")):null;return{draw:w=>{let I=jn(e,a()),y=s.contains(document.activeElement)?[...s.querySelectorAll(
"input, button")].indexOf(document.activeElement):-1;s.replaceChildren(l("h2",{},u("filter.title")),O(w),...[j()].filter(Boolean),k(I),i(),c("actors",A=>A.group.
actor),c("topics",A=>A.group.topic),...a().near.length?[c("near",()=>!0)]:[],...a().about.length?[c("about",()=>!0)]:[],f(I),r(I)),y>=0&&[...s.querySelectorAll(
"input, button")][y]?.focus()},active:()=>{let w=a(),I=[];for(let A of["near","about","actors","topics"])for(let v of w[A])I.push(p([u(`filter.${A}`),": ",R(g(v))],
g(v),()=>o(qe(a(),A,v))));for(let A of w.sources)I.push(p(e.term(A),e.term(A),()=>o(qe(a(),"sources",A))));for(let A of et)w[A]&&I.push(p(`${u(`filter.${A}`)} ${w[A]}`,
u(`filter.${A}`),()=>o({...a(),[A]:""})));for(let A of Se)w[A]&&I.push(p(u(`flag.${A}`),u(`flag.${A}`),()=>o({...a(),[A]:!1})));let y=e.legend.filter(A=>w.hide.
includes(A.id));return y.length&&I.push(p(u("filter.hidden",{kinds:y.map(A=>A.label).join(", ")}),u("filter.kinds"),()=>o({...a(),hide:[]}))),I}}};var[fo,mo]=[10,3],qn=({model:e})=>({attach:(n,{label:s,placeholder:o=s,value:a="",choose:r,tell:i,fits:c})=>{let p=`${n.id}-list`,g=l("ul",{id:p,class:"results",
hidden:!0}),d=l("input",{type:"search","aria-label":s,placeholder:o,autocomplete:"off",spellcheck:"false","aria-controls":p,"aria-expanded":"false",role:"combob\
ox","aria-autocomplete":"list"});d.value=a;let f=()=>{g.hidden=!0,d.setAttribute("aria-expanded","false")},k=w=>{document.activeElement.blur(),f(),d.value="",w()},
O=(w,I,...y)=>l("li",{},l("button",{type:"button",click:()=>k(w)},ce(I),l("span",{},y))),j=w=>{let I=e.things.get(w.s),y=[u("count.claim",{n:w.claims.length}),w.
disputed?u("standing.disputed"):""].filter(Boolean).join(" · ");return O(()=>i(w),I.group,R(w.property.label),": ",R(e.value(w.value)),l("small",{},R(I.label),
` · ${y}`))},B=w=>{let I=Ie(d.value),y=w.called.indexOf(w.label),A=w.called.find((v,L)=>L!==y&&w.typed[L].includes(I)&&!w.typed[y].includes(I));return O(()=>r(
w.id),w.group,R(w.label),l("small",{},w.kindLabel,A?[" · ",R(A)]:""))},G=()=>{if(!d.value.trim())return f();let w=e.search(d.value,c),{found:I,asked:y}=i?e.search.
figures(d.value):{found:[],asked:!1},A=I.slice(0,mo).map(j),v=w.slice(0,fo-A.length).map(B),L=w.length+I.length-v.length-A.length;g.replaceChildren(...y?[...A,...v]:
[...v,...A]),!v.length&&!A.length&&g.append(l("li",{class:"none"},u("search.none"))),L>0&&g.append(l("li",{class:"none"},u("search.more",{n:L}))),g.hidden=!1,d.
setAttribute("aria-expanded","true"),document.getElementById("status").textContent=u("count.found",{n:w.length+I.length})};return d.addEventListener("input",G),
d.addEventListener("focus",()=>{d.select(),d.value&&e.search(d.value,c).length>1&&G()}),n.addEventListener("keydown",w=>{let I=[...g.querySelectorAll("button")],
y=I.indexOf(document.activeElement);w.key==="Escape"?(f(),d.focus(),f()):w.key==="Enter"&&w.target===d&&I.length&&!g.hidden?(w.preventDefault(),I[0].click()):w.
key==="ArrowDown"&&I.length?(w.preventDefault(),I[Math.min(y+1,I.length-1)].focus()):w.key==="ArrowUp"&&y>=0&&(w.preventDefault(),(I[y-1]||d).focus())}),n.addEventListener(
"focusout",w=>{n.contains(w.relatedTarget)||f()}),n.replaceChildren(d,g),d}});var Ye={attested:{width:2.6,dashes:!1},single:{width:1.1,dashes:!1},disputed:{width:2,dashes:[10,4,2,4]},claimed:{width:1.1,dashes:[1,5]},interpretive:{width:1.6,
dashes:[7,6]},inferred:{width:1.8,dashes:[2,4]}},Rn=({model:e,layout:t,whole:n,box:s})=>{let r={nodes:[],edges:[],labels:[],key:""},i={things:new Set,statement:null},
c=[],p={},g=()=>{},d=new vis.DataSet,f=new vis.DataSet,k=new vis.Network(s,{nodes:d,edges:f},JSON.parse(e.drawn.options)),O=()=>{let m=getComputedStyle(document.
documentElement),M=q=>m.getPropertyValue(`--${q}`).trim();p=Object.fromEntries(["stage","text","muted","line","accent","disputed","card","rim"].map(q=>[q,M(q)]))},
j=({thing:m,x:M,y:q,size:F})=>{let{shape:K,colour:X,hollow:J}=m.group,pe=i.things.has(m.id);return{id:m.id,x:M,y:q,size:F,shape:K,label:void 0,borderWidth:J||pe?
2.5:1,borderWidthSelected:3,color:B(J?p.stage:X,pe?p.text:J?X:p.rim)}},B=(m,M)=>({background:m,border:M,highlight:{background:m,border:p.text},hover:{background:m,
border:p.text}}),G=m=>!r.labels&&i.near&&!i.near.has(m),w=({statement:m,smooth:M})=>{let q=e.standing(m),{width:F,dashes:K}=Ye[q]||Ye.single,X=m.key===i.statement;
return{id:m.index,from:m.s,to:m.o,smooth:M,dashes:K,width:F+(X?2:0),color:{color:X?p.accent:q==="disputed"?p.disputed:p.line,highlight:p.accent,hover:p.accent},
arrows:{middle:{enabled:!0,scaleFactor:.55}},selectionWidth:1.5,hoverWidth:1}},I=()=>{if(d.clear(),f.clear(),!r.labels){r.ready={...n.prepare(r,i),grow:1},r.places=
null,k.redraw();return}d.add(r.nodes.map(j)),f.add(r.edges.map(w))},y=()=>{let m=[1/0,1/0,-1/0,-1/0],M=(q,F,K,X)=>{m[0]=Math.min(m[0],q),m[1]=Math.min(m[1],F),m[2]=
Math.max(m[2],K),m[3]=Math.max(m[3],X)};for(let{x:q,y:F,size:K}of r.nodes)M(q-K,F-K,q+K,F+K);for(let q of r.labels||[]){let F=L(q);M(F,q.y,F+q.width,q.y+q.height)}
return m},A=m=>{let M=[...m.nodes.flatMap(({y:q,size:F})=>[q-F,q+F]),...m.labels.flatMap(({y:q,height:F})=>[q,q+F])];return Math.max(...M)-Math.min(...M)},v=()=>{
k.setSize("100%","100%"),k.redraw()},L=({align:m,x:M,width:q})=>m==="left"?M:m==="right"?M-q:M-q/2,W=()=>{if(!r.nodes.length)return;let[m,M,q,F]=y(),K=Math.max(
1,s.clientWidth-52),X=Math.max(1,s.clientHeight-52),J=Math.min(K/(q-m||1),X/(F-M||1),r.labels?1.15:2),pe=Math.max(J,r.labels?.3:.05);k.moveTo({position:{x:(m+q)/
2,y:(M+F)/2},scale:pe})},b=m=>[...m.captions.map(M=>({words:M,font:t.FONT.caption,high:t.LINE.caption,colour:p.muted})),...m.lines.map(M=>({words:M,font:m.card?
t.FONT.centre:t.FONT.name,high:m.card?t.LINE.centre:t.LINE.name,colour:p.text}))],S=(m,M)=>{let q=L(M);M.card&&(m.fillStyle=p.card,m.strokeStyle=p.rim,m.lineWidth=
1,m.beginPath(),m.roundRect(q-12,M.y-7,M.width+24,M.height+13,9),m.fill(),m.stroke()),m.textAlign=M.align,m.textBaseline="middle",m.lineJoin="round";let F=M.y;for(let{
words:K,font:X,high:J,colour:pe}of b(M))m.font=X,M.card||E(m,K,M.x,F+J/2,4),m.fillStyle=i.things.has(M.id)&&!M.card&&X===t.FONT.name?p.accent:pe,m.fillText(K,M.
x,F+J/2),F+=J;c.push({...M,left:q,right:q+M.width,top:M.y,bottom:M.y+M.height})},E=(m,M,q,F,K)=>{m.strokeStyle=p.stage,m.lineWidth=K,m.strokeText(M,q,F)},x=(m,M)=>m.
left>M.right||m.right<M.left||m.top>M.bottom||m.bottom<M.top,$=(m,M)=>({...m,left:m.left-M,right:m.right+M}),T=(m,M)=>M.filter(q=>!x(m,q)).length,U=({x:m,y:M,size:q},F,K,X)=>[
{left:m-F/2,top:M+q+X},{left:m+q+X,top:M-K/2},{left:m-F/2,top:M-q-X-K},{left:m-q-X-F,top:M-K/2}],h=()=>{let m=k.getScale(),{x:M,y:q}=k.getViewPosition(),[F,K]=[
s.clientWidth/2/m,s.clientHeight/2/m],X=r.order.filter(({thing:De,x:ue,y:ze})=>Math.abs(ue-M)<F&&Math.abs(ze-q)<K&&!G(De.id)),J=X.slice(0,400).map(({x:De,y:ue,size:ze})=>({
left:De-ze,right:De+ze,top:ue-ze,bottom:ue+ze})),pe=Math.min(80,Math.max(10,Math.round(s.clientWidth*s.clientHeight/2e4))),qt=s.clientWidth>620?48/m:0,Ks=i.near?
0:pe/2,kt=[];for(let[De,ue]of X.slice(0,400).entries()){if(kt.length>=pe)break;let ze=i.things.has(ue.thing.id),Rt=(ze?15:12.5)/m;ue.short||=t.wrap(ue.thing.label,
t.FONT.name,190,1)[0],ue.wide||=t.width(ue.short,t.FONT.name)/14;let hn=ue.wide*Rt*(ze?1.06:1),gn=Rt*1.25,fn=U(ue,hn,gn,3/m).map(le=>({...le,id:ue.thing.id,right:le.
left+hn,bottom:le.top+gn,words:ue.short,strong:ze,size:Rt})).filter(le=>le.left>M-F&&le.right<M+F-qt&&le.bottom<q+K).filter(le=>kt.every(Ct=>x($(le,8/m),Ct))).map(
le=>({...le,covered:T(le,J)})).sort((le,Ct)=>le.covered-Ct.covered).find(({covered:le})=>ze||De<10&&!i.near||le<=(De<Ks||m<.4?2:0));fn&&kt.push(fn)}return kt},z=0,
N=()=>{clearTimeout(z),z=setTimeout(()=>{r.places=null,k.redraw()},120)},P=m=>{let M=k.getScale(),{x:q,y:F}=k.getViewPosition(),K=[M,q,F].join();r.places?r.places.
view!==K&&N():r.places={view:K,scale:M,list:h()},m.textAlign="left",m.textBaseline="middle",m.lineJoin="round";let X=r.places.scale/M;for(let J of r.places.list){
let pe=(J.top+J.bottom)/2;m.font=`${J.strong?650:500} ${J.size*X}px ${t.FACE}`,E(m,J.words,J.left,pe,3.5/M),m.fillStyle=p.text,m.fillText(J.words,J.left,pe),c.push(
J)}};k.on("beforeDrawing",m=>{if(r.labels||!r.ready)return;m.save();let M=n.growth(k.getScale());M!==r.ready.grow&&(r.ready={...n.prepare(r,i,M),grow:M}),n.draw(
m,r.ready,p,Ye,k.getScale()),m.restore()}),k.on("afterDrawing",m=>{if(c=[],m.save(),r.labels)for(let M of r.labels)S(m,M);else r.ready&&P(m);m.restore(),r.key&&
!document.documentElement.dataset.drawn&&(document.documentElement.dataset.drawn=Math.round(performance.now()))});let C=({x:m,y:M})=>c.find(q=>m>=q.left&&m<=q.right&&
M>=q.top&&M<=q.bottom);k.on("click",({nodes:[m],edges:[M],pointer:q})=>{let F=(pe,qt)=>r.ready?pe(r.ready,q.canvas,qt/k.getScale()):void 0,K=m??F(n.thingAt,4);if(K!==
void 0)return g({thing:K});let X=C(q.canvas);if(X)return g(X.statement?{statement:X.statement}:{thing:X.id});let J=M===void 0?F(n.lineAt,5):e.statements[M];return g(
J?{statement:J}:{})});let D=m=>()=>{s.style.cursor=m};for(let m of["hoverNode","hoverEdge"])k.on(m,D("pointer"));for(let m of["blurNode","blurEdge"])k.on(m,D("d\
efault"));s.addEventListener("mousemove",m=>{let{left:M,top:q}=s.getBoundingClientRect();if(m.buttons)return;let F=k.DOMtoCanvas({x:m.clientX-M,y:m.clientY-q});
C(F)||r.ready&&n.thingAt(r.ready,F,4/k.getScale())?s.style.cursor="pointer":k.getNodeAt({x:m.clientX-M,y:m.clientY-q})||(s.style.cursor="default")});let Q=()=>{
let m=({thing:q})=>Number(q.id.includes("--")),M=q=>i.things.has(q)?2:i.near&&i.near.has(q)?1:0;return[...r.nodes].sort((q,F)=>M(F.thing.id)-M(q.thing.id)||m(q)-
m(F)||F.size-q.size||e.byName(q.thing,F.thing))},te=(m,{things:M=[],statement:q=null}={})=>{let F=m.key===r.key;r=m;let K=q?[q.s,q.o]:[];if(i={things:new Set(M),
statement:q&&q.key},!r.labels){if(K.forEach(X=>i.things.add(X)),i.things.size&&(i.near=new Set(i.things),!q))for(let X of M)e.neighbours(X).forEach(({thing:J})=>i.
near.add(J.id));r.order=Q()}I(),F||W(),k.unselectAll()},H=m=>k.moveTo({scale:k.getScale()*m}),V=m=>s.setAttribute("aria-label",ke(m)),We=()=>({wide:s.clientWidth,
high:s.clientHeight});return O(),{show:te,fit:W,zoom:H,describe:V,size:We,needs:A,resize:v,restyle:O,onPick:m=>{g=m},written:()=>c,at:m=>k.canvasToDOM(r.nodes.find(
({thing:M})=>M.id===m))}};var wo=["attested","single","interpretive","inferred","disputed"],yo=e=>{let{width:t,dashes:n}=Ye[e],s=document.createElementNS("http://www.w3.org/2000/svg","sv\
g"),o=document.createElementNS("http://www.w3.org/2000/svg","line");for(let[a,r]of Object.entries({viewBox:"0 0 44 8",class:`swatch ${e}`,"aria-hidden":"true"}))
s.setAttribute(a,r);for(let[a,r]of Object.entries({x1:1,y1:4,x2:43,y2:4,"stroke-width":t,"stroke-dasharray":n?n.join(" "):"none"}))o.setAttribute(a,r);return s.
append(o),s},Cn=({model:e,address:t},n,s)=>{let{hide:o}=n.selection,a=p=>l("button",{type:"button","aria-pressed":String(!o.includes(p.id)),title:o.includes(p.id)?
u("legend.hidden"):u("legend.shown"),click:()=>t.replace(t.to({selection:qe(n.selection,"hide",p.id)}))},ce(p),` ${p.label} `,l("span",{class:"count"},p.count)),
r=s.querySelector("details")?.open,i=[...s.querySelectorAll("button")].indexOf(document.activeElement),c=l("details",{class:"lines",open:r},l("summary",{},u("le\
gend.lines")),l("ul",{},wo.map(p=>l("li",{},yo(p),u(`line.${p}`)))));s.replaceChildren(l("div",{class:"chips",role:"group","aria-label":u("legend.label")},e.legend.
filter(p=>p.count).map(a)),...n.view==="network"?[c]:[]),i>=0&&s.querySelectorAll("button")[i]?.focus()};var zt=(e,t)=>e.startsWith(t)||e.includes(" "+t),ko=(e,t,n)=>{let s=0;return e.typed.forEach((o,a)=>{let r=n.every(c=>zt(o,c));if(!r&&!n.every(c=>o.includes(c)))
return;let i=o===t?5:o.startsWith(t)?4:r?3:1;s=Math.max(s,i-(a?.5:0))}),s},bo=e=>{if(e.dated?.in!==_()){let t=e.span?e.span.edtf&&!e.span.edtf.includes(" ")?e.span.
edtf:e.span.first:"";e.dated={in:_(),text:t?Ie(me(t)):""}}return e.dated.text},Pn=(e,t)=>{let n=t.filter(s=>!e.typed.some(o=>zt(o,s)));return n.length===t.length?
0:t.length-n.filter(s=>!zt(bo(e),s)).length},vo=3,Bn=(e,t,n)=>{let s=[...e.values()].filter(d=>!d.folded),o=0,a=(d=()=>!1)=>{for(;o<s.length&&!d();o+=1){let f=s[o];
f.called=[...new Set([...Object.values(f.names),f.untagged,...f.aliases])],f.typed=f.called.map(Ie)}return o===s.length},r=d=>d.map(([f,k])=>({how:f,thing:k,degree:n(
k.id),name:k.typed[0]})).sort((f,k)=>k.how-f.how||k.degree-f.degree||(f.name<k.name?-1:f.name>k.name?1:0)).map(({thing:f})=>f),i=d=>{let f=Ie(d),k=f?f.split(" "):
[],O=new Set(Ie(u("search.small")).split(" ")),j=k.filter(B=>!O.has(B));return{query:f,words:k,large:j.length?j:k}},c=(d,f=()=>!0)=>{let{query:k,words:O,large:j}=i(
d);if(!O.length)return[];a();let B=s.filter(f),G=B.map(y=>[ko(y,k,O),y]).filter(([y])=>y>0);if(G.length||O.length===1&&j.length===1)return r(G);let w=B.map(y=>[
Pn(y,j),y]).filter(([y])=>y>0),I=w.reduce((y,[A])=>Math.max(y,A),0);return r(w.filter(([y])=>y===I))},p=new Map,g=d=>(p.has(d)||p.set(d,Object.values(d.names||{}).
map(Ie)),p.get(d));return c.figures=d=>{let{words:f,large:k}=i(d);return k.some(j=>j.length>=vo)?(a(),{found:t.filter(j=>{let B=e.get(j.s);if(!j.value?.n||!B||B.
folded)return!1;let G=g(j.property),w=k.filter(I=>!G.some(y=>zt(y,I)));return w.length<k.length&&(!w.length||Pn(B,w)===w.length)}).sort((j,B)=>B.claims.length-j.
claims.length||(j.key<B.key?-1:1)),asked:k.length<f.length}):{found:[],asked:!1}},c.prepare=a,c};var Wn="9999-12-31",ut=(e,t,n)=>{let s=e.get(t);s?s.push(n):e.set(t,[n])},zo=e=>{let t=new Map(Object.entries(e.terms));return{terms:t,term:s=>ne(t.get(s))||s||
""}},xo=({first:e="",last:t="",edtf:n="",bounded:s=!1})=>e||t&&t<Wn?{first:e||"0000-01-01",last:t||Wn,edtf:n,bounded:s}:null,Vt=class{constructor({label:t,...n},s,o){
Object.assign(this,n),this.aliases??=[],this.links??=[],this.untagged=t,this.names={en:t,...n.names},this.group=s,this.span=xo(n),this.term=o}get label(){return this.
names[_()]||this.untagged}get kindLabel(){return this.kind?this.term(this.kind):this.group.label}},So=e=>({...e,get label(){return e.unclear&&e.unclear.length?u(
"relation.unclear",{now:ne(e.unclear[0]),once:ne(e.unclear[1])}):ne(e.names)},get reversed(){return ne(e.inverse)},get meaning(){return ne(e.definition)}}),jo=(e,t)=>{
let n=new Map([...e.keys()].map(s=>[s,new Map]));for(let s of t)s.s!==s.o&&(ut(n.get(s.s),s.o,s),ut(n.get(s.o),s.s,s));return n},Mo=["disputed","claimed","inter\
pretive","inferred","single","attested"],Dn=e=>e.disputed?"disputed":e.layer==="claimed"?"claimed":e.property.interpretive?"interpretive":e.layer==="inferred"?"\
inferred":e.origins>1?"attested":"single",Ve=e=>Mo.indexOf(Dn(e)),Fn=({content:e,drawn:t})=>{let{terms:n,term:s}=zo(e),o=y=>Ut(y,s),a=e.legend.map((y,A)=>({...y,
index:A,count:0,get label(){return ne(y.names)}})),r=new Map(e.sources.map(y=>[y.id,y])),i=new Map(Object.entries(e.properties).map(([y,A])=>[y,So(A)])),c=e.claims;
for(let y of[c,e.remarks])for(let A of y)A.sentences=(A.sentences||[]).map(v=>e.sentences[v]);let p=new Map(e.things.map(y=>[y.id,new Vt(y,a[y.group||0],s)]));for(let y of p.
values())y.folded||(y.group.count+=1);let g=e.statements,[d,f]=[Object.freeze([]),new Map];g.forEach((y,A)=>{!i.has(y.p)&&!f.has(y.p)&&f.set(y.p,{label:y.p,reversed:"",
meaning:""}),y.property=i.get(y.p)||f.get(y.p),y.claims??=d,y.rules??=d,y.origins??=0,y.index=A,y.key=`${y.s}~${y.p}~${y.via||y.o||""}`});let k=new Map;for(let y of g){
let{s:A,o:v,via:L}=y;p.has(A)&&ut(k,A,y),v!==void 0&&v!==A&&p.has(v)&&ut(k,v,y),L!==void 0&&L!==A&&L!==v&&p.has(L)&&ut(k,L,y)}let O=t.edges.map(y=>g[y]),j=jo(p,
O),B=y=>(j.get(y)||new Map).size,G=new Map,w=(y,A)=>(G.has(_())||G.set(_(),new Intl.Collator(_())),G.get(_()).compare(y.label,A.label)),I=y=>[...j.get(y)||new Map].
map(([A,v])=>({thing:p.get(A),statements:v})).sort((A,v)=>A.thing.group.index-v.thing.group.index||B(v.thing.id)-B(A.thing.id)||w(A.thing,v.thing));return{content:e,
drawn:t,legend:a,sources:r,properties:i,claims:c,things:p,statements:g,about:k,edges:O,terms:n,term:s,value:o,spots:new Map(t.nodes.map(y=>[y.id,y])),byKey:new Map(
g.map(y=>[y.key,y])),neighbours:I,degree:B,byName:w,standing:Dn,weakness:Ve,search:Bn(p,g,B),nearTo:y=>(j.get(y)||new Map).keys(),joins:new Map(g.filter(y=>y.via).
map(y=>[y.via,y])),between:(y,A)=>j.get(y)&&j.get(y).get(A)||[]}};var Un=({model:e})=>{let t='system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',n={name:`500 14px ${t}`,caption:`12px ${t}`,centre:`600 16px ${t}`},
s={name:18,caption:15,centre:21},[o,a]=[9,20],r=document.createElement("canvas").getContext("2d"),i=(b,S)=>(r.font=S,r.measureText(b).width),c=(b,S,E,x=3)=>{let $=[],
T="";for(let h of ke(b).split(/\s+/).filter(Boolean)){let z=T?`${T} ${h}`:h;!T||i(z,S)<=E?T=z:($.push(T),T=h)}T&&$.push(T);let U=$.slice(0,x).map(h=>p(h,S,E));return $.
length>x&&(U[x-1]=p(`${U[x-1]} …`,S,E,!0)),U},p=(b,S,E,x=!1)=>{if(i(b,S)<=E)return b;let $=x?b.slice(0,-2):b;for(;$.length>1&&i(`${$}…`,S)>E;)$=$.slice(0,-1);
return`${$}…`},g=b=>b.startsWith(":")?e.term(b.slice(1)):e.things.get(b).label,d=({capacity:b})=>b&&u("as.posts",{posts:b.map(g).join(u("and"))}),f=({when:b})=>b&&
b.map(me).join(" · "),k=(b,S)=>{let{label:E,reversed:x}=b.property,$=[b.s===S?E:x||`← ${E}`,f(b),d(b)].filter(Boolean).join(", ");return b.disputed?`${$} (${u(
"standing.disputed")})`:b.layer==="inferred"?`${$} (${u("standing.inferred")})`:$},O=(b,S,E)=>{let x=[...new Set(b.map(T=>k(T,S)))];return(x.length>3?[...x.slice(
0,2),u("more.relations",{n:x.length-2})]:x).flatMap(T=>c(T,n.caption,E,3))},j=(b,S)=>S&&b.label.startsWith(`${S.label}: `)?`… ${b.label.slice(S.label.length+2)}`:
b.label,B=(b,S,E,x)=>{let $=c(j(b,x),n.name,E,4),T=Math.max(...$.map(U=>i(U,n.name)),...S.map(U=>i(U,n.caption)));return{thing:b,lines:$,captions:S,width:T,height:$.
length*s.name+S.length*s.caption}},G=b=>{let S=Math.min(.22,.6/b.length);return b.map((E,x)=>{let $=(x-(b.length-1)/2)*(b[0].s===E.s?S:-S),T=$?{enabled:!0,type:$>
0?"curvedCW":"curvedCCW",roundness:Math.abs($)}:!1;return{statement:E,smooth:T}})},w=(b,S,E)=>{let x=b.reduce((N,P)=>N+P.height,0),$=Math.max(E?13:18,Math.min(E?
26:64,(E?380-x:420-x)/b.length)),T=x+$*(b.length-1),[U,h]=E?[70,62]:[130,110],z=-T/2;return b.map(N=>{let P=z+N.height/2;z+=N.height+$;let C=Math.sqrt(Math.max(
0,1-(P/Math.max(T/2+60,160))**2));return{...N,x:S*(U+h*C),y:P,direction:S}})},I=(b,{selected:S,all:E,narrow:x,room:$})=>{let T=e.things.get(b),U=e.neighbours(b).
filter(({thing:V})=>S.things.has(V.id)).map(V=>({...V,statements:V.statements.filter(We=>S.statements.has(We.index))})).filter(V=>V.statements.length),z=E?U:A(U,
x?o:a,b),N=x?Math.max(120,$-205):200,P=z.map(V=>({...B(V.thing,O(V.statements,b,N),N,T),statements:V.statements})),C=x?P.length:v(P),D=w(P.slice(0,C),1,x),Q=w(P.
slice(C).reverse(),-1,!1),te=[...D,...Q],H=te.map(V=>({id:V.thing.id,x:V.x+V.direction*18,y:V.y-V.height/2,width:V.width,height:V.height,lines:V.lines,captions:V.
captions,align:V.direction>0?"left":"right"}));return(!x||!P.length)&&H.push(y(T,P.length?190:280)),{nodes:[{thing:T,x:0,y:0,size:20},...te.map(V=>({thing:V.thing,
x:V.x,y:V.y,size:10}))],edges:te.flatMap(V=>G(V.statements)),labels:H,hidden:U.length-z.length,total:U.length}},y=(b,S)=>{let E=c(b.label,n.centre,S,7),x=Math.max(
...E.map($=>i($,n.centre)));return{id:b.id,x:0,y:34,width:x,height:E.length*s.centre,lines:E,captions:[],align:"center",card:!0}},A=(b,S,E)=>{if(b.length<=S)return b;
let x=new Map;for(let T of b){let U=k(T.statements[0],E);x.has(U)?x.get(U).push(T):x.set(U,[T])}let $=new Set;for(let T=0;$.size<S;T+=1)for(let U of x.values())
U[T]&&$.size<S&&$.add(U[T]);return b.filter(T=>$.has(T))},v=b=>{let S=b.reduce(($,T)=>$+T.height+18,0),E=0,x=b.findIndex($=>(E+=$.height+18)>=S/2);return x<0?b.
length:x+1};return{FACE:t,FONT:n,LINE:s,width:i,wrap:c,phrase:k,round:I,chain:(b,{narrow:S,room:E})=>{let x=S?E-90:420,$=[],T=[],U=[],h=0;return b.forEach((z,N)=>{
let P=e.things.get(z),C=B(P,[],x);if($.push({thing:P,x:0,y:h,size:13}),U.push({id:z,x:26,y:h-C.height/2,width:C.width,height:C.height,lines:C.lines,captions:[],
align:"left"}),N===b.length-1)return;let D=e.between(z,b[N+1]),Q=D.flatMap(H=>c([`${H.s===z?"↓":"↑"} ${H.property.label}`,f(H),H.disputed&&u("standing.dispu\
ted")].filter(Boolean).join(", "),n.caption,x,2)),te=Math.max(b.length>6?70:92,44+Q.length*s.caption+C.height/2);U.push({x:26+6*D.length,y:h+te/2-Q.length*s.caption/
2,lines:[],captions:Q,align:"left",width:Math.max(...Q.map(H=>i(H,n.caption))),height:Q.length*s.caption,statement:D[0]}),T.push(...G(D)),h+=te}),{nodes:$,edges:T,
labels:U,hidden:0,total:b.length}},whole:({selected:b})=>{let S=b.things,E=[...S].map($=>{let T=e.spots.get($);return{thing:e.things.get($),x:T.x,y:T.y,size:T.size}}),
x=new Map;for(let $ of e.edges){if(!S.has($.s)||!S.has($.o)||!b.statements.has($.index))continue;let T=[$.s,$.o].sort().join(`
`);x.has(T)?x.get(T).push($):x.set(T,[$])}return{nodes:E,edges:[...x.values()].flatMap(G),labels:null,hidden:e.spots.size-E.length,total:E.length}}}};var $o="system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif";var xt=e=>String(e??"").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/g,"�").replace(/[&<>"']/g,t=>`&#${t.codePointAt(0)};`),Z=e=>Number(
e.toFixed(1)),dt=(e,t,n,s)=>Array.from({length:e},(o,a)=>{let r=n+a*2*Math.PI/e,i=s&&a%2?s:t;return`${Z(i*Math.cos(r))},${Z(i*Math.sin(r))}`}).join(" "),Gn={star:e=>`\
<polygon points="${dt(10,e*1.1,-Math.PI/2,e*.5)}"/>`,square:e=>`<rect x="${Z(-e*.88)}" y="${Z(-e*.88)}" width="${Z(e*1.76)}" height="${Z(e*1.76)}"/>`,diamond:e=>`\
<polygon points="${dt(4,e*1.12,0)}"/>`,triangle:e=>`<polygon points="${dt(3,e*1.15,-Math.PI/2)}"/>`,triangleDown:e=>`<polygon points="${dt(3,e*1.15,Math.PI/2)}"\
/>`,hexagon:e=>`<polygon points="${dt(6,e,0)}"/>`,dot:e=>`<circle r="${Z(e)}"/>`},Kt=({align:e,x:t,width:n})=>e==="left"?t:e==="right"?t-n:t-n/2,Eo=({statement:e,
smooth:t},n,{ink:s,patterns:o,standing:a,chosen:r})=>{let[i,c]=[n.get(e.s),n.get(e.o)];if(!i||!c)return"";let{width:p,dashes:g}=o[a(e)]||o.single,[d,f]=[(i.x+c.
x)/2,(i.y+c.y)/2],[k,O]=[null,`L${Z(c.x)} ${Z(c.y)}`];if(t&&t.roundness){let y=t.type==="curvedCW"?-1:1;k={x:d+y*t.roundness*(c.y-i.y),y:f-y*t.roundness*(c.x-i.
x)},O=`Q${Z(k.x)} ${Z(k.y)} ${Z(c.x)} ${Z(c.y)}`}let j=r&&e.key===r?s.accent:a(e)==="disputed"?s.disputed:s.line,[B,G]=k?[(d+k.x)/2,(f+k.y)/2]:[d,f],w=Z(Math.atan2(
c.y-i.y,c.x-i.x)*180/Math.PI),I=g?` stroke-dasharray="${g.join(" ")}"`:"";return`<path d="M${Z(i.x)} ${Z(i.y)}${O}" fill="none" stroke="${j}" stroke-width="${p}\
"${I}/><path d="M-5-4.5 5 0-5 4.5z" transform="translate(${Z(B)} ${Z(G)}) rotate(${w})" fill="${j}"/>`},Ao=({thing:e,x:t,y:n,size:s},o)=>{let{shape:a,colour:r,hollow:i}=e.
group,c=(Gn[a]||Gn.dot)(s);return`<g transform="translate(${Z(t)} ${Z(n)})" fill="${i?o.stage:xt(r)}" stroke="${i?xt(r):o.rim}" stroke-width="${i?2.5:1}"><title\
>${xt(e.label)}</title>${c}</g>`},Hn=({text:e,x:t,y:n,anchor:s,size:o,weight:a,fill:r,stage:i})=>`<text x="${Z(t)}" y="${Z(n)}" text-anchor="${s}" font-size="${o}\
" font-weight="${a}" fill="${r}" stroke="${i}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">${xt(e)}</text>`,Lo={left:"start",right:"end",center:"\
middle"},To=(e,{ink:t,heights:n})=>{let s=e.card?`<rect x="${Z(Kt(e)-12)}" y="${Z(e.y-7)}" width="${Z(e.width+24)}" height="${Z(e.height+13)}" rx="9" fill="${t.
card}" stroke="${t.rim}"/>`:"",{y:o}=e,a=[...e.captions.map(r=>({text:r,size:12,weight:400,fill:t.muted,high:n.caption})),...e.lines.map(r=>({text:r,size:e.card?
16:14,weight:e.card?600:500,fill:t.text,high:e.card?n.centre:n.name}))].map(r=>(o+=r.high,Hn({...r,x:e.x,y:o-r.high*.28,anchor:Lo[e.align],stage:e.card?t.card:t.
stage})));return s+a.join("")},No=e=>{let t=[];for(let{thing:n,x:s,y:o,size:a}of[...e].sort((r,i)=>i.size-r.size)){if(t.length>=120)break;let r=n.label.length>34?
`${n.label.slice(0,33)}…`:n.label,i={text:r,x:s,y:o+a+16,left:s-r.length*3.7,right:s+r.length*3.7,top:o+a,bottom:o+a+20};t.every(c=>i.left>c.right||i.right<c.
left||i.top>c.bottom||i.bottom<c.top)&&t.push(i)}return t},Io=(e,t)=>{let[n,s]=[[],[]];for(let{x:i,y:c,size:p}of e)n.push(i-p,i+p),s.push(c-p,c+p);for(let i of t)
n.push(i.left,i.right),s.push(i.top,i.bottom);let o=(i,c)=>i.reduce((p,g)=>c(p,g),i[0]??0),[a,r]=[o(n,Math.min)-30,o(s,Math.min)-30];return[a,r,o(n,Math.max)+30-
a,o(s,Math.max)+30-r].map(Z)},Yn=(e,t)=>{let n=new Map(e.nodes.map(d=>[d.thing.id,d])),s=e.labels?null:No(e.nodes),o=s||e.labels.map(d=>({left:Kt(d)-12,right:Kt(
d)+d.width+12,top:d.y-8,bottom:d.y+d.height+8})),[a,r,i,c]=Io(e.nodes,o),{ink:p}=t,g=s?s.map(d=>Hn({...d,anchor:"middle",size:13,weight:500,fill:p.text,stage:p.
stage})):e.labels.map(d=>To(d,t));return[`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${a} ${r} ${i} ${c}" width="${i}" height="${c}" font-family="${$o}">`,
`<rect x="${a}" y="${r}" width="${i}" height="${c}" fill="${p.stage}"/>`,e.edges.map(d=>Eo(d,n,t)).join(""),e.nodes.map(d=>Ao(d,p)).join(""),g.join(""),"</svg>"].
join(`
`)};var Oo=.05,qo=3,Xt=e=>{let t=Math.max(40,Oo*e.spots.size);return new Set([...e.things.values()].filter(n=>n.group.hub||n.group.loose||e.degree(n.id)>t).map(n=>n.
id))},Ro=(e,t)=>{let{group:n}=e.things.get(t);return 1+Math.log2(1+e.degree(t))/4+(n.loose||n.hub&&!n.actor?3:0)},Co=[.6,2,.8,.5,.2,0],Po=(e,t,n)=>Math.min(...e.
between(t,n).map(s=>Co[Ve(s)])),Bo=e=>{let t=0;for(let n=1;n<e.length;n+=1)e[n][0]<e[t][0]&&(t=n);return e.splice(t,1)[0]},Wo=(e,t,n,s,o)=>{let a=new Map([[t,{far:0,
by:null}]]),r=[[0,t]],i=new Set;for(;r.length;){let[p,g]=Bo(r);if(g===n)break;if(!i.has(g)){i.add(g);for(let d of e.nearTo(g)){if(i.has(d)||d!==n&&s.has(d)||!o(
g,d))continue;let f=p+Po(e,g,d)+(d===n?1:Ro(e,d));a.has(d)&&a.get(d).far<=f||(a.set(d,{far:f,by:g}),r.push([f,d]))}}}if(!a.has(n))return null;let c=[];for(let p=n;p!==
null;p=a.get(p).by)c.unshift(p);return c},Vn=(e,t,n,{through:s=!1,selected:o=null}={})=>{let a=s?new Set:new Set(Xt(e));if(o)for(let c of e.things.keys())o.things.
has(c)||a.add(c);let r=(c,p)=>!o||e.between(c,p).some(g=>o.statements.has(g.index)),i=[];for(;i.length<qo;){let c=Wo(e,t,n,a,r);if(!c||c.length===2&&i.length||(i.
push(c),c.length===2))break;c.slice(1,-1).forEach(p=>a.add(p))}return i},Kn=(e,t,n,{through:s=!1,selected:o=null}={})=>{let a=Vn(e,t,n,{through:s,selected:o});return a.
length||s?a:Vn(e,t,n,{through:!0,selected:o})},ht=(e,t)=>t.slice(1).map((n,s)=>({from:t[s],to:n,statements:[...e.between(t[s],n)].sort((o,a)=>Ve(a)-Ve(o))})),Xn=(e,t)=>ht(
e,t).map(({statements:n})=>n[0]).sort((n,s)=>Ve(n)-Ve(s)||n.origins-s.origins)[0];var Zn=({model:e})=>{let s=(v,{x:L,y:W},b,S,E)=>{for(let x=0;x<S;x+=1){let $=E+x*2*Math.PI/S;x?v.lineTo(L+b*Math.cos($),W+b*Math.sin($)):v.moveTo(L+b*Math.cos($),
W+b*Math.sin($))}v.closePath()},a={star:(v,{x:L,y:W,size:b})=>{for(let S=0;S<10;S+=1){let E=S%2?b*.5:b*1.1,x=-Math.PI/2+S*Math.PI/5;S?v.lineTo(L+E*Math.cos(x),W+
E*Math.sin(x)):v.moveTo(L+E*Math.cos(x),W+E*Math.sin(x))}v.closePath()},dot:(v,{x:L,y:W,size:b})=>{v.moveTo(L+b,W),v.arc(L,W,b,0,2*Math.PI)},square:(v,{x:L,y:W,
size:b})=>v.rect(L-b*.88,W-b*.88,b*1.76,b*1.76),diamond:(v,L)=>s(v,L,L.size*1.12,4,0),triangle:(v,L)=>s(v,L,L.size*1.15,3,-Math.PI/2),triangleDown:(v,L)=>s(v,L,
L.size*1.15,3,Math.PI/2),hexagon:(v,L)=>s(v,L,L.size,6,0)},r=(v,L)=>`${Math.floor(v/128)},${Math.floor(L/128)}`,i=(v,L,W=1)=>{let b=h=>!L.near||L.near.has(h),S=new Map(
v.nodes.map(h=>[h.thing.id,h])),E={lines:new Map,shapes:new Map},x=(h,z,N)=>(h.has(z)||h.set(z,{...N,path:new Path2D}),h.get(z).path),$=v.edges.map(({statement:h,
smooth:z})=>({statement:h,...c(S.get(h.s),S.get(h.o),z)}));for(let{statement:h,from:z,over:N,to:P,far:C}of $){let D=L.things.has(h.s)||L.things.has(h.o),Q=h.key===
L.statement,te=e.standing(h),H=C>700||S.get(h.s).thing.group.hub||S.get(h.o).thing.group.hub,V={standing:te,chosen:Q,touches:D,long:H,faded:!!L.near&&!D},We=x(E.
lines,JSON.stringify(V),V);We.moveTo(z.x,z.y),N?We.quadraticCurveTo(N.x,N.y,P.x,P.y):We.lineTo(P.x,P.y)}let T=new Map;for(let h of v.nodes){let{group:z,id:N}=h.
thing,P={group:z,bright:b(N),chosen:L.things.has(N)};(a[z.shape]||a.dot)(x(E.shapes,[z.index,P.bright,P.chosen].join(),P),{...h,size:h.size*W});let C=r(h.x,h.y);
T.has(C)?T.get(C).push(h):T.set(C,[h])}let U=({touches:h,chosen:z})=>Number(h)+2*Number(z);return{lines:$,cells:T,strokes:[...E.lines.values()].sort((h,z)=>U(h)-
U(z)),shapes:[...E.shapes.values()].sort((h,z)=>Number(h.bright)-Number(z.bright)||Number(h.chosen)-Number(z.chosen))}},c=(v,L,W)=>{let[b,S]=[L.x-v.x,L.y-v.y],E=W?
W.roundness*(W.type==="curvedCW"?1:-1):0,x=E&&{x:(v.x+L.x)/2-S*E,y:(v.y+L.y)/2+b*E};return{from:v,to:L,over:x,far:Math.hypot(b,S)}},p=({touches:v,faded:L,long:W,
chosen:b},S)=>v||b?1:L?.07:(W?.16:.6)*Math.min(1,.6+S),g=(v,L,W,b,S)=>{let E=Math.max(1,.7/S);for(let x of L.strokes){let{width:$,dashes:T}=b[x.standing]||b.single;
v.globalAlpha=p(x,S),v.strokeStyle=x.chosen||x.touches?W.accent:x.standing==="disputed"?W.disputed:W.line,v.lineWidth=Math.max($*.75,E*.8)+(x.chosen?2:0),v.setLineDash(
T&&S>.5?T:[]),v.stroke(x.path)}v.setLineDash([]);for(let{group:x,bright:$,chosen:T,path:U}of L.shapes)v.globalAlpha=$?1:.18,v.fillStyle=x.hollow?W.stage:x.colour,
v.strokeStyle=T?W.text:x.hollow?x.colour:W.rim,v.lineWidth=x.hollow||T?Math.max(2.5,E):1,v.fill(U),(S>.25||x.hollow||T)&&v.stroke(U);v.globalAlpha=1},d=null,f=0,
k=16e6,O=(v,L,{a:W,e:b,f:S},{width:E,height:x})=>d&&d.ready===v&&d.ink===L&&d.a===W&&d.width===E&&d.height===x&&Math.abs(b-d.e)<=d.aside&&Math.abs(S-d.f)<=d.above,
j=(v,L,W,b,S,{width:E,height:x})=>{let $=Math.min(.5,(Math.sqrt(k/(E*x))-1)/2);if($<=0)return!1;let[T,U]=[Math.floor(E*$),Math.floor(x*$)],h=d?d.canvas:document.
createElement("canvas");h.width=E+2*T,h.height=x+2*U;let z=h.getContext("2d");return z.setTransform(S.a,0,0,S.d,S.e+T,S.f+U),g(z,v,L,W,b),d={canvas:h,ready:v,ink:L,
width:E,height:x,aside:T,above:U,a:S.a,e:S.e,f:S.f},!0},B=(v,L,W,b,S)=>{let E=v.getTransform(),x=E.a===f;if(f=E.a,!x||!(O(L,W,E,v.canvas)||j(L,W,b,S,E,v.canvas)))
return g(v,L,W,b,S);let{width:$,height:T}=v.canvas,[U,h]=[d.aside-Math.round(E.e-d.e),d.above-Math.round(E.f-d.f)];v.setTransform(1,0,0,1,0,0),v.drawImage(d.canvas,
U,h,$,T,0,0,$,T),v.setTransform(E)},G=(v,{x:L,y:W},b)=>{let S;for(let E of[-128,0,128])for(let x of[-128,0,128])for(let $ of v.cells.get(r(L+E,W+x))||[]){let T=Math.
hypot($.x-L,$.y-W)-$.size;T<=b&&(!S||T<S.far)&&(S={far:T,id:$.thing.id})}return S&&S.id},w=(v,{x:L,y:W},b)=>{let S;for(let{statement:E,from:x,over:$,to:T}of v.lines){
let[U,h]=x.x<T.x?[x.x,T.x]:[T.x,x.x],[z,N]=x.y<T.y?[x.y,T.y]:[T.y,x.y],P=b+($?(h-U+N-z)*.25:0);if(L<U-P||L>h+P||W<z-P||W>N+P)continue;let C=I({x:L,y:W},x,$,T);C<=
b&&(!S||C<S.far)&&(S={far:C,statement:E})}return S&&S.statement},I=(v,L,W,b)=>{if(!W)return y(v,L,b);let[S,E]=[1/0,L];for(let x=1;x<=8;x+=1){let $=x/8,T=h=>(1-$)**
2*L[h]+2*$*(1-$)*W[h]+$**2*b[h],U={x:T("x"),y:T("y")};S=Math.min(S,y(v,E,U)),E=U}return S},y=({x:v,y:L},W,b)=>{let[S,E]=[b.x-W.x,b.y-W.y],x=Math.max(0,Math.min(
1,((v-W.x)*S+(L-W.y)*E)/(S*S+E*E||1)));return Math.hypot(W.x+x*S-v,W.y+x*E-L)};return{growth:v=>Math.min(2.1,Math.max(1,Math.round(3.4/v/9*10)/10)),prepare:i,draw:B,
thingAt:G,lineAt:w}};var Jn=620,be=null,nt=null,we=null,st=null,ie=null,_n=[],Qt=e=>["asked","agreements","events","connected"].map(t=>e.content[t][0]).find(Boolean)||"",Do=(e,{statement:t})=>(e.
path?e.from:e.thing||t?.s)||Qt(be.model),Fo=({shown:e,selected:t,ways:n,focus:s})=>{let{wide:o}=we.size(),a={selected:t,all:e.all,narrow:o<Jn,room:o},r=(...c)=>JSON.
stringify([...c,e.selection,e.lang,a.narrow?o:0]);if(e.whole&&!e.path)return{...nt.whole(a),key:r("whole")};if(e.path&&n.length){let c=n[e.route]||n[0];return{...nt.
chain(c,a),key:r("path",c),steps:ht(be.model,c).length}}let i=Do(e,s);return be.model.things.has(i)?{...nt.round(i,a),key:r("thing",i,e.all),centre:i}:{nodes:[],
edges:[],labels:[],hidden:0,total:0,key:r("nothing")}},Uo=({thing:e,statement:t})=>{let{address:n}=be,s=n.now();t?n.go(n.ofStatement(t)):e!==void 0?n.go(n.ofThing(
e)):s.whole&&(s.thing||s.statement)?n.go(n.to({thing:"",statement:""})):s.statement&&n.go(n.to({statement:""}))},Zt=(e,t,n,s)=>{let o=l("button",{type:"button",
id:e,click:s},t);return _n.push([o,n]),o},Go=(e,t)=>{be=t,st=l("div",{id:"drawing",role:"img"});let n=l("div",{id:"zoom"},Zt("zoom-in","+","network.in",()=>we.zoom(
1.4)),Zt("zoom-out","−","network.out",()=>we.zoom(1/1.4)),Zt("zoom-fit","⤢","network.fit",()=>we.fit()));e.append(st,n),nt=Un(be),we=Rn({model:be.model,layout:nt,
whole:Zn(be),box:st}),we.onPick(Uo)},Qn=({shown:e})=>{if(!ie)return[];let{model:t,address:n}=be;if(e.whole&&!e.path)return[`${u("count.thing",{n:ie.nodes.length})}\
, ${u("count.line",{n:ie.edges.length})}`];if(ie.steps)return[u("network.path",{steps:u("count.step",{n:ie.steps})})];if(!ie.centre)return[u("network.empty")];let s=R(
t.things.get(ie.centre).label),o=u("count.neighbour",{n:ie.nodes.length-1});if(!ie.hidden)return ee("network.round",{thing:s,neighbours:o});let a=l("a",{href:n.
to({all:!0,thing:ie.centre})},u("network.all"));return[ee("network.some",{thing:s,neighbours:o,total:ie.total})," ",a]},Ho=["stage","text","muted","line","accen\
t","disputed","card","rim"],Yo=()=>{let e=getComputedStyle(document.documentElement),t=Object.fromEntries(Ho.map(n=>[n,e.getPropertyValue(`--${n}`).trim()]));return Yn(
ie,{ink:t,patterns:Ye,standing:be.model.standing,chosen:be.address.now().statement,heights:nt.LINE})},es={name:"network",mount:Go,draw:e=>{for(let[o,a]of _n)o.setAttribute(
"aria-label",u(a));ie=Fo(e);let t=e.shown.whole&&!e.shown.path?[e.shown.thing].filter(Boolean):[];we.restyle();let{wide:n}=we.size(),s=n<Jn&&ie.labels&&ie.nodes.
length?`${Math.min(1400,Math.max(430,we.needs(ie)+110))}px`:"";st.parentElement.style.height!==s&&(st.parentElement.style.height=s,we.resize()),we.show(ie,{things:t,
statement:e.focus.statement}),we.describe(u("network.described",{what:Qn(e).flat(1/0).map(o=>o?.textContent??o).join("")}))},caption:Qn,fit:()=>we.fit(),export:()=>({
svg:Yo,...be.address.now().whole?{canvas:()=>st.querySelector("canvas")}:{}})};var ve=(...e)=>l("h2",{tabindex:"-1"},e),oe=(e,...t)=>t.flat(1/0).some(n=>n)?l("section",{},l("h3",{},e),t):null,Ce=(e,t="plain")=>l("ul",{class:t},e.map(n=>l("\
li",{},n))),Jt=(e,t)=>e.length<=t+1?Ce(e):[Ce(e.slice(0,t)),l("details",{class:"more"},l("summary",{},u("more.rest",{n:e.length-t})),Ce(e.slice(t)))],ae=(e,t,n=!1)=>l(
"a",{href:e,"aria-current":n?"true":null},t),je=(...e)=>e.some(Boolean)?l("p",{class:"actions"},e):null;var ts=({model:e,address:t})=>{let{libraries:n}=e.content,s=l("tr",{},[u("about.package"),u("about.version"),u("about.licence")].map(a=>l("th",{scope:"col"},a))),
o=a=>l("tr",{},l("td",{},Qe(a.home,a.name),l("small",{},R(a.by))),l("td",{},a.version),l("td",{},a.licence));return[ve(u("about.title")),l("p",{},u("about.file")),
l("p",{},u("about.texts")),oe(u("about.reading"),l("p",{},u("about.lines")),l("p",{},u("about.places"))),oe(u("about.keys"),l("p",{},u("about.keyboard"))),oe(u(
"about.libraries"),l("table",{class:"values"},l("thead",{},s),l("tbody",{},n.map(o)))),l("p",{class:"note"},u("about.data")),je(ae(t.fresh(),u("start.title")))]};var _t="9999-12-31";var Ke=e=>Math.round(Date.parse(`${e.slice(0,10)}T00:00:00Z`)/864e5),Vo=(e,t)=>e.bounded?"bounded":e.last>=_t?"open":t||/^[^ ]+\/[^ ]+$/.test(e.edtf)?"lasting":
e.first===e.last?"day":"between",ns=(e,{id:t,thing:n,statement:s,span:o,lasting:a})=>({id:t,thing:n,statement:s,span:o,precision:o?Vo(o,a):"unknown",about:/[~?%]/.
test(o?.edtf||""),label:()=>s?null:e.things.get(t).label}),jt=(e,t)=>{let n=[];for(let a of t.things){let r=e.things.get(a);(r.span||r.group.start)&&n.push(ns(e,
{id:a,thing:r,span:r.span,lasting:!1}))}for(let a of t.statements){let r=e.statements[a];if(!r.via)continue;let i=e.things.get(r.s);n.push(ns(e,{id:r.via,thing:i,
statement:r,span:e.things.get(r.via)?.span||null,lasting:!0}))}let s=({span:a})=>a?a.first.startsWith("0000")?a.last:a.first:"9999-99-99",o=({span:a})=>a?a.last:
"";return n.sort((a,r)=>s(a)<s(r)?-1:s(a)>s(r)?1:o(a)<o(r)?-1:o(a)>o(r)?1:a.id<r.id?-1:1)},St=({span:e})=>e?Number((e.first.startsWith("0000")?e.last:e.first).slice(
0,4)):null,ss=e=>{let t=new Map;for(let o of e)o.span&&t.set(St(o),(t.get(St(o))||0)+1);if(!t.size)return[];let n=Math.min(...t.keys()),s=Math.max(...t.keys());
return Array.from({length:s-n+1},(o,a)=>({year:n+a,count:t.get(n+a)||0}))},os=(e,{first:t,last:n})=>{let s=Math.max(1,n-t),o=e.first.startsWith("0000"),a=e.last>=
_t,r=o?0:(Ke(e.first)-t)/s,i=a?1:(Ke(e.last)+1-t)/s,c=p=>Math.min(1,Math.max(0,p));return{from:c(r),to:c(Math.max(r,i)),openStart:o,openEnd:a}},gt=e=>{let[t,n,s]=e.
split("-").map(Number);if(s)return[Ke(e),Ke(e)+1];let o=new Date(Date.UTC(t,(n||1)-1,1)),a=n?Date.UTC(t,n,1):Date.UTC(t+1,0,1);return[Math.round(o/864e5),Math.round(
a/864e5)]},ot=e=>new Date(e*864e5).toISOString().slice(0,10),Ko=(e,t)=>{let n=t-e,s=[],o=r=>{let i=(gt(r)[0]-e)/n;i>=0&&i<.97&&s.push({on:r,at:i})},a=Math.ceil(
n/365.25);if(n>900){let r=[1,2,5,10,20,50,100].find(i=>a/i<=7)||500;for(let i=Math.ceil(Number(ot(e).slice(0,4))/r)*r;i<=Number(ot(t).slice(0,4));i+=r)o(String(
i))}else if(n>62){let r=[1,2,3,6].find(p=>n/30/p<=7)||6,[i,c]=ot(e).split("-").map(Number);for(let p=0;p<=n/28;p+=r)o(new Date(Date.UTC(i,c-1+p,1)).toISOString().
slice(0,7))}else{let r=Math.max(1,Math.ceil(n/6));for(let i=e;i<t;i+=r)o(ot(i))}return s},as=(e,{since:t="",until:n=""}={})=>{let s=e.flatMap(({span:i})=>i?[i.first,
i.last]:[]).filter(i=>!i.startsWith("0000")&&i<_t);if(!s.length)return{first:0,last:1,ticks:[]};let o=i=>i.slice(0,4),a=t?gt(t)[0]:gt(o(s.reduce((i,c)=>i<c?i:c)))[0],
r=Math.max(a+1,n?gt(n)[1]:gt(o(s.reduce((i,c)=>i>c?i:c)))[1]);return{first:a,last:r,ticks:Ko(a,r),oneYear:o(ot(a))===o(ot(r-1))}};var[Xo,Zo]=[5,24],Qo=31,rs=(e,t)=>e.s===t?e.property.label:e.property.reversed||u("relation.reversed",{relation:e.property.label}),Jo=({model:e,evidence:t,address:n},s,o)=>{
let a=s.s===o,r=a?t.value(s):t.thingLink(s.s),i=rs(s,o),c=n.now().statement===s.key,p=s.o?e.things.get(a?s.o:s.s)?.label:e.value(s.value);return l("li",{class:`\
entry ${e.standing(s)}`},l("p",{class:"said"},l("span",{class:"relation"},i)," ",r,t.qualified(s)),t.tags(s),l("p",{},l("a",{class:"why",href:n.ofStatement(s),"\
aria-current":c?"true":null,"aria-label":u("evidence.of",{what:`${i} ${p||""}`})},u("evidence.link"))))},_o=(e,t)=>Number(t.disputed||0)-Number(e.disputed||0)||
t.origins-e.origins,e1=(e,t,n)=>{let s=new Map;for(let r of t){let i=rs(r,n),c=r.layer==="inferred"?1:0,p=s.get(i)||{name:i,inferred:c,members:[]};p.inferred=Math.
min(p.inferred,c),p.members.push(r),s.set(i,p)}let o=[...s.values()].sort((r,i)=>r.inferred-i.inferred||r.members.length-i.members.length||r.name.localeCompare(
i.name)),a=t.length>Zo;return o.map(({name:r,members:i})=>{let c=()=>de([...i].sort(_o),Xo,g=>Jo(e,g,n),"entries");if(!a||i.length<3)return l("div",{class:"grou\
p"},c());let p=l("details",{class:"group"},l("summary",{},`${Je(r)} `,l("span",{class:"count"},i.length)));return p.addEventListener("toggle",()=>p.open&&p.children.
length===1&&p.append(...l("div",{},c()).childNodes)),p})},t1=e=>{let t=Object.keys(Ue).filter(n=>e.names[n]&&n!==_()&&e.names[n]!==e.label).map(n=>[n,R(e.names[n],
{lang:n})]);e.aliases.length&&t.push([u("thing.also"),e.aliases.map((n,s)=>[s?", ":"",R(n)])]),e.at&&t.push([u("thing.at"),u("thing.point",{north:e.at[0].toFixed(
2),east:e.at[1].toFixed(2)})]);for(let n of e.links)t.push([u("thing.see"),Qe(n,n.replace(/^https?:\/\/(www\.)?/,""))]);return[t.length?l("dl",{class:"names"},t.
map(([n,s])=>[l("dt",{},n),l("dd",{},s)])):null,e.note?l("p",{class:"note"},Oe(e.note)):null]},en=new WeakMap,n1=(e,t)=>{if(!en.has(e)){let n=new Map;for(let s of e.
statements)for(let o of new Set(s.claims.map(a=>e.claims[a].who).filter(Boolean)))n.has(o)?n.get(o).push(s):n.set(o,[s]);en.set(e,n)}return en.get(e).get(t)||[]},
s1=(e,{group:t,span:n})=>{if(!t.start||!n||n.bounded||Ke(n.last)-Ke(n.first)>Qo)return null;let s=new Set;for(let{via:o,s:a,o:r}of e.statements)if(!(!o||!e.things.
get(r)?.group.office))for(let i of[a,r])s.add(e.things.get(i)?.group.id);return s.size?{...se(),since:n.first,until:n.last,hide:e.legend.map(({id:o})=>o).filter(
o=>!s.has(o))}:null},o1=({address:e,model:t},n)=>{let{view:s,whole:o}=e.now(),a={...se(),near:[n.id]},r=s1(t,n),i=(t.about.get(n.id)||[]).filter(({origins:c})=>c===
1).length;return je(s==="network"&&!o?null:ae(e.fresh({thing:n.id}),u("thing.surroundings")),ae(e.fresh({path:!0,from:n.id}),u("thing.path")),ae(e.fresh({view:"\
timeline",thing:n.id,selection:a}),u("thing.timeline")),ae(e.fresh({view:"list",thing:n.id,selection:a}),u("thing.list")),r?ae(e.fresh({view:"timeline",thing:n.
id,selection:r}),u("thing.offices")):null,i?ae(e.fresh({view:"list",thing:n.id,selection:{...se(),about:[n.id],single:!0}}),u("thing.single",{n:i})):null,o||n.folded?
null:ae(e.fresh({whole:!0,thing:n.id}),u("thing.whole")))},is=(e,t)=>{let{model:n,evidence:s}=e,o=n.about.get(t.id)||[],a=g=>{let d=o.filter(f=>g(f)&&(f.via!==t.
id||f.s===t.id||f.o===t.id));return d.length?e1(e,d,t.id):null},r=o.filter(g=>g.via===t.id),i=n.content.remarks.filter(g=>(g.about||[]).includes(t.id)||g.who===
t.id),c=n.content.gaps.filter(g=>(g.about||[]).includes(t.id)),p=n1(n,t.id);return[l("p",{class:"kind"},ce(t.group),t.kindLabel),ve(R(t.label)),t1(t),o1(e,t),r.
length?l("p",{},r.map(s.line)):null,oe(u("thing.gaps"),c.length?Ce(c.map(g=>Oe(g.question)||R(g.label)),"plain unknown"):null),oe(u("thing.details"),a(g=>!g.o&&
g.layer!=="claimed")),oe(u("thing.related"),a(g=>g.o&&g.layer!=="claimed")),oe(u("thing.claimed"),a(g=>g.layer==="claimed")),oe(u("thing.remarks"),i.length?[l("\
p",{class:"note"},u("thing.remarks.note")),de(i,6,s.remark,"claims")]:null),p.length?oe(u("thing.quoted",{n:p.length}),de(p,6,s.line)):null,o.length?null:l("p",
{class:"note"},u("thing.nothing"))]},ls=(e,t)=>{let{model:n,evidence:s,address:o}=e,{path:a,thing:r}=o.now(),i=a?[u("path.back"),o.to({statement:""})]:[u("thing\
.everything",{thing:(n.things.get(r)||n.things.get(t.s)).label}),o.ofThing(r||t.s)];return[l("p",{class:"kind"},l("a",{href:i[1]},"← ",R(i[0]))),l("h2",{tabindex:"\
-1",class:"sentence"},s.sentence(t)),s.tags(t),t.property.meaning?l("p",{class:"note"},ee("evidence.meaning",{relation:l("span",{class:"relation"},t.property.label),
meaning:Oe(t.property.definition)})):null,s.behind(t)]};var a1=({model:e,address:t,finder:n})=>{let s=t.now(),o=(r,i)=>{let c=e.things.get(s[r]),p=l("div",{class:"finder",id:`path-${r}`});return n.attach(p,{label:i,value:c?
c.label:"",choose:g=>t.go(t.to({[r]:g,route:0,statement:""}))}),p},a=l("input",{type:"checkbox",id:"hubs",change:()=>t.go(t.to({hubs:!s.hubs,route:0,statement:""}))});
return a.checked=s.hubs,l("div",{class:"path-form"},o("from",u("path.from")),o("to",u("path.to")),l("label",{for:"hubs"},a,` ${u("path.hubs")}`))},r1=({model:e,
evidence:t,address:n},{statements:s})=>l("li",{class:"hop"},s.map(o=>l("div",{class:`entry ${e.standing(o)}`},l("p",{class:"said"},t.sentence(o)),t.tags(o),l("p",
{},l("a",{class:"why",href:n.ofStatement(o),"aria-label":u("evidence.of",{what:t.words(o).flat(1/0).map(a=>a?.textContent??a??"").join("")})},u("evidence.link")))))),
ft=(...e)=>l("p",{class:"note"},e),cs=(e,t)=>{let{model:n,address:s,evidence:o}=e,a=s.now(),r=[ve(u("path.title")),a1(e)];if(!n.things.has(a.from)||!n.things.has(
a.to))return[...r,ft(u("path.choose"))];if(a.from===a.to)return[...r,ft(u("path.same"))];if(!t.length)return[...r,ft(u("path.none"))];let i=Xt(n),c=!a.hubs&&t[0].
slice(1,-1).some(f=>i.has(f)),p=t[a.route]||t[0],g=Xn(n,p),d=g.property.interpretive||g.disputed||g.layer!=="fact"?u(`standing.${n.standing(g)}`):o.origins(g);return[
...r,c?ft(u("path.onlyhubs")):null,t.length>1?je(...t.map((f,k)=>ae(s.to({route:k,statement:""}),`${u("path.way",{n:k+1})}: ${u("count.step",{n:f.length-1})}`,p===
f))):null,l("p",{class:"note weakest"},ee("path.weakest",{statement:o.line(g),how:l("strong",{},d)})),l("ol",{class:"hops"},ht(n,p).map(f=>r1(e,f))),a.hubs||c?null:
ft(ee("path.avoided",{allow:l("a",{href:s.to({hubs:!0,statement:"",route:0})},R(u("path.allow")))}))]};var i1=({evidence:e,address:t},n)=>{let s=({s:c,o:p})=>[c,p],[o,a]=n,r=!a||s(a).includes(o.o)?o.s:o.o,i=[l("li",{},e.thingLink(r))];for(let c of n){let{label:p,
reversed:g}=c.property,d=c.s===r;r=d?c.o:c.s,i.push(l("li",{},l("a",{class:"relation",href:t.ofStatement(c)},d?p:g||`← ${p}`)," ",e.thingLink(r)))}return l("o\
l",{class:"story"},i)},l1=({model:e,address:t})=>{let{content:n}=e,s=[],o=(p,g,d)=>s.push(l("a",{href:d,class:"question"},ee(p,g))),a=p=>R(e.things.get(p).label),
r=n.agreements[0];r&&o("ask.agreement",{thing:a(r)},t.ofThing(r));let i=n.disputed.map(p=>e.statements[p]).find(p=>!p.o);i&&o("ask.disputed",{what:R(i.property.
label),thing:a(i.s)},t.ofStatement(i));let c=n.events[0];return c&&r&&o("ask.path",{one:a(c),two:a(r)},t.fresh({path:!0,from:c,to:r})),o("ask.when",{},t.fresh({
view:"timeline"})),o("ask.single",{},t.fresh({view:"list",selection:{...se(),single:!0}})),o("ask.undated",{},t.fresh({view:"list",selection:{...se(),undated:!0}})),
Ce(s)},c1=({model:e,evidence:t},n)=>{let s=(n.about||[]).filter(o=>e.things.has(o));return[Oe(n.question)||R(n.label),s.length?l("span",{class:"muted gap-about"},
ee("start.about",{things:l("span",{},s.map((o,a)=>[a?", ":"",t.thingLink(o)]))})):null]},ps=e=>{let{model:t,evidence:n,address:s,story:o}=e,{content:a,things:r,
statements:i,sources:c}=t,p=k=>[n.thingLink(k),l("span",{class:"muted"},` ${t.things.get(k).kindLabel} · ${u("count.neighbour",{n:t.degree(k)})}`)],g=a.disputed.
map(k=>i[k]),d=(k,O)=>oe(k,O.length?Jt(O.map(p),5):null),f=a.agreements.length+a.events.length;return[ve(u("start.title")),l("p",{class:"lead"},u("start.lead")),
oe(u("start.asked"),a.asked.length?Ce(a.asked.map(p)):null),r.size?oe(u("start.questions"),l1(e)):null,oe(u("start.stories"),o?o.list():null),d(u("start.agreeme\
nts"),a.agreements),d(u("start.events"),a.events),f?null:d(u("start.connected"),a.connected),oe(u("start.disputed"),g.length?de(g,6,k=>[n.line(k),l("span",{class:"\
muted"},` ${u("count.claim",{n:k.claims.length})}`)]):null),oe(u("start.chains"),a.chains.length?a.chains.map(k=>i1(e,k.map(O=>i[O]))):null),oe(u("start.gaps"),
a.gaps.length?Jt(a.gaps.map(k=>c1(e,k)),5):null),l("p",{class:"muted counts"},[u("count.thing",{n:r.size}),u("count.statement",{n:i.length}),u("count.claim",{n:a.
claims.length}),u("count.source",{n:c.size})].join(" · ")),je(ae(s.fresh({about:!0}),u("about.title")))]};var tn=({address:e},t)=>[ve(u("lost.title")),l("p",{class:"note"},u("lost.words")," ",R(t)),je(ae(e.fresh(),u("start.title")))],us=(e,t)=>{let{address:n,story:s}=e,
o=n.now();return o.about?ts(e):o.story&&s.holds(o)?s.panel(o.story,o.step)||tn(e,o.story):[o.story?s.bar():null,...p1(e,t)]},p1=(e,t)=>{let{model:n,address:s}=e,
o=s.now();return o.statement?s.statement()?ls(e,s.statement()):tn(e,o.statement):o.path?cs(e,t):o.thing?n.things.has(o.thing)?is(e,n.things.get(o.thing)):tn(e,o.
thing):ps(e)},ds=(e,t,{focus:n})=>{e.replaceChildren(...l("div",{},t).childNodes),e.scrollTop=0;let s=e.querySelector("h2");n&&s&&!document.activeElement.closest(
".finder, #filters, #stage .view")&&s.focus({preventScroll:!0})};var u1=e=>{let t=0;return e.map(n=>t+=n)},d1=({n:e,v:t},n)=>{let s=Le(t,n),o=0;return Le(e,n).map(a=>s.slice(o,o+=a))},h1=({n:e,c:t},n)=>{let s=Array.from({length:e},
()=>({}));for(let[o,a]of Object.entries(t))if(a.e==="p"){let r=Le(a.at,n),i=Le(a.v,n);for(let c=0;c<r.length;c+=1)s[r[c]][o]=i[c]}else{let r=Le(a,n);for(let i=0;i<
e;i+=1)s[i][o]=r[i]}return s},g1=({n:e,at:t,v:n},s)=>{let o=new Array(e).fill(void 0),a=Le(t,s),r=Le(n,s);for(let i=0;i<a.length;i+=1)o[a[i]]=r[i];return o},f1={
v:({v:e})=>e,d:({v:e})=>u1(e),r:({v:e},t)=>Le(e,t).map(n=>t[n]),l:d1,o:h1,p:g1},Le=(e,t)=>f1[e.e](e,t),hs=({strings:e,columns:t})=>Object.fromEntries(Object.entries(
t).map(([n,s])=>[n,Le(s,e)]));var gs=async()=>{let e=atob(document.getElementById("data").textContent),t=new Uint8Array(e.length);for(let r=0;r<e.length;r+=1)t[r]=e.charCodeAt(r);let n=await new Response(
new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"))).json(),{nodes:s,edges:o,...a}=hs(n.lists);return{drawn:{nodes:s,edges:o,options:n.options},
content:{...n.rest,...a}}};var ms=(e,{shown:t,selected:n,ways:s=[]},o="")=>{let a=i=>n.statements.has(i.index);if(t.path){let i=s[t.route]||s[0]||[];return i.slice(1).flatMap((c,p)=>e.between(
i[p],c))}let r=t.view==="network"&&!t.whole?t.thing||o:"";return r?(e.about.get(r)||[]).filter(a):e.statements.filter(a)},m1=e=>{let t=String(e??""),n=/^[=+\-@\t\r]/.
test(t)&&!/^-?\d+(\.\d+)?$/.test(t)?`'${t}`:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n},nn=(e,t)=>t.via&&(e.content.properties[t.p]||{}).unclear?
t.via:t.o,w1=["subject","subject_id","property","property_id","value","value_id","dates","standing","origins","sources"],ws=(e,t,{when:n=()=>""}={})=>{let s=a=>e.
things.has(a)?e.things.get(a).label:a,o=t.map(a=>[s(a.s),a.s,a.property.label,a.p,a.o?s(nn(e,a)):e.value(a.value),nn(e,a)||"",n(a),e.standing(a),a.origins,[...new Set(
a.claims.map(r=>e.claims[r].source))].join(" ")]);return`\uFEFF${[w1,...o].map(a=>a.map(m1).join(",")).join(`\r
`)}\r
`},y1=/^[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?$/,fs=(e,t,n)=>y1.test(n)?`${t}:${n}`:/^<[^<>"{}|^`\\\s]*>$/.test(n)||/^[a-z]+:[A-Za-z0-9_-]+$/.test(n)?n:`<${e}${encodeURI(
n).replace(/[<>"{}|^`\\]/g,encodeURIComponent)}>`,k1={rdf:"http://www.w3.org/1999/02/22-rdf-syntax-ns#",rdfs:"http://www.w3.org/2000/01/rdf-schema#",skos:"http:\
//www.w3.org/2004/02/skos/core#"},ys=(e,t,n="")=>{let{id:s,ontology:o}=e.content.bases,a=w=>fs(s,"id",w),r=w=>fs(o,"plua",w),[i,c]=[new Set,new Set];for(let w of t)
w.o?c.add(`(${a(w.s)} ${r(w.p)} ${a(nn(e,w))})`):i.add(`(${a(w.s)} ${r(w.p)})`);let p=(w,I)=>`    VALUES (${w}) {
${[...I].map(y=>`      ${y}
`).join("")}    }
`,g="?claim rdf:subject ?subject ; rdf:predicate ?property ; rdf:object ?value",d=`    FILTER(EXISTS { ?subject ?property ?value } || EXISTS { ${g} })`,k=["?sub\
ject ?property ?value",g,"?part plua:companionOf ?property . ?subject ?part ?value FILTER NOT EXISTS { ?said rdf:subject ?subject ; rdf:predicate ?property }"].
map(w=>`${p("?subject ?property",i)}    ${w}`),O=[...c.size?[p("?subject ?property ?value",c)+d]:[],...i.size?k:[]].map(w=>`  {
${w}
  }`),j={id:s,plua:o,...k1},B=Object.entries(j).map(([w,I])=>`PREFIX ${w}: <${I}>`);return`${[...n?[`# ${n.replace(/[\r\n]/g," ")}`]:[],...B,"","SELECT DISTINCT\
 ?subject ?property ?value {",O.join(`
  UNION
`)||"  FILTER(false)","}","ORDER BY ?subject ?property STR(?value)"].join(`
`)}
`};var sn="http://www.w3.org/2000/svg",b1=2,v1=8e3,Mt=(e,t)=>{let n=l("a",{download:e});n.href=URL.createObjectURL(t),document.body.append(n),n.click(),n.remove(),
setTimeout(()=>URL.revokeObjectURL(n.href),1e4)},z1=e=>getComputedStyle(document.documentElement).getPropertyValue(`--${e}`).trim(),ks=(e,t)=>{let n=l("canvas",
{width:e,height:t}),s=n.getContext("2d");return s.fillStyle=z1("stage"),s.fillRect(0,0,e,t),{canvas:n,pen:s}},x1=e=>new Promise((t,n)=>{let s=new Image;s.onload=
()=>{let o=Math.min(b1,v1/Math.max(s.width,s.height)),{canvas:a,pen:r}=ks(Math.round(s.width*o),Math.round(s.height*o));r.drawImage(s,0,0,a.width,a.height),t(a)},
s.onerror=()=>n(new Error("the picture cannot be drawn")),s.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(e)}`}),S1=e=>{let{width:t,height:n}=e.getBoundingClientRect(),
s=[...document.querySelectorAll("style")].map(d=>d.textContent).join(`
`),o=getComputedStyle(document.documentElement),a=[...o].filter(d=>d.startsWith("--")).map(d=>`${d}:${o.getPropertyValue(d)}`),r=e.cloneNode(!0),i=e.scrollTop,c=document.
createElementNS(sn,"svg");for(let[d,f]of[["width",Math.ceil(t)],["height",Math.ceil(n)]])c.setAttribute(d,f);let p=document.createElementNS(sn,"style");p.textContent=
`${s}
.saved{${a.join(";")};height:${n}px;overflow:hidden;background:var(--stage);color:var(--text);font:${o.font}}.saved>*{position:relative;overflow:visible;height:\
auto;transform:translateY(${-i}px)}`;let g=document.createElementNS(sn,"foreignObject");return g.setAttribute("width","100%"),g.setAttribute("height","100%"),g.
append(l("div",{class:"saved"},r)),c.append(p,g),new XMLSerializer().serializeToString(c)},j1=e=>{let{canvas:t,pen:n}=ks(e.width,e.height);return n.drawImage(e,
0,0),t},bs=({model:e,evidence:t,now:n})=>{let s=f=>`${(location.hash.replace(/^#/,"").replace(/[^\w-]+/g,"-").replace(/^-+|-+$/g,"")||"start").slice(0,80)}.${f}`,
o=()=>{let{picture:f,middle:k}=n();return ms(e,f,k)},a=(f,k)=>new Blob([f],{type:`${k};charset=utf-8`}),r={png:async f=>{let k=f.canvas?j1(f.canvas()):await x1(
f.svg()),O=await new Promise(j=>k.toBlob(j));if(!O)throw new Error("the picture cannot be written");Mt(s("png"),O)},svg:f=>Mt(s("svg"),a(f.svg(),"image/svg+xml")),
csv:()=>Mt(s("csv"),a(ws(e,o(),{when:f=>f.when?t.when(f):""}),"text/csv")),rq:()=>Mt(s("rq"),a(ys(e,o(),location.hash),"application/sparql-query"))},i=l("detail\
s",{class:"saving"}),c=f=>{document.getElementById("status").textContent=f},p=async(f,k)=>{i.open=!1;try{await r[f](k),c(u("save.done"))}catch(O){throw c(u("sav\
e.failed")),O}},g=(f,k)=>l("button",{type:"button",click:()=>p(f,k)},u(`save.${f}`)),d=()=>{let{view:f}=n(),k=f.export&&f.export()||{},O=k.svg||k.canvas?k:{svg:()=>S1(
document.getElementById(`view-${f.name}`))},j=["png","svg","csv","rq"].map(B=>g(B,O));i.replaceChildren(l("summary",{id:"go-save"},u("save.title")),l("div",{class:"\
menu"},j,l("p",{class:"note"},u("save.note"))))};return i.addEventListener("keydown",f=>{f.key==="Escape"&&(i.open=!1,i.querySelector("summary").focus())}),i.addEventListener(
"focusout",f=>{f.relatedTarget&&!i.contains(f.relatedTarget)&&(i.open=!1)}),{box:i,draw:d}};var M1={disputed:"disputed",single:"single",undated:"undated"},vs=(e,t)=>{let{view:n}=e.steps[t],[s=""]=n.focus||[],o=n.as!=="network"&&!n.path,a={...se(),near:o?
n.focus||[]:[],actors:n.actors||[],topics:n.topics||[],since:n.from||"",until:n.until||"",...Object.fromEntries((n.only||[]).map(i=>[M1[i],!0]))},r=n.path?{path:!0,
from:n.path[0],to:n.path[1]}:{};return{view:n.as,thing:s,...r,selection:a,story:e.id,step:t+1}},zs=({model:e,address:t,evidence:n})=>{let s=e.content.stories||[],
o=new Map(s.map(O=>[O.id,O])),a=(O,j)=>t.fresh(vs(O,j)),r=()=>s.length?l("ul",{class:"stories"},s.map(O=>l("li",{},l("a",{href:a(O,0)},l("strong",{},R(ne(O.title))),
l("span",{},R(ne(O.summary))),l("small",{},u("count.step",{n:O.steps.length})))))):null,i=O=>{let j=e.statements[O];return l("li",{},l("a",{href:t.to({statement:j.
key}),class:"statement-link"},n.words(j)))},c=O=>{let j=e.content.gaps[O];return l("li",{class:"muted"},u("story.open")," ",R(ne(j.question)||j.label))},p=({text:O,
rests:j=[],gaps:B=[]})=>{if(!j.length&&!B.length)return l("p",{class:"guide"},R(ne(O)));let G=j.length+B.length;return l("div",{class:"told"},l("p",{},R(ne(O))),
l("details",{},l("summary",{},u("story.rests",{n:G})),l("ul",{},j.map(i),B.map(c))))},g=({name:O,...j})=>{let B=Object.entries(j).sort().map(([G,w])=>` --param ${G}\
=${w}`);return l("details",{class:"more"},l("summary",{},u("story.ask")),l("p",{class:"note"},u("story.command")),l("pre",{tabindex:"0"},l("code",{},`kg query ${O}${B.
join("")}`)))};return{list:r,panel:(O,j)=>{let B=o.get(O);if(!B)return null;let G=Math.max(0,Math.min(B.steps.length-1,(j||1)-1)),w=B.steps[G],I=B.steps.map((A,v)=>l(
"li",{},l("a",{href:a(B,v),"aria-current":v===G?"step":null,"aria-label":u("story.step",{n:v+1,title:ne(A.title)}),title:ne(A.title)},v+1))),y=G===B.steps.length-
1;return[l("p",{class:"kind"},l("a",{href:t.fresh({selection:se()})},"← ",u("start.stories"))," · ",R(ne(B.title))),ve(R(ne(w.title))),l("nav",{class:"steps",
"aria-label":u("story.steps")},l("ol",{},I)),w.text.map(p),l("p",{class:"actions story-moves"},G?ae(a(B,G-1),`← ${u("story.back")}`):null,y?ae(t.fresh({selection:se()}),
u("story.end")):l("a",{href:a(B,G+1),class:"next"},`${u("story.next")} →`)),w.query?g(w.query):null]},holds:O=>{let j=o.get(O.story);if(!j||O.statement)return!j&&
!O.statement;let B=Math.max(0,Math.min(j.steps.length-1,(O.step||1)-1)),G=vs(j,B);return O.thing===G.thing&&O.path===!!G.path},bar:()=>{let{story:O,step:j}=t.now(),
B=o.get(O);if(!B)return null;let G=Math.max(0,Math.min(B.steps.length-1,(j||1)-1));return l("p",{class:"kind"},l("a",{href:a(B,G)},"← ",u("story.return",{n:G+
1,title:ne(B.title)})))}}};var $1=40,Xe=null,$t=null,xs=null,Ss=e=>{let{evidence:t,model:n}=Xe;return l("li",{class:`told ${n.standing(e)}`},l("span",{class:"relation"},e.property.label),
" ",t.value(e),t.qualified(e)," ",t.tags(e),l("a",{class:"why",href:Xe.address.ofStatement(e),"aria-label":u("evidence.of",{what:`${e.property.label}`})},u("evi\
dence.link")))},js=([e,t])=>{let n=Xe.model.things.get(e);return l("li",{class:"about"},l("h4",{},l("a",{href:Xe.address.ofThing(e),class:"thing"},ce(n.group),R(
n.label)),l("small",{},` ${n.kindLabel}`)),t.length>14?de(t,12,Ss,"tellings","ul"):l("ul",{class:"tellings"},t.map(Ss)))},E1=(e,t)=>{let n=new Map;for(let o of t.
statements){let a=e.statements[o],r=e.things.get(a.s);r&&(n.has(r.id)?n.get(r.id).push(a):n.set(r.id,[a]))}let s=new Map(e.legend.map(o=>[o,[]]));for(let[o,a]of n)
s.get(e.things.get(o).group).push([o,a]);for(let o of s.values())o.sort(([a],[r])=>e.byName(e.things.get(a),e.things.get(r)));return[...s].filter(([,o])=>o.length)},
Ms={name:"list",mount:(e,t)=>{Xe=t,$t=l("div",{class:"listing"}),e.append($t)},draw:({shown:e,selected:t})=>{let n=e.story?e.thing:"",s=JSON.stringify([e.selection,
e.lang,n]);if(s===xs)return;xs=s;let o=E1(Xe.model,t),a=o.flatMap(([,c])=>c).filter(([c])=>c===n),r=o.map(([c,p])=>[c,p.filter(([g])=>g!==n)]).filter(([,c])=>c.
length),i=Math.max(3,Math.floor($1/Math.max(1,o.length)));$t.replaceChildren(...a.length?[l("section",{class:"lead-entry"},l("h3",{},u("list.lead")),l("ul",{},a.
map(js)))]:[],...o.length?r.map(([c,p])=>l("section",{},l("h3",{},ce(c),Je(c.label)," ",l("span",{class:"count"},p.length)),de(p,i,js,"abouts"))):[l("p",{class:"\
empty"},u("list.empty"))]),$t.parentElement.scrollTop=0},caption:({selected:e})=>[u("list.caption",{statements:u("count.statement",{n:e.statements.size}),things:u(
"count.thing",{n:new Set([...e.statements].map(t=>Xe.model.statements[t].s)).size})})]};var $s={about:"Land and borders from Natural Earth (naturalearthdata.com), public domain; made by scripts/outline.mjs",grain:100,lines:[[3129,-2240,-193,21],[2936,
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
ia",955,3412],["Turkey",3542,3899],["Turkmenistan",5937,3912],["Ukraine",3125,4916],["United Kingdom",-251,5394],["Vatican",1243,4190],["Åland",1994,6023]]};var Es=({grain:e,lines:t,land:n,borders:s,names:o})=>{let a=t.map(i=>{let c=[],[p,g]=[0,0];for(let d=0;d<i.length;d+=2)p+=i[d],g+=i[d+1],c.push([p/e,g/e]);return c}),
r=i=>i<0?[...a[~i]].reverse():a[i];return{land:n.map(i=>i.flatMap((c,p)=>p?r(c).slice(1):r(c))),borders:s.map(r),names:o.map(([i,c,p])=>[i,c/e,p/e])}};var As=Math.PI/180,Ls=84,Et=([e,t])=>{let n=Math.max(-Ls,Math.min(Ls,e));return{x:t,y:-Math.log(Math.tan(Math.PI/4+n*As/2))/As}},Ts=e=>{let{land:t,borders:n,names:s}=Es(
e),o=a=>`M${a.map(([r,i])=>[Et([i,r])].map(({x:c,y:p})=>`${c.toFixed(2)} ${p.toFixed(2)}`)[0]).join("L")}`;return{land:t.map(a=>`${o(a)}Z`).join(""),borders:n.map(
o).join(""),names:s.map(([a,r,i])=>({name:a,...Et([i,r])}))}},Ns=(e,t)=>{let n=new Map,s=r=>(n.has(r.id)||n.set(r.id,{place:r,...Et(r.at),entries:[],things:new Set}),
n.get(r.id)),o=new Set;for(let r of e.statements){let i=r.o&&e.things.get(r.o);if(!i||!i.at||r.layer==="claimed"||!t.things.has(r.s))continue;let c=e.things.get(
r.s);if(c.at)continue;let p=s(i);p.entries.push({thing:c,statement:r}),p.things.add(c.id),o.add(c.id)}for(let r of t.things){let i=e.things.get(r);i.at&&(s(i),o.
add(r))}return{spots:[...n.values()].sort((r,i)=>i.things.size-r.things.size||e.byName(r.place,i.place)),unplaced:[...t.things].filter(r=>!o.has(r)).length,placed:o.
size}},At=e=>Math.min(19,4.5+1.9*Math.sqrt(e)),Is=(e,t)=>{let n=[];for(let s of e){let o=r=>Math.max(15,At(r.things.size)+.6*At(s.things.size)),a=n.find(r=>Math.
hypot(r.x-s.x,r.y-s.y)*t<o(r));if(!a)n.push({x:s.x,y:s.y,spots:[s],things:new Set(s.things)});else{a.spots.push(s);for(let r of s.things)a.things.add(r)}}return n.
map(s=>({...s,count:s.things.size}))},on=(e,{wide:t,high:n},{rim:s=60,most:o=160}={})=>{if(!e.length)return{x:25,y:Et([50,25]).y,scale:Math.min(t,n)/30};let[a,r]=[
e.map(({x:f})=>f),e.map(({y:f})=>f)],[i,c,p,g]=[Math.min(...a),Math.max(...a),Math.min(...r),Math.max(...r)],d=Math.min((t-2*s)/(c-i||.01),(n-2*s)/(g-p||.01),o);
return{x:(i+c)/2,y:(p+g)/2,scale:Math.max(d,1)}},Os=(e,t=.86)=>{let n=e.reduce((p,{things:g})=>p+g.size+1,0),s=p=>[...e].sort((g,d)=>g[p]-d[p]),o=p=>{let g=n*(1-
t)/2,d=f=>{let k=0;return f.find(({things:O})=>(k+=O.size+1)>g)?.[p]};return[d(s(p)),d(s(p).reverse())]},[[a,r],[i,c]]=[o("x"),o("y")];return e.filter(({x:p,y:g})=>p>=
a&&p<=r&&g>=i&&g<=c)};var Ps="http://www.w3.org/2000/svg",un='system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',[L1,pn]=[1.2,900],T1=20,N1=8,I1=140,Lt=70,an=5,Pe=null,
Ne=null,Te=null,ye=null,ge={},Tt=null,Y=null,mt=null,qs="",$e={spots:[],unplaced:0,placed:0},Me=null,Bs=[],he=(e,t={},...n)=>{let s=document.createElementNS(Ps,
e);for(let[o,a]of Object.entries(t))a!=null&&s.setAttribute(o,a);return s.append(...n),s},fe=()=>({wide:Ne.clientWidth||1,high:Ne.clientHeight||1}),O1=()=>{let e=getComputedStyle(
document.documentElement);return Object.fromEntries(["stage","text","muted","line","accent","card","rim","sea","land","border"].map(t=>[t,e.getPropertyValue(`--${t}`).
trim()]))},Ws=({x:e,y:t})=>({x:(e-Y.x)*Y.scale+fe().wide/2,y:(t-Y.y)*Y.scale+fe().high/2}),q1=(e,t)=>({x:(e-fe().wide/2)/Y.scale+Y.x,y:(t-fe().high/2)/Y.scale+Y.
y}),R1=e=>e.spots.some(({place:t,things:n})=>[...Me.focus.things].some(s=>s===t.id||n.has(s))),C1=e=>e.spots.length===1?e.spots[0].place.label:u("map.several",{
place:e.spots[0].place.label,n:e.spots.length-1}),P1=(e,t)=>{let{x:n,y:s}=Ws(e),o=e.spots.length===1&&e.spots[0].place.rough,a=R1(e),r=Me.focus.things.size&&!a,
i=a?t.accent:t.text,c=At(e.count),p=he("circle",{r:c,"fill-opacity":o?.16:r?.35:.78,fill:i,stroke:o?i:t.land,"stroke-width":o?1.6:1.2,"stroke-dasharray":o?"4 3":
null,"stroke-opacity":r?.55:1}),g=he("title");g.textContent=ke(`${C1(e)} – ${u("count.thing",{n:e.count})}${o?` (${u("map.rough")})`:""}`);let d=he("g",{transform:`\
translate(${n.toFixed(1)} ${s.toFixed(1)})`,class:"mark",cursor:"pointer"},g,p);if(c>10){let f=he("text",{"text-anchor":"middle",dy:"0.36em","font-size":11,"fon\
t-weight":650,"font-family":un,fill:o||r?t.text:t.land});f.textContent=it(e.count),d.append(f)}return d.addEventListener("click",()=>F1(e)),{group:d,x:n,y:s,r:c,
mark:e,chosen:a}},Rs=(e,t)=>e.left>t.right||e.right<t.left||e.top>t.bottom||e.bottom<t.top,B1=(e,t)=>{let{wide:n,high:s}=fe(),o=e.map(({x:c,y:p,r:g})=>({left:c-
g,right:c+g,top:p-g,bottom:p+g})),a=[],r=[],i=[...e].sort((c,p)=>Number(p.chosen)-Number(c.chosen)||p.mark.count-c.mark.count);for(let[c,p]of i.entries()){let g=ke(
p.mark.spots[0].place.label),d=g.length*(p.chosen?7.1:6.5),k=[{left:p.x+p.r+4,top:p.y-8,anchor:"start"},{left:p.x-p.r-4-d,top:p.y-8,anchor:"start"},{left:p.x-d/
2,top:p.y+p.r+2,anchor:"start"}].map(j=>({...j,right:j.left+d,bottom:j.top+16})).filter(j=>j.left>4&&j.right<n-4&&j.top>4&&j.bottom<s-4&&a.every(B=>Rs(j,B))).map(
j=>({...j,covered:o.filter(B=>!Rs(j,B)).length})).sort((j,B)=>j.covered-B.covered).find(({covered:j})=>j<=(p.chosen||c<N1?1:0));if(!k)continue;a.push(k);let O=he(
"text",{x:k.left.toFixed(1),y:(k.top+12.5).toFixed(1),"font-size":12.5,"font-family":un,"font-weight":p.chosen?700:500,fill:t.text,stroke:t.land,"stroke-width":3,
"stroke-linejoin":"round","paint-order":"stroke","pointer-events":"none"});O.textContent=g,r.push(O)}return r},rn=null,W1=()=>(rn||=new Map([...Pe.model.things.
values()].filter(e=>!e.at&&!e.folded).map(e=>[e.names.en,e])),Tt.names.filter(({name:e})=>rn.has(e)).map(e=>({...e,label:rn.get(e.name).label}))),D1=e=>{let{wide:t,
high:n}=fe();return Y.scale<9?[]:W1().flatMap(s=>{let{x:o,y:a}=Ws(s);if(o<0||a<0||o>t||a>n)return[];let r=he("text",{x:o.toFixed(1),y:a.toFixed(1),"text-anchor":"\
middle","font-size":11.5,"letter-spacing":"0.14em","font-family":un,fill:e.muted,"fill-opacity":.75});return r.textContent=ke(s.label.toLocaleUpperCase()),[r]})},
Ds=()=>{let{wide:e,high:t}=fe(),n=`translate(${(e/2-Y.x*Y.scale).toFixed(2)} ${(t/2-Y.y*Y.scale).toFixed(2)}) scale(${Y.scale.toFixed(4)})`;for(let s of[ge.land,
ge.borders])s.setAttribute("transform",n)},Nt=()=>{if(!Me)return;let{wide:e,high:t}=fe(),n=O1();mt={...Y},ge.over.removeAttribute("transform"),Ds(),ye.setAttribute(
"viewBox",`0 0 ${e} ${t}`),ye.setAttribute("width",e),ye.setAttribute("height",t),ge.sea.setAttribute("fill",n.sea);for(let[a,r,i,c]of[[ge.land,n.land,n.border,
.8],[ge.borders,"none",n.border,1.1]])a.setAttribute("fill",r),a.setAttribute("stroke",i),a.setAttribute("stroke-width",(c/Y.scale).toFixed(5));ge.states.replaceChildren(
...D1(n));let o=Is($e.spots,Y.scale).map(a=>P1(a,n)).filter(({x:a,y:r,r:i})=>a>-i&&r>-i&&a<e+i&&r<t+i);o.sort((a,r)=>Number(a.chosen)-Number(r.chosen)||r.r-a.r),
ge.marks.replaceChildren(...o.map(({group:a})=>a)),ge.names.replaceChildren(...B1(o,n))},ln=0,Cs=0,wt=()=>{ln||(ln=requestAnimationFrame(()=>{if(ln=0,clearTimeout(
Cs),!mt||mt.scale!==Y.scale)return Nt();Ds(),ge.over.setAttribute("transform",`translate(${((mt.x-Y.x)*Y.scale).toFixed(1)} ${((mt.y-Y.y)*Y.scale).toFixed(1)})`),
Cs=setTimeout(Nt,I1)}))},Be=(e,t=fe().wide/2,n=fe().high/2)=>{let s=q1(t,n);Y.scale=Math.max(L1,Math.min(pn,Y.scale*e)),Y.x=s.x-(t-fe().wide/2)/Y.scale,Y.y=s.y-
(n-fe().high/2)/Y.scale,wt()},at=(e,t)=>{Y.x=Math.max(-180,Math.min(180,Y.x-e/Y.scale)),Y.y=Math.max(-170,Math.min(90,Y.y-t/Y.scale)),wt()},It=()=>{let e=$e.spots.
filter(({place:o,things:a})=>[...Me.focus.things].some(r=>r===o.id||a.has(r))),t=Os(e.length?e:$e.spots),{wide:n,high:s}=fe();Y=on(t,{wide:n,high:s},{rim:Math.min(
70,n/6),most:t.length>1?160:45})},F1=e=>{if(e.spots.length===1)return Pe.address.go(Pe.address.ofThing(e.spots[0].place.id));let[t,...n]=e.spots;if(Math.max(...n.
map(({x:a,y:r})=>Math.hypot(a-t.x,r-t.y)))*pn>T1){let{wide:a,high:r}=fe();return Y=on(e.spots,{wide:a,high:r},{rim:Math.min(90,a/5),most:pn}),wt()}Te.open=!0;let o=Te.
querySelector(`[data-place="${t.place.id}"]`);o&&o.scrollIntoView({block:"nearest"})},U1={ArrowLeft:()=>at(Lt,0),ArrowRight:()=>at(-Lt,0),ArrowUp:()=>at(0,Lt),ArrowDown:()=>at(
0,-Lt),"+":()=>Be(1.4),"=":()=>Be(1.4),"-":()=>Be(1/1.4),Home:()=>(It(),wt())},G1=()=>{let e=new Map,t=0,n=o=>{let{left:a,top:r}=Ne.getBoundingClientRect();return{
x:o.clientX-a,y:o.clientY-r}},s=()=>{let[o,a]=[...e.values()];return{far:Math.hypot(o.x-a.x,o.y-a.y),x:(o.x+a.x)/2,y:(o.y+a.y)/2}};ye.addEventListener("pointerd\
own",o=>{e.size||(t=0),e.set(o.pointerId,n(o))}),ye.addEventListener("pointermove",o=>{let a=e.get(o.pointerId);if(!a)return;let r=n(o);t+=Math.hypot(r.x-a.x,r.
y-a.y),t>an&&!ye.hasPointerCapture(o.pointerId)&&ye.setPointerCapture(o.pointerId);let i=e.size===2?s():null;if(e.set(o.pointerId,r),!i)return t>an?at(r.x-a.x,r.
y-a.y):void 0;let c=s();return Be(c.far/(i.far||1),c.x,c.y),at(c.x-i.x,c.y-i.y)});for(let o of["pointerup","pointercancel","lostpointercapture"])ye.addEventListener(
o,a=>e.delete(a.pointerId));ye.addEventListener("click",o=>t>an&&(o.stopPropagation(),t=0),{capture:!0}),ye.addEventListener("dblclick",o=>Be(2,n(o).x,n(o).y)),
Ne.addEventListener("wheel",o=>{o.preventDefault(),Be(2**(-o.deltaY/(o.deltaMode?12:320)),n(o).x,n(o).y)},{passive:!1}),Ne.addEventListener("keydown",o=>{let a=o.
ctrlKey||o.metaKey||o.altKey?null:U1[o.key];!a||o.target!==Ne||(o.preventDefault(),a())})},cn=(e,t,n)=>{let s=l("button",{type:"button",click:n},e);return Bs.push(
[s,t]),s},H1=(e,t)=>{Pe=t,Tt=Ts($s),ge={sea:he("rect",{width:"100%",height:"100%"}),land:he("path",{d:Tt.land,"stroke-linejoin":"round"}),borders:he("path",{d:Tt.
borders,"stroke-linejoin":"round"}),states:he("g",{"pointer-events":"none"}),marks:he("g"),names:he("g")};let{sea:n,land:s,borders:o,...a}=ge;ge.over=he("g",{},
...Object.values(a)),ye=he("svg",{xmlns:Ps,"aria-hidden":"true",focusable:"false"},n,s,o,ge.over),Ne=l("div",{class:"geo",tabindex:"0",role:"group"},ye);let r=l(
"div",{class:"zoom"},cn("+","network.in",()=>Be(1.5)),cn("−","network.out",()=>Be(1/1.5)),cn("⤢","network.fit",()=>(It(),wt())));Te=l("details",{class:"geo-\
list"}),e.append(Ne,r,Te),e.classList.add("map"),G1()},Y1=({place:e,entries:t})=>{let n=new Map;for(let{thing:o,statement:a}of t)n.set(o,[...n.get(o)||[],a.property.
label]);let s=[...n].sort(([o],[a])=>((o.span||{}).first||"9").localeCompare((a.span||{}).first||"9")||Pe.model.byName(o,a));return l("li",{"data-place":e.id},l(
"p",{},Pe.evidence.thingLink(e.id),e.rough?l("span",{class:"muted"},` ${u("map.rough")}`):null),l("ul",{},s.map(([o,a])=>l("li",{},Pe.evidence.thingLink(o.id),l(
"span",{class:"muted"},` ${[...new Set(a)].join(", ")}`)))))},V1=()=>{let e=()=>l("ul",{class:"geo-places"},$e.spots.map(Y1)),t=l("summary",{},u("map.places",{places:u(
"count.place",{n:$e.spots.length})})," ",l("span",{class:"muted"},u("map.legend"))),n=()=>Te.open&&Te.children.length===1&&Te.append(e());Te.replaceChildren(t),
Te.ontoggle=n,n()},Fs={name:"map",mount:H1,draw:e=>{Me=e,$e=Ns(Pe.model,Me.selected);for(let[n,s]of Bs)n.setAttribute("aria-label",u(s));Ne.setAttribute("aria-l\
abel",u("map.keys"));let t=JSON.stringify([Me.shown.selection,[...Me.focus.things],Me.shown.story,Me.shown.step]);(!Y||t!==qs)&&It(),qs=t,V1(),Nt()},caption:()=>[
u("map.caption",{things:u("count.thing",{n:$e.placed}),places:u("count.place",{n:$e.spots.length})}),$e.unplaced?u("map.unplaced",{things:u("count.thing",{n:$e.
unplaced})}):""],fit:()=>{It(),Nt()},export:()=>({svg:()=>new XMLSerializer().serializeToString(ye)})};var K1="http://www.w3.org/2000/svg",X1=150,[Z1,Q1]=[12,60],xe=null,yt=null,rt=null,Us=null,Ot=[],Ze=(e,t,...n)=>{let s=document.createElementNS(K1,e);for(let[o,
a]of Object.entries(t))s.setAttribute(o,a);return s.append(...n),s},J1=(e,t)=>{let n=ss(e),s=Math.max(1,...n.map(({count:i})=>i)),o=t.selection.since&&t.selection.
since===t.selection.until?Number(t.selection.since):null,a=i=>{let c=o===i;xe.address.go(xe.address.to({selection:{...t.selection,since:c?"":String(i),until:c?"":
String(i)}}))},r=n.map(({year:i,count:c},p)=>{let g=l("button",{type:"button",class:"year","aria-pressed":String(o===i),tabindex:(o===null?p===n.length-1:o===i)?
"0":"-1","aria-label":u("time.year",{year:String(i),n:c}),title:u("time.year",{year:String(i),n:c}),click:()=>a(i)},l("span",{class:"well","aria-hidden":"true"},
l("span",{class:"bar"})),l("span",{class:"name","aria-hidden":"true"},p%5===0||n.length<12?String(i):""));return g.firstChild.firstChild.style.height=`${c?Math.
max(4,Math.round(100*Math.sqrt(c)/Math.sqrt(s))):0}%`,g});yt.replaceChildren(...r),yt.onkeydown=i=>{let c={ArrowRight:1,ArrowLeft:-1}[i.key],p=r.indexOf(document.
activeElement)+(c||0);if(!(!c||!r[p])){i.preventDefault();for(let g of r)g.tabIndex=-1;r[p].tabIndex=0,r[p].focus()}}},_1=e=>l("div",{class:"row scale","aria-hi\
dden":"true"},l("span"),l("span"),l("span",{class:"ticks"},e.ticks.map(({on:t,at:n})=>{let s=l("span",{},Ln(t,e));return s.style.left=`${n*100}%`,s}))),Ee=1e3,ea=(e,t)=>{
let{from:n,to:s,openStart:o,openEnd:a}=os(e.span,t),[r,i]=[n*Ee,Math.max(s*Ee,n*Ee+3)],c=e.thing.group.colour,p=Ze("svg",{viewBox:`0 0 ${Ee} 16`,preserveAspectRatio:"\
none",class:`span ${e.precision}`,"aria-hidden":"true"});p.append(Ze("line",{x1:0,x2:Ee,y1:8,y2:8,class:"ground"}));for(let{at:g}of t.ticks)p.append(Ze("line",{
x1:g*Ee,x2:g*Ee,y1:4,y2:12,class:"ground"}));return e.precision==="day"?p.append(Ze("line",{x1:r,x2:r,y1:1,y2:15,stroke:c,class:"day"})):p.append(Ze("rect",{x:r,
y:4,width:i-r,height:8,fill:c,class:"band",stroke:c})),a&&p.append(Ze("path",{d:`M${Ee-12} 1 L${Ee} 8 L${Ee-12} 15`,class:"opened",stroke:c})),o&&p.append(Ze("p\
ath",{d:"M12 1 L0 8 L12 15",class:"opened",stroke:c})),p},ta=e=>{if(!e.span)return u("time.unknown");if(e.statement?.when)return xe.evidence.when(e.statement);let t=e.
span.edtf&&!e.span.edtf.includes(" ")?e.span.edtf:e.span.first===e.span.last?e.span.first:`${e.span.first.startsWith("0000")?"..":e.span.first}/${e.span.last>="\
9999"?"..":e.span.last}`;return me(t)},Hs=(e,t)=>{let{model:n,address:s,evidence:o}=xe,a=e.statement?o.line(e.statement,{dated:!1}):l("a",{href:s.ofThing(e.id),
class:"thing"},R(e.label())),r={between:"time.between",bounded:"time.bounded",open:"time.open"}[e.precision],i=l("li",{class:`row ${e.precision}`,"data-row":e.statement?
e.statement.key:e.id},l("span",{class:"when"},ta(e),r?l("small",{},u(r)):e.about?l("small",{},u("time.about")):null),l("span",{class:"what"},ce(e.statement&&n.things.
get(e.statement.o)?.group||e.thing.group),a));return e.span&&i.append(ea(e,t)),i},Gs=(e,t,n)=>{let{byName:s,things:o}=xe.model,a=({statement:p})=>p&&o.get(p.o)||
null,[r,i]=[t.filter(a),t.filter(p=>!a(p))];r.sort((p,g)=>s(a(p),a(g)));let c=l("details",{class:"group"},l("summary",{},e));return c.addEventListener("toggle",
()=>c.open&&c.children.length===1&&c.append(...de([...r,...i],Q1,p=>Hs(p,n),"rows").filter(Boolean))),c},na=(e,t,n)=>{let s=({statement:i})=>!!(i&&!xe.model.things.
get(i.via)?.last),[o,a]=[e.filter(i=>!s(i)),e.filter(s)],r=o.length?Gs(u("time.earlier",{n:o.length}),o,t):null;return r&&(r.open=o.length<=Z1||n),[r,a.length?Gs(
u("time.perhaps",{n:a.length}),a,t):null].filter(Boolean)},sa=(e,t,n)=>{let s=n?e.filter(({span:c})=>c&&c.first.slice(0,n.length)<n):[],o=e.filter(c=>!s.includes(
c)),a=[];for(let c of o){let p=St(c);(!a.length||a.at(-1).year!==p)&&a.push({year:p,members:[]}),a.at(-1).members.push(c)}let r=X1;return[...a.map(({year:c,members:p})=>{
let g=Math.max(8,Math.min(p.length,r));r-=Math.min(p.length,g);let d=c===null?u("time.unknown"):String(c);return l("section",{},l("h3",{},d," ",l("span",{class:"\
count"},p.length)),de(p,g,f=>Hs(f,t),"rows"))}),...na(s,t,!o.length)]},oa=e=>{for(let n of rt.querySelectorAll("[aria-current]"))n.removeAttribute("aria-current");
let t=new Set([...e.things,e.statement?.key,e.statement?.s].filter(Boolean));Ot=[...rt.querySelectorAll(".row")].filter(n=>t.has(n.dataset.row));for(let n of Ot)
n.setAttribute("aria-current","true")},Ys={name:"timeline",mount:(e,t)=>{xe=t,yt=l("div",{class:"years",role:"group"}),rt=l("div",{class:"chart"}),e.append(yt,rt)},
draw:({shown:e,selected:t,focus:n})=>{let s=JSON.stringify([e.selection,_()]);if(s!==Us){Us=s;let o=jt(xe.model,t),a=as(o,e.selection);yt.setAttribute("aria-lab\
el",u("time.years")),J1(jt(xe.model,xe.selectedWithout(["since","until"])),e),rt.replaceChildren(...o.length?[_1(a),...sa(o,a,e.selection.since)]:[l("p",{class:"\
empty"},u("time.none"))]),rt.parentElement.scrollTop=0}oa(n),Ot[0]?.scrollIntoView({block:"center"}),requestAnimationFrame(()=>Ot[0]?.scrollIntoView({block:"cen\
ter"}))},caption:({selected:e})=>{let t=jt(xe.model,e),n=t.filter(s=>s.span).length;return[u("time.caption",{n,rest:t.length-n})]}};var dn=[es,Ys,Fs,Ms];var re=e=>document.getElementById(e),aa=e=>{let t=An(e),n={model:e,address:t};return n.evidence=In(n),n.story=zs(n),n.finder=qn(n),n.filters=On({...n,box:re("fi\
lters")}),n.size=()=>({wide:re("stage").clientWidth,high:re("views").clientHeight}),n.selectedWithout=s=>{let o=se();return _e(e,{...t.now().selection,...Object.
fromEntries(s.map(a=>[a,o[a]]))})},n},ra=()=>requestAnimationFrame(()=>setTimeout(()=>document.documentElement.dataset.drawn||=Math.round(performance.now()))),ia=()=>{
document.documentElement.lang=_();for(let e of document.querySelectorAll("[data-t]"))e.textContent=u(e.dataset.t);for(let e of document.querySelectorAll("[data-\
t-label]"))e.setAttribute("aria-label",u(e.dataset.tLabel))},la=({address:e},t)=>{let n=o=>l("a",{href:e.to({view:o,story:"",...o==="network"?{}:{path:!1,whole:!1}}),
id:`tab-${o}`,"aria-current":t.view===o?"page":null},u(`view.${o}`));re("tabs").replaceChildren(...tt.map(n));let s=lt(t.selection);re("tools").replaceChildren(
l("a",{href:e.to({filters:!t.filters}),id:"go-filters",role:"button","aria-expanded":String(t.filters),"aria-controls":"filters"},u("filter.title"),s?l("span",{
class:"badge"},s):null),l("a",{href:e.fresh({path:!0,from:t.thing}),id:"go-path","aria-current":t.path?"true":null},u("path.short")),l("a",{href:e.fresh({whole:!0}),
id:"go-whole","aria-current":t.whole&&t.view==="network"&&!t.path?"true":null},u("network.whole"))),re("home").href=e.fresh({filters:!1,selection:se()}),re("lan\
guages").replaceChildren(...Object.entries(Ue).map(([o,a])=>l("a",{href:e.to({lang:o}),lang:o,hreflang:o,title:a,"aria-label":`${o.toUpperCase()} – ${a}`,"ari\
a-current":o===t.lang?"true":null},o.toUpperCase())))},ca=e=>{let t=new Map,n=null,s=bs({...e,now:()=>n}),o="",a="",r=c=>{let p=dn.find(g=>g.name===c);if(!t.has(
c)){let g=l("div",{class:"view",id:`view-${c}`});re("views").append(g),t.set(c,g),p.mount(g,e)}for(let[g,d]of t)d.hidden=g!==c;return p},i=(c,p)=>({things:new Set(
p?[p.s,p.o].filter(Boolean):[c.thing].filter(Boolean)),statement:p});return c=>{let{address:p,model:g}=e,d=p.read();kn(d.lang),a!==_()&&(ia(),pa(e));let f=_e(g,
d.selection),k=d.path&&g.things.has(d.from)&&g.things.has(d.to)?Kn(g,d.from,d.to,{through:d.hubs,selected:f}):[],O={shown:d,selected:f,focus:i(d,p.statement()),
ways:k};la(e,d),re("filters").hidden=!d.filters,d.filters&&e.filters.draw(f);let j=r(d.view);j.draw(O),j.name!=="network"&&ra(),n={view:j,picture:O,middle:Qt(g)},
s.draw(),re("tools").append(s.box);let B=[...j.caption&&j.caption(O)||[],...e.filters.active()];re("caption").replaceChildren(...l("p",{},B.map(w=>[w," "])).childNodes),
Cn(e,d,re("legend"));let G=JSON.stringify({...d,filters:null,selection:d.path?d.selection:null});G!==o&&(ds(re("panel"),us(e,k),{focus:!!c&&!!o&&a===_()}),c&&d.
view==="network"&&scrollTo(0,0),re("status").textContent=(re("panel").querySelector("h2")||{}).textContent||""),o=G,a=_()}},Vs=null,pa=e=>{Vs=e.finder.attach(re(
"search"),{label:u("search.label"),placeholder:u("search.placeholder"),choose:t=>e.address.go(e.address.ofThing(t)),tell:t=>e.address.go(e.address.ofStatement(t))})},
ua=({model:e})=>{let t=window.requestIdleCallback||(s=>setTimeout(s,300,{timeRemaining:()=>1/0})),n=s=>e.search.prepare(()=>s.timeRemaining()<1)||t(n);t(n)},da=async()=>{
let e=aa(Fn(await gs())),t=ca(e);addEventListener("keydown",s=>{s.key!=="/"||/^(input|textarea|select)$/i.test(s.target.tagName)||(s.preventDefault(),Vs.focus())}),
re("skip").addEventListener("click",s=>{s.preventDefault(),re("panel").querySelector("h2").focus()}),addEventListener("hashchange",t),matchMedia("(prefers-color\
-scheme: dark)").addEventListener("change",()=>t()),t(),ua(e);let{wide:n}=e.size();new ResizeObserver(()=>{if(Math.abs(e.size().wide-n)<2)return;n=e.size().wide,
t();let s=dn.find(o=>o.name===e.address.now().view);s.fit&&s.fit()}).observe(re("stage"))};da();})();
