(()=>{var At={"about.data":{en:"Code: MIT. Data and ontology: CC BY 4.0.",pl:"Kod: MIT. Dane i ontologia: CC BY 4.0.",uk:"Код: MIT. Дані й онтологія: CC BY 4.0."},
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
ator}",uk:"пишіть {operator}"},"wb.no-date":{en:"{value} is no date: write a day that exists, as 2025-09-18",pl:"{value} nie jest datą: podaj istniejący d\
zień, np. 2025-09-18",uk:"{value} не є датою: вкажіть день, що існує, напр. 2025-09-18"},"wb.no-id":{en:"{value} is no id: an id \
is lower-case words joined by hyphens; type a name and choose",pl:"{value} nie jest identyfikatorem: to małe litery połączone łącznikami; wpisz nazwę i wybierz",
uk:"{value} не є ідентифікатором: це малі літери, з’єднані дефісами; введіть назву й оберіть"},
"wb.no-iri":{en:"{value} is no IRI: write prefix:name or a whole address",pl:"{value} nie jest IRI: napisz prefiks:nazwa albo pełny adres",uk:"{value} не є IRI\
: пишіть префікс:назва або повну адресу"},"wb.no-number":{en:"{value} is no number: digits, and in a decimal a point",pl:"{value\
} nie jest liczbą: cyfry, a w ułamku kropka",uk:"{value} не є числом: цифри, а в дробі крапка"},"wb.no-variable":{en:"the query has\
 no variable {name}",pl:"zapytanie nie ma zmiennej {name}",uk:"запит не має змінної {name}"},"wb.own-value":{en:"the query gives {name} a value\
 itself, so it cannot be filled in",pl:"zapytanie samo nadaje {name} wartość, więc nie można jej wpisać",uk:"запит сам надає {name} значення, тож його не м\
ожна заповнити"}};var Ae={en:"English",pl:"Polski",uk:"Українська"},Le="en",Me=Le,Lt=new Intl.PluralRules(Me),Tt=new Intl.NumberFormat("en-GB"),qn={en:"en-GB",pl:"pl-PL",
uk:"uk-UA"},$t=e=>{Me=Object.hasOwn(Ae,e)?e:Le,Lt=new Intl.PluralRules(Me),Tt=new Intl.NumberFormat(Xe())},J=()=>Me,Xe=()=>qn[Me],rt=e=>Tt.format(e),ke=e=>typeof e==
"string"?e:e&&(e[Me]??e[Le]??Object.values(e)[0])||"",Nn=(e,t)=>{let n=At[e];if(!n)throw new Error(`words.json has no ${e}`);let s=n[Me]??n[Le];return typeof s==
"string"?s:s[Lt.select(Number(t.n))]??s.other},Q=(e,t={})=>Nn(e,t).split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);if(!s)return n;let a=t[s[1]];return typeof a==
"number"?rt(a):a??""}),l=(e,t={})=>Q(e,t).join("");var In=/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,On={ł:"l",đ:"d",ø:"o",ß:"ss",æ:"ae",œ:"oe",ı:"i",ґ:"г"},Rn=e=>`\
⟨U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}⟩`,ye=e=>String(e??"").replace(In,Rn),Fe=e=>String(e??"").normalize("NFD").replace(new RegExp(
"\\p{M}","gu"),"").toLowerCase().replace(/[łđøßæœıґ]/g,t=>On[t]).replace(/['’ʼ`"“”„«»]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim(),Pn=(e,t)=>{
for(let n of t.flat(1/0))n==null||n===!1||n===""||e.append(n instanceof Node?n:document.createTextNode(ye(n)));return e},i=(e,t={},...n)=>{let s=document.createElement(
e);for(let[a,o]of Object.entries(t))o==null||o===!1||(typeof o=="function"?s.addEventListener(a,o):s.setAttribute(a,o===!0?"":o));return Pn(s,n)},I=(e,t={})=>i(
"bdi",t,e),be=e=>{let t=e&&(Object.hasOwn(e,J())?J():Object.keys(e)[0]);return t?I(e[t],{lang:t===J()?null:t}):null},Oe=(e,t,n=null)=>{let s=null;try{s=new URL(
e)}catch{s=null}return!s||!["http:","https:"].includes(s.protocol)?I(t||e,{lang:n}):i("a",{href:s.href,rel:"noopener noreferrer",target:"_blank",class:"outside"},
I(t||s.hostname,{lang:n}))};var Re=e=>e?e[0].toUpperCase()+e.slice(1):"",qt={square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.\
5 1 2h14z",hexagon:"M4.2 1.4h7.6L15.6 8l-3.8 6.6H4.2L.4 8z",star:"M8 .6l2.2 4.9 5.3.6-4 3.6 1.1 5.3L8 12.3 3.4 15l1.1-5.3-4-3.6 5.3-.6z",dot:"M8 1.5a6.5 6.5 0 1\
 1 0 13 6.5 6.5 0 0 1 0-13z"},ne=e=>{let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("ar\
ia-hidden","true"),t.setAttribute("class","sign");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",qt[e.shape]||qt.
dot),n.setAttribute("fill",e.hollow?"none":e.colour),n.setAttribute("stroke",e.hollow?e.colour:"currentColor"),n.setAttribute("stroke-width",e.hollow?"2.4":"0.8"),
t.append(n),t};var Ze={hide:"hide",near:"near",actors:"actor",topics:"topic",sources:"source"},Ce=["since","until"],ze=["disputed","single","undated","inferred"],ce=()=>({...Object.
fromEntries(Object.keys(Ze).map(e=>[e,[]])),...Object.fromEntries(Ce.map(e=>[e,""])),...Object.fromEntries(ze.map(e=>[e,!1]))}),Cn=/^\d{4}(-\d{2}(-\d{2})?)?$/,It=e=>{
let t=ce();for(let[n,s]of Object.entries(Ze))t[n]=[...new Set(e.getAll(s))].filter(Boolean);for(let n of Ce)t[n]=Cn.test(e.get(n)||"")?e.get(n):"";for(let n of ze)
t[n]=e.has(n);return t},Ot=(e,t)=>{for(let[n,s]of Object.entries(Ze))for(let a of e[n])t.append(s,a);for(let n of Ce)e[n]&&t.set(n,e[n]);for(let n of ze)e[n]&&t.
set(n,"1")},Ue=e=>Object.keys(Ze).filter(t=>e[t].length).length+ +!!(e.since||e.until)+ze.filter(t=>e[t]).length,ve=(e,t,n)=>{let s=e[t];return{...e,[t]:s.includes(
n)?s.filter(a=>a!==n):[...s,n]}},Wn=({first:e,last:t},n,s)=>(!n||t>=n)&&(!s||e.slice(0,s.length)<=s),Bn=(e,t)=>t.via?[e.things.get(t.via)?.span].filter(Boolean):
[t.s,t.o].map(n=>e.things.get(n)?.span).filter(Boolean),Nt=e=>!!(e&&e.group.start&&(!e.span||e.span.bounded)),Dn=(e,t)=>t.via?!e.things.get(t.via)?.span:Nt(e.things.
get(t.s))||Nt(e.things.get(t.o)),Fn=(e,t)=>{let n=new Set(t);for(let s of t)for(let a of e.nearTo(s))n.add(a);return n},Un=(e,t)=>{let{since:n,until:s,sources:a}=t,
o=new Set(a);return[(n||s)&&(r=>Bn(e,r).some(c=>Wn(c,n,s))),o.size&&(r=>r.claims.some(c=>o.has(e.sources.get(e.claims[c].source)?.kind))),t.disputed&&(r=>!!r.disputed),
t.single&&(r=>r.origins===1),t.undated&&(r=>Dn(e,r)),t.inferred&&(r=>r.layer==="inferred")].filter(Boolean)},Pe=(e,t)=>{let n=new Set(t.hide),s=[t.near,t.actors,
t.topics].filter(g=>g.length).map(g=>Fn(e,g)),a=g=>{let A=e.things.get(g);return!!A&&!n.has(A.group.id)&&s.every(B=>B.has(g))},o=Un(e,t),r=new Set;for(let g of e.
things.values())!g.folded&&a(g.id)&&r.add(g.id);let c=new Set,d=new Set;for(let g of e.statements)!r.has(g.s)&&!e.things.get(g.s)?.folded||g.o&&e.things.has(g.o)&&
!r.has(g.o)&&!e.things.get(g.o).folded||o.every(A=>A(g))&&(c.add(g.index),d.add(g.s),g.o&&d.add(g.o));return{things:o.length?new Set([...r].filter(g=>d.has(g))):
r,statements:c,narrowed:Ue(t)>0}},Rt=(e,t)=>{let n=new Map;for(let o of Pe(e,{...t,hide:[]}).things){let{group:r}=e.things.get(o);n.set(r.id,(n.get(r.id)||0)+1)}
let s=new Map;for(let o of Pe(e,{...t,sources:[]}).statements){let r=new Set(e.statements[o].claims.map(c=>e.sources.get(e.claims[c].source)?.kind).filter(Boolean));
for(let c of r)s.set(c,(s.get(c)||0)+1)}let a=new Map(ze.map(o=>[o,Pe(e,{...t,[o]:!0}).statements.size]));return{kinds:n,sources:s,flags:a}};var We=["network","timeline","map","list"],lt=["thing","from","to","story"],ct=["route","step"],pt=["path","whole","all","hubs","about","filters"],Wt=()=>({view:We[0],
...Object.fromEntries(lt.map(e=>[e,""])),...Object.fromEntries(ct.map(e=>[e,0])),...Object.fromEntries(pt.map(e=>[e,!1])),statement:"",lang:Le,selection:ce()}),
Pt=e=>{let t=new URLSearchParams(e.replace(/^#/,"")),n=Wt();We.includes(t.get("view"))&&(n.view=t.get("view"));for(let s of[...lt,"statement"])n[s]=t.get(s)||"";
for(let s of ct)n[s]=/^\d{1,4}$/.test(t.get(s)||"")?Number(t.get(s)):0;for(let s of pt)n[s]=t.has(s);return Object.hasOwn(Ae,t.get("lang")||"")&&(n.lang=t.get("\
lang")),n.selection=It(t),n},Ct=e=>{let t=new URLSearchParams;e.view!==We[0]&&t.set("view",e.view);for(let n of[...lt,"statement"])e[n]&&t.set(n,e[n]);for(let n of ct)
e[n]&&t.set(n,e[n]);for(let n of pt)e[n]&&t.set(n,"1");return Ot(e.selection,t),e.lang!==Le&&t.set("lang",e.lang),`#${t}`},Bt=(e,t=location)=>{let n=Pt(t.hash),
s=c=>Ct({...n,...c}),a=(c={})=>Ct({...Wt(),lang:n.lang,filters:n.filters,selection:n.selection,...c});return{now:()=>n,read:()=>n=Pt(t.hash),statement:()=>e.byKey.
get(n.statement)||null,to:s,fresh:a,ofThing:c=>{let{view:d,whole:p,path:g,story:A,step:B}=n;return a({view:d,whole:p&&!g,thing:c,...A?{story:A,step:B}:{}})},ofStatement:c=>{
let{thing:d,path:p,whole:g,view:A}=n;if(p||g||A!==We[0])return s({statement:c.key,about:!1});let B=d&&(c.s===d||c.o===d)?d:c.s;return s({thing:B,statement:c.key,
about:!1})},go:c=>{t.hash=c},replace:c=>t.replace(c)}};var Gn=/^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/,Yn={21:"season.spring",22:"season.summer",23:"season.autumn",24:"season.winter"},je=e=>{let t=/^([+-]?)(\d+)(\.\d+)?$/.
exec(String(e));if(!t)return String(e);let[,n,s,a]=t,o=a?J()==="en"?a:a.replace(".",","):"";return`${n==="+"?"":n}${rt(BigInt(s))}${o}`},ut=new Map,Dt=(e,t)=>{let n=`${Xe()}\
 ${Object.keys(t)}`;return ut.has(n)||ut.set(n,new Intl.DateTimeFormat(Xe(),{timeZone:"UTC",...t})),ut.get(n).format(e)},Te=e=>{let t=Gn.exec(e);if(!t)return e;
let[,n,s,a,o]=t,r=Yn[Number(s)];if(s&&!r&&(Number(s)<1||Number(s)>12))return e;let c=new Date(Date.UTC(Number(n),Number(s&&!r?s:1)-1,Number(a||1))),d=n;return r?
d=l(r,{year:n}):a?d=Dt(c,{day:"numeric",month:"long",year:"numeric"}):s&&(d=Dt(c,{month:"long",year:"numeric"})),o?l(`date.${o}`,{date:d}):d},de=e=>{let[t,n]=e.
split("/");return n===void 0?Te(e):n===".."||n===""?l("date.since",{date:Te(t)}):t===".."||t===""?l("date.until",{date:Te(n)}):l("date.range",{from:Te(t),to:Te(
n)})},Se=e=>{let[t,n]=e.split("T");return!n||n.startsWith("23:59:59")?Te(t):`${Te(t)}, ${n.slice(0,5)}`},Hn=(e,t)=>e&&t?e===t?je(e):l("range.between",{low:je(e),
high:je(t)}):e?l("range.least",{n:je(e)}):t?l("range.most",{n:je(t)}):"",Kn=(e,t)=>{let[n,s,a]=e.n;if(e.h)return`${t(e.h)} ${je(n)}`;let o=Hn(s,a);return n&&o&&
(s!==n||a!==n)?`${je(n)} (${o})`:o||je(n)},dt=(e,t)=>{if(e==null)return"";if(typeof e=="string")return e;if(e.l)return e.l.map(s=>dt(s,t)).join(" · ");if(e.d!==
void 0)return de(e.d);if(e.m!==void 0)return Se(e.m);if(e.t!==void 0)return t(e.t);let n=[Kn(e,t),e.u?t(e.u):""].filter(Boolean).join(" ");return e.a?l("value.a\
sof",{value:n,date:Se(e.a)}):n},ht=e=>Math.max(...(e&&e.n||[]).filter(Boolean).map(Number),-1/0);var gt=(e,t)=>t.startsWith(":")?e.term(t.slice(1)):(e.things.get(t)||{label:t}).label,Vn=(e,t)=>[gt(e,t.s),t.property.label,t.o?gt(e,t.o):e.value(t.value),t.when?
`(${t.when.map(de).join(", ")})`:""].filter(Boolean).join(" "),Ft=(e,t,n)=>{let s=e.sources.get(n.source)||{title:n.source},a=n.who?`${gt(e,n.who)}, `:"",o=n.value===
void 0?"":`: ${e.value(n.value)}`,r=s.published&&s.published!=="unknown"?de(s.published):l("date.unknown"),c=[`“${s.title}”`,s.publisher,r,s.url].filter(Boolean).
join(", "),d=n.sentences.map(([,g])=>`sha256:${g}`).join(", "),p=n.id?`${e.content.bases.claim}${n.id}`:"";return[`${a}${Vn(e,t)}${t.o?"":o}${n.on?` (${Se(n.on)}\
)`:""}. ${c}.`,[p,d].filter(Boolean).join(", ")].filter(Boolean).join(" ")};var ft=50,re=(e,t,n,s="plain",a="ol")=>{let o=i(a,{class:s}),r=i("button",{type:"button",class:"more"}),c=i("button",{type:"button",class:"more"}),d=0,p=g=>{let A=e.
slice(d,d+g).map(H=>{let R=n(H);return R instanceof Element&&R.tagName==="LI"?R:i("li",{},R)}),B=d&&A[0];o.append(...A),d+=A.length;let L=e.length-d;r.textContent=
l("more.next",{n:Math.min(L,ft),rest:L}),c.textContent=l("more.all",{n:e.length}),r.hidden=L<=0,c.hidden=L<=ft||e.length>1e3,B&&(B.querySelector("a, button")||r).
focus({preventScroll:!0})};return r.addEventListener("click",()=>p(ft)),c.addEventListener("click",()=>p(e.length)),p(e.length<=t+2?e.length:t),[o,e.length>d?i(
"p",{class:"pager"},r,c):null]};var Ut=({model:e,address:t})=>{let n=u=>{let v=e.things.get(u);return v?i("a",{href:t.ofThing(u),class:"thing"},ne(v.group),I(v.label)):I(u)},s=u=>u?u.startsWith(
":")?I(e.term(u.slice(1))):n(u):null,a=u=>u.o?n(u.o):I(e.value(u.value),{class:"value"}),o=u=>[n(u.s)," ",i("span",{class:"relation",title:ye(u.property.meaning)},
u.property.label),i("span",{class:"arrow","aria-hidden":"true"}," → "),a(u),c(u)],r=u=>(u.when||[]).map(de).join(" · "),c=u=>[u.when?i("span",{class:"when"},
", ",I(r(u))):null,u.capacity?i("span",{class:"when"},", ",Q("as.posts",{posts:d(u.capacity.map(s))})):null],d=u=>i("span",{},u.map((v,x)=>[x?l("and"):"",v])),p=u=>u.
origins>1?l("count.origin",{n:u.origins}):u.origins===1?l("standing.single"):l("origins.none"),g=u=>{let v=[],x=(O,...C)=>v.push(i("li",{class:`tag ${O}`},C));u.
disputed&&x("disputed",l("standing.disputed")),u.property.interpretive&&x("interpretive",l("tag.interpretive")),u.layer==="claimed"&&x("claimed",l("standing.cla\
imed")),u.weak&&x("claimed",l("tag.weak"));let P=(u.basis||[]).map(e.term).join(", ");P&&x("interpretive",Q("tag.date",{basis:I(P)}));for(let O of u.rules)x("in\
ferred",Q("tag.rule",{rule:I(e.term(O))}));return(u.layer==="fact"||u.origins)&&x(u.origins>1?"attested":"single",p(u)),i("ul",{class:"tags"},v)},A=u=>{try{return new Intl.
DisplayNames([J()],{type:"language",fallback:"code"}).of(u)}catch{return u}},B=u=>{let v=e.sources.get(u);if(!v)return I(u);let x=[v.publisher,v.kind&&e.term(v.
kind),v.published&&v.published!=="unknown"?de(v.published):l("date.unknown"),v.language&&l("in.language",{language:A(v.language)})];return[v.url?Oe(v.url,v.title,
v.language):I(v.title,{lang:v.language}),i("span",{class:"muted"},x.filter(Boolean).map(P=>[" · ",I(P)]))]},L=u=>u.map(([v,x])=>i("p",{class:"hash"},Q("evidenc\
e.hash",{n:v||"?",hash:i("code",{title:ye(x)},`${(x||"").slice(0,12)}…`)}))),H=u=>i("span",{},u.map((v,x)=>[x?", ":"",I((e.sources.get(v)||{title:v}).title)])),
R=u=>u.length?i("p",{class:"muted"},Q("evidence.repeats",{sources:H(u)})):null,y=u=>{if(!u.standing)return null;let v=e.content.standings[u.standing],x=(u.revised||
[]).map(P=>e.claims[P]);return i("p",{class:"standing"},i("strong",{},Re(e.term(u.standing))),v?[": ",be(v)]:null,x.length?[" ",Q("evidence.later",{claims:i("sp\
an",{},x.map((P,O)=>[O?" · ":"",P.o?n(P.o):I(e.value(P.value)),P.on?` (${Se(P.on)})`:""]))})]:null)},S=u=>u.who?s(u.who):i("span",{},l("evidence.source")),h=u=>[
u.capacity&&[u.who&&!u.o?Q("as.posts",{posts:s(u.capacity)}):Q("evidence.capacity",{post:s(u.capacity)})],u.anonymity&&[I(e.term(u.anonymity))],u.to&&Q("evidenc\
e.told",{who:s(u.to)}),u.occasion&&Q("evidence.occasion",{event:s(u.occasion)}),u.on&&[I(Se(u.on))],u.wording&&Q("evidence.wording",{words:I(u.wording)}),u.basis&&
Q("tag.date",{basis:I(e.term(u.basis))}),u.rank&&[i("strong",{},e.term(u.rank)),u.why?[": ",I(u.why)]:""]].filter(Boolean),m=(u,v)=>{let x=e.claims[u],P=e.sources.
get(x.source)||{},O=h(x),C=i("em",{},x.mode?e.term(x.mode):l("evidence.stated"));return i("li",{class:`claim${x.silent?" silent":""}`},i("p",{class:"word"},S(x),
" ",C,x.o?` ${l("evidence.this")}`:[": ",I(e.value(x.value))]),O.length?i("p",{class:"muted"},O.map((Z,le)=>[le?" · ":"",Z])):null,i("p",{class:"source"},B(x.source)),
y(x),R([...x.repeats||[],...x.repeats?[]:P.repeats||[]]),L(x.sentences),v?E(x,v):null)},E=(u,v)=>{let x=i("p",{class:"citation",hidden:!0}),P=i("button",{type:"\
button",class:"more"},l("cite.copy"));return P.addEventListener("click",async()=>{let O=Ft(e,v,u);x.replaceChildren(I(O)),x.hidden=!1;let C=l("cite.select");try{
await navigator.clipboard.writeText(O),C=l("cite.copied")}catch{getSelection().selectAllChildren(x)}P.textContent=C,document.getElementById("status").textContent=
C}),i("div",{class:"cite"},i("p",{},P),x)},z=(u,v,x)=>v.length?[i("h3",{class:"minor"},u),re(v,12,P=>m(P,x),"claims")]:null,q=u=>u.disputed&&u.o?(e.about.get(u.
s)||[]).filter(v=>v.s===u.s&&v.p===u.p&&v.o!==u.o):[],U=u=>e.sources.get(u.source)?.publisher||e.sources.get(u.source)?.title||u.source,F=u=>{let v=new Map;for(let O of u){
let C=JSON.stringify([O.value,O.on||"",O.who||U(O),O.standing||""]);v.has(C)?v.get(C).times+=1:v.set(C,{one:O,times:1})}let x=O=>e.value(O.value),P=(O,C)=>O<C?-1:
O>C?1:0;return[...v.values()].sort((O,C)=>P(ht(O.one.value),ht(C.one.value))||P(x(O.one),x(C.one)))},k=u=>{let v=u.claims.map(K=>e.claims[K]).filter(K=>K.value!==
void 0);if(!u.disputed||u.o||v.length<2)return null;let x=F(v),P=K=>K.standing?e.term(K.standing):K.silent?e.term(K.mode):"",O=({one:K,times:oe})=>i("tr",{},i("\
td",{},I(e.value(K.value)),P(K)?i("small",{},` ${P(K)}`):""),i("td",{},K.who?s(K.who):I(U(K)),oe>1?i("small",{},` ${l("evidence.times",{documents:l("count.docum\
ent",{n:oe})})}`):null),i("td",{},K.on?Se(K.on):"–")),C=i("tbody",{},x.slice(0,20).map(O)),Z=i("button",{type:"button",class:"more"},l("more.rows",{n:x.length}));
Z.addEventListener("click",()=>{C.append(...x.slice(20).map(O)),Z.remove()});let le=i("tr",{},[l("table.value"),l("table.who"),l("table.asof")].map(K=>i("th",{scope:"\
col"},K)));return[i("table",{class:"values"},i("caption",{},l("table.caption")),i("thead",{},le),C),x.length>20?i("p",{class:"pager"},Z):null]},T=u=>{let[v,x,P]=[
[],[],[]];for(let C of u.claims){let Z=e.claims[C];(Z.denies?x:Z.silent?P:v).push(C)}let O=q(u);return[k(u),z(v.length>1?l("evidence.saying",{n:v.length}):l("ev\
idence.says"),v,u),z(l("evidence.denying"),x,u),z(l("evidence.nofact"),P.filter(C=>e.claims[C].standing),u),z(l("evidence.unasserted"),P.filter(C=>!e.claims[C].
standing),u),O.length?[i("h3",{class:"minor"},l("evidence.rivals")),i("ul",{class:"plain"},O.map(C=>i("li",{},$(C),g(C))))]:null,u.rules.length?i("p",{class:"no\
te"},Q("evidence.drawn",{rule:I(u.rules.map(e.term).join(", "))})):null,u.claims.length||u.rules.length?null:i("p",{class:"note"},l("evidence.name"))]},$=(u,v)=>i(
"a",{href:t.ofStatement(u),class:"statement-link"},M(u,v)),M=(u,{dated:v=!0}={})=>{let x=O=>I((e.things.get(O)||{label:O}).label),P=u.o?x(u.o):I(e.value(u.value));
return[x(u.s)," ",i("span",{class:"relation"},u.property.label)," ",P,v&&u.when?`, ${r(u)}`:""]};return{thingLink:n,named:s,sentence:o,value:a,qualified:c,when:r,
tags:g,behind:T,line:$,words:M,remark:u=>i("li",{class:"claim"},i("p",{class:"word"},u.who?s(u.who):l("evidence.source"),`, ${e.term(u.kind)}: `,u.phrase?["“",
I(u.phrase),"”"]:I(u.gist)),u.phrase&&u.gist?i("p",{},I(u.gist)):null,i("p",{class:"source"},B(u.source)),L(u.sentences||[])),origins:p,source:B}};var Ge=(e,...t)=>i("fieldset",{},i("legend",{},e),t),mt=(e,t,n,s)=>{let a=i("input",{type:"checkbox",change:s});return a.checked=n,i("label",{class:`choice${t?"":
" none"}`},a,i("span",{},e),i("span",{class:"count"},t))},Gt=({model:e,address:t,finder:n,box:s})=>{let a=h=>t.replace(t.to({selection:h})),o=()=>t.now().selection,
r=h=>Ge(l("filter.kinds"),e.legend.filter(m=>m.count).map(m=>mt([ne(m),m.label],h.kinds.get(m.id)||0,!o().hide.includes(m.id),()=>a(ve(o(),"hide",m.id))))),c=()=>Ge(
l("filter.time"),i("p",{class:"hint"},l("filter.time.hint")),i("div",{class:"days"},Ce.map(h=>{let m=i("input",{type:"text",inputmode:"numeric",pattern:"\\d{4}(-\
\\d{2}(-\\d{2})?)?",placeholder:h==="since"?"1992":"2026-06",size:"11"});return m.value=o()[h],m.addEventListener("change",()=>{m.checkValidity()?a({...o(),[h]:m.
value.trim()}):m.reportValidity()}),i("label",{},l(`filter.${h}`)," ",m)}))),d=(h,m)=>{let E=i("div",{class:"finder",id:`filter-${h}`});return n.attach(E,{label:l(
`filter.${h}`),fits:m,choose:z=>a({...o(),[h]:[...new Set([...o()[h],z])]})}),Ge(l(`filter.${h}`),E,A(h))},p=(h,m,E)=>i("button",{type:"button",class:"chip",click:E,
"aria-label":l("filter.remove",{what:m})},h,i("span",{"aria-hidden":"true"}," ×")),g=h=>(e.things.get(h)||{label:h}).label,A=h=>o()[h].length?i("p",{class:"chi\
ps"},o()[h].map(m=>p(I(g(m)),g(m),()=>a(ve(o(),h,m))))):null,B=h=>{let E=[...new Set([...e.sources.values()].map(z=>z.kind).filter(Boolean))].map(z=>[z,h.sources.
get(z)||0]).sort((z,q)=>q[1]-z[1]);return Ge(l("filter.sources"),i("p",{class:"hint"},l("filter.sources.hint")),E.map(([z,q])=>mt(e.term(z),q,o().sources.includes(
z),()=>a(ve(o(),"sources",z)))))},L=h=>Ge(l("filter.flags"),ze.map(m=>mt(l(`flag.${m}`),h.flags.get(m),o()[m],()=>a({...o(),[m]:!o()[m]})))),H=h=>i("p",{class:"\
left","aria-live":"polite"},l("filter.left",{things:l("count.thing",{n:h.things.size}),statements:l("count.statement",{n:h.statements.size})})),R=()=>Ue(o())?i(
"button",{type:"button",class:"more",click:()=>a(ce())},l("filter.clear")):null;return{draw:h=>{let m=Rt(e,o()),E=s.contains(document.activeElement)?[...s.querySelectorAll(
"input, button")].indexOf(document.activeElement):-1;s.replaceChildren(i("h2",{},l("filter.title")),H(h),...[R()].filter(Boolean),L(m),c(),d("actors",z=>z.group.
actor),d("topics",z=>z.group.topic),...o().near.length?[d("near",()=>!0)]:[],B(m),r(m)),E>=0&&[...s.querySelectorAll("input, button")][E]?.focus()},active:()=>{
let h=o(),m=[];for(let z of["near","actors","topics"])for(let q of h[z])m.push(p([l(`filter.${z}`),": ",I(g(q))],g(q),()=>a(ve(o(),z,q))));for(let z of h.sources)
m.push(p(e.term(z),e.term(z),()=>a(ve(o(),"sources",z))));for(let z of Ce)h[z]&&m.push(p(`${l(`filter.${z}`)} ${h[z]}`,l(`filter.${z}`),()=>a({...o(),[z]:""})));
for(let z of ze)h[z]&&m.push(p(l(`flag.${z}`),l(`flag.${z}`),()=>a({...o(),[z]:!1})));let E=e.legend.filter(z=>h.hide.includes(z.id));return E.length&&m.push(p(
l("filter.hidden",{kinds:E.map(z=>z.label).join(", ")}),l("filter.kinds"),()=>a({...o(),hide:[]}))),m}}};var Yt=10,Ht=({model:e})=>({attach:(n,{label:s,placeholder:a=s,value:o="",choose:r,fits:c})=>{let d=`${n.id}-list`,p=i("ul",{id:d,class:"results",hidden:!0}),g=i(
"input",{type:"search","aria-label":s,placeholder:a,autocomplete:"off",spellcheck:"false","aria-controls":d,"aria-expanded":"false",role:"combobox","aria-autoco\
mplete":"list"});g.value=o;let A=()=>{p.hidden=!0,g.setAttribute("aria-expanded","false")},B=R=>{document.activeElement.blur(),A(),g.value="",r(R.id)},L=R=>{let y=Fe(
g.value),S=R.called.indexOf(R.label),h=R.called.find((E,z)=>z!==S&&R.typed[z].includes(y)&&!R.typed[S].includes(y)),m=i("button",{type:"button",click:()=>B(R)},
ne(R.group),i("span",{},I(R.label),i("small",{},R.kindLabel,h?[" · ",I(h)]:"")));return i("li",{},m)},H=()=>{if(!g.value.trim())return A();let R=e.search(g.value,
c),y=R.length-Yt;p.replaceChildren(...R.slice(0,Yt).map(L)),R.length||p.append(i("li",{class:"none"},l("search.none"))),y>0&&p.append(i("li",{class:"none"},l("s\
earch.more",{n:y}))),p.hidden=!1,g.setAttribute("aria-expanded","true"),document.getElementById("status").textContent=l("count.found",{n:R.length})};return g.addEventListener(
"input",H),g.addEventListener("focus",()=>{g.select(),g.value&&e.search(g.value,c).length>1&&H()}),n.addEventListener("keydown",R=>{let y=[...p.querySelectorAll(
"button")],S=y.indexOf(document.activeElement);R.key==="Escape"?(A(),g.focus(),A()):R.key==="Enter"&&R.target===g&&y.length&&!p.hidden?(R.preventDefault(),y[0].
click()):R.key==="ArrowDown"&&y.length?(R.preventDefault(),y[Math.min(S+1,y.length-1)].focus()):R.key==="ArrowUp"&&S>=0&&(R.preventDefault(),(y[S-1]||g).focus())}),
n.addEventListener("focusout",R=>{n.contains(R.relatedTarget)||A()}),n.replaceChildren(g,p),g}});var Ye={attested:{width:2.6,dashes:!1},single:{width:1.1,dashes:!1},disputed:{width:2,dashes:[10,4,2,4]},claimed:{width:1.1,dashes:[1,5]},interpretive:{width:1.6,
dashes:[7,6]},inferred:{width:1.8,dashes:[2,4]}},Kt=({model:e,layout:t,whole:n,box:s})=>{let r={nodes:[],edges:[],labels:[],key:""},c={things:new Set,statement:null},
d=[],p={},g=()=>{},A=new vis.DataSet,B=new vis.DataSet,L=new vis.Network(s,{nodes:A,edges:B},JSON.parse(e.drawn.options)),H=()=>{let f=getComputedStyle(document.
documentElement),w=j=>f.getPropertyValue(`--${j}`).trim();p=Object.fromEntries(["stage","text","muted","line","accent","disputed","card","rim"].map(j=>[j,w(j)]))},
R=({thing:f,x:w,y:j,size:W})=>{let{shape:D,colour:G,hollow:V}=f.group,ae=c.things.has(f.id);return{id:f.id,x:w,y:j,size:W,shape:D,label:void 0,borderWidth:V||ae?
2.5:1,borderWidthSelected:3,color:y(V?p.stage:G,ae?p.text:V?G:p.rim)}},y=(f,w)=>({background:f,border:w,highlight:{background:f,border:p.text},hover:{background:f,
border:p.text}}),S=f=>!r.labels&&c.near&&!c.near.has(f),h=({statement:f,smooth:w})=>{let j=e.standing(f),{width:W,dashes:D}=Ye[j]||Ye.single,G=f.key===c.statement;
return{id:f.index,from:f.s,to:f.o,smooth:w,dashes:D,width:W+(G?2:0),color:{color:G?p.accent:j==="disputed"?p.disputed:p.line,highlight:p.accent,hover:p.accent},
arrows:{middle:{enabled:!0,scaleFactor:.55}},selectionWidth:1.5,hoverWidth:1}},m=()=>{if(A.clear(),B.clear(),!r.labels){r.ready={...n.prepare(r,c),grow:1},r.places=
null,L.redraw();return}A.add(r.nodes.map(R)),B.add(r.edges.map(h))},E=()=>{let f=[1/0,1/0,-1/0,-1/0],w=(j,W,D,G)=>{f[0]=Math.min(f[0],j),f[1]=Math.min(f[1],W),f[2]=
Math.max(f[2],D),f[3]=Math.max(f[3],G)};for(let{x:j,y:W,size:D}of r.nodes)w(j-D,W-D,j+D,W+D);for(let j of r.labels||[]){let W=U(j);w(W,j.y,W+j.width,j.y+j.height)}
return f},z=f=>{let w=[...f.nodes.flatMap(({y:j,size:W})=>[j-W,j+W]),...f.labels.flatMap(({y:j,height:W})=>[j,j+W])];return Math.max(...w)-Math.min(...w)},q=()=>{
L.setSize("100%","100%"),L.redraw()},U=({align:f,x:w,width:j})=>f==="left"?w:f==="right"?w-j:w-j/2,F=()=>{if(!r.nodes.length)return;let[f,w,j,W]=E(),D=Math.max(
1,s.clientWidth-52),G=Math.max(1,s.clientHeight-52),V=Math.min(D/(j-f||1),G/(W-w||1),r.labels?1.15:2),ae=Math.max(V,r.labels?.3:.05);L.moveTo({position:{x:(f+j)/
2,y:(w+W)/2},scale:ae})},b=f=>[...f.captions.map(w=>({words:w,font:t.FONT.caption,high:t.LINE.caption,colour:p.muted})),...f.lines.map(w=>({words:w,font:f.card?
t.FONT.centre:t.FONT.name,high:f.card?t.LINE.centre:t.LINE.name,colour:p.text}))],k=(f,w)=>{let j=U(w);w.card&&(f.fillStyle=p.card,f.strokeStyle=p.rim,f.lineWidth=
1,f.beginPath(),f.roundRect(j-12,w.y-7,w.width+24,w.height+13,9),f.fill(),f.stroke()),f.textAlign=w.align,f.textBaseline="middle",f.lineJoin="round";let W=w.y;for(let{
words:D,font:G,high:V,colour:ae}of b(w))f.font=G,w.card||T(f,D,w.x,W+V/2,4),f.fillStyle=c.things.has(w.id)&&!w.card&&G===t.FONT.name?p.accent:ae,f.fillText(D,w.
x,W+V/2),W+=V;d.push({...w,left:j,right:j+w.width,top:w.y,bottom:w.y+w.height})},T=(f,w,j,W,D)=>{f.strokeStyle=p.stage,f.lineWidth=D,f.strokeText(w,j,W)},$=(f,w)=>f.
left>w.right||f.right<w.left||f.top>w.bottom||f.bottom<w.top,M=(f,w)=>({...f,left:f.left-w,right:f.right+w}),N=(f,w)=>w.filter(j=>!$(f,j)).length,u=({x:f,y:w,size:j},W,D,G)=>[
{left:f-W/2,top:w+j+G},{left:f+j+G,top:w-D/2},{left:f-W/2,top:w-j-G-D},{left:f-j-G-W,top:w-D/2}],v=()=>{let f=L.getScale(),{x:w,y:j}=L.getViewPosition(),[W,D]=[
s.clientWidth/2/f,s.clientHeight/2/f],G=r.order.filter(({thing:Ee,x:ie,y:ue})=>Math.abs(ie-w)<W&&Math.abs(ue-j)<D&&!S(Ee.id)),V=G.slice(0,400).map(({x:Ee,y:ie,size:ue})=>({
left:Ee-ue,right:Ee+ue,top:ie-ue,bottom:ie+ue})),ae=Math.min(80,Math.max(10,Math.round(s.clientWidth*s.clientHeight/2e4))),ot=s.clientWidth>620?48/f:0,Tn=c.near?
0:ae/2,Je=[];for(let[Ee,ie]of G.slice(0,400).entries()){if(Je.length>=ae)break;let ue=c.things.has(ie.thing.id),at=(ue?15:12.5)/f;ie.short||=t.wrap(ie.thing.label,
t.FONT.name,190,1)[0],ie.wide||=t.width(ie.short,t.FONT.name)/14;let xt=ie.wide*at*(ue?1.06:1),Et=at*1.25,Mt=u(ie,xt,Et,3/f).map(ee=>({...ee,id:ie.thing.id,right:ee.
left+xt,bottom:ee.top+Et,words:ie.short,strong:ue,size:at})).filter(ee=>ee.left>w-W&&ee.right<w+W-ot&&ee.bottom<j+D).filter(ee=>Je.every(it=>$(M(ee,8/f),it))).map(
ee=>({...ee,covered:N(ee,V)})).sort((ee,it)=>ee.covered-it.covered).find(({covered:ee})=>ue||Ee<10&&!c.near||ee<=(Ee<Tn||f<.4?2:0));Mt&&Je.push(Mt)}return Je},x=0,
P=()=>{clearTimeout(x),x=setTimeout(()=>{r.places=null,L.redraw()},120)},O=f=>{let w=L.getScale(),{x:j,y:W}=L.getViewPosition(),D=[w,j,W].join();r.places?r.places.
view!==D&&P():r.places={view:D,scale:w,list:v()},f.textAlign="left",f.textBaseline="middle",f.lineJoin="round";let G=r.places.scale/w;for(let V of r.places.list){
let ae=(V.top+V.bottom)/2;f.font=`${V.strong?650:500} ${V.size*G}px ${t.FACE}`,T(f,V.words,V.left,ae,3.5/w),f.fillStyle=p.text,f.fillText(V.words,V.left,ae),d.push(
V)}};L.on("beforeDrawing",f=>{if(r.labels||!r.ready)return;f.save();let w=n.growth(L.getScale());w!==r.ready.grow&&(r.ready={...n.prepare(r,c,w),grow:w}),n.draw(
f,r.ready,p,Ye,L.getScale()),f.restore()}),L.on("afterDrawing",f=>{if(d=[],f.save(),r.labels)for(let w of r.labels)k(f,w);else r.ready&&O(f);f.restore(),r.key&&
!document.documentElement.dataset.drawn&&(document.documentElement.dataset.drawn=Math.round(performance.now()))});let C=({x:f,y:w})=>d.find(j=>f>=j.left&&f<=j.right&&
w>=j.top&&w<=j.bottom);L.on("click",({nodes:[f],edges:[w],pointer:j})=>{let W=(ae,ot)=>r.ready?ae(r.ready,j.canvas,ot/L.getScale()):void 0,D=f??W(n.thingAt,4);if(D!==
void 0)return g({thing:D});let G=C(j.canvas);if(G)return g(G.statement?{statement:G.statement}:{thing:G.id});let V=w===void 0?W(n.lineAt,5):e.statements[w];return g(
V?{statement:V}:{})});let Z=f=>()=>{s.style.cursor=f};for(let f of["hoverNode","hoverEdge"])L.on(f,Z("pointer"));for(let f of["blurNode","blurEdge"])L.on(f,Z("d\
efault"));s.addEventListener("mousemove",f=>{let{left:w,top:j}=s.getBoundingClientRect();if(f.buttons)return;let W=L.DOMtoCanvas({x:f.clientX-w,y:f.clientY-j});
C(W)||r.ready&&n.thingAt(r.ready,W,4/L.getScale())?s.style.cursor="pointer":L.getNodeAt({x:f.clientX-w,y:f.clientY-j})||(s.style.cursor="default")});let le=()=>{
let f=({thing:j})=>Number(j.id.includes("--")),w=j=>c.things.has(j)?2:c.near&&c.near.has(j)?1:0;return[...r.nodes].sort((j,W)=>w(W.thing.id)-w(j.thing.id)||f(j)-
f(W)||W.size-j.size||e.byName(j.thing,W.thing))},K=(f,{things:w=[],statement:j=null}={})=>{let W=f.key===r.key;r=f;let D=j?[j.s,j.o]:[];if(c={things:new Set(w),
statement:j&&j.key},!r.labels){if(D.forEach(G=>c.things.add(G)),c.things.size&&(c.near=new Set(c.things),!j))for(let G of w)e.neighbours(G).forEach(({thing:V})=>c.
near.add(V.id));r.order=le()}m(),W||F(),L.unselectAll()},oe=f=>L.moveTo({scale:L.getScale()*f}),Y=f=>s.setAttribute("aria-label",ye(f)),st=()=>({wide:s.clientWidth,
high:s.clientHeight});return H(),{show:K,fit:F,zoom:oe,describe:Y,size:st,needs:z,resize:q,restyle:H,onPick:f=>{g=f},written:()=>d,at:f=>L.canvasToDOM(r.nodes.find(
({thing:w})=>w.id===f))}};var Qn=["attested","single","interpretive","inferred","disputed"],Jn=e=>{let{width:t,dashes:n}=Ye[e],s=document.createElementNS("http://www.w3.org/2000/svg","sv\
g"),a=document.createElementNS("http://www.w3.org/2000/svg","line");for(let[o,r]of Object.entries({viewBox:"0 0 44 8",class:`swatch ${e}`,"aria-hidden":"true"}))
s.setAttribute(o,r);for(let[o,r]of Object.entries({x1:1,y1:4,x2:43,y2:4,"stroke-width":t,"stroke-dasharray":n?n.join(" "):"none"}))a.setAttribute(o,r);return s.
append(a),s},Vt=({model:e,address:t},n,s)=>{let{hide:a}=n.selection,o=p=>i("button",{type:"button","aria-pressed":String(!a.includes(p.id)),title:a.includes(p.id)?
l("legend.hidden"):l("legend.shown"),click:()=>t.replace(t.to({selection:ve(n.selection,"hide",p.id)}))},ne(p),` ${p.label} `,i("span",{class:"count"},p.count)),
r=s.querySelector("details")?.open,c=[...s.querySelectorAll("button")].indexOf(document.activeElement),d=i("details",{class:"lines",open:r},i("summary",{},l("le\
gend.lines")),i("ul",{},Qn.map(p=>i("li",{},Jn(p),l(`line.${p}`)))));s.replaceChildren(i("div",{class:"chips",role:"group","aria-label":l("legend.label")},e.legend.
filter(p=>p.count).map(o)),...n.view==="network"?[d]:[]),c>=0&&s.querySelectorAll("button")[c]?.focus()};var Qt="9999-12-31",wt=(e,t,n)=>{let s=e.get(t);s?s.push(n):e.set(t,[n])},Xn=e=>{let t=new Map(Object.entries(e.terms));return{terms:t,term:s=>ke(t.get(s))||s||
""}},Zn=({first:e="",last:t="",edtf:n="",bounded:s=!1})=>e||t&&t<Qt?{first:e||"0000-01-01",last:t||Qt,edtf:n,bounded:s}:null,_n=(e,t,n)=>({aliases:[],links:[],...e,
names:{en:e.label,...e.names},untagged:e.label,group:t,span:Zn(e),get label(){return this.names[J()]||this.untagged},get kindLabel(){return e.kind?n(e.kind):this.
group.label}}),es=e=>({...e,get label(){return e.unclear&&e.unclear.length?l("relation.unclear",{now:ke(e.unclear[0]),once:ke(e.unclear[1])}):ke(e.names)},get reversed(){
return ke(e.inverse)},get meaning(){return ke(e.definition)}}),ts=(e,t)=>{let n=new Map([...e.keys()].map(s=>[s,new Map]));for(let s of t)s.s!==s.o&&(wt(n.get(s.
s),s.o,s),wt(n.get(s.o),s.s,s));return n},ns=(e,t,n)=>{let s=0;return e.typed.forEach((a,o)=>{let r=n.every(d=>a.startsWith(d)||a.includes(" "+d));if(!r&&!n.every(
d=>a.includes(d)))return;let c=a===t?5:a.startsWith(t)?4:r?3:1;s=Math.max(s,c-(o?.5:0))}),s},ss=(e,t,n)=>{let s=null,a=()=>(s||=[...e.values()].filter(o=>!o.folded).
map(o=>(o.called=[...new Set([...Object.values(o.names),o.untagged,...o.aliases])],o.typed=o.called.map(Fe),o)),s);return(o,r=()=>!0)=>{let c=Fe(o);if(!c)return[];
let d=c.split(" ");return a().filter(r).map(p=>[ns(p,c,d),p]).filter(([p])=>p>0).sort(([p,g],[A,B])=>A-p||t(B.id)-t(g.id)||n(g,B)).map(([,p])=>p)}},os=["dispute\
d","claimed","interpretive","inferred","single","attested"],Jt=e=>e.disputed?"disputed":e.layer==="claimed"?"claimed":e.property.interpretive?"interpretive":e.layer===
"inferred"?"inferred":e.origins>1?"attested":"single",$e=e=>os.indexOf(Jt(e)),Xt=({content:e,drawn:t})=>{let{terms:n,term:s}=Xn(e),a=h=>dt(h,s),o=e.legend.map((h,m)=>({
...h,index:m,count:0,get label(){return ke(h.names)}})),r=new Map(e.sources.map(h=>[h.id,h])),c=new Map(Object.entries(e.properties).map(([h,m])=>[h,es(m)])),d=e.
claims;for(let h of[...d,...e.remarks])h.sentences=(h.sentences||[]).map(m=>e.sentences[m]);let p=new Map(e.things.map(h=>[h.id,_n(h,o[h.group||0],s)]));for(let h of p.
values())h.folded||(h.group.count+=1);let g=e.statements.map((h,m)=>{let E=c.get(h.p)||{label:h.p,reversed:"",meaning:""},z=[h.s,h.p,h.via||h.o||""].join("~");return{
claims:[],rules:[],origins:0,...h,index:m,key:z,property:E}}),A=new Map;for(let h of g)for(let m of new Set([h.s,h.o,h.via]))p.has(m)&&wt(A,m,h);let B=t.edges.map(
h=>g[h]),L=ts(p,B),H=h=>(L.get(h)||new Map).size,R=new Map,y=(h,m)=>(R.has(J())||R.set(J(),new Intl.Collator(J())),R.get(J()).compare(h.label,m.label)),S=h=>[...L.
get(h)||new Map].map(([m,E])=>({thing:p.get(m),statements:E})).sort((m,E)=>m.thing.group.index-E.thing.group.index||H(E.thing.id)-H(m.thing.id)||y(m.thing,E.thing));
return{content:e,drawn:t,legend:o,sources:r,properties:c,claims:d,things:p,statements:g,about:A,edges:B,terms:n,term:s,value:a,spots:new Map(t.nodes.map(h=>[h.id,
h])),byKey:new Map(g.map(h=>[h.key,h])),neighbours:S,degree:H,byName:y,standing:Jt,weakness:$e,search:ss(p,H,y),nearTo:h=>(L.get(h)||new Map).keys(),between:(h,m)=>L.
get(h)&&L.get(h).get(m)||[]}};var fe=(...e)=>i("h2",{tabindex:"-1"},e),X=(e,...t)=>t.flat(1/0).some(n=>n)?i("section",{},i("h3",{},e),t):null,xe=(e,t="plain")=>i("ul",{class:t},e.map(n=>i("l\
i",{},n))),kt=(e,t)=>e.length<=t+1?xe(e):[xe(e.slice(0,t)),i("details",{class:"more"},i("summary",{},l("more.rest",{n:e.length-t})),xe(e.slice(t)))],se=(e,t,n=!1)=>i(
"a",{href:e,"aria-current":n?"true":null},t),he=(...e)=>e.some(Boolean)?i("p",{class:"actions"},e):null;var Zt=({model:e,address:t})=>{let{libraries:n}=e.content,s=i("tr",{},[l("about.library"),l("about.version"),l("about.licence")].map(o=>i("th",{scope:"col"},o))),
a=o=>i("tr",{},i("td",{},Oe(o.home,o.name),i("small",{},I(o.by))),i("td",{},o.version),i("td",{},o.licence));return[fe(l("about.title")),i("p",{},l("about.file")),
i("p",{},l("about.texts")),X(l("about.reading"),i("p",{},l("about.lines")),i("p",{},l("about.places"))),X(l("about.keys"),i("p",{},l("about.keyboard"))),X(l("ab\
out.libraries"),i("table",{class:"values"},i("thead",{},s),i("tbody",{},n.map(a)))),i("p",{class:"note"},l("about.data")),he(se(t.fresh(),l("start.title")))]};var[as,is]=[5,24],_t=(e,t)=>e.s===t?e.property.label:e.property.reversed||l("relation.reversed",{relation:e.property.label}),rs=({model:e,evidence:t,address:n},s,a)=>{
let o=s.s===a,r=o?t.value(s):t.thingLink(s.s),c=_t(s,a),d=n.now().statement===s.key,p=s.o?e.things.get(o?s.o:s.s)?.label:e.value(s.value);return i("li",{class:`\
entry ${e.standing(s)}`},i("p",{class:"said"},i("span",{class:"relation"},c)," ",r,t.qualified(s)),t.tags(s),i("p",{},i("a",{class:"why",href:n.ofStatement(s),"\
aria-current":d?"true":null,"aria-label":l("evidence.of",{what:`${c} ${p||""}`})},l("evidence.link"))))},ls=(e,t)=>Number(t.disputed||0)-Number(e.disputed||0)||
t.origins-e.origins,cs=(e,t,n)=>{let s=new Map;for(let r of t){let c=_t(r,n),d=r.layer==="inferred"?1:0,p=s.get(c)||{name:c,inferred:d,members:[]};p.inferred=Math.
min(p.inferred,d),p.members.push(r),s.set(c,p)}let a=[...s.values()].sort((r,c)=>r.inferred-c.inferred||r.members.length-c.members.length||r.name.localeCompare(
c.name)),o=t.length>is;return a.map(({name:r,members:c})=>{let d=()=>re([...c].sort(ls),as,g=>rs(e,g,n),"entries");if(!o||c.length<3)return i("div",{class:"grou\
p"},d());let p=i("details",{class:"group"},i("summary",{},`${Re(r)} `,i("span",{class:"count"},c.length)));return p.addEventListener("toggle",()=>p.open&&p.children.
length===1&&p.append(...i("div",{},d()).childNodes)),p})},ps=e=>{let t=Object.keys(Ae).filter(n=>e.names[n]&&n!==J()&&e.names[n]!==e.label).map(n=>[n,I(e.names[n],
{lang:n})]);e.aliases.length&&t.push([l("thing.also"),e.aliases.map((n,s)=>[s?", ":"",I(n)])]),e.at&&t.push([l("thing.at"),l("thing.point",{north:e.at[0].toFixed(
2),east:e.at[1].toFixed(2)})]);for(let n of e.links)t.push([l("thing.see"),Oe(n,n.replace(/^https?:\/\/(www\.)?/,""))]);return[t.length?i("dl",{class:"names"},t.
map(([n,s])=>[i("dt",{},n),i("dd",{},s)])):null,e.note?i("p",{class:"note"},be(e.note)):null]},yt=new WeakMap,us=(e,t)=>{if(!yt.has(e)){let n=new Map;for(let s of e.
statements)for(let a of new Set(s.claims.map(o=>e.claims[o].who).filter(Boolean)))n.has(a)?n.get(a).push(s):n.set(a,[s]);yt.set(e,n)}return yt.get(e).get(t)||[]},
ds=({address:e},t)=>{let{view:n,whole:s}=e.now(),a={...ce(),near:[t.id]};return he(n==="network"&&!s?null:se(e.fresh({thing:t.id}),l("thing.surroundings")),se(e.
fresh({path:!0,from:t.id}),l("thing.path")),se(e.fresh({view:"timeline",thing:t.id,selection:a}),l("thing.timeline")),se(e.fresh({view:"list",thing:t.id,selection:a}),
l("thing.list")),s||t.folded?null:se(e.fresh({whole:!0,thing:t.id}),l("thing.whole")))},en=(e,t)=>{let{model:n,evidence:s}=e,a=n.about.get(t.id)||[],o=g=>{let A=a.
filter(B=>g(B)&&(B.via!==t.id||B.s===t.id||B.o===t.id));return A.length?cs(e,A,t.id):null},r=a.filter(g=>g.via===t.id),c=n.content.remarks.filter(g=>(g.about||[]).
includes(t.id)||g.who===t.id),d=n.content.gaps.filter(g=>(g.about||[]).includes(t.id)),p=us(n,t.id);return[i("p",{class:"kind"},ne(t.group),t.kindLabel),fe(I(t.
label)),ps(t),ds(e,t),r.length?i("p",{},r.map(s.line)):null,X(l("thing.gaps"),d.length?xe(d.map(g=>be(g.question)||I(g.label)),"plain unknown"):null),X(l("thing\
.details"),o(g=>!g.o&&g.layer!=="claimed")),X(l("thing.related"),o(g=>g.o&&g.layer!=="claimed")),X(l("thing.claimed"),o(g=>g.layer==="claimed")),X(l("thing.rema\
rks"),c.length?[i("p",{class:"note"},l("thing.remarks.note")),re(c,6,s.remark,"claims")]:null),p.length?X(l("thing.quoted",{n:p.length}),re(p,6,s.line)):null,a.
length?null:i("p",{class:"note"},l("thing.nothing"))]},tn=(e,t)=>{let{model:n,evidence:s,address:a}=e,{path:o,thing:r}=a.now(),c=o?[l("path.back"),a.to({statement:""})]:
[l("thing.everything",{thing:(n.things.get(r)||n.things.get(t.s)).label}),a.ofThing(r||t.s)];return[i("p",{class:"kind"},i("a",{href:c[1]},"← ",I(c[0]))),i("h\
2",{tabindex:"-1",class:"sentence"},s.sentence(t)),s.tags(t),t.property.meaning?i("p",{class:"note"},Q("evidence.meaning",{relation:i("span",{class:"relation"},
t.property.label),meaning:be(t.property.definition)})):null,s.behind(t)]};var hs=.05,gs=3,fs=e=>{let t=Math.max(40,hs*e.spots.size);return new Set([...e.things.values()].filter(n=>n.group.hub||n.group.loose||e.degree(n.id)>t).map(n=>n.
id))},ms=(e,t)=>{let{group:n}=e.things.get(t);return 1+Math.log2(1+e.degree(t))/4+(n.loose||n.hub&&!n.actor?3:0)},ws=[.6,2,.8,.5,.2,0],ks=(e,t,n)=>Math.min(...e.
between(t,n).map(s=>ws[$e(s)])),ys=e=>{let t=0;for(let n=1;n<e.length;n+=1)e[n][0]<e[t][0]&&(t=n);return e.splice(t,1)[0]},bs=(e,t,n,s,a)=>{let o=new Map([[t,{far:0,
by:null}]]),r=[[0,t]],c=new Set;for(;r.length;){let[p,g]=ys(r);if(g===n)break;if(!c.has(g)){c.add(g);for(let A of e.nearTo(g)){if(c.has(A)||A!==n&&s.has(A)||!a(
g,A))continue;let B=p+ks(e,g,A)+(A===n?1:ms(e,A));o.has(A)&&o.get(A).far<=B||(o.set(A,{far:B,by:g}),r.push([B,A]))}}}if(!o.has(n))return null;let d=[];for(let p=n;p!==
null;p=o.get(p).by)d.unshift(p);return d},nn=(e,t,n,{through:s=!1,selected:a=null}={})=>{let o=s?new Set:new Set(fs(e));if(a)for(let d of e.things.keys())a.things.
has(d)||o.add(d);let r=(d,p)=>!a||e.between(d,p).some(g=>a.statements.has(g.index)),c=[];for(;c.length<gs;){let d=bs(e,t,n,o,r);if(!d||d.length===2&&c.length||(c.
push(d),d.length===2))break;d.slice(1,-1).forEach(p=>o.add(p))}return c},He=(e,t)=>t.slice(1).map((n,s)=>({from:t[s],to:n,statements:[...e.between(t[s],n)].sort(
(a,o)=>$e(o)-$e(a))})),sn=(e,t)=>He(e,t).map(({statements:n})=>n[0]).sort((n,s)=>$e(n)-$e(s)||n.origins-s.origins)[0];var zs=({model:e,address:t,finder:n})=>{let s=t.now(),a=(r,c)=>{let d=e.things.get(s[r]),p=i("div",{class:"finder",id:`path-${r}`});return n.attach(p,{label:c,value:d?
d.label:"",choose:g=>t.go(t.to({[r]:g,route:0,statement:""}))}),p},o=i("input",{type:"checkbox",id:"hubs",change:()=>t.go(t.to({hubs:!s.hubs,route:0,statement:""}))});
return o.checked=s.hubs,i("div",{class:"path-form"},a("from",l("path.from")),a("to",l("path.to")),i("label",{for:"hubs"},o,` ${l("path.hubs")}`))},vs=({model:e,
evidence:t,address:n},{statements:s})=>i("li",{class:"hop"},s.map(a=>i("div",{class:`entry ${e.standing(a)}`},i("p",{class:"said"},t.sentence(a)),t.tags(a),i("p",
{},i("a",{class:"why",href:n.ofStatement(a),"aria-label":l("evidence.of",{what:t.words(a).flat(1/0).map(o=>o?.textContent??o??"").join("")})},l("evidence.link")))))),
_e=(...e)=>i("p",{class:"note"},e),on=(e,t)=>{let{model:n,address:s,evidence:a}=e,o=s.now(),r=[fe(l("path.title")),zs(e)];if(!n.things.has(o.from)||!n.things.has(
o.to))return[...r,_e(l("path.choose"))];if(o.from===o.to)return[...r,_e(l("path.same"))];if(!t.length)return[...r,_e(o.hubs?l("path.none"):l("path.onlyhubs")),o.
hubs?null:he(se(s.to({hubs:!0,statement:""}),l("path.allow")))];let c=t[o.route]||t[0],d=sn(n,c),p=d.property.interpretive||d.disputed||d.layer!=="fact"?l(`stan\
ding.${n.standing(d)}`):a.origins(d);return[...r,t.length>1?he(...t.map((g,A)=>se(s.to({route:A,statement:""}),`${l("path.way",{n:A+1})}: ${l("count.step",{n:g.
length-1})}`,c===g))):null,i("p",{class:"note weakest"},Q("path.weakest",{statement:a.line(d),how:i("strong",{},p)})),i("ol",{class:"hops"},He(n,c).map(g=>vs(e,
g))),o.hubs?null:_e(Q("path.avoided",{allow:i("a",{href:s.to({hubs:!0,statement:"",route:0})},I(l("path.allow")))}))]};var js=({evidence:e,address:t},n)=>{let s=({s:d,o:p})=>[d,p],[a,o]=n,r=!o||s(o).includes(a.o)?a.s:a.o,c=[i("li",{},e.thingLink(r))];for(let d of n){let{label:p,
reversed:g}=d.property,A=d.s===r;r=A?d.o:d.s,c.push(i("li",{},i("a",{class:"relation",href:t.ofStatement(d)},A?p:g||`← ${p}`)," ",e.thingLink(r)))}return i("o\
l",{class:"story"},c)},Ss=({model:e,address:t})=>{let{content:n}=e,s=[],a=(p,g,A)=>s.push(i("a",{href:A,class:"question"},Q(p,g))),o=p=>I(e.things.get(p).label),
r=n.agreements[0];r&&a("ask.agreement",{thing:o(r)},t.ofThing(r));let c=n.disputed.map(p=>e.statements[p]).find(p=>!p.o);c&&a("ask.disputed",{what:I(c.property.
label),thing:o(c.s)},t.ofStatement(c));let d=n.events[0];return d&&r&&a("ask.path",{one:o(d),two:o(r)},t.fresh({path:!0,from:d,to:r})),a("ask.when",{},t.fresh({
view:"timeline"})),a("ask.single",{},t.fresh({view:"list",selection:{...ce(),single:!0}})),a("ask.undated",{},t.fresh({view:"list",selection:{...ce(),undated:!0}})),
xe(s)},xs=({model:e,evidence:t},n)=>{let s=(n.about||[]).filter(a=>e.things.has(a));return[be(n.question)||I(n.label),s.length?i("span",{class:"muted gap-about"},
Q("start.about",{things:i("span",{},s.map((a,o)=>[o?", ":"",t.thingLink(a)]))})):null]},an=e=>{let{model:t,evidence:n,address:s,story:a}=e,{content:o,things:r,statements:c,
sources:d}=t,p=L=>[n.thingLink(L),i("span",{class:"muted"},` ${t.things.get(L).kindLabel} · ${l("count.neighbour",{n:t.degree(L)})}`)],g=o.disputed.map(L=>c[L]),
A=(L,H)=>X(L,H.length?kt(H.map(p),5):null),B=o.agreements.length+o.events.length;return[fe(l("start.title")),i("p",{class:"lead"},l("start.lead")),X(l("start.as\
ked"),o.asked.length?xe(o.asked.map(p)):null),r.size?X(l("start.questions"),Ss(e)):null,X(l("start.stories"),a?a.list():null),A(l("start.agreements"),o.agreements),
A(l("start.events"),o.events),B?null:A(l("start.connected"),o.connected),X(l("start.disputed"),g.length?re(g,6,L=>[n.line(L),i("span",{class:"muted"},` ${l("cou\
nt.claim",{n:L.claims.length})}`)]):null),X(l("start.chains"),o.chains.length?o.chains.map(L=>js(e,L.map(H=>c[H]))):null),X(l("start.gaps"),o.gaps.length?kt(o.gaps.
map(L=>xs(e,L)),5):null),i("p",{class:"muted counts"},[l("count.thing",{n:r.size}),l("count.statement",{n:c.length}),l("count.claim",{n:o.claims.length}),l("cou\
nt.source",{n:d.size})].join(" · ")),he(se(s.fresh({about:!0}),l("about.title")))]};var bt=({address:e},t)=>[fe(l("lost.title")),i("p",{class:"note"},l("lost.words")," ",I(t)),he(se(e.fresh(),l("start.title")))],rn=(e,t)=>{let{model:n,address:s,
story:a}=e,o=s.now();return o.about?Zt(e):o.statement?s.statement()?tn(e,s.statement()):bt(e,o.statement):o.path?on(e,t):o.story&&a?a.panel(o.story,o.step)||bt(
e,o.story):o.thing?n.things.has(o.thing)?en(e,n.things.get(o.thing)):bt(e,o.thing):an(e)},ln=(e,t,{focus:n})=>{e.replaceChildren(...i("div",{},t).childNodes),e.
scrollTop=0;let s=e.querySelector("h2");n&&s&&!document.activeElement.closest(".finder, #filters, #stage .view")&&s.focus({preventScroll:!0})};var Es=e=>{let t=0;return e.map(n=>t+=n)},Ms=({n:e,v:t},n)=>{let s=qe(t,n),a=0;return qe(e,n).map(o=>s.slice(a,a+=o))},As=({n:e,c:t},n)=>{let s=Array.from({length:e},
()=>({}));for(let[a,o]of Object.entries(t))qe(o,n).forEach((r,c)=>{r!==void 0&&(s[c][a]=r)});return s},Ls=({n:e,at:t,v:n},s)=>{let a=new Array(e).fill(void 0),o=qe(
n,s);return qe(t,s).forEach((r,c)=>{a[r]=o[c]}),a},Ts={v:({v:e})=>e,d:({v:e})=>Es(e),r:({v:e},t)=>qe(e,t).map(n=>t[n]),l:Ms,o:As,p:Ls},qe=(e,t)=>Ts[e.e](e,t),cn=({
strings:e,columns:t})=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,qe(s,e)]));var pn=async()=>{let e=atob(document.getElementById("data").textContent),t=new Uint8Array(e.length);for(let r=0;r<e.length;r+=1)t[r]=e.charCodeAt(r);let n=await new Response(
new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"))).json(),{nodes:s,edges:a,...o}=cn(n.lists);return{drawn:{nodes:s,edges:a,options:n.options},
content:{...n.rest,...o}}};var $s=40,Ne=null,et=null,un=null,dn=e=>{let{evidence:t,model:n}=Ne;return i("li",{class:`told ${n.standing(e)}`},i("span",{class:"relation"},e.property.label),
" ",t.value(e),t.qualified(e)," ",t.tags(e),i("a",{class:"why",href:Ne.address.ofStatement(e),"aria-label":l("evidence.of",{what:`${e.property.label}`})},l("evi\
dence.link")))},qs=([e,t])=>{let n=Ne.model.things.get(e);return i("li",{class:"about"},i("h4",{},i("a",{href:Ne.address.ofThing(e),class:"thing"},ne(n.group),I(
n.label)),i("small",{},` ${n.kindLabel}`)),t.length>14?re(t,12,dn,"tellings","ul"):i("ul",{class:"tellings"},t.map(dn)))},Ns=(e,t)=>{let n=new Map;for(let a of t.
statements){let o=e.statements[a],r=e.things.get(o.s);r&&(n.has(r.id)?n.get(r.id).push(o):n.set(r.id,[o]))}let s=new Map(e.legend.map(a=>[a,[]]));for(let[a,o]of n)
s.get(e.things.get(a).group).push([a,o]);for(let a of s.values())a.sort(([o],[r])=>e.byName(e.things.get(o),e.things.get(r)));return[...s].filter(([,a])=>a.length)},
hn={name:"list",mount:(e,t)=>{Ne=t,et=i("div",{class:"listing"}),e.append(et)},draw:({shown:e,selected:t})=>{let n=JSON.stringify([e.selection,e.lang]);if(n===un)
return;un=n;let s=Ns(Ne.model,t),a=Math.max(3,Math.floor($s/Math.max(1,s.length)));et.replaceChildren(...s.length?s.map(([o,r])=>i("section",{},i("h3",{},ne(o),
Re(o.label)," ",i("span",{class:"count"},r.length)),re(r,a,qs,"abouts"))):[i("p",{class:"empty"},l("list.empty"))]),et.parentElement.scrollTop=0},caption:({selected:e})=>[
l("list.caption",{statements:l("count.statement",{n:e.statements.size}),things:l("count.thing",{n:new Set([...e.statements].map(t=>Ne.model.statements[t].s)).size})})]};var gn=null,fn={name:"map",mount:e=>{gn=e},draw:({selected:e})=>{gn.replaceChildren(i("p",{class:"empty"},l("count.thing",{n:e.things.size})))}};var mn=({model:e})=>{let t='system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',n={name:`500 14px ${t}`,caption:`12px ${t}`,centre:`600 16px ${t}`},
s={name:18,caption:15,centre:21},[a,o]=[9,20],r=document.createElement("canvas").getContext("2d"),c=(b,k)=>(r.font=k,r.measureText(b).width),d=(b,k,T,$=3)=>{let M=[],
N="";for(let v of ye(b).split(/\s+/).filter(Boolean)){let x=N?`${N} ${v}`:v;!N||c(x,k)<=T?N=x:(M.push(N),N=v)}N&&M.push(N);let u=M.slice(0,$).map(v=>p(v,k,T));return M.
length>$&&(u[$-1]=p(`${u[$-1]} …`,k,T,!0)),u},p=(b,k,T,$=!1)=>{if(c(b,k)<=T)return b;let M=$?b.slice(0,-2):b;for(;M.length>1&&c(`${M}…`,k)>T;)M=M.slice(0,-1);
return`${M}…`},g=b=>b.startsWith(":")?e.term(b.slice(1)):e.things.get(b).label,A=({capacity:b})=>b&&l("as.posts",{posts:b.map(g).join(l("and"))}),B=({when:b})=>b&&
b.map(de).join(" · "),L=(b,k)=>{let{label:T,reversed:$}=b.property,M=[b.s===k?T:$||`← ${T}`,B(b),A(b)].filter(Boolean).join(", ");return b.disputed?`${M} (${l(
"standing.disputed")})`:b.layer==="inferred"?`${M} (${l("standing.inferred")})`:M},H=(b,k,T)=>{let $=[...new Set(b.map(N=>L(N,k)))];return($.length>3?[...$.slice(
0,2),l("more.relations",{n:$.length-2})]:$).flatMap(N=>d(N,n.caption,T,2))},R=(b,k)=>k&&b.label.startsWith(`${k.label}: `)?`… ${b.label.slice(k.label.length+2)}`:
b.label,y=(b,k,T,$)=>{let M=d(R(b,$),n.name,T),N=Math.max(...M.map(u=>c(u,n.name)),...k.map(u=>c(u,n.caption)));return{thing:b,lines:M,captions:k,width:N,height:M.
length*s.name+k.length*s.caption}},S=b=>{let k=Math.min(.22,.6/b.length);return b.map((T,$)=>{let M=($-(b.length-1)/2)*(b[0].s===T.s?k:-k),N=M?{enabled:!0,type:M>
0?"curvedCW":"curvedCCW",roundness:Math.abs(M)}:!1;return{statement:T,smooth:N}})},h=(b,k,T)=>{let $=b.reduce((P,O)=>P+O.height,0),M=Math.max(T?13:18,Math.min(T?
26:64,(T?380-$:420-$)/b.length)),N=$+M*(b.length-1),[u,v]=T?[70,62]:[130,110],x=-N/2;return b.map(P=>{let O=x+P.height/2;x+=P.height+M;let C=Math.sqrt(Math.max(
0,1-(O/Math.max(N/2+60,160))**2));return{...P,x:k*(u+v*C),y:O,direction:k}})},m=(b,{selected:k,all:T,narrow:$,room:M})=>{let N=e.things.get(b),u=e.neighbours(b).
filter(({thing:Y})=>k.things.has(Y.id)).map(Y=>({...Y,statements:Y.statements.filter(st=>k.statements.has(st.index))})).filter(Y=>Y.statements.length),x=T?u:z(u,
$?a:o,b),P=$?Math.max(120,M-205):200,O=x.map(Y=>({...y(Y.thing,H(Y.statements,b,P),P,N),statements:Y.statements})),C=$?O.length:q(O),Z=h(O.slice(0,C),1,$),le=h(
O.slice(C).reverse(),-1,!1),K=[...Z,...le],oe=K.map(Y=>({id:Y.thing.id,x:Y.x+Y.direction*18,y:Y.y-Y.height/2,width:Y.width,height:Y.height,lines:Y.lines,captions:Y.
captions,align:Y.direction>0?"left":"right"}));return(!$||!O.length)&&oe.push(E(N,O.length?190:280)),{nodes:[{thing:N,x:0,y:0,size:20},...K.map(Y=>({thing:Y.thing,
x:Y.x,y:Y.y,size:10}))],edges:K.flatMap(Y=>S(Y.statements)),labels:oe,hidden:u.length-x.length,total:u.length}},E=(b,k)=>{let T=d(b.label,n.centre,k,4),$=Math.max(
...T.map(M=>c(M,n.centre)));return{id:b.id,x:0,y:34,width:$,height:T.length*s.centre,lines:T,captions:[],align:"center",card:!0}},z=(b,k,T)=>{if(b.length<=k)return b;
let $=new Map;for(let N of b){let u=L(N.statements[0],T);$.has(u)?$.get(u).push(N):$.set(u,[N])}let M=new Set;for(let N=0;M.size<k;N+=1)for(let u of $.values())
u[N]&&M.size<k&&M.add(u[N]);return b.filter(N=>M.has(N))},q=b=>{let k=b.reduce((M,N)=>M+N.height+18,0),T=0,$=b.findIndex(M=>(T+=M.height+18)>=k/2);return $<0?b.
length:$+1};return{FACE:t,FONT:n,LINE:s,width:c,wrap:d,phrase:L,round:m,chain:(b,{narrow:k,room:T})=>{let $=k?T-90:420,M=[],N=[],u=[],v=0;return b.forEach((x,P)=>{
let O=e.things.get(x),C=y(O,[],$);if(M.push({thing:O,x:0,y:v,size:13}),u.push({id:x,x:26,y:v-C.height/2,width:C.width,height:C.height,lines:C.lines,captions:[],
align:"left"}),P===b.length-1)return;let Z=e.between(x,b[P+1]),le=Z.flatMap(oe=>d([`${oe.s===x?"↓":"↑"} ${oe.property.label}`,B(oe),oe.disputed&&l("standing\
.disputed")].filter(Boolean).join(", "),n.caption,$,2)),K=Math.max(b.length>6?70:92,44+le.length*s.caption+C.height/2);u.push({x:26+6*Z.length,y:v+K/2-le.length*
s.caption/2,lines:[],captions:le,align:"left",width:Math.max(...le.map(oe=>c(oe,n.caption))),height:le.length*s.caption,statement:Z[0]}),N.push(...S(Z)),v+=K}),
{nodes:M,edges:N,labels:u,hidden:0,total:b.length}},whole:({selected:b})=>{let k=b.things,T=[...k].map(M=>{let N=e.spots.get(M);return{thing:e.things.get(M),x:N.
x,y:N.y,size:N.size}}),$=new Map;for(let M of e.edges){if(!k.has(M.s)||!k.has(M.o)||!b.statements.has(M.index))continue;let N=[M.s,M.o].sort().join(`
`);$.has(N)?$.get(N).push(M):$.set(N,[M])}return{nodes:T,edges:[...$.values()].flatMap(S),labels:null,hidden:e.spots.size-T.length,total:T.length}}}};var wn=({model:e})=>{let s=(y,{x:S,y:h},m,E,z)=>{for(let q=0;q<E;q+=1){let U=z+q*2*Math.PI/E;q?y.lineTo(S+m*Math.cos(U),h+m*Math.sin(U)):y.moveTo(S+m*Math.cos(U),
h+m*Math.sin(U))}y.closePath()},o={star:(y,{x:S,y:h,size:m})=>{for(let E=0;E<10;E+=1){let z=E%2?m*.5:m*1.1,q=-Math.PI/2+E*Math.PI/5;E?y.lineTo(S+z*Math.cos(q),h+
z*Math.sin(q)):y.moveTo(S+z*Math.cos(q),h+z*Math.sin(q))}y.closePath()},dot:(y,{x:S,y:h,size:m})=>{y.moveTo(S+m,h),y.arc(S,h,m,0,2*Math.PI)},square:(y,{x:S,y:h,
size:m})=>y.rect(S-m*.88,h-m*.88,m*1.76,m*1.76),diamond:(y,S)=>s(y,S,S.size*1.12,4,0),triangle:(y,S)=>s(y,S,S.size*1.15,3,-Math.PI/2),triangleDown:(y,S)=>s(y,S,
S.size*1.15,3,Math.PI/2),hexagon:(y,S)=>s(y,S,S.size,6,0)},r=(y,S)=>`${Math.floor(y/128)},${Math.floor(S/128)}`,c=(y,S,h=1)=>{let m=k=>!S.near||S.near.has(k),E=new Map(
y.nodes.map(k=>[k.thing.id,k])),z={lines:new Map,shapes:new Map},q=(k,T,$)=>(k.has(T)||k.set(T,{...$,path:new Path2D}),k.get(T).path),U=y.edges.map(({statement:k,
smooth:T})=>({statement:k,...d(E.get(k.s),E.get(k.o),T)}));for(let{statement:k,from:T,over:$,to:M,far:N}of U){let u=S.things.has(k.s)||S.things.has(k.o),v=k.key===
S.statement,x=e.standing(k),P=N>700||E.get(k.s).thing.group.hub||E.get(k.o).thing.group.hub,O={standing:x,chosen:v,touches:u,long:P,faded:!!S.near&&!u},C=q(z.lines,
JSON.stringify(O),O);C.moveTo(T.x,T.y),$?C.quadraticCurveTo($.x,$.y,M.x,M.y):C.lineTo(M.x,M.y)}let F=new Map;for(let k of y.nodes){let{group:T,id:$}=k.thing,M={
group:T,bright:m($),chosen:S.things.has($)};(o[T.shape]||o.dot)(q(z.shapes,[T.index,M.bright,M.chosen].join(),M),{...k,size:k.size*h});let N=r(k.x,k.y);F.has(N)?
F.get(N).push(k):F.set(N,[k])}let b=({touches:k,chosen:T})=>Number(k)+2*Number(T);return{lines:U,cells:F,strokes:[...z.lines.values()].sort((k,T)=>b(k)-b(T)),shapes:[
...z.shapes.values()].sort((k,T)=>Number(k.bright)-Number(T.bright)||Number(k.chosen)-Number(T.chosen))}},d=(y,S,h)=>{let[m,E]=[S.x-y.x,S.y-y.y],z=h?h.roundness*
(h.type==="curvedCW"?1:-1):0,q=z&&{x:(y.x+S.x)/2-E*z,y:(y.y+S.y)/2+m*z};return{from:y,to:S,over:q,far:Math.hypot(m,E)}},p=({touches:y,faded:S,long:h,chosen:m},E)=>y||
m?1:S?.07:(h?.16:.6)*Math.min(1,.6+E),g=(y,S,h,m,E)=>{let z=Math.max(1,.7/E);for(let q of S.strokes){let{width:U,dashes:F}=m[q.standing]||m.single;y.globalAlpha=
p(q,E),y.strokeStyle=q.chosen||q.touches?h.accent:q.standing==="disputed"?h.disputed:h.line,y.lineWidth=Math.max(U*.75,z*.8)+(q.chosen?2:0),y.setLineDash(F&&E>.5?
F:[]),y.stroke(q.path)}y.setLineDash([]);for(let{group:q,bright:U,chosen:F,path:b}of S.shapes)y.globalAlpha=U?1:.18,y.fillStyle=q.hollow?h.stage:q.colour,y.strokeStyle=
F?h.text:q.hollow?q.colour:h.rim,y.lineWidth=q.hollow||F?Math.max(2.5,z):1,y.fill(b),(E>.25||q.hollow||F)&&y.stroke(b);y.globalAlpha=1},A=(y,{x:S,y:h},m)=>{let E;
for(let z of[-128,0,128])for(let q of[-128,0,128])for(let U of y.cells.get(r(S+z,h+q))||[]){let F=Math.hypot(U.x-S,U.y-h)-U.size;F<=m&&(!E||F<E.far)&&(E={far:F,
id:U.thing.id})}return E&&E.id},B=(y,{x:S,y:h},m)=>{let E;for(let{statement:z,from:q,over:U,to:F}of y.lines){let[b,k]=q.x<F.x?[q.x,F.x]:[F.x,q.x],[T,$]=q.y<F.y?
[q.y,F.y]:[F.y,q.y],M=m+(U?(k-b+$-T)*.25:0);if(S<b-M||S>k+M||h<T-M||h>$+M)continue;let N=L({x:S,y:h},q,U,F);N<=m&&(!E||N<E.far)&&(E={far:N,statement:z})}return E&&
E.statement},L=(y,S,h,m)=>{if(!h)return H(y,S,m);let[E,z]=[1/0,S];for(let q=1;q<=8;q+=1){let U=q/8,F=k=>(1-U)**2*S[k]+2*U*(1-U)*h[k]+U**2*m[k],b={x:F("x"),y:F("\
y")};E=Math.min(E,H(y,z,b)),z=b}return E},H=({x:y,y:S},h,m)=>{let[E,z]=[m.x-h.x,m.y-h.y],q=Math.max(0,Math.min(1,((y-h.x)*E+(S-h.y)*z)/(E*E+z*z||1)));return Math.
hypot(h.x+q*E-y,h.y+q*z-S)};return{growth:y=>Math.min(2.1,Math.max(1,Math.round(3.4/y/9*10)/10)),prepare:c,draw:g,thingAt:A,lineAt:B}};var yn=620,me=null,Ke=null,pe=null,Be=null,te=null,bn=[],Is=e=>["asked","agreements","events","connected"].map(t=>e.content[t][0]).find(Boolean)||"",Os=(e,{statement:t})=>(e.
path?e.from:e.thing||t?.s)||Is(me.model),Rs=({shown:e,selected:t,ways:n,focus:s})=>{let{wide:a}=pe.size(),o={selected:t,all:e.all,narrow:a<yn,room:a},r=(...d)=>JSON.
stringify([...d,e.selection,e.lang,o.narrow?a:0]);if(e.whole&&!e.path)return{...Ke.whole(o),key:r("whole")};if(e.path&&n.length){let d=n[e.route]||n[0];return{...Ke.
chain(d,o),key:r("path",d),steps:He(me.model,d).length}}let c=Os(e,s);return me.model.things.has(c)?{...Ke.round(c,o),key:r("thing",c,e.all),centre:c}:{nodes:[],
edges:[],labels:[],hidden:0,total:0,key:r("nothing")}},Ps=({thing:e,statement:t})=>{let{address:n}=me,s=n.now();t?n.go(n.ofStatement(t)):e!==void 0?n.go(n.ofThing(
e)):s.whole&&(s.thing||s.statement)?n.go(n.to({thing:"",statement:""})):s.statement&&n.go(n.to({statement:""}))},zt=(e,t,n,s)=>{let a=i("button",{type:"button",
id:e,click:s},t);return bn.push([a,n]),a},Cs=(e,t)=>{me=t,Be=i("div",{id:"drawing",role:"img"});let n=i("div",{id:"zoom"},zt("zoom-in","+","network.in",()=>pe.zoom(
1.4)),zt("zoom-out","−","network.out",()=>pe.zoom(1/1.4)),zt("zoom-fit","⤢","network.fit",()=>pe.fit()));e.append(Be,n),Ke=mn(me),pe=Kt({model:me.model,layout:Ke,
whole:wn(me),box:Be}),pe.onPick(Ps)},kn=({shown:e})=>{if(!te)return[];let{model:t,address:n}=me;if(e.whole&&!e.path)return[`${l("count.thing",{n:te.nodes.length})}\
, ${l("count.line",{n:te.edges.length})}`];if(te.steps)return[l("network.path",{steps:l("count.step",{n:te.steps})})];if(!te.centre)return[l("network.empty")];let s=I(
t.things.get(te.centre).label),a=l("count.neighbour",{n:te.nodes.length-1});if(!te.hidden)return Q("network.round",{thing:s,neighbours:a});let o=i("a",{href:n.to(
{all:!0,thing:te.centre})},l("network.all"));return[Q("network.some",{thing:s,neighbours:a,total:te.total})," ",o]},zn={name:"network",mount:Cs,draw:e=>{for(let[
a,o]of bn)a.setAttribute("aria-label",l(o));te=Rs(e);let t=e.shown.whole&&!e.shown.path?[e.shown.thing].filter(Boolean):[];pe.restyle();let{wide:n}=pe.size(),s=n<
yn&&te.labels&&te.nodes.length?`${Math.min(1400,Math.max(430,pe.needs(te)+110))}px`:"";Be.parentElement.style.height!==s&&(Be.parentElement.style.height=s,pe.resize()),
pe.show(te,{things:t,statement:e.focus.statement}),pe.describe(l("network.described",{what:kn(e).flat(1/0).map(a=>a?.textContent??a).join("")}))},caption:kn,fit:()=>pe.
fit(),export:()=>({canvas:()=>Be.querySelector("canvas")})};var vt="9999-12-31";var Ve=e=>Math.round(Date.parse(`${e.slice(0,10)}T00:00:00Z`)/864e5),Ws=(e,t)=>e.bounded?"bounded":e.last>=vt?"open":t||/^[^ ]+\/[^ ]+$/.test(e.edtf)?"lasting":
e.first===e.last?"day":"between",vn=(e,{id:t,thing:n,statement:s,span:a,lasting:o})=>({id:t,thing:n,statement:s,span:a,precision:a?Ws(a,o):"unknown",about:/[~?%]/.
test(a?.edtf||""),label:()=>s?null:e.things.get(t).label}),nt=(e,t)=>{let n=[];for(let o of t.things){let r=e.things.get(o);(r.span||r.group.start)&&n.push(vn(e,
{id:o,thing:r,span:r.span,lasting:!1}))}for(let o of t.statements){let r=e.statements[o];if(!r.via)continue;let c=e.things.get(r.s);n.push(vn(e,{id:r.via,thing:c,
statement:r,span:e.things.get(r.via)?.span||null,lasting:!0}))}let s=({span:o})=>o?o.first.startsWith("0000")?o.last:o.first:"9999-99-99",a=({span:o})=>o?o.last:
"";return n.sort((o,r)=>s(o)<s(r)?-1:s(o)>s(r)?1:a(o)<a(r)?-1:a(o)>a(r)?1:o.id<r.id?-1:1)},tt=({span:e})=>e?Number((e.first.startsWith("0000")?e.last:e.first).slice(
0,4)):null,jn=e=>{let t=new Map;for(let a of e)a.span&&t.set(tt(a),(t.get(tt(a))||0)+1);if(!t.size)return[];let n=Math.min(...t.keys()),s=Math.max(...t.keys());
return Array.from({length:s-n+1},(a,o)=>({year:n+o,count:t.get(n+o)||0}))},Sn=(e,{first:t,last:n})=>{let s=Math.max(1,n-t),a=e.first.startsWith("0000"),o=e.last>=
vt,r=a?0:(Ve(e.first)-t)/s,c=o?1:(Ve(e.last)+1-t)/s,d=p=>Math.min(1,Math.max(0,p));return{from:d(r),to:d(Math.max(r,c)),openStart:a,openEnd:o}},xn=e=>{let t=e.flatMap(
({span:a})=>a?[a.first,a.last]:[]).filter(a=>!a.startsWith("0000")&&a<vt);if(!t.length)return{first:0,last:1,ticks:[]};let n=Ve(`${t.reduce((a,o)=>a<o?a:o).slice(
0,4)}-01-01`),s=Ve(`${Number(t.reduce((a,o)=>a>o?a:o).slice(0,4))+1}-01-01`);return{first:n,last:s,ticks:Bs(n,s)}},Bs=(e,t)=>{let[n,s]=[e,t].map(c=>new Date(c*864e5).
getUTCFullYear()),a=[1,2,5,10,20,50,100].find(c=>(s-n)/c<=7)||500,o=Math.ceil(n/a)*a,r=[];for(let c=o;c<s;c+=a)r.push({year:c,at:(Ve(`${c}-01-01`)-e)/Math.max(1,
t-e)});return r};var Ds="http://www.w3.org/2000/svg",Fs=150,we=null,Qe=null,De=null,En=null,jt=[],Ie=(e,t,...n)=>{let s=document.createElementNS(Ds,e);for(let[a,o]of Object.entries(
t))s.setAttribute(a,o);return s.append(...n),s},Us=(e,t)=>{let n=jn(e),s=Math.max(1,...n.map(({count:c})=>c)),a=t.selection.since&&t.selection.since===t.selection.
until?Number(t.selection.since):null,o=c=>{let d=a===c;we.address.go(we.address.to({selection:{...t.selection,since:d?"":String(c),until:d?"":String(c)}}))},r=n.
map(({year:c,count:d},p)=>{let g=i("button",{type:"button",class:"year","aria-pressed":String(a===c),tabindex:(a===null?p===n.length-1:a===c)?"0":"-1","aria-lab\
el":l("time.year",{year:String(c),n:d}),title:l("time.year",{year:String(c),n:d}),click:()=>o(c)},i("span",{class:"well","aria-hidden":"true"},i("span",{class:"\
bar"})),i("span",{class:"name","aria-hidden":"true"},p%5===0||n.length<12?String(c):""));return g.firstChild.firstChild.style.height=`${d?Math.max(4,Math.round(
100*Math.sqrt(d)/Math.sqrt(s))):0}%`,g});Qe.replaceChildren(...r),Qe.onkeydown=c=>{let d={ArrowRight:1,ArrowLeft:-1}[c.key],p=r.indexOf(document.activeElement)+
(d||0);if(!(!d||!r[p])){c.preventDefault();for(let g of r)g.tabIndex=-1;r[p].tabIndex=0,r[p].focus()}}},Gs=e=>i("div",{class:"row scale","aria-hidden":"true"},i(
"span"),i("span"),i("span",{class:"ticks"},e.ticks.map(({year:t,at:n})=>{let s=i("span",{},String(t));return s.style.left=`${n*100}%`,s}))),ge=1e3,Ys=(e,t)=>{let{
from:n,to:s,openStart:a,openEnd:o}=Sn(e.span,t),[r,c]=[n*ge,Math.max(s*ge,n*ge+3)],d=e.thing.group.colour,p=Ie("svg",{viewBox:`0 0 ${ge} 16`,preserveAspectRatio:"\
none",class:`span ${e.precision}`,"aria-hidden":"true"});p.append(Ie("line",{x1:0,x2:ge,y1:8,y2:8,class:"ground"}));for(let{at:g}of t.ticks)p.append(Ie("line",{
x1:g*ge,x2:g*ge,y1:4,y2:12,class:"ground"}));return e.precision==="day"?p.append(Ie("rect",{x:Math.min(r,ge-6),y:1,width:6,height:14,fill:d})):p.append(Ie("rect",
{x:r,y:4,width:c-r,height:8,fill:d,class:"band",stroke:d})),o&&p.append(Ie("path",{d:`M${ge-12} 1 L${ge} 8 L${ge-12} 15`,class:"opened",stroke:d})),a&&p.append(
Ie("path",{d:"M12 1 L0 8 L12 15",class:"opened",stroke:d})),p},Hs=e=>{if(!e.span)return l("time.unknown");if(e.statement?.when)return we.evidence.when(e.statement);
let t=e.span.edtf&&!e.span.edtf.includes(" ")?e.span.edtf:e.span.first===e.span.last?e.span.first:`${e.span.first.startsWith("0000")?"..":e.span.first}/${e.span.
last>="9999"?"..":e.span.last}`;return de(t)},Mn=(e,t)=>{let{model:n,address:s,evidence:a}=we,o=e.statement?a.line(e.statement,{dated:!1}):i("a",{href:s.ofThing(
e.id),class:"thing"},I(e.label())),r={between:"time.between",bounded:"time.bounded",open:"time.open"}[e.precision],c=i("li",{class:`row ${e.precision}`,"data-ro\
w":e.statement?e.statement.key:e.id},i("span",{class:"when"},Hs(e),r?i("small",{},l(r)):e.about?i("small",{},l("time.about")):null),i("span",{class:"what"},ne(e.
statement&&n.things.get(e.statement.o)?.group||e.thing.group),o));return e.span&&c.append(Ys(e,t)),c},Ks=(e,t)=>{let n=i("details",{class:"group"},i("summary",{},
l("time.earlier",{n:e.length})));return n.addEventListener("toggle",()=>n.open&&n.children.length===1&&n.append(...re(e,30,s=>Mn(s,t),"rows").filter(Boolean))),
n},Vs=(e,t,n)=>{let s=n?e.filter(({span:d})=>d&&d.first.slice(0,n.length)<n):[],a=e.filter(d=>!s.includes(d)),o=[];for(let d of a){let p=tt(d);(!o.length||o.at(
-1).year!==p)&&o.push({year:p,members:[]}),o.at(-1).members.push(d)}let r=Fs,c=o.map(({year:d,members:p})=>{let g=Math.max(8,Math.min(p.length,r));r-=Math.min(p.
length,g);let A=d===null?l("time.unknown"):String(d);return i("section",{},i("h3",{},A," ",i("span",{class:"count"},p.length)),re(p,g,B=>Mn(B,t),"rows"))});return s.
length?[...c,Ks(s,t)]:c},Qs=e=>{for(let n of De.querySelectorAll("[aria-current]"))n.removeAttribute("aria-current");let t=new Set([...e.things,e.statement?.key,
e.statement?.s].filter(Boolean));jt=[...De.querySelectorAll(".row")].filter(n=>t.has(n.dataset.row));for(let n of jt)n.setAttribute("aria-current","true")},An={
name:"timeline",mount:(e,t)=>{we=t,Qe=i("div",{class:"years",role:"group"}),De=i("div",{class:"chart"}),e.append(Qe,De)},draw:({shown:e,selected:t,focus:n})=>{let s=JSON.
stringify([e.selection,J()]);if(s!==En){En=s;let a=nt(we.model,t),o=xn(a);Qe.setAttribute("aria-label",l("time.years")),Us(nt(we.model,we.selectedWithout(["sinc\
e","until"])),e),De.replaceChildren(...a.length?[Gs(o),...Vs(a,o,e.selection.since)]:[i("p",{class:"empty"},l("time.none"))]),De.parentElement.scrollTop=0}Qs(n),
jt[0]?.scrollIntoView({block:"nearest"})},caption:({selected:e})=>{let t=nt(we.model,e),n=t.filter(s=>s.span).length;return[l("time.caption",{n,rest:t.length-n})]}};var St=[zn,An,fn,hn];var _=e=>document.getElementById(e),Js=e=>{let t=Bt(e),n={model:e,address:t};return n.evidence=Ut(n),n.finder=Ht(n),n.filters=Gt({...n,box:_("filters")}),n.size=
()=>({wide:_("stage").clientWidth,high:_("views").clientHeight}),n.selectedWithout=s=>{let a=ce();return Pe(e,{...t.now().selection,...Object.fromEntries(s.map(
o=>[o,a[o]]))})},n},Xs=()=>requestAnimationFrame(()=>setTimeout(()=>document.documentElement.dataset.drawn||=Math.round(performance.now()))),Zs=()=>{document.documentElement.
lang=J();for(let e of document.querySelectorAll("[data-t]"))e.textContent=l(e.dataset.t);for(let e of document.querySelectorAll("[data-t-label]"))e.setAttribute(
"aria-label",l(e.dataset.tLabel))},_s=({address:e},t)=>{let n=a=>i("a",{href:e.to({view:a,story:"",...a==="network"?{}:{path:!1,whole:!1}}),id:`tab-${a}`,"aria-\
current":t.view===a?"page":null},l(`view.${a}`));_("tabs").replaceChildren(...We.map(n));let s=Ue(t.selection);_("tools").replaceChildren(i("a",{href:e.to({filters:!t.
filters}),id:"go-filters",role:"button","aria-expanded":String(t.filters),"aria-controls":"filters"},l("filter.title"),s?i("span",{class:"badge"},s):null),i("a",
{href:e.fresh({path:!0,from:t.thing}),id:"go-path","aria-current":t.path?"true":null},l("path.short")),i("a",{href:e.fresh({whole:!0}),id:"go-whole","aria-curre\
nt":t.whole&&t.view==="network"&&!t.path?"true":null},l("network.whole"))),_("home").href=e.fresh({filters:!1,selection:ce()}),_("languages").replaceChildren(...Object.
entries(Ae).map(([a,o])=>i("a",{href:e.to({lang:a}),lang:a,hreflang:a,title:o,"aria-label":`${a.toUpperCase()} – ${o}`,"aria-current":a===t.lang?"true":null},
a.toUpperCase())))},eo=e=>{let t=new Map,n="",s="",a=r=>{let c=St.find(d=>d.name===r);if(!t.has(r)){let d=i("div",{class:"view",id:`view-${r}`});_("views").append(
d),t.set(r,d),c.mount(d,e)}for(let[d,p]of t)p.hidden=d!==r;return c},o=(r,c)=>({things:new Set(c?[c.s,c.o].filter(Boolean):[r.thing].filter(Boolean)),statement:c});
return r=>{let{address:c,model:d}=e,p=c.read();$t(p.lang),s!==J()&&(Zs(),to(e));let g=Pe(d,p.selection),A=p.path&&d.things.has(p.from)&&d.things.has(p.to)?nn(d,
p.from,p.to,{through:p.hubs,selected:g}):[],B={shown:p,selected:g,focus:o(p,c.statement()),ways:A};_s(e,p),_("filters").hidden=!p.filters,p.filters&&e.filters.draw(
g);let L=a(p.view);L.draw(B),L.name!=="network"&&Xs();let H=[...L.caption&&L.caption(B)||[],...e.filters.active()];_("caption").replaceChildren(...i("p",{},H.map(
y=>[y," "])).childNodes),Vt(e,p,_("legend"));let R=JSON.stringify({...p,filters:null,selection:p.path?p.selection:null});R!==n&&(ln(_("panel"),rn(e,A),{focus:!!r&&
!!n&&s===J()}),r&&p.view==="network"&&scrollTo(0,0),_("status").textContent=(_("panel").querySelector("h2")||{}).textContent||""),n=R,s=J()}},Ln=null,to=e=>{Ln=
e.finder.attach(_("search"),{label:l("search.label"),placeholder:l("search.placeholder"),choose:t=>e.address.go(e.address.ofThing(t))})},no=async()=>{let e=Js(Xt(
await pn())),t=eo(e);addEventListener("keydown",s=>{s.key!=="/"||/^(input|textarea|select)$/i.test(s.target.tagName)||(s.preventDefault(),Ln.focus())}),_("skip").
addEventListener("click",s=>{s.preventDefault(),_("panel").querySelector("h2").focus()}),addEventListener("hashchange",t),matchMedia("(prefers-color-scheme: dar\
k)").addEventListener("change",()=>t()),t();let{wide:n}=e.size();new ResizeObserver(()=>{if(Math.abs(e.size().wide-n)<2)return;n=e.size().wide,t();let s=St.find(
a=>a.name===e.address.now().view);s.fit&&s.fit()}).observe(_("stage"))};no();})();
