(()=>{var Tt={"about.data":{en:"Code: MIT. Data and ontology: CC BY 4.0.",pl:"Kod: MIT. Dane i ontologia: CC BY 4.0.",uk:"Код: MIT. Дані й онтологія: CC BY 4.0."},
"about.file":{en:"It is one file and works without a network: it asks nothing of any server, and a policy in it forbids that. Links to sources open only when fo\
llowed.",pl:"To jeden plik, który działa bez sieci: o nic nie pyta żadnego serwera, a zasady w nim zapisane tego zabraniają. Odnośniki do źródeł otwierają się d\
opiero po kliknięciu.",uk:"Це один файл, який працює без мережі: він нічого не запитує в жодного сервера, а записані в ньому правила це забороняють. Посилання \
на джерела відкриваються лише після натискання."},"about.keyboard":{en:"/ goes to the search; Tab walks through links a\
nd buttons, Enter follows them; the arrow keys walk through search results and the years of the timeline; Escape closes a list of results.",pl:"/ przenosi do wy\
szukiwania; Tab przechodzi przez odnośniki i przyciski, Enter je otwiera; strzałki chodzą po wynikach i po latach osi czasu; Escape zamyka listę wyników.",
uk:"/ переходить до пошуку; Tab обходить посилання й кнопки, Enter відкриває їх; стрілки ходять результатами й роками хронології; Escape закриває список результ\
атів."},"about.keys":{en:"Keyboard",pl:"Klawiatura",uk:"Клавіатура"},"about.libraries":{en:"What it is made with",pl:"Z czego jest zrobiona",uk:"З\
 чого її зроблено"},"about.library":{en:"Library",pl:"Biblioteka",uk:"Бібліотека"},"about.licence":{en:"Licence",pl:"Licencja",uk:"Ліцен\
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
} незалежні походження"}},"count.source":{en:{one:"{n} source",other:"{n} sources"},pl:{one:"{n} źródło",few:"{n} źródła",many:"{n} źró\
deł",other:"{n} źródła"},uk:{one:"{n} джерело",few:"{n} джерела",many:"{n} джерел",other:"{n} джерела"}},"count.statement":{en:{one:"\
{n} statement",other:"{n} statements"},pl:{one:"{n} stwierdzenie",few:"{n} stwierdzenia",many:"{n} stwierdzeń",other:"{n} stwierdzenia"},uk:{one:"{n} твердженн\
я",few:"{n} твердження",many:"{n} тверджень",other:"{n} твердження"}},"count.step":{en:{one:"{n} step",other:"{n} steps"},pl:{one:"\
{n} krok",few:"{n} kroki",many:"{n} kroków",other:"{n} kroki"},uk:{one:"{n} крок",few:"{n} кроки",many:"{n} кроків",other:"{n} кроки"}},"co\
unt.thing":{en:{one:"{n} thing",other:"{n} things"},pl:{one:"{n} rzecz",few:"{n} rzeczy",many:"{n} rzeczy",other:"{n} rzeczy"},uk:{one:"{n} річ",few:"{n} реч\
і",many:"{n} речей",other:"{n} речі"}},"date.%":{en:"perhaps about {date}",pl:"być może około {date}",uk:"можливо, приблизно {date}"},
"date.?":{en:"perhaps {date}",pl:"być może {date}",uk:"можливо, {date}"},"date.range":{en:"{from} to {to}",pl:"{from} – {to}",uk:"{from} – {to}"},"\
date.since":{en:"since {date}",pl:"od {date}",uk:"від {date}"},"date.unknown":{en:"date unknown",pl:"data nieznana",uk:"дата невідома"},"date.unt\
il":{en:"until {date}",pl:"do {date}",uk:"до {date}"},"date.~":{en:"about {date}",pl:"około {date}",uk:"приблизно {date}"},"evidence.capacity":{en:"\
capacity: {post}",pl:"w roli: {post}",uk:"у ролі: {post}"},"evidence.denying":{en:"Who denies it",pl:"Kto zaprzecza",uk:"Хто заперечує"},"evide\
nce.drawn":{en:"No source says this in so many words: the rule “{rule}” draws it from other statements.",pl:"Żadne źródło nie mówi tego wprost: reguła „{rul\
e}” wyprowadza to z innych stwierdzeń.",uk:"Жодне джерело не каже цього прямо: правило «{rule}» виводить це з інших тверджень."},
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
“{words}”",pl:"w brzmieniu: „{words}”",uk:"дослівно: «{words}»"},"filter.actors":{en:"Actor",pl:"Podmiot",uk:"Дійова особа"},"filte\
r.clear":{en:"Clear all filters",pl:"Wyczyść wszystkie filtry",uk:"Скинути всі фільтри"},"filter.flags":{en:"Only what is",pl:"Tylko to, co",
uk:"Лише те, що"},"filter.hidden":{en:"Hidden: {kinds}",pl:"Ukryte: {kinds}",uk:"Приховано: {kinds}"},"filter.kinds":{en:"Kinds",pl:"Rodzaje",uk:"\
Види"},"filter.left":{en:"Left: {things}, {statements}",pl:"Zostaje: {things}, {statements}",uk:"Лишилося: {things}, {statements}"},"filter.near":{en:"\
Around",pl:"Wokół",uk:"Навколо"},"filter.remove":{en:"Remove: {what}",pl:"Usuń: {what}",uk:"Прибрати: {what}"},"filter.since":{en:"from",pl:"o\
d",uk:"від"},"filter.sources":{en:"Kind of source",pl:"Rodzaj źródła",uk:"Вид джерела"},"filter.sources.hint":{en:"Statements that rest on a cla\
im read in one of the chosen kinds; none chosen: all.",pl:"Stwierdzenia oparte na wypowiedzi ze źródła wybranego rodzaju; bez wyboru: wszystkie.",uk:"Твердже\
ння, що спираються на заяву з джерела обраного виду; нічого не обрано: усі."},"filter.time":{en:"Time",
pl:"Czas",uk:"Час"},"filter.time.hint":{en:"A year, a month (2025-09) or a day (2025-09-18). What has no time is left out.",pl:"Rok, miesiąc (2025-09) lub dz\
ień (2025-09-18). To, co nie ma czasu, odpada.",uk:"Рік, місяць (2025-09) або день (2025-09-18). Те, що не має часу, відпадає."},
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
"lost.title":{en:"Not in this file",pl:"Nie ma w tym pliku",uk:"Немає в цьому файлі"},"lost.words":{en:"This page knows nothing by this name; th\
e link may belong to another edition:",pl:"Ta strona nie zna takiej nazwy; odnośnik może pochodzić z innego wydania:",uk:"Ця сторінка не знає такої назви; по\
силання може бути з іншого видання:"},"more.all":{en:"Show all {n}",pl:"Pokaż wszystkie ({n})",uk:"Показати всі ({n})"},
"more.next":{en:"Show {n} more of {rest}",pl:"Pokaż kolejne {n} z {rest}",uk:"Показати ще {n} з {rest}"},"more.relations":{en:"and {n} more relation\
s",pl:"i jeszcze relacji: {n}",uk:"і ще зв’язків: {n}"},"more.rest":{en:"{n} more",pl:"Jeszcze {n}",uk:"Ще {n}"},"more.rows":{en:"Show all {n} row\
s",pl:"Pokaż wszystkie wiersze ({n})",uk:"Показати всі рядки ({n})"},"network.all":{en:"Draw all",pl:"Rysuj wszystkich",uk:"Намалювати всіх"},
"network.described":{en:"Drawing: {what}. All of it is listed in the panel.",pl:"Rysunek: {what}. Wszystko jest wypisane w panelu.",uk:"Рисунок: {what}. Усе пер\
елічено на панелі."},"network.empty":{en:"Nothing to draw.",pl:"Nie ma czego rysować.",uk:"Нема чого малювати."},"network.fit":{
en:"Show all of the drawing",pl:"Pokaż cały rysunek",uk:"Показати весь рисунок"},"network.in":{en:"Zoom in",pl:"Powiększ",uk:"Збільшити"},
"network.out":{en:"Zoom out",pl:"Pomniejsz",uk:"Зменшити"},"network.path":{en:"A path of {steps}",pl:"Ścieżka: {steps}",uk:"Шлях: {steps}"},"netwo\
rk.round":{en:"{thing} and {neighbours}",pl:"{thing} i {neighbours}",uk:"{thing} і {neighbours}"},"network.some":{en:"{thing} and {neighbours} of {total}.",pl:"\
{thing} i {neighbours} z {total}.",uk:"{thing} і {neighbours} з {total}."},"network.whole":{en:"Whole network",pl:"Cała sieć",uk:"Уся мережа"},"ori\
gins.none":{en:"no claim of its own",pl:"bez własnej wypowiedzi",uk:"без власної заяви"},"panel.label":{en:"Statements and evidence",pl:"Stwierd\
zenia i dowody",uk:"Твердження й докази"},"path.allow":{en:"Allow them",pl:"Dopuść je",uk:"Дозволити їх"},"path.avoided":{en:"Ways\
 through what nearly everything shares (states, alliances, places, weapons, topics) are left out: they connect anything with anything. {allow}",pl:"Pominięto dr\
ogi przez to, co wspólne niemal wszystkiemu (państwa, sojusze, miejsca, uzbrojenie, tematy): łączą wszystko ze wszystkim. {allow}",uk:"Шляхи через те, що с\
пільне майже для всього (держави, союзи, місця, озброєння, теми), пропущено: вони пов’язують усе з усім. {allow}"},
"path.back":{en:"Back to the path",pl:"Wróć do ścieżki",uk:"Назад до шляху"},"path.choose":{en:"Choose two things, by name in any of the languag\
es.",pl:"Wybierz dwie rzeczy, po nazwie w dowolnym z języków.",uk:"Оберіть дві речі за назвою будь-якою з мов."},"path.from":{
en:"From",pl:"Od",uk:"Від"},"path.hubs":{en:"also through what nearly everything shares: states, alliances, places, weapons, topics",pl:"także przez to, co w\
spólne niemal wszystkiemu: państwa, sojusze, miejsca, uzbrojenie, tematy",uk:"також через те, що спільне майже для всього: держави, союзи, місця, озброєння, т\
еми"},"path.none":{en:"Nothing known connects them.",pl:"Nic znanego ich nie łączy.",uk:"Ніщо відоме їх не пов’язує."},"path.onlyhub\
s":{en:"Nothing connects them but what nearly everything shares: states, alliances, places, weapons, topics.",pl:"Nic ich nie łączy poza tym, co wspólne niemal \
wszystkiemu: państwa, sojusze, miejsca, uzbrojenie, tematy.",uk:"Ніщо їх не пов’язує, крім того, що спільне майже для всього: держави, союзи, місця, озброєння,\
 теми."},"path.same":{en:"These are one and the same thing.",pl:"To jedna i ta sama rzecz.",uk:"Це одна й та сама річ."},"path.short":{en:"P\
ath",pl:"Ścieżka",uk:"Шлях"},"path.title":{en:"How are two things connected?",pl:"Co łączy dwie rzeczy?",uk:"Як пов’язані дві речі?"},
"path.to":{en:"To",pl:"Do",uk:"До"},"path.way":{en:"Way {n}",pl:"Droga {n}",uk:"Шлях {n}"},"path.weakest":{en:"The weakest link: {statement} – {how}",pl:"\
Najsłabsze ogniwo: {statement} – {how}",uk:"Найслабша ланка: {statement} – {how}"},"range.between":{en:"{low} to {high}",pl:"od {low} do {hig\
h}",uk:"від {low} до {high}"},"range.least":{en:"at least {n}",pl:"co najmniej {n}",uk:"щонайменше {n}"},"range.most":{en:"up to {n}",pl:"do {n}",
uk:"до {n}"},"relation.reversed":{en:"{relation} (the other way round)",pl:"{relation} (w drugą stronę)",uk:"{relation} (у зворотному напрямку)"},
"relation.unclear":{en:"{now} or {once}",pl:"{now} lub {once}",uk:"{now} або {once}"},"search.label":{en:"Search people, events, agreements, places",pl:"Szuk\
aj ludzi, wydarzeń, porozumień, miejsc",uk:"Шукати людей, події, угоди, місця"},"search.more":{en:"{n} more – type more letters",pl:"\
jeszcze {n} – wpisz więcej liter",uk:"ще {n} – уведіть більше літер"},"search.none":{en:"Nothing is called so.",pl:"Nic się tak nie naz\
ywa.",uk:"Нічого так не називається."},"search.placeholder":{en:"Search – any spelling, Latin or Cyrillic",pl:"Szukaj – dowolna pisownia\
, łacinką lub cyrylicą",uk:"Пошук – будь-яке написання, латиниця чи кирилиця"},"season.autumn":{en:"autumn {year}",pl:"\
jesień {year}",uk:"осінь {year}"},"season.spring":{en:"spring {year}",pl:"wiosna {year}",uk:"весна {year}"},"season.summer":{en:"summer {year}",pl:"l\
ato {year}",uk:"літо {year}"},"season.winter":{en:"winter {year}",pl:"zima {year}",uk:"зима {year}"},skip:{en:"Skip to the text",pl:"Przejdź do tekstu",
uk:"Перейти до тексту"},"stage.label":{en:"View",pl:"Widok",uk:"Вигляд"},"standing.attested":{en:"several origins",pl:"kilka pochodzeń",uk:"\
кілька походжень"},"standing.claimed":{en:"claimed, not accepted as a fact",pl:"twierdzone, nieprzyjęte jako fakt",uk:"заявлене, не прийняте як \
факт"},"standing.disputed":{en:"disputed",pl:"sporne",uk:"спірне"},"standing.inferred":{en:"inferred",pl:"wywnioskowane",uk:"виведене"},"stand\
ing.interpretive":{en:"an interpretation",pl:"interpretacja",uk:"тлумачення"},"standing.single":{en:"single origin",pl:"jedno pochodzenie",uk:"одне по\
ходження"},"start.about":{en:"about {things}",pl:"dotyczy: {things}",uk:"про: {things}"},"start.agreements":{en:"The agreements most is known about",
pl:"Porozumienia, o których wiadomo najwięcej",uk:"Угоди, про які відомо найбільше"},"start.asked":{en:"You asked for",pl:"Twoje zap\
ytanie",uk:"Ви запитували"},"start.chains":{en:"What led to what, on somebody’s word",pl:"Co do czego doprowadziło, na czyjeś słowo",uk:"Що до \
чого призвело, з чиїхось слів"},"start.connected":{en:"Much connected",pl:"Mocno powiązane",uk:"Багато зв’язків"},"start\
.disputed":{en:"Sources do not agree on",pl:"W czym źródła się nie zgadzają",uk:"У чому джерела не згодні"},"start.events":{en:"The eve\
nts most is known about",pl:"Wydarzenia, o których wiadomo najwięcej",uk:"Події, про які відомо найбільше"},"start.gaps":{en:"Not kn\
own",pl:"Nie wiadomo",uk:"Невідомо"},"start.lead":{en:"Every line is a statement that somebody published. Choose a thing or a line to see who said it, w\
here, and who says otherwise.",pl:"Każda linia to stwierdzenie, które ktoś opublikował. Wybierz rzecz lub linię, aby zobaczyć, kto to powiedział, gdzie i kto mó\
wi inaczej.",uk:"Кожна лінія – твердження, яке хтось опублікував. Оберіть річ або лінію, щоб побачити, хто це сказав, де і хто каже інакше."},
"start.questions":{en:"Questions to begin with",pl:"Pytania na początek",uk:"Питання для початку"},"start.stories":{en:"Stories",pl:"Opowieści",
uk:"Історії"},"start.title":{en:"Start here",pl:"Zacznij tutaj",uk:"Почніть тут"},"table.asof":{en:"As of",pl:"Stan na",uk:"Станом на"},
"table.caption":{en:"Every value and who gives it",pl:"Każda wartość i kto ją podaje",uk:"Кожне значення й хто його наводить"},
"table.value":{en:"Value",pl:"Wartość",uk:"Значення"},"table.who":{en:"Who",pl:"Kto",uk:"Хто"},"tag.date":{en:"date: {basis}",pl:"data: {basis}",uk:"\
дата: {basis}"},"tag.interpretive":{en:"interpretation: on somebody’s word only",pl:"interpretacja: tylko na czyjeś słowo",uk:"тлумачення: лише з чиїхос\
ь слів"},"tag.rule":{en:"inferred by the rule “{rule}”",pl:"wywnioskowane regułą „{rule}”",uk:"виведене за правилом «{rule}»"},
"tag.weak":{en:"rests on weak sources only",pl:"opiera się tylko na słabych źródłach",uk:"спирається лише на слабкі джерела"},
"thing.also":{en:"also",pl:"także",uk:"також"},"thing.at":{en:"at",pl:"położenie",uk:"розташування"},"thing.claimed":{en:"Claimed, but not a\
ccepted as fact",pl:"Twierdzone, ale nieprzyjęte jako fakt",uk:"Заявлене, але не прийняте як факт"},"thing.details":{en:"Figures, da\
tes and details",pl:"Liczby, daty i szczegóły",uk:"Числа, дати й подробиці"},"thing.everything":{en:"Everything about {thing}",pl:"Wszystko\
 o: {thing}",uk:"Усе про: {thing}"},"thing.gaps":{en:"Not known",pl:"Nie wiadomo",uk:"Невідомо"},"thing.list":{en:"As a list",pl:"Jako lista",uk:"\
Списком"},"thing.nothing":{en:"No statement about it yet.",pl:"Jeszcze żadnych stwierdzeń.",uk:"Тверджень ще немає."},"thing.path":{en:"\
Find a path from here",pl:"Znajdź ścieżkę stąd",uk:"Знайти шлях звідси"},"thing.point":{en:"{north}° N, {east}° E",pl:"{north}° N, {east}\
° E",uk:"{north}° пн. ш., {east}° сх. д."},"thing.quoted":{en:"Is quoted on ({n})",pl:"Cytowany w sprawach ({n})",uk:"Цитується щодо ({n})"},
"thing.related":{en:"Related to",pl:"Powiązania",uk:"Зв’язки"},"thing.remarks":{en:"In somebody’s words: remarks, framings, opinions, predictions",pl:"\
Czyimiś słowami: uwagi, ujęcia, opinie, prognozy",uk:"Чиїмись словами: зауваги, формулювання, думки, прогнози"},
"thing.remarks.note":{en:"These are their owners’ words and judgements, not facts.",pl:"To słowa i sądy ich autorów, nie fakty.",uk:"Це слова й судження їх\
ніх авторів, а не факти."},"thing.see":{en:"see",pl:"zob.",uk:"див."},"thing.surroundings":{en:"Show its surroundings",pl:"Pokaż otoczenie",
uk:"Показати оточення"},"thing.timeline":{en:"On the timeline",pl:"Na osi czasu",uk:"У хронології"},"thing.whole":{en:"In the whole n\
etwork",pl:"W całej sieci",uk:"У всій мережі"},"time.about":{en:"about then",pl:"mniej więcej wtedy",uk:"приблизно тоді"},"time.betwee\
n":{en:"somewhere in this time",pl:"kiedyś w tym czasie",uk:"десь у цей час"},"time.bounded":{en:"not later: the day of publication bounds it",pl:"n\
ie później: ogranicza dzień publikacji",uk:"не пізніше: обмежує день публікації"},"time.caption":{en:"{n} with a time, {rest} w\
ithout",pl:"{n} z datą, {rest} bez",uk:"{n} з датою, {rest} без"},"time.earlier":{en:"Going on from earlier ({n})",pl:"Trwające od wcześniej ({n})",
uk:"Тривають від раніше ({n})"},"time.none":{en:"Nothing here has a time.",pl:"Nic tu nie ma czasu.",uk:"Тут нічого не має часу."},
"time.open":{en:"no end known",pl:"koniec nieznany",uk:"кінець невідомий"},"time.unknown":{en:"No source gives a date",pl:"Żadne źródło nie podaj\
e daty",uk:"Жодне джерело не дає дати"},"time.year":{en:{one:"{year}: {n} entry",other:"{year}: {n} entries"},pl:{one:"{year}: {n} pozycja",
few:"{year}: {n} pozycje",many:"{year}: {n} pozycji",other:"{year}: {n} pozycji"},uk:{one:"{year}: {n} запис",few:"{year}: {n} записи",many:"{year}: \
{n} записів",other:"{year}: {n} запису"}},"time.years":{en:"Years: press one to keep to it",pl:"Lata: naciśnij, aby się do niego ograniczyć",uk:"\
Роки: натисніть, щоб обмежитися ним"},"tools.label":{en:"Filters and paths",pl:"Filtry i ścieżki",uk:"Фільтри й шляхи"},
"value.asof":{en:"{value}, as of {date}",pl:"{value}, stan na {date}",uk:"{value}, станом на {date}"},"view.label":{en:"Views",pl:"Widoki",uk:"Вигляди"},
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
ator}",uk:"пишіть {operator}"},"wb.about":{en:"About this page",pl:"O tej stronie",uk:"Про цю сторінку"},"wb.about-text":{en:"This page holds\
 the whole graph and the engine that answers questions about it: Oxigraph, compiled to WebAssembly. Everything happens on your device. The page works without a \
network and sends nothing anywhere; its own policy forbids it. Facts count as current on {date}. Made from build {build}. A question that takes too long can be \
stopped: its engine is ended and started anew, which takes about as long as opening the page.",pl:"Ta strona zawiera cały graf i silnik, który odpowiada na pyta\
nia o nim: Oxigraph skompilowany do WebAssembly. Wszystko dzieje się na Twoim urządzeniu. Strona działa bez sieci i niczego nigdzie nie wysyła; zabrania tego je\
j własna polityka bezpieczeństwa. Fakty uznaje się za aktualne na dzień {date}. Powstała z kompilacji {build}. Pytanie, które trwa zbyt długo, można zatrzymać: \
silnik zostaje zakończony i uruchomiony od nowa, co trwa mniej więcej tyle, co otwarcie strony.",uk:"Ця сторінка містить увесь граф і рушій, що відповідає на \
запитання про нього: Oxigraph, скомпільований у WebAssembly. Усе відбувається на вашому пристрої. Сторінка працює без мережі й нічого нікуди не надсилає; це заб\
ороняє її власна політика безпеки. Факти вважаються чинними на {date}. Створено зі збірки {build}. Запит, що триває надто довго, можна зупинити: рушій завершуєт\
ься і запускається знову, що триває приблизно стільки ж, як відкриття сторінки."},"wb.ask-about":{
en:"Ask about it",pl:"Zapytaj o to",uk:"Запитати про це"},"wb.ask-claims":{en:"Ask who says so",pl:"Zapytaj, kto tak mówi",uk:"Запитати, хто так к\
аже"},"wb.asking":{en:"Asking…",pl:"Szukam odpowiedzi…",uk:"Шукаю відповідь…"},"wb.class":{en:"class",pl:"klasa",uk:"клас"},"wb.close":{
en:"Close",pl:"Zamknij",uk:"Закрити"},"wb.code":{en:"code",pl:"kod",uk:"код"},"wb.completions":{en:"Suggestions",pl:"Podpowiedzi",uk:"Підказки"},
"wb.copied":{en:"Copied",pl:"Skopiowano",uk:"Скопійовано"},"wb.copy-link":{en:"Copy link",pl:"Kopiuj odnośnik",uk:"Копіювати посилання"},
"wb.csv-safe":{en:"CSV for a spreadsheet",pl:"CSV do arkusza",uk:"CSV для таблиць"},"wb.csv-safe-told":{en:"Keeps a spreadsheet from running a text as\
 a formula",pl:"Arkusz nie wykona tekstu jako formuły",uk:"Таблиця не виконає текст як формулу"},"wb.desk":{en:"Question and answ\
er",pl:"Pytanie i odpowiedź",uk:"Запитання і відповідь"},"wb.edited":{en:"You have changed the query of this lesson.",pl:"Zapytanie tej lekc\
ji zostało zmienione.",uk:"Запит цього уроку змінено."},"wb.editor":{en:"SPARQL query",pl:"Zapytanie SPARQL",uk:"Запит SPARQL"},"wb.\
engine-broke":{en:"the engine failed on this query and was started anew ({reason})",pl:"silnik zawiódł przy tym zapytaniu i został uruchomiony od nowa ({reason}\
)",uk:"рушій зазнав збою на цьому запиті й був запущений знову ({reason})"},"wb.failed":{en:"The engine does not s\
tart: {reason}",pl:"Silnik się nie uruchamia: {reason}",uk:"Рушій не запускається: {reason}"},"wb.files":{en:"Take it with you",pl:"Zabierz \
ze sobą",uk:"Забрати із собою"},"wb.find":{en:"Search the questions",pl:"Szukaj wśród pytań",uk:"Пошук серед запитань"},"wb.\
found":{en:{one:"{n} question",other:"{n} questions"},pl:{one:"{n} pytanie",few:"{n} pytania",many:"{n} pytań",other:"{n} pytania"},uk:{one:"{n} запитання",
few:"{n} запитання",many:"{n} запитань",other:"{n} запитання"}},"wb.from":{en:"From",pl:"Od",uk:"Від"},"wb.go-there":{en:"Go to the\
 place",pl:"Przejdź do tego miejsca",uk:"Перейти до цього місця"},"wb.graph":{en:"layer",pl:"warstwa",uk:"шар"},"wb.in-explorer":{en:"In \
the explorer",pl:"W przeglądarce grafu",uk:"У переглядачі графа"},"wb.language":{en:"Language",pl:"Język",uk:"Мова"},"wb.late":{en:{one:"\
No answer within {n} second: the question was stopped and the engine started anew. Narrow it (fewer patterns, a LIMIT inside), or allow more time.",other:"No an\
swer within {n} seconds: the question was stopped and the engine started anew. Narrow it (fewer patterns, a LIMIT inside), or allow more time."},pl:{one:"Brak o\
dpowiedzi w ciągu {n} sekundy: pytanie zatrzymano, a silnik uruchomiono od nowa. Zawęź je (mniej wzorców, LIMIT wewnątrz) albo daj więcej czasu.",few:"Bra\
k odpowiedzi w ciągu {n} sekund: pytanie zatrzymano, a silnik uruchomiono od nowa. Zawęź je (mniej wzorców, LIMIT wewnątrz) albo daj więcej czasu.",many:"\
Brak odpowiedzi w ciągu {n} sekund: pytanie zatrzymano, a silnik uruchomiono od nowa. Zawęź je (mniej wzorców, LIMIT wewnątrz) albo daj więcej czasu.",other:"\
Brak odpowiedzi w ciągu {n} sekund: pytanie zatrzymano, a silnik uruchomiono od nowa. Zawęź je (mniej wzorców, LIMIT wewnątrz) albo daj więcej czasu."},uk:{
one:"Немає відповіді за {n} секунду: запит зупинено, рушій запущено знову. Звузьте його (менше шаблонів, LIMIT усередині) або дайте більше часу.",
few:"Немає відповіді за {n} секунди: запит зупинено, рушій запущено знову. Звузьте його (менше шаблонів, LIMIT усередині) або дайте більше часу.",
many:"Немає відповіді за {n} секунд: запит зупинено, рушій запущено знову. Звузьте його (менше шаблонів, LIMIT усередині) або дайте більше часу.",
other:"Немає відповіді за {n} секунди: запит зупинено, рушій запущено знову. Звузьте його (менше шаблонів, LIMIT усередині) або дайте більше часу."}},
"wb.level-1":{en:"1 · A pattern or two",pl:"1 · Jeden lub dwa wzorce",uk:"1 · Один-два шаблони"},"wb.level-2":{en:"2 · Joins, options, filters",
pl:"2 · Złączenia, opcje, filtry",uk:"2 · З’єднання, варіанти, фільтри"},"wb.level-3":{en:"3 · Paths, unions, counting",pl:"3 · Śc\
ieżki, sumy, zliczanie",uk:"3 · Шляхи, об’єднання, лічба"},"wb.level-4":{en:"4 · Claims and disputes",pl:"4 · Twierdzenia i spory",uk:"\
4 · Твердження і суперечки"},"wb.level-5":{en:"5 · Subqueries and layers",pl:"5 · Podzapytania i warstwy",uk:"5 · Підзапити й шари"},
"wb.library":{en:{one:"The library: {n} question",other:"The library: {n} questions"},pl:{one:"Biblioteka: {n} pytanie",few:"Biblioteka: {n} pytania",many:"Bibl\
ioteka: {n} pytań",other:"Biblioteka: {n} pytania"},uk:{one:"Бібліотека: {n} запитання",few:"Бібліотека: {n} запитання",many:"\
Бібліотека: {n} запитань",other:"Бібліотека: {n} запитання"}},"wb.library-fold":{en:"Questions and lessons",pl:"Pytania i l\
ekcje",uk:"Запитання й уроки"},"wb.licences":{en:"Software in this page, and its licences",pl:"Oprogramowanie w tej stronie i jego licencje",uk:"\
Програми на цій сторінці та їхні ліцензії"},"wb.limit":{en:{one:"at most {n} second",other:"at most {n} seconds"},pl:{one:"na\
jwyżej {n} sekunda",few:"najwyżej {n} sekundy",many:"najwyżej {n} sekund",other:"najwyżej {n} sekundy"},uk:{one:"щонайбільше {n} секунда",
few:"щонайбільше {n} секунди",many:"щонайбільше {n} секунд",other:"щонайбільше {n} секунди"}},"wb.limit-lab\
el":{en:"Time limit",pl:"Limit czasu",uk:"Ліміт часу"},"wb.line":{en:"Words on the lines",pl:"Podpis linii",uk:"Підпис ліній"},"wb.loading":{
en:"Opening the graph…",pl:"Otwieram graf…",uk:"Відкриваю граф…"},"wb.map":{en:"Map",pl:"Mapa",uk:"Карта"},"wb.map-left":{en:{one:"Drawn\
 is the first {n}.",other:"Drawn are the first {n}."},pl:{one:"Narysowano pierwszy {n}.",few:"Narysowano pierwsze {n}.",many:"Narysowano pierwszych {n}.",other:"\
Narysowano pierwsze {n}."},uk:{one:"Показано перше {n}.",few:"Показано перші {n}.",many:"Показано перших {n}.",other:"По\
казано перші {n}."}},"wb.map-told":{en:{one:"{n} place.",other:"{n} places."},pl:{one:"{n} miejsce.",few:"{n} miejsca.",many:"{n} miejsc.",other:"{n}\
 miejsca."},uk:{one:"{n} місце.",few:"{n} місця.",many:"{n} місць.",other:"{n} місця."}},"wb.milliseconds":{en:"in {n} ms",pl:"w {n} ms",uk:"\
за {n} мс"},"wb.mistakes":{en:"Mistakes",pl:"Błędy",uk:"Помилки"},"wb.more":{en:{one:"{n} more",other:"{n} more"},pl:{one:"jeszcze {n}",few:"jeszcz\
e {n}",many:"jeszcze {n}",other:"jeszcze {n}"},uk:{one:"ще {n}",few:"ще {n}",many:"ще {n}",other:"ще {n}"}},"wb.needs":{en:"?{name} is needed: {about}",
pl:"potrzebne jest ?{name}: {about}",uk:"потрібне ?{name}: {about}"},"wb.network":{en:"Network",pl:"Sieć",uk:"Мережа"},"wb.network-left":{en:{one:"\
Not drawn: {n} row, because a picture of everything would show nothing. Narrow the question to see it.",other:"Not drawn: {n} rows, because a picture of everyth\
ing would show nothing. Narrow the question to see them."},pl:{one:"Nie narysowano {n} wiersza, bo obraz wszystkiego nie pokazałby niczego. Zawęź pytanie, aby g\
o zobaczyć.",few:"Nie narysowano {n} wierszy, bo obraz wszystkiego nie pokazałby niczego. Zawęź pytanie, aby je zobaczyć.",many:"Nie narysowano {n} wierszy\
, bo obraz wszystkiego nie pokazałby niczego. Zawęź pytanie, aby je zobaczyć.",other:"Nie narysowano {n} wierszy, bo obraz wszystkiego nie pokazałby niczego\
. Zawęź pytanie, aby je zobaczyć."},uk:{one:"Не показано {n} рядок, бо картина всього не показала б нічого. Звузьте запит, щоб його побачити.",
few:"Не показано {n} рядки, бо картина всього не показала б нічого. Звузьте запит, щоб їх побачити.",
many:"Не показано {n} рядків, бо картина всього не показала б нічого. Звузьте запит, щоб їх побачити.",
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
запит не має змінної {name}"},"wb.not-copied":{en:"Copy it from the address bar",pl:"Skopiuj z paska adresu",uk:"Скопіюйте з рядка адреси"},
"wb.not-with-values":{en:"the query runs only without what was filled in: {reason}",pl:"zapytanie działa tylko bez wpisanych wartości: {reason}",uk:"запит пра\
цює лише без заповнених значень: {reason}"},"wb.nothing-called":{en:"Nothing is called so.",pl:"Nic się tak nie nazywa.",uk:"Ніщо та\
к не називається."},"wb.own-question":{en:"A query of your own",pl:"Własne zapytanie",uk:"Власний запит"},"wb.own-told":{en:"Write SP\
ARQL below. Prefixes are known; type a name in any language, or press Ctrl and Space, for suggestions.",pl:"Napisz poniżej SPARQL. Prefiksy są znane; wpisz nazw\
ę w dowolnym języku albo naciśnij Ctrl i spację, aby zobaczyć podpowiedzi.",uk:"Пишіть SPARQL нижче. Префікси відомі; введіть назву будь-якою мовою або нат\
исніть Ctrl і пробіл, щоб побачити підказки."},"wb.own-value":{en:"the query gives {name} a value itself, so it cannot be filled\
 in",pl:"zapytanie samo nadaje {name} wartość, więc nie można jej wpisać",uk:"запит сам надає {name} значення, тож його не можна заповнити"},
"wb.place":{en:"Line {line}, column {column}",pl:"Wiersz {line}, kolumna {column}",uk:"Рядок {line}, стовпець {column}"},"wb.points-here":{en:{one:"\
What points here: {n}",other:"What points here: {n}"},pl:{one:"Co tu wskazuje: {n}",few:"Co tu wskazuje: {n}",many:"Co tu wskazuje: {n}",other:"Co tu wskazuje: \
{n}"},uk:{one:"Що вказує сюди: {n}",few:"Що вказує сюди: {n}",many:"Що вказує сюди: {n}",other:"Що вказує сюди: {n}"}},
"wb.print":{en:"Print",pl:"Drukuj",uk:"Друкувати"},"wb.property":{en:"property",pl:"właściwość",uk:"властивість"},"wb.ready":{en:{one:"{\
n} statement, all on your device",other:"{n} statements, all on your device"},pl:{one:"{n} stwierdzenie, wszystko na Twoim urządzeniu",few:"{n} stwierdzenia, w\
szystko na Twoim urządzeniu",many:"{n} stwierdzeń, wszystko na Twoim urządzeniu",other:"{n} stwierdzenia, wszystko na Twoim urządzeniu"},uk:{one:"{n} твердж\
ення, усе на вашому пристрої",few:"{n} твердження, усе на вашому пристрої",many:"{n} тверджень, усе на вашом\
у пристрої",other:"{n} твердження, усе на вашому пристрої"}},"wb.restore":{en:"Back to the lesson’s query",pl:"Wróć do z\
apytania z lekcji",uk:"Повернути запит уроку"},"wb.rows":{en:{one:"{n} row",other:"{n} rows"},pl:{one:"{n} wiersz",few:"{n} wiersze",many:"{n\
} wierszy",other:"{n} wiersze"},uk:{one:"{n} рядок",few:"{n} рядки",many:"{n} рядків",other:"{n} рядки"}},"wb.rows-all":{en:{one:"Show all \
{n}",other:"Show all {n}"},pl:{one:"Pokaż wszystkie ({n})",few:"Pokaż wszystkie ({n})",many:"Pokaż wszystkie ({n})",other:"Pokaż wszystkie ({n})"},uk:{one:"\
Показати всі ({n})",few:"Показати всі ({n})",many:"Показати всі ({n})",other:"Показати всі ({n})"}},"wb.rows-more":{
en:{one:"Show {n} more",other:"Show {n} more"},pl:{one:"Pokaż jeszcze {n}",few:"Pokaż jeszcze {n}",many:"Pokaż jeszcze {n}",other:"Pokaż jeszcze {n}"},uk:{one:"\
Показати ще {n}",few:"Показати ще {n}",many:"Показати ще {n}",other:"Показати ще {n}"}},"wb.rows-shown":{en:{one:"The fi\
rst of {all} is shown.",other:"The first {n} of {all} are shown."},pl:{one:"Pokazano pierwszy z {all}.",few:"Pokazano pierwsze {n} z {all}.",many:"Pokazano pier\
wszych {n} z {all}.",other:"Pokazano pierwsze {n} z {all}."},uk:{one:"Показано перші {n} з {all}.",few:"Показано перші {n} з {all}.",
many:"Показано перші {n} з {all}.",other:"Показано перші {n} з {all}."}},"wb.run":{en:"Run",pl:"Wykonaj",uk:"Виконати"},"wb.\
seconds":{en:"in {n} s",pl:"w {n} s",uk:"за {n} с"},"wb.sort":{en:"Sort by this column",pl:"Sortuj według tej kolumny",uk:"Сортувати за цим стовпцем"},
"wb.statements":{en:{one:"{n} statement",other:"{n} statements"},pl:{one:"{n} stwierdzenie",few:"{n} stwierdzenia",many:"{n} stwierdzeń",other:"{n} stwierdzeni\
a"},uk:{one:"{n} твердження",few:"{n} твердження",many:"{n} тверджень",other:"{n} твердження"}},"wb.states":{en:{one:"Wha\
t the graph states of it: {n}",other:"What the graph states of it: {n}"},pl:{one:"Co graf o tym mówi: {n}",few:"Co graf o tym mówi: {n}",many:"Co graf o tym m\
ówi: {n}",other:"Co graf o tym mówi: {n}"},uk:{one:"Що граф про це каже: {n}",few:"Що граф про це каже: {n}",many:"Що граф про ц\
е каже: {n}",other:"Що граф про це каже: {n}"}},"wb.stop":{en:"Stop",pl:"Zatrzymaj",uk:"Зупинити"},"wb.table":{en:"Table",pl:"Tabela",
uk:"Таблиця"},"wb.teaches":{en:"What it shows: {text}",pl:"Co pokazuje: {text}",uk:"Що показує: {text}"},"wb.timeline":{en:"Timeline",pl:"Oś cza\
su",uk:"Час"},"wb.timeline-left":{en:{one:"Drawn is the first.",other:"Drawn are the first {n}."},pl:{one:"Narysowano pierwszy.",few:"Narysowano pierwsze {n}\
.",many:"Narysowano pierwszych {n}.",other:"Narysowano pierwsze {n}."},uk:{one:"Показано перші {n}.",few:"Показано перші {n}.",many:"П\
оказано перші {n}.",other:"Показано перші {n}."}},"wb.timeline-told":{en:{one:"{n} row with a date.",other:"{n} rows with a date."},pl:{
one:"{n} wiersz z datą.",few:"{n} wiersze z datą.",many:"{n} wierszy z datą.",other:"{n} wiersze z datą."},uk:{one:"{n} рядок із датою.",few:"{n\
} рядки з датою.",many:"{n} рядків із датою.",other:"{n} рядки з датою."}},"wb.to":{en:"To",pl:"Do",uk:"До"},"wb.type-more":{
en:"More letters narrow the list.",pl:"Kolejne litery zawężą listę.",uk:"Більше літер звузить список."},"wb.undated":{en:{one:"{n} r\
ow has no date that can be drawn.",other:"{n} rows have no date that can be drawn."},pl:{one:"{n} wiersz nie ma daty, którą można narysować.",few:"{n} wiers\
ze nie mają daty, którą można narysować.",many:"{n} wierszy nie ma daty, którą można narysować.",other:"{n} wiersze nie mają daty, którą można narysowa\
ć."},uk:{one:"{n} рядок не має дати, яку можна показати.",few:"{n} рядки не мають дати, яку можна показати.",
many:"{n} рядків не мають дати, яку можна показати.",other:"{n} рядки не мають дати, яку можна показати."}},
"wb.unknown":{en:"{name} is nowhere in the graph.",pl:"{name} nie występuje w grafie.",uk:"{name} немає у графі."},"wb.unplaced":{en:{one:"{n} row h\
as no place.",other:"{n} rows have no place."},pl:{one:"{n} wiersz nie ma miejsca.",few:"{n} wiersze nie mają miejsca.",many:"{n} wierszy nie ma miejsca.",other:"\
{n} wiersze nie mają miejsca."},uk:{one:"{n} рядок не має місця.",few:"{n} рядки не мають місця.",many:"{n} рядків не мають міс\
ця.",other:"{n} рядки не мають місця."}},"wb.views":{en:"Views of the answer",pl:"Widoki odpowiedzi",uk:"Подання відповіді"},
"wb.was-stopped":{en:"Stopped. The engine is starting anew.",pl:"Zatrzymano. Silnik uruchamia się od nowa.",uk:"Зупинено. Рушій запускається знову."},
"wb.yes":{en:"Yes",pl:"Tak",uk:"Так"},"wb.zoom-fit":{en:"Show all",pl:"Pokaż wszystko",uk:"Показати все"},"wb.zoom-in":{en:"Zoom in",pl:"Powiększ",
uk:"Збільшити"},"wb.zoom-out":{en:"Zoom out",pl:"Pomniejsz",uk:"Зменшити"}};var Te={en:"English",pl:"Polski",uk:"Українська"},Ae="en",Ee=Ae,At=new Intl.PluralRules(Ee),Lt=new Intl.NumberFormat("en-GB"),qn={en:"en-GB",pl:"pl-PL",
uk:"uk-UA"},Nt=e=>{Ee=Object.hasOwn(Te,e)?e:Ae,At=new Intl.PluralRules(Ee),Lt=new Intl.NumberFormat(Je())},V=()=>Ee,Je=()=>qn[Ee],rt=e=>Lt.format(e),ke=e=>typeof e==
"string"?e:e&&(e[Ee]??e[Ae]??Object.values(e)[0])||"",Pn=(e,t)=>{let n=Tt[e];if(!n)throw new Error(`words.json has no ${e}`);let o=n[Ee]??n[Ae];return typeof o==
"string"?o:o[At.select(Number(t.n))]??o.other},Q=(e,t={})=>Pn(e,t).split(/(\{\w+\})/).map(n=>{let o=/^\{(\w+)\}$/.exec(n);if(!o)return n;let a=t[o[1]];return typeof a==
"number"?rt(a):a??""}),l=(e,t={})=>Q(e,t).join("");var In=/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,$n={ł:"l",đ:"d",ø:"o",ß:"ss",æ:"ae",œ:"oe",ı:"i",ґ:"г"},On=e=>`\
⟨U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}⟩`,ye=e=>String(e??"").replace(In,On),Fe=e=>String(e??"").normalize("NFD").replace(new RegExp(
"\\p{M}","gu"),"").toLowerCase().replace(/[łđøßæœıґ]/g,t=>$n[t]).replace(/['’ʼ`"“”„«»]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim(),Cn=(e,t)=>{
for(let n of t.flat(1/0))n==null||n===!1||n===""||e.append(n instanceof Node?n:document.createTextNode(ye(n)));return e},i=(e,t={},...n)=>{let o=document.createElement(
e);for(let[a,s]of Object.entries(t))s==null||s===!1||(typeof s=="function"?o.addEventListener(a,s):o.setAttribute(a,s===!0?"":s));return Cn(o,n)},I=(e,t={})=>i(
"bdi",t,e),be=e=>{let t=e&&(Object.hasOwn(e,V())?V():Object.keys(e)[0]);return t?I(e[t],{lang:t===V()?null:t}):null},$e=(e,t,n=null)=>{let o=null;try{o=new URL(
e)}catch{o=null}return!o||!["http:","https:"].includes(o.protocol)?I(t||e,{lang:n}):i("a",{href:o.href,rel:"noopener noreferrer",target:"_blank",class:"outside"},
I(t||o.hostname,{lang:n}))};var Oe=e=>e?e[0].toUpperCase()+e.slice(1):"",qt={square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.\
5 1 2h14z",hexagon:"M4.2 1.4h7.6L15.6 8l-3.8 6.6H4.2L.4 8z",star:"M8 .6l2.2 4.9 5.3.6-4 3.6 1.1 5.3L8 12.3 3.4 15l1.1-5.3-4-3.6 5.3-.6z",dot:"M8 1.5a6.5 6.5 0 1\
 1 0 13 6.5 6.5 0 0 1 0-13z"},ne=e=>{let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("ar\
ia-hidden","true"),t.setAttribute("class","sign");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",qt[e.shape]||qt.
dot),n.setAttribute("fill",e.hollow?"none":e.colour),n.setAttribute("stroke",e.hollow?e.colour:"currentColor"),n.setAttribute("stroke-width",e.hollow?"2.4":"0.8"),
t.append(n),t};var Xe={hide:"hide",near:"near",actors:"actor",topics:"topic",sources:"source"},Re=["since","until"],ze=["disputed","single","undated","inferred"],ce=()=>({...Object.
fromEntries(Object.keys(Xe).map(e=>[e,[]])),...Object.fromEntries(Re.map(e=>[e,""])),...Object.fromEntries(ze.map(e=>[e,!1]))}),Rn=/^\d{4}(-\d{2}(-\d{2})?)?$/,It=e=>{
let t=ce();for(let[n,o]of Object.entries(Xe))t[n]=[...new Set(e.getAll(o))].filter(Boolean);for(let n of Re)t[n]=Rn.test(e.get(n)||"")?e.get(n):"";for(let n of ze)
t[n]=e.has(n);return t},$t=(e,t)=>{for(let[n,o]of Object.entries(Xe))for(let a of e[n])t.append(o,a);for(let n of Re)e[n]&&t.set(n,e[n]);for(let n of ze)e[n]&&t.
set(n,"1")},Ue=e=>Object.keys(Xe).filter(t=>e[t].length).length+ +!!(e.since||e.until)+ze.filter(t=>e[t]).length,ve=(e,t,n)=>{let o=e[t];return{...e,[t]:o.includes(
n)?o.filter(a=>a!==n):[...o,n]}},Wn=({first:e,last:t},n,o)=>(!n||t>=n)&&(!o||e.slice(0,o.length)<=o),Bn=(e,t)=>t.via?[e.things.get(t.via)?.span].filter(Boolean):
[t.s,t.o].map(n=>e.things.get(n)?.span).filter(Boolean),Pt=e=>!!(e&&e.group.start&&(!e.span||e.span.bounded)),Dn=(e,t)=>t.via?!e.things.get(t.via)?.span:Pt(e.things.
get(t.s))||Pt(e.things.get(t.o)),Fn=(e,t)=>{let n=new Set(t);for(let o of t)for(let a of e.nearTo(o))n.add(a);return n},Un=(e,t)=>{let{since:n,until:o,sources:a}=t,
s=new Set(a);return[(n||o)&&(r=>Bn(e,r).some(c=>Wn(c,n,o))),s.size&&(r=>r.claims.some(c=>s.has(e.sources.get(e.claims[c].source)?.kind))),t.disputed&&(r=>!!r.disputed),
t.single&&(r=>r.origins===1),t.undated&&(r=>Dn(e,r)),t.inferred&&(r=>r.layer==="inferred")].filter(Boolean)},Ce=(e,t)=>{let n=new Set(t.hide),o=[t.near,t.actors,
t.topics].filter(w=>w.length).map(w=>Fn(e,w)),a=w=>{let T=e.things.get(w);return!!T&&!n.has(T.group.id)&&o.every(B=>B.has(w))},s=Un(e,t),r=new Set;for(let w of e.
things.values())!w.folded&&a(w.id)&&r.add(w.id);let c=new Set,d=new Set;for(let w of e.statements)!r.has(w.s)&&!e.things.get(w.s)?.folded||w.o&&e.things.has(w.o)&&
!r.has(w.o)&&!e.things.get(w.o).folded||s.every(T=>T(w))&&(c.add(w.index),d.add(w.s),w.o&&d.add(w.o));return{things:s.length?new Set([...r].filter(w=>d.has(w))):
r,statements:c,narrowed:Ue(t)>0}},Ot=(e,t)=>{let n=new Map;for(let s of Ce(e,{...t,hide:[]}).things){let{group:r}=e.things.get(s);n.set(r.id,(n.get(r.id)||0)+1)}
let o=new Map;for(let s of Ce(e,{...t,sources:[]}).statements){let r=new Set(e.statements[s].claims.map(c=>e.sources.get(e.claims[c].source)?.kind).filter(Boolean));
for(let c of r)o.set(c,(o.get(c)||0)+1)}let a=new Map(ze.map(s=>[s,Ce(e,{...t,[s]:!0}).statements.size]));return{kinds:n,sources:o,flags:a}};var We=["network","timeline","map","list"],lt=["thing","from","to","story"],ct=["route","step"],pt=["path","whole","all","hubs","about","filters"],Wt=()=>({view:We[0],
...Object.fromEntries(lt.map(e=>[e,""])),...Object.fromEntries(ct.map(e=>[e,0])),...Object.fromEntries(pt.map(e=>[e,!1])),statement:"",lang:Ae,selection:ce()}),
Ct=e=>{let t=new URLSearchParams(e.replace(/^#/,"")),n=Wt();We.includes(t.get("view"))&&(n.view=t.get("view"));for(let o of[...lt,"statement"])n[o]=t.get(o)||"";
for(let o of ct)n[o]=/^\d{1,4}$/.test(t.get(o)||"")?Number(t.get(o)):0;for(let o of pt)n[o]=t.has(o);return Object.hasOwn(Te,t.get("lang")||"")&&(n.lang=t.get("\
lang")),n.selection=It(t),n},Rt=e=>{let t=new URLSearchParams;e.view!==We[0]&&t.set("view",e.view);for(let n of[...lt,"statement"])e[n]&&t.set(n,e[n]);for(let n of ct)
e[n]&&t.set(n,e[n]);for(let n of pt)e[n]&&t.set(n,"1");return $t(e.selection,t),e.lang!==Ae&&t.set("lang",e.lang),`#${t}`},Bt=(e,t=location)=>{let n=Ct(t.hash),
o=c=>Rt({...n,...c}),a=(c={})=>Rt({...Wt(),lang:n.lang,filters:n.filters,selection:n.selection,...c});return{now:()=>n,read:()=>n=Ct(t.hash),statement:()=>e.byKey.
get(n.statement)||null,to:o,fresh:a,ofThing:c=>{let{view:d,whole:p,path:w,story:T,step:B}=n;return a({view:d,whole:p&&!w,thing:c,...T?{story:T,step:B}:{}})},ofStatement:c=>{
let{thing:d,path:p,whole:w,view:T}=n;if(p||w||T!==We[0])return o({statement:c.key,about:!1});let B=d&&(c.s===d||c.o===d)?d:c.s;return o({thing:B,statement:c.key,
about:!1})},go:c=>{t.hash=c},replace:c=>t.replace(c)}};var Gn=/^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/,Yn={21:"season.spring",22:"season.summer",23:"season.autumn",24:"season.winter"},je=e=>{let t=/^([+-]?)(\d+)(\.\d+)?$/.
exec(String(e));if(!t)return String(e);let[,n,o,a]=t,s=a?V()==="en"?a:a.replace(".",","):"";return`${n==="+"?"":n}${rt(BigInt(o))}${s}`},ut=new Map,Dt=(e,t)=>{let n=`${Je()}\
 ${Object.keys(t)}`;return ut.has(n)||ut.set(n,new Intl.DateTimeFormat(Je(),{timeZone:"UTC",...t})),ut.get(n).format(e)},Le=e=>{let t=Gn.exec(e);if(!t)return e;
let[,n,o,a,s]=t,r=Yn[Number(o)];if(o&&!r&&(Number(o)<1||Number(o)>12))return e;let c=new Date(Date.UTC(Number(n),Number(o&&!r?o:1)-1,Number(a||1))),d=n;return r?
d=l(r,{year:n}):a?d=Dt(c,{day:"numeric",month:"long",year:"numeric"}):o&&(d=Dt(c,{month:"long",year:"numeric"})),s?l(`date.${s}`,{date:d}):d},de=e=>{let[t,n]=e.
split("/");return n===void 0?Le(e):n===".."||n===""?l("date.since",{date:Le(t)}):t===".."||t===""?l("date.until",{date:Le(n)}):l("date.range",{from:Le(t),to:Le(
n)})},Se=e=>{let[t,n]=e.split("T");return!n||n.startsWith("23:59:59")?Le(t):`${Le(t)}, ${n.slice(0,5)}`},Hn=(e,t)=>e&&t?e===t?je(e):l("range.between",{low:je(e),
high:je(t)}):e?l("range.least",{n:je(e)}):t?l("range.most",{n:je(t)}):"",Zn=(e,t)=>{let[n,o,a]=e.n;if(e.h)return`${t(e.h)} ${je(n)}`;let s=Hn(o,a);return n&&s&&
(o!==n||a!==n)?`${je(n)} (${s})`:s||je(n)},dt=(e,t)=>{if(e==null)return"";if(typeof e=="string")return e;if(e.l)return e.l.map(o=>dt(o,t)).join(" · ");if(e.d!==
void 0)return de(e.d);if(e.m!==void 0)return Se(e.m);if(e.t!==void 0)return t(e.t);let n=[Zn(e,t),e.u?t(e.u):""].filter(Boolean).join(" ");return e.a?l("value.a\
sof",{value:n,date:Se(e.a)}):n},ht=e=>Math.max(...(e&&e.n||[]).filter(Boolean).map(Number),-1/0);var wt=(e,t)=>t.startsWith(":")?e.term(t.slice(1)):(e.things.get(t)||{label:t}).label,Kn=(e,t)=>[wt(e,t.s),t.property.label,t.o?wt(e,t.o):e.value(t.value),t.when?
`(${t.when.map(de).join(", ")})`:""].filter(Boolean).join(" "),Ft=(e,t,n)=>{let o=e.sources.get(n.source)||{title:n.source},a=n.who?`${wt(e,n.who)}, `:"",s=n.value===
void 0?"":`: ${e.value(n.value)}`,r=o.published&&o.published!=="unknown"?de(o.published):l("date.unknown"),c=[`“${o.title}”`,o.publisher,r,o.url].filter(Boolean).
join(", "),d=n.sentences.map(([,w])=>`sha256:${w}`).join(", "),p=n.id?`${e.content.bases.claim}${n.id}`:"";return[`${a}${Kn(e,t)}${t.o?"":s}${n.on?` (${Se(n.on)}\
)`:""}. ${c}.`,[p,d].filter(Boolean).join(", ")].filter(Boolean).join(" ")};var mt=50,re=(e,t,n,o="plain",a="ol")=>{let s=i(a,{class:o}),r=i("button",{type:"button",class:"more"}),c=i("button",{type:"button",class:"more"}),d=0,p=w=>{let T=e.
slice(d,d+w).map(H=>{let O=n(H);return O instanceof Element&&O.tagName==="LI"?O:i("li",{},O)}),B=d&&T[0];s.append(...T),d+=T.length;let A=e.length-d;r.textContent=
l("more.next",{n:Math.min(A,mt),rest:A}),c.textContent=l("more.all",{n:e.length}),r.hidden=A<=0,c.hidden=A<=mt||e.length>1e3,B&&(B.querySelector("a, button")||r).
focus({preventScroll:!0})};return r.addEventListener("click",()=>p(mt)),c.addEventListener("click",()=>p(e.length)),p(e.length<=t+2?e.length:t),[s,e.length>d?i(
"p",{class:"pager"},r,c):null]};var Ut=({model:e,address:t})=>{let n=u=>{let v=e.things.get(u);return v?i("a",{href:t.ofThing(u),class:"thing"},ne(v.group),I(v.label)):I(u)},o=u=>u?u.startsWith(
":")?I(e.term(u.slice(1))):n(u):null,a=u=>u.o?n(u.o):I(e.value(u.value),{class:"value"}),s=u=>[n(u.s)," ",i("span",{class:"relation",title:ye(u.property.meaning)},
u.property.label),i("span",{class:"arrow","aria-hidden":"true"}," → "),a(u),c(u)],r=u=>(u.when||[]).map(de).join(" · "),c=u=>[u.when?i("span",{class:"when"},
", ",I(r(u))):null,u.capacity?i("span",{class:"when"},", ",Q("as.posts",{posts:d(u.capacity.map(o))})):null],d=u=>i("span",{},u.map((v,x)=>[x?l("and"):"",v])),p=u=>u.
origins>1?l("count.origin",{n:u.origins}):u.origins===1?l("standing.single"):l("origins.none"),w=u=>{let v=[],x=($,...R)=>v.push(i("li",{class:`tag ${$}`},R));u.
disputed&&x("disputed",l("standing.disputed")),u.property.interpretive&&x("interpretive",l("tag.interpretive")),u.layer==="claimed"&&x("claimed",l("standing.cla\
imed")),u.weak&&x("claimed",l("tag.weak"));let C=(u.basis||[]).map(e.term).join(", ");C&&x("interpretive",Q("tag.date",{basis:I(C)}));for(let $ of u.rules)x("in\
ferred",Q("tag.rule",{rule:I(e.term($))}));return(u.layer==="fact"||u.origins)&&x(u.origins>1?"attested":"single",p(u)),i("ul",{class:"tags"},v)},T=u=>{try{return new Intl.
DisplayNames([V()],{type:"language",fallback:"code"}).of(u)}catch{return u}},B=u=>{let v=e.sources.get(u);if(!v)return I(u);let x=[v.publisher,v.kind&&e.term(v.
kind),v.published&&v.published!=="unknown"?de(v.published):l("date.unknown"),v.language&&l("in.language",{language:T(v.language)})];return[v.url?$e(v.url,v.title,
v.language):I(v.title,{lang:v.language}),i("span",{class:"muted"},x.filter(Boolean).map(C=>[" · ",I(C)]))]},A=u=>u.map(([v,x])=>i("p",{class:"hash"},Q("evidenc\
e.hash",{n:v||"?",hash:i("code",{title:ye(x)},`${(x||"").slice(0,12)}…`)}))),H=u=>i("span",{},u.map((v,x)=>[x?", ":"",I((e.sources.get(v)||{title:v}).title)])),
O=u=>u.length?i("p",{class:"muted"},Q("evidence.repeats",{sources:H(u)})):null,y=u=>{if(!u.standing)return null;let v=e.content.standings[u.standing],x=(u.revised||
[]).map(C=>e.claims[C]);return i("p",{class:"standing"},i("strong",{},Oe(e.term(u.standing))),v?[": ",be(v)]:null,x.length?[" ",Q("evidence.later",{claims:i("sp\
an",{},x.map((C,$)=>[$?" · ":"",C.o?n(C.o):I(e.value(C.value)),C.on?` (${Se(C.on)})`:""]))})]:null)},S=u=>u.who?o(u.who):i("span",{},l("evidence.source")),h=u=>[
u.capacity&&[u.who&&!u.o?Q("as.posts",{posts:o(u.capacity)}):Q("evidence.capacity",{post:o(u.capacity)})],u.anonymity&&[I(e.term(u.anonymity))],u.to&&Q("evidenc\
e.told",{who:o(u.to)}),u.occasion&&Q("evidence.occasion",{event:o(u.occasion)}),u.on&&[I(Se(u.on))],u.wording&&Q("evidence.wording",{words:I(u.wording)}),u.basis&&
Q("tag.date",{basis:I(e.term(u.basis))}),u.rank&&[i("strong",{},e.term(u.rank)),u.why?[": ",I(u.why)]:""]].filter(Boolean),g=(u,v)=>{let x=e.claims[u],C=e.sources.
get(x.source)||{},$=h(x),R=i("em",{},x.mode?e.term(x.mode):l("evidence.stated"));return i("li",{class:`claim${x.silent?" silent":""}`},i("p",{class:"word"},S(x),
" ",R,x.o?` ${l("evidence.this")}`:[": ",I(e.value(x.value))]),$.length?i("p",{class:"muted"},$.map((X,le)=>[le?" · ":"",X])):null,i("p",{class:"source"},B(x.source)),
y(x),O([...x.repeats||[],...x.repeats?[]:C.repeats||[]]),A(x.sentences),v?M(x,v):null)},M=(u,v)=>{let x=i("p",{class:"citation",hidden:!0}),C=i("button",{type:"\
button",class:"more"},l("cite.copy"));return C.addEventListener("click",async()=>{let $=Ft(e,v,u);x.replaceChildren(I($)),x.hidden=!1;let R=l("cite.select");try{
await navigator.clipboard.writeText($),R=l("cite.copied")}catch{getSelection().selectAllChildren(x)}C.textContent=R,document.getElementById("status").textContent=
R}),i("div",{class:"cite"},i("p",{},C),x)},z=(u,v,x)=>v.length?[i("h3",{class:"minor"},u),re(v,12,C=>g(C,x),"claims")]:null,q=u=>u.disputed&&u.o?(e.about.get(u.
s)||[]).filter(v=>v.s===u.s&&v.p===u.p&&v.o!==u.o):[],U=u=>e.sources.get(u.source)?.publisher||e.sources.get(u.source)?.title||u.source,F=u=>{let v=new Map;for(let $ of u){
let R=JSON.stringify([$.value,$.on||"",$.who||U($),$.standing||""]);v.has(R)?v.get(R).times+=1:v.set(R,{one:$,times:1})}let x=$=>e.value($.value),C=($,R)=>$<R?-1:
$>R?1:0;return[...v.values()].sort(($,R)=>C(ht($.one.value),ht(R.one.value))||C(x($.one),x(R.one)))},k=u=>{let v=u.claims.map(Z=>e.claims[Z]).filter(Z=>Z.value!==
void 0);if(!u.disputed||u.o||v.length<2)return null;let x=F(v),C=Z=>Z.standing?e.term(Z.standing):Z.silent?e.term(Z.mode):"",$=({one:Z,times:se})=>i("tr",{},i("\
td",{},I(e.value(Z.value)),C(Z)?i("small",{},` ${C(Z)}`):""),i("td",{},Z.who?o(Z.who):I(U(Z)),se>1?i("small",{},` ${l("evidence.times",{documents:l("count.docum\
ent",{n:se})})}`):null),i("td",{},Z.on?Se(Z.on):"–")),R=i("tbody",{},x.slice(0,20).map($)),X=i("button",{type:"button",class:"more"},l("more.rows",{n:x.length}));
X.addEventListener("click",()=>{R.append(...x.slice(20).map($)),X.remove()});let le=i("tr",{},[l("table.value"),l("table.who"),l("table.asof")].map(Z=>i("th",{scope:"\
col"},Z)));return[i("table",{class:"values"},i("caption",{},l("table.caption")),i("thead",{},le),R),x.length>20?i("p",{class:"pager"},X):null]},L=u=>{let[v,x,C]=[
[],[],[]];for(let R of u.claims){let X=e.claims[R];(X.denies?x:X.silent?C:v).push(R)}let $=q(u);return[k(u),z(v.length>1?l("evidence.saying",{n:v.length}):l("ev\
idence.says"),v,u),z(l("evidence.denying"),x,u),z(l("evidence.nofact"),C.filter(R=>e.claims[R].standing),u),z(l("evidence.unasserted"),C.filter(R=>!e.claims[R].
standing),u),$.length?[i("h3",{class:"minor"},l("evidence.rivals")),i("ul",{class:"plain"},$.map(R=>i("li",{},N(R),w(R))))]:null,u.rules.length?i("p",{class:"no\
te"},Q("evidence.drawn",{rule:I(u.rules.map(e.term).join(", "))})):null,u.claims.length||u.rules.length?null:i("p",{class:"note"},l("evidence.name"))]},N=(u,v)=>i(
"a",{href:t.ofStatement(u),class:"statement-link"},E(u,v)),E=(u,{dated:v=!0}={})=>{let x=$=>I((e.things.get($)||{label:$}).label),C=u.o?x(u.o):I(e.value(u.value));
return[x(u.s)," ",i("span",{class:"relation"},u.property.label)," ",C,v&&u.when?`, ${r(u)}`:""]};return{thingLink:n,named:o,sentence:s,value:a,qualified:c,when:r,
tags:w,behind:L,line:N,words:E,remark:u=>i("li",{class:"claim"},i("p",{class:"word"},u.who?o(u.who):l("evidence.source"),`, ${e.term(u.kind)}: `,u.phrase?["“",
I(u.phrase),"”"]:I(u.gist)),u.phrase&&u.gist?i("p",{},I(u.gist)):null,i("p",{class:"source"},B(u.source)),A(u.sentences||[])),origins:p,source:B}};var Ge=(e,...t)=>i("fieldset",{},i("legend",{},e),t),gt=(e,t,n,o)=>{let a=i("input",{type:"checkbox",change:o});return a.checked=n,i("label",{class:`choice${t?"":
" none"}`},a,i("span",{},e),i("span",{class:"count"},t))},Gt=({model:e,address:t,finder:n,box:o})=>{let a=h=>t.replace(t.to({selection:h})),s=()=>t.now().selection,
r=h=>Ge(l("filter.kinds"),e.legend.filter(g=>g.count).map(g=>gt([ne(g),g.label],h.kinds.get(g.id)||0,!s().hide.includes(g.id),()=>a(ve(s(),"hide",g.id))))),c=()=>Ge(
l("filter.time"),i("p",{class:"hint"},l("filter.time.hint")),i("div",{class:"days"},Re.map(h=>{let g=i("input",{type:"text",inputmode:"numeric",pattern:"\\d{4}(-\
\\d{2}(-\\d{2})?)?",placeholder:h==="since"?"1992":"2026-06",size:"11"});return g.value=s()[h],g.addEventListener("change",()=>{g.checkValidity()?a({...s(),[h]:g.
value.trim()}):g.reportValidity()}),i("label",{},l(`filter.${h}`)," ",g)}))),d=(h,g)=>{let M=i("div",{class:"finder",id:`filter-${h}`});return n.attach(M,{label:l(
`filter.${h}`),fits:g,choose:z=>a({...s(),[h]:[...new Set([...s()[h],z])]})}),Ge(l(`filter.${h}`),M,T(h))},p=(h,g,M)=>i("button",{type:"button",class:"chip",click:M,
"aria-label":l("filter.remove",{what:g})},h,i("span",{"aria-hidden":"true"}," ×")),w=h=>(e.things.get(h)||{label:h}).label,T=h=>s()[h].length?i("p",{class:"chi\
ps"},s()[h].map(g=>p(I(w(g)),w(g),()=>a(ve(s(),h,g))))):null,B=h=>{let M=[...new Set([...e.sources.values()].map(z=>z.kind).filter(Boolean))].map(z=>[z,h.sources.
get(z)||0]).sort((z,q)=>q[1]-z[1]);return Ge(l("filter.sources"),i("p",{class:"hint"},l("filter.sources.hint")),M.map(([z,q])=>gt(e.term(z),q,s().sources.includes(
z),()=>a(ve(s(),"sources",z)))))},A=h=>Ge(l("filter.flags"),ze.map(g=>gt(l(`flag.${g}`),h.flags.get(g),s()[g],()=>a({...s(),[g]:!s()[g]})))),H=h=>i("p",{class:"\
left","aria-live":"polite"},l("filter.left",{things:l("count.thing",{n:h.things.size}),statements:l("count.statement",{n:h.statements.size})})),O=()=>Ue(s())?i(
"button",{type:"button",class:"more",click:()=>a(ce())},l("filter.clear")):null;return{draw:h=>{let g=Ot(e,s()),M=o.contains(document.activeElement)?[...o.querySelectorAll(
"input, button")].indexOf(document.activeElement):-1;o.replaceChildren(i("h2",{},l("filter.title")),H(h),...[O()].filter(Boolean),A(g),c(),d("actors",z=>z.group.
actor),d("topics",z=>z.group.topic),...s().near.length?[d("near",()=>!0)]:[],B(g),r(g)),M>=0&&[...o.querySelectorAll("input, button")][M]?.focus()},active:()=>{
let h=s(),g=[];for(let z of["near","actors","topics"])for(let q of h[z])g.push(p([l(`filter.${z}`),": ",I(w(q))],w(q),()=>a(ve(s(),z,q))));for(let z of h.sources)
g.push(p(e.term(z),e.term(z),()=>a(ve(s(),"sources",z))));for(let z of Re)h[z]&&g.push(p(`${l(`filter.${z}`)} ${h[z]}`,l(`filter.${z}`),()=>a({...s(),[z]:""})));
for(let z of ze)h[z]&&g.push(p(l(`flag.${z}`),l(`flag.${z}`),()=>a({...s(),[z]:!1})));let M=e.legend.filter(z=>h.hide.includes(z.id));return M.length&&g.push(p(
l("filter.hidden",{kinds:M.map(z=>z.label).join(", ")}),l("filter.kinds"),()=>a({...s(),hide:[]}))),g}}};var Yt=10,Ht=({model:e})=>({attach:(n,{label:o,placeholder:a=o,value:s="",choose:r,fits:c})=>{let d=`${n.id}-list`,p=i("ul",{id:d,class:"results",hidden:!0}),w=i(
"input",{type:"search","aria-label":o,placeholder:a,autocomplete:"off",spellcheck:"false","aria-controls":d,"aria-expanded":"false",role:"combobox","aria-autoco\
mplete":"list"});w.value=s;let T=()=>{p.hidden=!0,w.setAttribute("aria-expanded","false")},B=O=>{document.activeElement.blur(),T(),w.value="",r(O.id)},A=O=>{let y=Fe(
w.value),S=O.called.indexOf(O.label),h=O.called.find((M,z)=>z!==S&&O.typed[z].includes(y)&&!O.typed[S].includes(y)),g=i("button",{type:"button",click:()=>B(O)},
ne(O.group),i("span",{},I(O.label),i("small",{},O.kindLabel,h?[" · ",I(h)]:"")));return i("li",{},g)},H=()=>{if(!w.value.trim())return T();let O=e.search(w.value,
c),y=O.length-Yt;p.replaceChildren(...O.slice(0,Yt).map(A)),O.length||p.append(i("li",{class:"none"},l("search.none"))),y>0&&p.append(i("li",{class:"none"},l("s\
earch.more",{n:y}))),p.hidden=!1,w.setAttribute("aria-expanded","true"),document.getElementById("status").textContent=l("count.found",{n:O.length})};return w.addEventListener(
"input",H),w.addEventListener("focus",()=>{w.select(),w.value&&e.search(w.value,c).length>1&&H()}),n.addEventListener("keydown",O=>{let y=[...p.querySelectorAll(
"button")],S=y.indexOf(document.activeElement);O.key==="Escape"?(T(),w.focus(),T()):O.key==="Enter"&&O.target===w&&y.length&&!p.hidden?(O.preventDefault(),y[0].
click()):O.key==="ArrowDown"&&y.length?(O.preventDefault(),y[Math.min(S+1,y.length-1)].focus()):O.key==="ArrowUp"&&S>=0&&(O.preventDefault(),(y[S-1]||w).focus())}),
n.addEventListener("focusout",O=>{n.contains(O.relatedTarget)||T()}),n.replaceChildren(w,p),w}});var Ye={attested:{width:2.6,dashes:!1},single:{width:1.1,dashes:!1},disputed:{width:2,dashes:[10,4,2,4]},claimed:{width:1.1,dashes:[1,5]},interpretive:{width:1.6,
dashes:[7,6]},inferred:{width:1.8,dashes:[2,4]}},Zt=({model:e,layout:t,whole:n,box:o})=>{let r={nodes:[],edges:[],labels:[],key:""},c={things:new Set,statement:null},
d=[],p={},w=()=>{},T=new vis.DataSet,B=new vis.DataSet,A=new vis.Network(o,{nodes:T,edges:B},JSON.parse(e.drawn.options)),H=()=>{let m=getComputedStyle(document.
documentElement),f=j=>m.getPropertyValue(`--${j}`).trim();p=Object.fromEntries(["stage","text","muted","line","accent","disputed","card","rim"].map(j=>[j,f(j)]))},
O=({thing:m,x:f,y:j,size:W})=>{let{shape:D,colour:G,hollow:K}=m.group,ae=c.things.has(m.id);return{id:m.id,x:f,y:j,size:W,shape:D,label:void 0,borderWidth:K||ae?
2.5:1,borderWidthSelected:3,color:y(K?p.stage:G,ae?p.text:K?G:p.rim)}},y=(m,f)=>({background:m,border:f,highlight:{background:m,border:p.text},hover:{background:m,
border:p.text}}),S=m=>!r.labels&&c.near&&!c.near.has(m),h=({statement:m,smooth:f})=>{let j=e.standing(m),{width:W,dashes:D}=Ye[j]||Ye.single,G=m.key===c.statement;
return{id:m.index,from:m.s,to:m.o,smooth:f,dashes:D,width:W+(G?2:0),color:{color:G?p.accent:j==="disputed"?p.disputed:p.line,highlight:p.accent,hover:p.accent},
arrows:{middle:{enabled:!0,scaleFactor:.55}},selectionWidth:1.5,hoverWidth:1}},g=()=>{if(T.clear(),B.clear(),!r.labels){r.ready={...n.prepare(r,c),grow:1},r.places=
null,A.redraw();return}T.add(r.nodes.map(O)),B.add(r.edges.map(h))},M=()=>{let m=[1/0,1/0,-1/0,-1/0],f=(j,W,D,G)=>{m[0]=Math.min(m[0],j),m[1]=Math.min(m[1],W),m[2]=
Math.max(m[2],D),m[3]=Math.max(m[3],G)};for(let{x:j,y:W,size:D}of r.nodes)f(j-D,W-D,j+D,W+D);for(let j of r.labels||[]){let W=U(j);f(W,j.y,W+j.width,j.y+j.height)}
return m},z=m=>{let f=[...m.nodes.flatMap(({y:j,size:W})=>[j-W,j+W]),...m.labels.flatMap(({y:j,height:W})=>[j,j+W])];return Math.max(...f)-Math.min(...f)},q=()=>{
A.setSize("100%","100%"),A.redraw()},U=({align:m,x:f,width:j})=>m==="left"?f:m==="right"?f-j:f-j/2,F=()=>{if(!r.nodes.length)return;let[m,f,j,W]=M(),D=Math.max(
1,o.clientWidth-52),G=Math.max(1,o.clientHeight-52),K=Math.min(D/(j-m||1),G/(W-f||1),r.labels?1.15:2),ae=Math.max(K,r.labels?.3:.05);A.moveTo({position:{x:(m+j)/
2,y:(f+W)/2},scale:ae})},b=m=>[...m.captions.map(f=>({words:f,font:t.FONT.caption,high:t.LINE.caption,colour:p.muted})),...m.lines.map(f=>({words:f,font:m.card?
t.FONT.centre:t.FONT.name,high:m.card?t.LINE.centre:t.LINE.name,colour:p.text}))],k=(m,f)=>{let j=U(f);f.card&&(m.fillStyle=p.card,m.strokeStyle=p.rim,m.lineWidth=
1,m.beginPath(),m.roundRect(j-12,f.y-7,f.width+24,f.height+13,9),m.fill(),m.stroke()),m.textAlign=f.align,m.textBaseline="middle",m.lineJoin="round";let W=f.y;for(let{
words:D,font:G,high:K,colour:ae}of b(f))m.font=G,f.card||L(m,D,f.x,W+K/2,4),m.fillStyle=c.things.has(f.id)&&!f.card&&G===t.FONT.name?p.accent:ae,m.fillText(D,f.
x,W+K/2),W+=K;d.push({...f,left:j,right:j+f.width,top:f.y,bottom:f.y+f.height})},L=(m,f,j,W,D)=>{m.strokeStyle=p.stage,m.lineWidth=D,m.strokeText(f,j,W)},N=(m,f)=>m.
left>f.right||m.right<f.left||m.top>f.bottom||m.bottom<f.top,E=(m,f)=>({...m,left:m.left-f,right:m.right+f}),P=(m,f)=>f.filter(j=>!N(m,j)).length,u=({x:m,y:f,size:j},W,D,G)=>[
{left:m-W/2,top:f+j+G},{left:m+j+G,top:f-D/2},{left:m-W/2,top:f-j-G-D},{left:m-j-G-W,top:f-D/2}],v=()=>{let m=A.getScale(),{x:f,y:j}=A.getViewPosition(),[W,D]=[
o.clientWidth/2/m,o.clientHeight/2/m],G=r.order.filter(({thing:Me,x:ie,y:ue})=>Math.abs(ie-f)<W&&Math.abs(ue-j)<D&&!S(Me.id)),K=G.slice(0,400).map(({x:Me,y:ie,size:ue})=>({
left:Me-ue,right:Me+ue,top:ie-ue,bottom:ie+ue})),ae=Math.min(80,Math.max(10,Math.round(o.clientWidth*o.clientHeight/2e4))),st=o.clientWidth>620?48/m:0,Ln=c.near?
0:ae/2,Ve=[];for(let[Me,ie]of G.slice(0,400).entries()){if(Ve.length>=ae)break;let ue=c.things.has(ie.thing.id),at=(ue?15:12.5)/m;ie.short||=t.wrap(ie.thing.label,
t.FONT.name,190,1)[0],ie.wide||=t.width(ie.short,t.FONT.name)/14;let xt=ie.wide*at*(ue?1.06:1),Mt=at*1.25,Et=u(ie,xt,Mt,3/m).map(ee=>({...ee,id:ie.thing.id,right:ee.
left+xt,bottom:ee.top+Mt,words:ie.short,strong:ue,size:at})).filter(ee=>ee.left>f-W&&ee.right<f+W-st&&ee.bottom<j+D).filter(ee=>Ve.every(it=>N(E(ee,8/m),it))).map(
ee=>({...ee,covered:P(ee,K)})).sort((ee,it)=>ee.covered-it.covered).find(({covered:ee})=>ue||Me<10&&!c.near||ee<=(Me<Ln||m<.4?2:0));Et&&Ve.push(Et)}return Ve},x=0,
C=()=>{clearTimeout(x),x=setTimeout(()=>{r.places=null,A.redraw()},120)},$=m=>{let f=A.getScale(),{x:j,y:W}=A.getViewPosition(),D=[f,j,W].join();r.places?r.places.
view!==D&&C():r.places={view:D,scale:f,list:v()},m.textAlign="left",m.textBaseline="middle",m.lineJoin="round";let G=r.places.scale/f;for(let K of r.places.list){
let ae=(K.top+K.bottom)/2;m.font=`${K.strong?650:500} ${K.size*G}px ${t.FACE}`,L(m,K.words,K.left,ae,3.5/f),m.fillStyle=p.text,m.fillText(K.words,K.left,ae),d.push(
K)}};A.on("beforeDrawing",m=>{if(r.labels||!r.ready)return;m.save();let f=n.growth(A.getScale());f!==r.ready.grow&&(r.ready={...n.prepare(r,c,f),grow:f}),n.draw(
m,r.ready,p,Ye,A.getScale()),m.restore()}),A.on("afterDrawing",m=>{if(d=[],m.save(),r.labels)for(let f of r.labels)k(m,f);else r.ready&&$(m);m.restore(),r.key&&
!document.documentElement.dataset.drawn&&(document.documentElement.dataset.drawn=Math.round(performance.now()))});let R=({x:m,y:f})=>d.find(j=>m>=j.left&&m<=j.right&&
f>=j.top&&f<=j.bottom);A.on("click",({nodes:[m],edges:[f],pointer:j})=>{let W=(ae,st)=>r.ready?ae(r.ready,j.canvas,st/A.getScale()):void 0,D=m??W(n.thingAt,4);if(D!==
void 0)return w({thing:D});let G=R(j.canvas);if(G)return w(G.statement?{statement:G.statement}:{thing:G.id});let K=f===void 0?W(n.lineAt,5):e.statements[f];return w(
K?{statement:K}:{})});let X=m=>()=>{o.style.cursor=m};for(let m of["hoverNode","hoverEdge"])A.on(m,X("pointer"));for(let m of["blurNode","blurEdge"])A.on(m,X("d\
efault"));o.addEventListener("mousemove",m=>{let{left:f,top:j}=o.getBoundingClientRect();if(m.buttons)return;let W=A.DOMtoCanvas({x:m.clientX-f,y:m.clientY-j});
R(W)||r.ready&&n.thingAt(r.ready,W,4/A.getScale())?o.style.cursor="pointer":A.getNodeAt({x:m.clientX-f,y:m.clientY-j})||(o.style.cursor="default")});let le=()=>{
let m=({thing:j})=>Number(j.id.includes("--")),f=j=>c.things.has(j)?2:c.near&&c.near.has(j)?1:0;return[...r.nodes].sort((j,W)=>f(W.thing.id)-f(j.thing.id)||m(j)-
m(W)||W.size-j.size||e.byName(j.thing,W.thing))},Z=(m,{things:f=[],statement:j=null}={})=>{let W=m.key===r.key;r=m;let D=j?[j.s,j.o]:[];if(c={things:new Set(f),
statement:j&&j.key},!r.labels){if(D.forEach(G=>c.things.add(G)),c.things.size&&(c.near=new Set(c.things),!j))for(let G of f)e.neighbours(G).forEach(({thing:K})=>c.
near.add(K.id));r.order=le()}g(),W||F(),A.unselectAll()},se=m=>A.moveTo({scale:A.getScale()*m}),Y=m=>o.setAttribute("aria-label",ye(m)),ot=()=>({wide:o.clientWidth,
high:o.clientHeight});return H(),{show:Z,fit:F,zoom:se,describe:Y,size:ot,needs:z,resize:q,restyle:H,onPick:m=>{w=m},written:()=>d,at:m=>A.canvasToDOM(r.nodes.find(
({thing:f})=>f.id===m))}};var Qn=["attested","single","interpretive","inferred","disputed"],Vn=e=>{let{width:t,dashes:n}=Ye[e],o=document.createElementNS("http://www.w3.org/2000/svg","sv\
g"),a=document.createElementNS("http://www.w3.org/2000/svg","line");for(let[s,r]of Object.entries({viewBox:"0 0 44 8",class:`swatch ${e}`,"aria-hidden":"true"}))
o.setAttribute(s,r);for(let[s,r]of Object.entries({x1:1,y1:4,x2:43,y2:4,"stroke-width":t,"stroke-dasharray":n?n.join(" "):"none"}))a.setAttribute(s,r);return o.
append(a),o},Kt=({model:e,address:t},n,o)=>{let{hide:a}=n.selection,s=p=>i("button",{type:"button","aria-pressed":String(!a.includes(p.id)),title:a.includes(p.id)?
l("legend.hidden"):l("legend.shown"),click:()=>t.replace(t.to({selection:ve(n.selection,"hide",p.id)}))},ne(p),` ${p.label} `,i("span",{class:"count"},p.count)),
r=o.querySelector("details")?.open,c=[...o.querySelectorAll("button")].indexOf(document.activeElement),d=i("details",{class:"lines",open:r},i("summary",{},l("le\
gend.lines")),i("ul",{},Qn.map(p=>i("li",{},Vn(p),l(`line.${p}`)))));o.replaceChildren(i("div",{class:"chips",role:"group","aria-label":l("legend.label")},e.legend.
filter(p=>p.count).map(s)),...n.view==="network"?[d]:[]),c>=0&&o.querySelectorAll("button")[c]?.focus()};var Qt="9999-12-31",ft=(e,t,n)=>{let o=e.get(t);o?o.push(n):e.set(t,[n])},Jn=e=>{let t=new Map(Object.entries(e.terms));return{terms:t,term:o=>ke(t.get(o))||o||
""}},Xn=({first:e="",last:t="",edtf:n="",bounded:o=!1})=>e||t&&t<Qt?{first:e||"0000-01-01",last:t||Qt,edtf:n,bounded:o}:null,_n=(e,t,n)=>({aliases:[],links:[],...e,
names:{en:e.label,...e.names},untagged:e.label,group:t,span:Xn(e),get label(){return this.names[V()]||this.untagged},get kindLabel(){return e.kind?n(e.kind):this.
group.label}}),eo=e=>({...e,get label(){return e.unclear&&e.unclear.length?l("relation.unclear",{now:ke(e.unclear[0]),once:ke(e.unclear[1])}):ke(e.names)},get reversed(){
return ke(e.inverse)},get meaning(){return ke(e.definition)}}),to=(e,t)=>{let n=new Map([...e.keys()].map(o=>[o,new Map]));for(let o of t)o.s!==o.o&&(ft(n.get(o.
s),o.o,o),ft(n.get(o.o),o.s,o));return n},no=(e,t,n)=>{let o=0;return e.typed.forEach((a,s)=>{let r=n.every(d=>a.startsWith(d)||a.includes(" "+d));if(!r&&!n.every(
d=>a.includes(d)))return;let c=a===t?5:a.startsWith(t)?4:r?3:1;o=Math.max(o,c-(s?.5:0))}),o},oo=(e,t,n)=>{let o=null,a=()=>(o||=[...e.values()].filter(s=>!s.folded).
map(s=>(s.called=[...new Set([...Object.values(s.names),s.untagged,...s.aliases])],s.typed=s.called.map(Fe),s)),o);return(s,r=()=>!0)=>{let c=Fe(s);if(!c)return[];
let d=c.split(" ");return a().filter(r).map(p=>[no(p,c,d),p]).filter(([p])=>p>0).sort(([p,w],[T,B])=>T-p||t(B.id)-t(w.id)||n(w,B)).map(([,p])=>p)}},so=["dispute\
d","claimed","interpretive","inferred","single","attested"],Vt=e=>e.disputed?"disputed":e.layer==="claimed"?"claimed":e.property.interpretive?"interpretive":e.layer===
"inferred"?"inferred":e.origins>1?"attested":"single",Ne=e=>so.indexOf(Vt(e)),Jt=({content:e,drawn:t})=>{let{terms:n,term:o}=Jn(e),a=h=>dt(h,o),s=e.legend.map((h,g)=>({
...h,index:g,count:0,get label(){return ke(h.names)}})),r=new Map(e.sources.map(h=>[h.id,h])),c=new Map(Object.entries(e.properties).map(([h,g])=>[h,eo(g)])),d=e.
claims;for(let h of[...d,...e.remarks])h.sentences=(h.sentences||[]).map(g=>e.sentences[g]);let p=new Map(e.things.map(h=>[h.id,_n(h,s[h.group||0],o)]));for(let h of p.
values())h.folded||(h.group.count+=1);let w=e.statements.map((h,g)=>{let M=c.get(h.p)||{label:h.p,reversed:"",meaning:""},z=[h.s,h.p,h.via||h.o||""].join("~");return{
claims:[],rules:[],origins:0,...h,index:g,key:z,property:M}}),T=new Map;for(let h of w)for(let g of new Set([h.s,h.o,h.via]))p.has(g)&&ft(T,g,h);let B=t.edges.map(
h=>w[h]),A=to(p,B),H=h=>(A.get(h)||new Map).size,O=new Map,y=(h,g)=>(O.has(V())||O.set(V(),new Intl.Collator(V())),O.get(V()).compare(h.label,g.label)),S=h=>[...A.
get(h)||new Map].map(([g,M])=>({thing:p.get(g),statements:M})).sort((g,M)=>g.thing.group.index-M.thing.group.index||H(M.thing.id)-H(g.thing.id)||y(g.thing,M.thing));
return{content:e,drawn:t,legend:s,sources:r,properties:c,claims:d,things:p,statements:w,about:T,edges:B,terms:n,term:o,value:a,spots:new Map(t.nodes.map(h=>[h.id,
h])),byKey:new Map(w.map(h=>[h.key,h])),neighbours:S,degree:H,byName:y,standing:Vt,weakness:Ne,search:oo(p,H,y),nearTo:h=>(A.get(h)||new Map).keys(),between:(h,g)=>A.
get(h)&&A.get(h).get(g)||[]}};var me=(...e)=>i("h2",{tabindex:"-1"},e),J=(e,...t)=>t.flat(1/0).some(n=>n)?i("section",{},i("h3",{},e),t):null,xe=(e,t="plain")=>i("ul",{class:t},e.map(n=>i("l\
i",{},n))),kt=(e,t)=>e.length<=t+1?xe(e):[xe(e.slice(0,t)),i("details",{class:"more"},i("summary",{},l("more.rest",{n:e.length-t})),xe(e.slice(t)))],oe=(e,t,n=!1)=>i(
"a",{href:e,"aria-current":n?"true":null},t),he=(...e)=>e.some(Boolean)?i("p",{class:"actions"},e):null;var Xt=({model:e,address:t})=>{let{libraries:n}=e.content,o=i("tr",{},[l("about.library"),l("about.version"),l("about.licence")].map(s=>i("th",{scope:"col"},s))),
a=s=>i("tr",{},i("td",{},$e(s.home,s.name),i("small",{},I(s.by))),i("td",{},s.version),i("td",{},s.licence));return[me(l("about.title")),i("p",{},l("about.file")),
i("p",{},l("about.texts")),J(l("about.reading"),i("p",{},l("about.lines")),i("p",{},l("about.places"))),J(l("about.keys"),i("p",{},l("about.keyboard"))),J(l("ab\
out.libraries"),i("table",{class:"values"},i("thead",{},o),i("tbody",{},n.map(a)))),i("p",{class:"note"},l("about.data")),he(oe(t.fresh(),l("start.title")))]};var[ao,io]=[5,24],_t=(e,t)=>e.s===t?e.property.label:e.property.reversed||l("relation.reversed",{relation:e.property.label}),ro=({model:e,evidence:t,address:n},o,a)=>{
let s=o.s===a,r=s?t.value(o):t.thingLink(o.s),c=_t(o,a),d=n.now().statement===o.key,p=o.o?e.things.get(s?o.o:o.s)?.label:e.value(o.value);return i("li",{class:`\
entry ${e.standing(o)}`},i("p",{class:"said"},i("span",{class:"relation"},c)," ",r,t.qualified(o)),t.tags(o),i("p",{},i("a",{class:"why",href:n.ofStatement(o),"\
aria-current":d?"true":null,"aria-label":l("evidence.of",{what:`${c} ${p||""}`})},l("evidence.link"))))},lo=(e,t)=>Number(t.disputed||0)-Number(e.disputed||0)||
t.origins-e.origins,co=(e,t,n)=>{let o=new Map;for(let r of t){let c=_t(r,n),d=r.layer==="inferred"?1:0,p=o.get(c)||{name:c,inferred:d,members:[]};p.inferred=Math.
min(p.inferred,d),p.members.push(r),o.set(c,p)}let a=[...o.values()].sort((r,c)=>r.inferred-c.inferred||r.members.length-c.members.length||r.name.localeCompare(
c.name)),s=t.length>io;return a.map(({name:r,members:c})=>{let d=()=>re([...c].sort(lo),ao,w=>ro(e,w,n),"entries");if(!s||c.length<3)return i("div",{class:"grou\
p"},d());let p=i("details",{class:"group"},i("summary",{},`${Oe(r)} `,i("span",{class:"count"},c.length)));return p.addEventListener("toggle",()=>p.open&&p.children.
length===1&&p.append(...i("div",{},d()).childNodes)),p})},po=e=>{let t=Object.keys(Te).filter(n=>e.names[n]&&n!==V()&&e.names[n]!==e.label).map(n=>[n,I(e.names[n],
{lang:n})]);e.aliases.length&&t.push([l("thing.also"),e.aliases.map((n,o)=>[o?", ":"",I(n)])]),e.at&&t.push([l("thing.at"),l("thing.point",{north:e.at[0].toFixed(
2),east:e.at[1].toFixed(2)})]);for(let n of e.links)t.push([l("thing.see"),$e(n,n.replace(/^https?:\/\/(www\.)?/,""))]);return[t.length?i("dl",{class:"names"},t.
map(([n,o])=>[i("dt",{},n),i("dd",{},o)])):null,e.note?i("p",{class:"note"},be(e.note)):null]},yt=new WeakMap,uo=(e,t)=>{if(!yt.has(e)){let n=new Map;for(let o of e.
statements)for(let a of new Set(o.claims.map(s=>e.claims[s].who).filter(Boolean)))n.has(a)?n.get(a).push(o):n.set(a,[o]);yt.set(e,n)}return yt.get(e).get(t)||[]},
ho=({address:e},t)=>{let{view:n,whole:o}=e.now(),a={...ce(),near:[t.id]};return he(n==="network"&&!o?null:oe(e.fresh({thing:t.id}),l("thing.surroundings")),oe(e.
fresh({path:!0,from:t.id}),l("thing.path")),oe(e.fresh({view:"timeline",thing:t.id,selection:a}),l("thing.timeline")),oe(e.fresh({view:"list",thing:t.id,selection:a}),
l("thing.list")),o||t.folded?null:oe(e.fresh({whole:!0,thing:t.id}),l("thing.whole")))},en=(e,t)=>{let{model:n,evidence:o}=e,a=n.about.get(t.id)||[],s=w=>{let T=a.
filter(B=>w(B)&&(B.via!==t.id||B.s===t.id||B.o===t.id));return T.length?co(e,T,t.id):null},r=a.filter(w=>w.via===t.id),c=n.content.remarks.filter(w=>(w.about||[]).
includes(t.id)||w.who===t.id),d=n.content.gaps.filter(w=>(w.about||[]).includes(t.id)),p=uo(n,t.id);return[i("p",{class:"kind"},ne(t.group),t.kindLabel),me(I(t.
label)),po(t),ho(e,t),r.length?i("p",{},r.map(o.line)):null,J(l("thing.gaps"),d.length?xe(d.map(w=>be(w.question)||I(w.label)),"plain unknown"):null),J(l("thing\
.details"),s(w=>!w.o&&w.layer!=="claimed")),J(l("thing.related"),s(w=>w.o&&w.layer!=="claimed")),J(l("thing.claimed"),s(w=>w.layer==="claimed")),J(l("thing.rema\
rks"),c.length?[i("p",{class:"note"},l("thing.remarks.note")),re(c,6,o.remark,"claims")]:null),p.length?J(l("thing.quoted",{n:p.length}),re(p,6,o.line)):null,a.
length?null:i("p",{class:"note"},l("thing.nothing"))]},tn=(e,t)=>{let{model:n,evidence:o,address:a}=e,{path:s,thing:r}=a.now(),c=s?[l("path.back"),a.to({statement:""})]:
[l("thing.everything",{thing:(n.things.get(r)||n.things.get(t.s)).label}),a.ofThing(r||t.s)];return[i("p",{class:"kind"},i("a",{href:c[1]},"← ",I(c[0]))),i("h\
2",{tabindex:"-1",class:"sentence"},o.sentence(t)),o.tags(t),t.property.meaning?i("p",{class:"note"},Q("evidence.meaning",{relation:i("span",{class:"relation"},
t.property.label),meaning:be(t.property.definition)})):null,o.behind(t)]};var wo=.05,mo=3,go=e=>{let t=Math.max(40,wo*e.spots.size);return new Set([...e.things.values()].filter(n=>n.group.hub||n.group.loose||e.degree(n.id)>t).map(n=>n.
id))},fo=(e,t)=>{let{group:n}=e.things.get(t);return 1+Math.log2(1+e.degree(t))/4+(n.loose||n.hub&&!n.actor?3:0)},ko=[.6,2,.8,.5,.2,0],yo=(e,t,n)=>Math.min(...e.
between(t,n).map(o=>ko[Ne(o)])),bo=e=>{let t=0;for(let n=1;n<e.length;n+=1)e[n][0]<e[t][0]&&(t=n);return e.splice(t,1)[0]},zo=(e,t,n,o,a)=>{let s=new Map([[t,{far:0,
by:null}]]),r=[[0,t]],c=new Set;for(;r.length;){let[p,w]=bo(r);if(w===n)break;if(!c.has(w)){c.add(w);for(let T of e.nearTo(w)){if(c.has(T)||T!==n&&o.has(T)||!a(
w,T))continue;let B=p+yo(e,w,T)+(T===n?1:fo(e,T));s.has(T)&&s.get(T).far<=B||(s.set(T,{far:B,by:w}),r.push([B,T]))}}}if(!s.has(n))return null;let d=[];for(let p=n;p!==
null;p=s.get(p).by)d.unshift(p);return d},nn=(e,t,n,{through:o=!1,selected:a=null}={})=>{let s=o?new Set:new Set(go(e));if(a)for(let d of e.things.keys())a.things.
has(d)||s.add(d);let r=(d,p)=>!a||e.between(d,p).some(w=>a.statements.has(w.index)),c=[];for(;c.length<mo;){let d=zo(e,t,n,s,r);if(!d||d.length===2&&c.length||(c.
push(d),d.length===2))break;d.slice(1,-1).forEach(p=>s.add(p))}return c},He=(e,t)=>t.slice(1).map((n,o)=>({from:t[o],to:n,statements:[...e.between(t[o],n)].sort(
(a,s)=>Ne(s)-Ne(a))})),on=(e,t)=>He(e,t).map(({statements:n})=>n[0]).sort((n,o)=>Ne(n)-Ne(o)||n.origins-o.origins)[0];var vo=({model:e,address:t,finder:n})=>{let o=t.now(),a=(r,c)=>{let d=e.things.get(o[r]),p=i("div",{class:"finder",id:`path-${r}`});return n.attach(p,{label:c,value:d?
d.label:"",choose:w=>t.go(t.to({[r]:w,route:0,statement:""}))}),p},s=i("input",{type:"checkbox",id:"hubs",change:()=>t.go(t.to({hubs:!o.hubs,route:0,statement:""}))});
return s.checked=o.hubs,i("div",{class:"path-form"},a("from",l("path.from")),a("to",l("path.to")),i("label",{for:"hubs"},s,` ${l("path.hubs")}`))},jo=({model:e,
evidence:t,address:n},{statements:o})=>i("li",{class:"hop"},o.map(a=>i("div",{class:`entry ${e.standing(a)}`},i("p",{class:"said"},t.sentence(a)),t.tags(a),i("p",
{},i("a",{class:"why",href:n.ofStatement(a),"aria-label":l("evidence.of",{what:t.words(a).flat(1/0).map(s=>s?.textContent??s??"").join("")})},l("evidence.link")))))),
_e=(...e)=>i("p",{class:"note"},e),sn=(e,t)=>{let{model:n,address:o,evidence:a}=e,s=o.now(),r=[me(l("path.title")),vo(e)];if(!n.things.has(s.from)||!n.things.has(
s.to))return[...r,_e(l("path.choose"))];if(s.from===s.to)return[...r,_e(l("path.same"))];if(!t.length)return[...r,_e(s.hubs?l("path.none"):l("path.onlyhubs")),s.
hubs?null:he(oe(o.to({hubs:!0,statement:""}),l("path.allow")))];let c=t[s.route]||t[0],d=on(n,c),p=d.property.interpretive||d.disputed||d.layer!=="fact"?l(`stan\
ding.${n.standing(d)}`):a.origins(d);return[...r,t.length>1?he(...t.map((w,T)=>oe(o.to({route:T,statement:""}),`${l("path.way",{n:T+1})}: ${l("count.step",{n:w.
length-1})}`,c===w))):null,i("p",{class:"note weakest"},Q("path.weakest",{statement:a.line(d),how:i("strong",{},p)})),i("ol",{class:"hops"},He(n,c).map(w=>jo(e,
w))),s.hubs?null:_e(Q("path.avoided",{allow:i("a",{href:o.to({hubs:!0,statement:"",route:0})},I(l("path.allow")))}))]};var So=({evidence:e,address:t},n)=>{let o=({s:d,o:p})=>[d,p],[a,s]=n,r=!s||o(s).includes(a.o)?a.s:a.o,c=[i("li",{},e.thingLink(r))];for(let d of n){let{label:p,
reversed:w}=d.property,T=d.s===r;r=T?d.o:d.s,c.push(i("li",{},i("a",{class:"relation",href:t.ofStatement(d)},T?p:w||`← ${p}`)," ",e.thingLink(r)))}return i("o\
l",{class:"story"},c)},xo=({model:e,address:t})=>{let{content:n}=e,o=[],a=(p,w,T)=>o.push(i("a",{href:T,class:"question"},Q(p,w))),s=p=>I(e.things.get(p).label),
r=n.agreements[0];r&&a("ask.agreement",{thing:s(r)},t.ofThing(r));let c=n.disputed.map(p=>e.statements[p]).find(p=>!p.o);c&&a("ask.disputed",{what:I(c.property.
label),thing:s(c.s)},t.ofStatement(c));let d=n.events[0];return d&&r&&a("ask.path",{one:s(d),two:s(r)},t.fresh({path:!0,from:d,to:r})),a("ask.when",{},t.fresh({
view:"timeline"})),a("ask.single",{},t.fresh({view:"list",selection:{...ce(),single:!0}})),a("ask.undated",{},t.fresh({view:"list",selection:{...ce(),undated:!0}})),
xe(o)},Mo=({model:e,evidence:t},n)=>{let o=(n.about||[]).filter(a=>e.things.has(a));return[be(n.question)||I(n.label),o.length?i("span",{class:"muted gap-about"},
Q("start.about",{things:i("span",{},o.map((a,s)=>[s?", ":"",t.thingLink(a)]))})):null]},an=e=>{let{model:t,evidence:n,address:o,story:a}=e,{content:s,things:r,statements:c,
sources:d}=t,p=A=>[n.thingLink(A),i("span",{class:"muted"},` ${t.things.get(A).kindLabel} · ${l("count.neighbour",{n:t.degree(A)})}`)],w=s.disputed.map(A=>c[A]),
T=(A,H)=>J(A,H.length?kt(H.map(p),5):null),B=s.agreements.length+s.events.length;return[me(l("start.title")),i("p",{class:"lead"},l("start.lead")),J(l("start.as\
ked"),s.asked.length?xe(s.asked.map(p)):null),r.size?J(l("start.questions"),xo(e)):null,J(l("start.stories"),a?a.list():null),T(l("start.agreements"),s.agreements),
T(l("start.events"),s.events),B?null:T(l("start.connected"),s.connected),J(l("start.disputed"),w.length?re(w,6,A=>[n.line(A),i("span",{class:"muted"},` ${l("cou\
nt.claim",{n:A.claims.length})}`)]):null),J(l("start.chains"),s.chains.length?s.chains.map(A=>So(e,A.map(H=>c[H]))):null),J(l("start.gaps"),s.gaps.length?kt(s.gaps.
map(A=>Mo(e,A)),5):null),i("p",{class:"muted counts"},[l("count.thing",{n:r.size}),l("count.statement",{n:c.length}),l("count.claim",{n:s.claims.length}),l("cou\
nt.source",{n:d.size})].join(" · ")),he(oe(o.fresh({about:!0}),l("about.title")))]};var bt=({address:e},t)=>[me(l("lost.title")),i("p",{class:"note"},l("lost.words")," ",I(t)),he(oe(e.fresh(),l("start.title")))],rn=(e,t)=>{let{model:n,address:o,
story:a}=e,s=o.now();return s.about?Xt(e):s.statement?o.statement()?tn(e,o.statement()):bt(e,s.statement):s.path?sn(e,t):s.story&&a?a.panel(s.story,s.step)||bt(
e,s.story):s.thing?n.things.has(s.thing)?en(e,n.things.get(s.thing)):bt(e,s.thing):an(e)},ln=(e,t,{focus:n})=>{e.replaceChildren(...i("div",{},t).childNodes),e.
scrollTop=0;let o=e.querySelector("h2");n&&o&&!document.activeElement.closest(".finder, #filters, #stage .view")&&o.focus({preventScroll:!0})};var Eo=e=>{let t=0;return e.map(n=>t+=n)},To=({n:e,v:t},n)=>{let o=qe(t,n),a=0;return qe(e,n).map(s=>o.slice(a,a+=s))},Ao=({n:e,c:t},n)=>{let o=Array.from({length:e},
()=>({}));for(let[a,s]of Object.entries(t))qe(s,n).forEach((r,c)=>{r!==void 0&&(o[c][a]=r)});return o},Lo=({n:e,at:t,v:n},o)=>{let a=new Array(e).fill(void 0),s=qe(
n,o);return qe(t,o).forEach((r,c)=>{a[r]=s[c]}),a},No={v:({v:e})=>e,d:({v:e})=>Eo(e),r:({v:e},t)=>qe(e,t).map(n=>t[n]),l:To,o:Ao,p:Lo},qe=(e,t)=>No[e.e](e,t),cn=({
strings:e,columns:t})=>Object.fromEntries(Object.entries(t).map(([n,o])=>[n,qe(o,e)]));var pn=async()=>{let e=atob(document.getElementById("data").textContent),t=new Uint8Array(e.length);for(let r=0;r<e.length;r+=1)t[r]=e.charCodeAt(r);let n=await new Response(
new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"))).json(),{nodes:o,edges:a,...s}=cn(n.lists);return{drawn:{nodes:o,edges:a,options:n.options},
content:{...n.rest,...s}}};var qo=40,Pe=null,et=null,un=null,dn=e=>{let{evidence:t,model:n}=Pe;return i("li",{class:`told ${n.standing(e)}`},i("span",{class:"relation"},e.property.label),
" ",t.value(e),t.qualified(e)," ",t.tags(e),i("a",{class:"why",href:Pe.address.ofStatement(e),"aria-label":l("evidence.of",{what:`${e.property.label}`})},l("evi\
dence.link")))},Po=([e,t])=>{let n=Pe.model.things.get(e);return i("li",{class:"about"},i("h4",{},i("a",{href:Pe.address.ofThing(e),class:"thing"},ne(n.group),I(
n.label)),i("small",{},` ${n.kindLabel}`)),t.length>14?re(t,12,dn,"tellings","ul"):i("ul",{class:"tellings"},t.map(dn)))},Io=(e,t)=>{let n=new Map;for(let a of t.
statements){let s=e.statements[a],r=e.things.get(s.s);r&&(n.has(r.id)?n.get(r.id).push(s):n.set(r.id,[s]))}let o=new Map(e.legend.map(a=>[a,[]]));for(let[a,s]of n)
o.get(e.things.get(a).group).push([a,s]);for(let a of o.values())a.sort(([s],[r])=>e.byName(e.things.get(s),e.things.get(r)));return[...o].filter(([,a])=>a.length)},
hn={name:"list",mount:(e,t)=>{Pe=t,et=i("div",{class:"listing"}),e.append(et)},draw:({shown:e,selected:t})=>{let n=JSON.stringify([e.selection,e.lang]);if(n===un)
return;un=n;let o=Io(Pe.model,t),a=Math.max(3,Math.floor(qo/Math.max(1,o.length)));et.replaceChildren(...o.length?o.map(([s,r])=>i("section",{},i("h3",{},ne(s),
Oe(s.label)," ",i("span",{class:"count"},r.length)),re(r,a,Po,"abouts"))):[i("p",{class:"empty"},l("list.empty"))]),et.parentElement.scrollTop=0},caption:({selected:e})=>[
l("list.caption",{statements:l("count.statement",{n:e.statements.size}),things:l("count.thing",{n:new Set([...e.statements].map(t=>Pe.model.statements[t].s)).size})})]};var wn=null,mn={name:"map",mount:e=>{wn=e},draw:({selected:e})=>{wn.replaceChildren(i("p",{class:"empty"},l("count.thing",{n:e.things.size})))}};var gn=({model:e})=>{let t='system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',n={name:`500 14px ${t}`,caption:`12px ${t}`,centre:`600 16px ${t}`},
o={name:18,caption:15,centre:21},[a,s]=[9,20],r=document.createElement("canvas").getContext("2d"),c=(b,k)=>(r.font=k,r.measureText(b).width),d=(b,k,L,N=3)=>{let E=[],
P="";for(let v of ye(b).split(/\s+/).filter(Boolean)){let x=P?`${P} ${v}`:v;!P||c(x,k)<=L?P=x:(E.push(P),P=v)}P&&E.push(P);let u=E.slice(0,N).map(v=>p(v,k,L));return E.
length>N&&(u[N-1]=p(`${u[N-1]} …`,k,L,!0)),u},p=(b,k,L,N=!1)=>{if(c(b,k)<=L)return b;let E=N?b.slice(0,-2):b;for(;E.length>1&&c(`${E}…`,k)>L;)E=E.slice(0,-1);
return`${E}…`},w=b=>b.startsWith(":")?e.term(b.slice(1)):e.things.get(b).label,T=({capacity:b})=>b&&l("as.posts",{posts:b.map(w).join(l("and"))}),B=({when:b})=>b&&
b.map(de).join(" · "),A=(b,k)=>{let{label:L,reversed:N}=b.property,E=[b.s===k?L:N||`← ${L}`,B(b),T(b)].filter(Boolean).join(", ");return b.disputed?`${E} (${l(
"standing.disputed")})`:b.layer==="inferred"?`${E} (${l("standing.inferred")})`:E},H=(b,k,L)=>{let N=[...new Set(b.map(P=>A(P,k)))];return(N.length>3?[...N.slice(
0,2),l("more.relations",{n:N.length-2})]:N).flatMap(P=>d(P,n.caption,L,2))},O=(b,k)=>k&&b.label.startsWith(`${k.label}: `)?`… ${b.label.slice(k.label.length+2)}`:
b.label,y=(b,k,L,N)=>{let E=d(O(b,N),n.name,L),P=Math.max(...E.map(u=>c(u,n.name)),...k.map(u=>c(u,n.caption)));return{thing:b,lines:E,captions:k,width:P,height:E.
length*o.name+k.length*o.caption}},S=b=>{let k=Math.min(.22,.6/b.length);return b.map((L,N)=>{let E=(N-(b.length-1)/2)*(b[0].s===L.s?k:-k),P=E?{enabled:!0,type:E>
0?"curvedCW":"curvedCCW",roundness:Math.abs(E)}:!1;return{statement:L,smooth:P}})},h=(b,k,L)=>{let N=b.reduce((C,$)=>C+$.height,0),E=Math.max(L?13:18,Math.min(L?
26:64,(L?380-N:420-N)/b.length)),P=N+E*(b.length-1),[u,v]=L?[70,62]:[130,110],x=-P/2;return b.map(C=>{let $=x+C.height/2;x+=C.height+E;let R=Math.sqrt(Math.max(
0,1-($/Math.max(P/2+60,160))**2));return{...C,x:k*(u+v*R),y:$,direction:k}})},g=(b,{selected:k,all:L,narrow:N,room:E})=>{let P=e.things.get(b),u=e.neighbours(b).
filter(({thing:Y})=>k.things.has(Y.id)).map(Y=>({...Y,statements:Y.statements.filter(ot=>k.statements.has(ot.index))})).filter(Y=>Y.statements.length),x=L?u:z(u,
N?a:s,b),C=N?Math.max(120,E-205):200,$=x.map(Y=>({...y(Y.thing,H(Y.statements,b,C),C,P),statements:Y.statements})),R=N?$.length:q($),X=h($.slice(0,R),1,N),le=h(
$.slice(R).reverse(),-1,!1),Z=[...X,...le],se=Z.map(Y=>({id:Y.thing.id,x:Y.x+Y.direction*18,y:Y.y-Y.height/2,width:Y.width,height:Y.height,lines:Y.lines,captions:Y.
captions,align:Y.direction>0?"left":"right"}));return(!N||!$.length)&&se.push(M(P,$.length?190:280)),{nodes:[{thing:P,x:0,y:0,size:20},...Z.map(Y=>({thing:Y.thing,
x:Y.x,y:Y.y,size:10}))],edges:Z.flatMap(Y=>S(Y.statements)),labels:se,hidden:u.length-x.length,total:u.length}},M=(b,k)=>{let L=d(b.label,n.centre,k,4),N=Math.max(
...L.map(E=>c(E,n.centre)));return{id:b.id,x:0,y:34,width:N,height:L.length*o.centre,lines:L,captions:[],align:"center",card:!0}},z=(b,k,L)=>{if(b.length<=k)return b;
let N=new Map;for(let P of b){let u=A(P.statements[0],L);N.has(u)?N.get(u).push(P):N.set(u,[P])}let E=new Set;for(let P=0;E.size<k;P+=1)for(let u of N.values())
u[P]&&E.size<k&&E.add(u[P]);return b.filter(P=>E.has(P))},q=b=>{let k=b.reduce((E,P)=>E+P.height+18,0),L=0,N=b.findIndex(E=>(L+=E.height+18)>=k/2);return N<0?b.
length:N+1};return{FACE:t,FONT:n,LINE:o,width:c,wrap:d,phrase:A,round:g,chain:(b,{narrow:k,room:L})=>{let N=k?L-90:420,E=[],P=[],u=[],v=0;return b.forEach((x,C)=>{
let $=e.things.get(x),R=y($,[],N);if(E.push({thing:$,x:0,y:v,size:13}),u.push({id:x,x:26,y:v-R.height/2,width:R.width,height:R.height,lines:R.lines,captions:[],
align:"left"}),C===b.length-1)return;let X=e.between(x,b[C+1]),le=X.flatMap(se=>d([`${se.s===x?"↓":"↑"} ${se.property.label}`,B(se),se.disputed&&l("standing\
.disputed")].filter(Boolean).join(", "),n.caption,N,2)),Z=Math.max(b.length>6?70:92,44+le.length*o.caption+R.height/2);u.push({x:26+6*X.length,y:v+Z/2-le.length*
o.caption/2,lines:[],captions:le,align:"left",width:Math.max(...le.map(se=>c(se,n.caption))),height:le.length*o.caption,statement:X[0]}),P.push(...S(X)),v+=Z}),
{nodes:E,edges:P,labels:u,hidden:0,total:b.length}},whole:({selected:b})=>{let k=b.things,L=[...k].map(E=>{let P=e.spots.get(E);return{thing:e.things.get(E),x:P.
x,y:P.y,size:P.size}}),N=new Map;for(let E of e.edges){if(!k.has(E.s)||!k.has(E.o)||!b.statements.has(E.index))continue;let P=[E.s,E.o].sort().join(`
`);N.has(P)?N.get(P).push(E):N.set(P,[E])}return{nodes:L,edges:[...N.values()].flatMap(S),labels:null,hidden:e.spots.size-L.length,total:L.length}}}};var fn=({model:e})=>{let o=(y,{x:S,y:h},g,M,z)=>{for(let q=0;q<M;q+=1){let U=z+q*2*Math.PI/M;q?y.lineTo(S+g*Math.cos(U),h+g*Math.sin(U)):y.moveTo(S+g*Math.cos(U),
h+g*Math.sin(U))}y.closePath()},s={star:(y,{x:S,y:h,size:g})=>{for(let M=0;M<10;M+=1){let z=M%2?g*.5:g*1.1,q=-Math.PI/2+M*Math.PI/5;M?y.lineTo(S+z*Math.cos(q),h+
z*Math.sin(q)):y.moveTo(S+z*Math.cos(q),h+z*Math.sin(q))}y.closePath()},dot:(y,{x:S,y:h,size:g})=>{y.moveTo(S+g,h),y.arc(S,h,g,0,2*Math.PI)},square:(y,{x:S,y:h,
size:g})=>y.rect(S-g*.88,h-g*.88,g*1.76,g*1.76),diamond:(y,S)=>o(y,S,S.size*1.12,4,0),triangle:(y,S)=>o(y,S,S.size*1.15,3,-Math.PI/2),triangleDown:(y,S)=>o(y,S,
S.size*1.15,3,Math.PI/2),hexagon:(y,S)=>o(y,S,S.size,6,0)},r=(y,S)=>`${Math.floor(y/128)},${Math.floor(S/128)}`,c=(y,S,h=1)=>{let g=k=>!S.near||S.near.has(k),M=new Map(
y.nodes.map(k=>[k.thing.id,k])),z={lines:new Map,shapes:new Map},q=(k,L,N)=>(k.has(L)||k.set(L,{...N,path:new Path2D}),k.get(L).path),U=y.edges.map(({statement:k,
smooth:L})=>({statement:k,...d(M.get(k.s),M.get(k.o),L)}));for(let{statement:k,from:L,over:N,to:E,far:P}of U){let u=S.things.has(k.s)||S.things.has(k.o),v=k.key===
S.statement,x=e.standing(k),C=P>700||M.get(k.s).thing.group.hub||M.get(k.o).thing.group.hub,$={standing:x,chosen:v,touches:u,long:C,faded:!!S.near&&!u},R=q(z.lines,
JSON.stringify($),$);R.moveTo(L.x,L.y),N?R.quadraticCurveTo(N.x,N.y,E.x,E.y):R.lineTo(E.x,E.y)}let F=new Map;for(let k of y.nodes){let{group:L,id:N}=k.thing,E={
group:L,bright:g(N),chosen:S.things.has(N)};(s[L.shape]||s.dot)(q(z.shapes,[L.index,E.bright,E.chosen].join(),E),{...k,size:k.size*h});let P=r(k.x,k.y);F.has(P)?
F.get(P).push(k):F.set(P,[k])}let b=({touches:k,chosen:L})=>Number(k)+2*Number(L);return{lines:U,cells:F,strokes:[...z.lines.values()].sort((k,L)=>b(k)-b(L)),shapes:[
...z.shapes.values()].sort((k,L)=>Number(k.bright)-Number(L.bright)||Number(k.chosen)-Number(L.chosen))}},d=(y,S,h)=>{let[g,M]=[S.x-y.x,S.y-y.y],z=h?h.roundness*
(h.type==="curvedCW"?1:-1):0,q=z&&{x:(y.x+S.x)/2-M*z,y:(y.y+S.y)/2+g*z};return{from:y,to:S,over:q,far:Math.hypot(g,M)}},p=({touches:y,faded:S,long:h,chosen:g},M)=>y||
g?1:S?.07:(h?.16:.6)*Math.min(1,.6+M),w=(y,S,h,g,M)=>{let z=Math.max(1,.7/M);for(let q of S.strokes){let{width:U,dashes:F}=g[q.standing]||g.single;y.globalAlpha=
p(q,M),y.strokeStyle=q.chosen||q.touches?h.accent:q.standing==="disputed"?h.disputed:h.line,y.lineWidth=Math.max(U*.75,z*.8)+(q.chosen?2:0),y.setLineDash(F&&M>.5?
F:[]),y.stroke(q.path)}y.setLineDash([]);for(let{group:q,bright:U,chosen:F,path:b}of S.shapes)y.globalAlpha=U?1:.18,y.fillStyle=q.hollow?h.stage:q.colour,y.strokeStyle=
F?h.text:q.hollow?q.colour:h.rim,y.lineWidth=q.hollow||F?Math.max(2.5,z):1,y.fill(b),(M>.25||q.hollow||F)&&y.stroke(b);y.globalAlpha=1},T=(y,{x:S,y:h},g)=>{let M;
for(let z of[-128,0,128])for(let q of[-128,0,128])for(let U of y.cells.get(r(S+z,h+q))||[]){let F=Math.hypot(U.x-S,U.y-h)-U.size;F<=g&&(!M||F<M.far)&&(M={far:F,
id:U.thing.id})}return M&&M.id},B=(y,{x:S,y:h},g)=>{let M;for(let{statement:z,from:q,over:U,to:F}of y.lines){let[b,k]=q.x<F.x?[q.x,F.x]:[F.x,q.x],[L,N]=q.y<F.y?
[q.y,F.y]:[F.y,q.y],E=g+(U?(k-b+N-L)*.25:0);if(S<b-E||S>k+E||h<L-E||h>N+E)continue;let P=A({x:S,y:h},q,U,F);P<=g&&(!M||P<M.far)&&(M={far:P,statement:z})}return M&&
M.statement},A=(y,S,h,g)=>{if(!h)return H(y,S,g);let[M,z]=[1/0,S];for(let q=1;q<=8;q+=1){let U=q/8,F=k=>(1-U)**2*S[k]+2*U*(1-U)*h[k]+U**2*g[k],b={x:F("x"),y:F("\
y")};M=Math.min(M,H(y,z,b)),z=b}return M},H=({x:y,y:S},h,g)=>{let[M,z]=[g.x-h.x,g.y-h.y],q=Math.max(0,Math.min(1,((y-h.x)*M+(S-h.y)*z)/(M*M+z*z||1)));return Math.
hypot(h.x+q*M-y,h.y+q*z-S)};return{growth:y=>Math.min(2.1,Math.max(1,Math.round(3.4/y/9*10)/10)),prepare:c,draw:w,thingAt:T,lineAt:B}};var yn=620,ge=null,Ze=null,pe=null,Be=null,te=null,bn=[],$o=e=>["asked","agreements","events","connected"].map(t=>e.content[t][0]).find(Boolean)||"",Oo=(e,{statement:t})=>(e.
path?e.from:e.thing||t?.s)||$o(ge.model),Co=({shown:e,selected:t,ways:n,focus:o})=>{let{wide:a}=pe.size(),s={selected:t,all:e.all,narrow:a<yn,room:a},r=(...d)=>JSON.
stringify([...d,e.selection,e.lang,s.narrow?a:0]);if(e.whole&&!e.path)return{...Ze.whole(s),key:r("whole")};if(e.path&&n.length){let d=n[e.route]||n[0];return{...Ze.
chain(d,s),key:r("path",d),steps:He(ge.model,d).length}}let c=Oo(e,o);return ge.model.things.has(c)?{...Ze.round(c,s),key:r("thing",c,e.all),centre:c}:{nodes:[],
edges:[],labels:[],hidden:0,total:0,key:r("nothing")}},Ro=({thing:e,statement:t})=>{let{address:n}=ge,o=n.now();t?n.go(n.ofStatement(t)):e!==void 0?n.go(n.ofThing(
e)):o.whole&&(o.thing||o.statement)?n.go(n.to({thing:"",statement:""})):o.statement&&n.go(n.to({statement:""}))},zt=(e,t,n,o)=>{let a=i("button",{type:"button",
id:e,click:o},t);return bn.push([a,n]),a},Wo=(e,t)=>{ge=t,Be=i("div",{id:"drawing",role:"img"});let n=i("div",{id:"zoom"},zt("zoom-in","+","network.in",()=>pe.zoom(
1.4)),zt("zoom-out","−","network.out",()=>pe.zoom(1/1.4)),zt("zoom-fit","⤢","network.fit",()=>pe.fit()));e.append(Be,n),Ze=gn(ge),pe=Zt({model:ge.model,layout:Ze,
whole:fn(ge),box:Be}),pe.onPick(Ro)},kn=({shown:e})=>{if(!te)return[];let{model:t,address:n}=ge;if(e.whole&&!e.path)return[`${l("count.thing",{n:te.nodes.length})}\
, ${l("count.line",{n:te.edges.length})}`];if(te.steps)return[l("network.path",{steps:l("count.step",{n:te.steps})})];if(!te.centre)return[l("network.empty")];let o=I(
t.things.get(te.centre).label),a=l("count.neighbour",{n:te.nodes.length-1});if(!te.hidden)return Q("network.round",{thing:o,neighbours:a});let s=i("a",{href:n.to(
{all:!0,thing:te.centre})},l("network.all"));return[Q("network.some",{thing:o,neighbours:a,total:te.total})," ",s]},zn={name:"network",mount:Wo,draw:e=>{for(let[
a,s]of bn)a.setAttribute("aria-label",l(s));te=Co(e);let t=e.shown.whole&&!e.shown.path?[e.shown.thing].filter(Boolean):[];pe.restyle();let{wide:n}=pe.size(),o=n<
yn&&te.labels&&te.nodes.length?`${Math.min(1400,Math.max(430,pe.needs(te)+110))}px`:"";Be.parentElement.style.height!==o&&(Be.parentElement.style.height=o,pe.resize()),
pe.show(te,{things:t,statement:e.focus.statement}),pe.describe(l("network.described",{what:kn(e).flat(1/0).map(a=>a?.textContent??a).join("")}))},caption:kn,fit:()=>pe.
fit(),export:()=>({canvas:()=>Be.querySelector("canvas")})};var vt="9999-12-31";var Ke=e=>Math.round(Date.parse(`${e.slice(0,10)}T00:00:00Z`)/864e5),Bo=(e,t)=>e.bounded?"bounded":e.last>=vt?"open":t||/^[^ ]+\/[^ ]+$/.test(e.edtf)?"lasting":
e.first===e.last?"day":"between",vn=(e,{id:t,thing:n,statement:o,span:a,lasting:s})=>({id:t,thing:n,statement:o,span:a,precision:a?Bo(a,s):"unknown",about:/[~?%]/.
test(a?.edtf||""),label:()=>o?null:e.things.get(t).label}),nt=(e,t)=>{let n=[];for(let s of t.things){let r=e.things.get(s);(r.span||r.group.start)&&n.push(vn(e,
{id:s,thing:r,span:r.span,lasting:!1}))}for(let s of t.statements){let r=e.statements[s];if(!r.via)continue;let c=e.things.get(r.s);n.push(vn(e,{id:r.via,thing:c,
statement:r,span:e.things.get(r.via)?.span||null,lasting:!0}))}let o=({span:s})=>s?s.first.startsWith("0000")?s.last:s.first:"9999-99-99",a=({span:s})=>s?s.last:
"";return n.sort((s,r)=>o(s)<o(r)?-1:o(s)>o(r)?1:a(s)<a(r)?-1:a(s)>a(r)?1:s.id<r.id?-1:1)},tt=({span:e})=>e?Number((e.first.startsWith("0000")?e.last:e.first).slice(
0,4)):null,jn=e=>{let t=new Map;for(let a of e)a.span&&t.set(tt(a),(t.get(tt(a))||0)+1);if(!t.size)return[];let n=Math.min(...t.keys()),o=Math.max(...t.keys());
return Array.from({length:o-n+1},(a,s)=>({year:n+s,count:t.get(n+s)||0}))},Sn=(e,{first:t,last:n})=>{let o=Math.max(1,n-t),a=e.first.startsWith("0000"),s=e.last>=
vt,r=a?0:(Ke(e.first)-t)/o,c=s?1:(Ke(e.last)+1-t)/o,d=p=>Math.min(1,Math.max(0,p));return{from:d(r),to:d(Math.max(r,c)),openStart:a,openEnd:s}},xn=e=>{let t=e.flatMap(
({span:a})=>a?[a.first,a.last]:[]).filter(a=>!a.startsWith("0000")&&a<vt);if(!t.length)return{first:0,last:1,ticks:[]};let n=Ke(`${t.reduce((a,s)=>a<s?a:s).slice(
0,4)}-01-01`),o=Ke(`${Number(t.reduce((a,s)=>a>s?a:s).slice(0,4))+1}-01-01`);return{first:n,last:o,ticks:Do(n,o)}},Do=(e,t)=>{let[n,o]=[e,t].map(c=>new Date(c*864e5).
getUTCFullYear()),a=[1,2,5,10,20,50,100].find(c=>(o-n)/c<=7)||500,s=Math.ceil(n/a)*a,r=[];for(let c=s;c<o;c+=a)r.push({year:c,at:(Ke(`${c}-01-01`)-e)/Math.max(1,
t-e)});return r};var Fo="http://www.w3.org/2000/svg",Uo=150,fe=null,Qe=null,De=null,Mn=null,jt=[],Ie=(e,t,...n)=>{let o=document.createElementNS(Fo,e);for(let[a,s]of Object.entries(
t))o.setAttribute(a,s);return o.append(...n),o},Go=(e,t)=>{let n=jn(e),o=Math.max(1,...n.map(({count:c})=>c)),a=t.selection.since&&t.selection.since===t.selection.
until?Number(t.selection.since):null,s=c=>{let d=a===c;fe.address.go(fe.address.to({selection:{...t.selection,since:d?"":String(c),until:d?"":String(c)}}))},r=n.
map(({year:c,count:d},p)=>{let w=i("button",{type:"button",class:"year","aria-pressed":String(a===c),tabindex:(a===null?p===n.length-1:a===c)?"0":"-1","aria-lab\
el":l("time.year",{year:String(c),n:d}),title:l("time.year",{year:String(c),n:d}),click:()=>s(c)},i("span",{class:"well","aria-hidden":"true"},i("span",{class:"\
bar"})),i("span",{class:"name","aria-hidden":"true"},p%5===0||n.length<12?String(c):""));return w.firstChild.firstChild.style.height=`${d?Math.max(4,Math.round(
100*Math.sqrt(d)/Math.sqrt(o))):0}%`,w});Qe.replaceChildren(...r),Qe.onkeydown=c=>{let d={ArrowRight:1,ArrowLeft:-1}[c.key],p=r.indexOf(document.activeElement)+
(d||0);if(!(!d||!r[p])){c.preventDefault();for(let w of r)w.tabIndex=-1;r[p].tabIndex=0,r[p].focus()}}},Yo=e=>i("div",{class:"row scale","aria-hidden":"true"},i(
"span"),i("span"),i("span",{class:"ticks"},e.ticks.map(({year:t,at:n})=>{let o=i("span",{},String(t));return o.style.left=`${n*100}%`,o}))),we=1e3,Ho=(e,t)=>{let{
from:n,to:o,openStart:a,openEnd:s}=Sn(e.span,t),[r,c]=[n*we,Math.max(o*we,n*we+3)],d=e.thing.group.colour,p=Ie("svg",{viewBox:`0 0 ${we} 16`,preserveAspectRatio:"\
none",class:`span ${e.precision}`,"aria-hidden":"true"});p.append(Ie("line",{x1:0,x2:we,y1:8,y2:8,class:"ground"}));for(let{at:w}of t.ticks)p.append(Ie("line",{
x1:w*we,x2:w*we,y1:4,y2:12,class:"ground"}));return e.precision==="day"?p.append(Ie("rect",{x:Math.min(r,we-6),y:1,width:6,height:14,fill:d})):p.append(Ie("rect",
{x:r,y:4,width:c-r,height:8,fill:d,class:"band",stroke:d})),s&&p.append(Ie("path",{d:`M${we-12} 1 L${we} 8 L${we-12} 15`,class:"opened",stroke:d})),a&&p.append(
Ie("path",{d:"M12 1 L0 8 L12 15",class:"opened",stroke:d})),p},Zo=e=>{if(!e.span)return l("time.unknown");if(e.statement?.when)return fe.evidence.when(e.statement);
let t=e.span.edtf&&!e.span.edtf.includes(" ")?e.span.edtf:e.span.first===e.span.last?e.span.first:`${e.span.first.startsWith("0000")?"..":e.span.first}/${e.span.
last>="9999"?"..":e.span.last}`;return de(t)},En=(e,t)=>{let{model:n,address:o,evidence:a}=fe,s=e.statement?a.line(e.statement,{dated:!1}):i("a",{href:o.ofThing(
e.id),class:"thing"},I(e.label())),r={between:"time.between",bounded:"time.bounded",open:"time.open"}[e.precision],c=i("li",{class:`row ${e.precision}`,"data-ro\
w":e.statement?e.statement.key:e.id},i("span",{class:"when"},Zo(e),r?i("small",{},l(r)):e.about?i("small",{},l("time.about")):null),i("span",{class:"what"},ne(e.
statement&&n.things.get(e.statement.o)?.group||e.thing.group),s));return e.span&&c.append(Ho(e,t)),c},Ko=(e,t)=>{let n=i("details",{class:"group"},i("summary",{},
l("time.earlier",{n:e.length})));return n.addEventListener("toggle",()=>n.open&&n.children.length===1&&n.append(...re(e,30,o=>En(o,t),"rows").filter(Boolean))),
n},Qo=(e,t,n)=>{let o=n?e.filter(({span:d})=>d&&d.first.slice(0,n.length)<n):[],a=e.filter(d=>!o.includes(d)),s=[];for(let d of a){let p=tt(d);(!s.length||s.at(
-1).year!==p)&&s.push({year:p,members:[]}),s.at(-1).members.push(d)}let r=Uo,c=s.map(({year:d,members:p})=>{let w=Math.max(8,Math.min(p.length,r));r-=Math.min(p.
length,w);let T=d===null?l("time.unknown"):String(d);return i("section",{},i("h3",{},T," ",i("span",{class:"count"},p.length)),re(p,w,B=>En(B,t),"rows"))});return o.
length?[...c,Ko(o,t)]:c},Vo=e=>{for(let n of De.querySelectorAll("[aria-current]"))n.removeAttribute("aria-current");let t=new Set([...e.things,e.statement?.key,
e.statement?.s].filter(Boolean));jt=[...De.querySelectorAll(".row")].filter(n=>t.has(n.dataset.row));for(let n of jt)n.setAttribute("aria-current","true")},Tn={
name:"timeline",mount:(e,t)=>{fe=t,Qe=i("div",{class:"years",role:"group"}),De=i("div",{class:"chart"}),e.append(Qe,De)},draw:({shown:e,selected:t,focus:n})=>{let o=JSON.
stringify([e.selection,V()]);if(o!==Mn){Mn=o;let a=nt(fe.model,t),s=xn(a);Qe.setAttribute("aria-label",l("time.years")),Go(nt(fe.model,fe.selectedWithout(["sinc\
e","until"])),e),De.replaceChildren(...a.length?[Yo(s),...Qo(a,s,e.selection.since)]:[i("p",{class:"empty"},l("time.none"))]),De.parentElement.scrollTop=0}Vo(n),
jt[0]?.scrollIntoView({block:"nearest"})},caption:({selected:e})=>{let t=nt(fe.model,e),n=t.filter(o=>o.span).length;return[l("time.caption",{n,rest:t.length-n})]}};var St=[zn,Tn,mn,hn];var _=e=>document.getElementById(e),Jo=e=>{let t=Bt(e),n={model:e,address:t};return n.evidence=Ut(n),n.finder=Ht(n),n.filters=Gt({...n,box:_("filters")}),n.size=
()=>({wide:_("stage").clientWidth,high:_("views").clientHeight}),n.selectedWithout=o=>{let a=ce();return Ce(e,{...t.now().selection,...Object.fromEntries(o.map(
s=>[s,a[s]]))})},n},Xo=()=>requestAnimationFrame(()=>setTimeout(()=>document.documentElement.dataset.drawn||=Math.round(performance.now()))),_o=()=>{document.documentElement.
lang=V();for(let e of document.querySelectorAll("[data-t]"))e.textContent=l(e.dataset.t);for(let e of document.querySelectorAll("[data-t-label]"))e.setAttribute(
"aria-label",l(e.dataset.tLabel))},es=({address:e},t)=>{let n=a=>i("a",{href:e.to({view:a,story:"",...a==="network"?{}:{path:!1,whole:!1}}),id:`tab-${a}`,"aria-\
current":t.view===a?"page":null},l(`view.${a}`));_("tabs").replaceChildren(...We.map(n));let o=Ue(t.selection);_("tools").replaceChildren(i("a",{href:e.to({filters:!t.
filters}),id:"go-filters",role:"button","aria-expanded":String(t.filters),"aria-controls":"filters"},l("filter.title"),o?i("span",{class:"badge"},o):null),i("a",
{href:e.fresh({path:!0,from:t.thing}),id:"go-path","aria-current":t.path?"true":null},l("path.short")),i("a",{href:e.fresh({whole:!0}),id:"go-whole","aria-curre\
nt":t.whole&&t.view==="network"&&!t.path?"true":null},l("network.whole"))),_("home").href=e.fresh({filters:!1,selection:ce()}),_("languages").replaceChildren(...Object.
entries(Te).map(([a,s])=>i("a",{href:e.to({lang:a}),lang:a,hreflang:a,title:s,"aria-label":`${a.toUpperCase()} – ${s}`,"aria-current":a===t.lang?"true":null},
a.toUpperCase())))},ts=e=>{let t=new Map,n="",o="",a=r=>{let c=St.find(d=>d.name===r);if(!t.has(r)){let d=i("div",{class:"view",id:`view-${r}`});_("views").append(
d),t.set(r,d),c.mount(d,e)}for(let[d,p]of t)p.hidden=d!==r;return c},s=(r,c)=>({things:new Set(c?[c.s,c.o].filter(Boolean):[r.thing].filter(Boolean)),statement:c});
return r=>{let{address:c,model:d}=e,p=c.read();Nt(p.lang),o!==V()&&(_o(),ns(e));let w=Ce(d,p.selection),T=p.path&&d.things.has(p.from)&&d.things.has(p.to)?nn(d,
p.from,p.to,{through:p.hubs,selected:w}):[],B={shown:p,selected:w,focus:s(p,c.statement()),ways:T};es(e,p),_("filters").hidden=!p.filters,p.filters&&e.filters.draw(
w);let A=a(p.view);A.draw(B),A.name!=="network"&&Xo();let H=[...A.caption&&A.caption(B)||[],...e.filters.active()];_("caption").replaceChildren(...i("p",{},H.map(
y=>[y," "])).childNodes),Kt(e,p,_("legend"));let O=JSON.stringify({...p,filters:null,selection:p.path?p.selection:null});O!==n&&(ln(_("panel"),rn(e,T),{focus:!!r&&
!!n&&o===V()}),r&&p.view==="network"&&scrollTo(0,0),_("status").textContent=(_("panel").querySelector("h2")||{}).textContent||""),n=O,o=V()}},An=null,ns=e=>{An=
e.finder.attach(_("search"),{label:l("search.label"),placeholder:l("search.placeholder"),choose:t=>e.address.go(e.address.ofThing(t))})},os=async()=>{let e=Jo(Jt(
await pn())),t=ts(e);addEventListener("keydown",o=>{o.key!=="/"||/^(input|textarea|select)$/i.test(o.target.tagName)||(o.preventDefault(),An.focus())}),_("skip").
addEventListener("click",o=>{o.preventDefault(),_("panel").querySelector("h2").focus()}),addEventListener("hashchange",t),matchMedia("(prefers-color-scheme: dar\
k)").addEventListener("change",()=>t()),t();let{wide:n}=e.size();new ResizeObserver(()=>{if(Math.abs(e.size().wide-n)<2)return;n=e.size().wide,t();let o=St.find(
a=>a.name===e.address.now().view);o.fit&&o.fit()}).observe(_("stage"))};os();})();
