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
t.topics].filter(k=>k.length).map(k=>Fn(e,k)),a=k=>{let R=e.things.get(k);return!!R&&!n.has(R.group.id)&&s.every(L=>L.has(k))},o=Un(e,t),r=new Set;for(let k of e.
things.values())!k.folded&&a(k.id)&&r.add(k.id);let c=k=>r.has(k)||e.joins.has(k)&&r.has(e.joins.get(k).s)&&r.has(e.joins.get(k).o),d=new Set,p=new Set;for(let k of e.
statements)!c(k.s)||k.o&&e.things.has(k.o)&&!c(k.o)||o.every(R=>R(k))&&(d.add(k.index),p.add(k.s),k.o&&p.add(k.o));return{things:o.length?new Set([...r].filter(
k=>p.has(k))):r,statements:d,narrowed:Ue(t)>0}},Rt=(e,t)=>{let n=new Map;for(let o of Pe(e,{...t,hide:[]}).things){let{group:r}=e.things.get(o);n.set(r.id,(n.get(
r.id)||0)+1)}let s=new Map;for(let o of Pe(e,{...t,sources:[]}).statements){let r=new Set(e.statements[o].claims.map(c=>e.sources.get(e.claims[c].source)?.kind).
filter(Boolean));for(let c of r)s.set(c,(s.get(c)||0)+1)}let a=new Map(ze.map(o=>[o,Pe(e,{...t,[o]:!0}).statements.size]));return{kinds:n,sources:s,flags:a}};var We=["network","timeline","map","list"],lt=["thing","from","to","story"],ct=["route","step"],pt=["path","whole","all","hubs","about","filters"],Wt=()=>({view:We[0],
...Object.fromEntries(lt.map(e=>[e,""])),...Object.fromEntries(ct.map(e=>[e,0])),...Object.fromEntries(pt.map(e=>[e,!1])),statement:"",lang:Le,selection:ce()}),
Pt=e=>{let t=new URLSearchParams(e.replace(/^#/,"")),n=Wt();We.includes(t.get("view"))&&(n.view=t.get("view"));for(let s of[...lt,"statement"])n[s]=t.get(s)||"";
for(let s of ct)n[s]=/^\d{1,4}$/.test(t.get(s)||"")?Number(t.get(s)):0;for(let s of pt)n[s]=t.has(s);return Object.hasOwn(Ae,t.get("lang")||"")&&(n.lang=t.get("\
lang")),n.selection=It(t),n},Ct=e=>{let t=new URLSearchParams;e.view!==We[0]&&t.set("view",e.view);for(let n of[...lt,"statement"])e[n]&&t.set(n,e[n]);for(let n of ct)
e[n]&&t.set(n,e[n]);for(let n of pt)e[n]&&t.set(n,"1");return Ot(e.selection,t),e.lang!==Le&&t.set("lang",e.lang),`#${t}`},Bt=(e,t=location)=>{let n=Pt(t.hash),
s=c=>Ct({...n,...c}),a=(c={})=>Ct({...Wt(),lang:n.lang,filters:n.filters,selection:n.selection,...c});return{now:()=>n,read:()=>n=Pt(t.hash),statement:()=>e.byKey.
get(n.statement)||null,to:s,fresh:a,ofThing:c=>{let{view:d,whole:p,path:f,story:k,step:R}=n;return a({view:d,whole:p&&!f,thing:c,...k?{story:k,step:R}:{}})},ofStatement:c=>{
let{thing:d,path:p,whole:f,view:k}=n;if(p||f||k!==We[0])return s({statement:c.key,about:!1});let R=d&&(c.s===d||c.o===d)?d:c.s;return s({thing:R,statement:c.key,
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
join(", "),d=n.sentences.map(([,f])=>`sha256:${f}`).join(", "),p=n.id?`${e.content.bases.claim}${n.id}`:"";return[`${a}${Vn(e,t)}${t.o?"":o}${n.on?` (${Se(n.on)}\
)`:""}. ${c}.`,[p,d].filter(Boolean).join(", ")].filter(Boolean).join(" ")};var ft=50,re=(e,t,n,s="plain",a="ol")=>{let o=i(a,{class:s}),r=i("button",{type:"button",class:"more"}),c=i("button",{type:"button",class:"more"}),d=0,p=f=>{let k=e.
slice(d,d+f).map(H=>{let P=n(H);return P instanceof Element&&P.tagName==="LI"?P:i("li",{},P)}),R=d&&k[0];o.append(...k),d+=k.length;let L=e.length-d;r.textContent=
l("more.next",{n:Math.min(L,ft),rest:L}),c.textContent=l("more.all",{n:e.length}),r.hidden=L<=0,c.hidden=L<=ft||e.length>1e3,R&&(R.querySelector("a, button")||r).
focus({preventScroll:!0})};return r.addEventListener("click",()=>p(ft)),c.addEventListener("click",()=>p(e.length)),p(e.length<=t+2?e.length:t),[o,e.length>d?i(
"p",{class:"pager"},r,c):null]};var Ut=({model:e,address:t})=>{let n=u=>{let j=e.things.get(u);return j?i("a",{href:t.ofThing(u),class:"thing"},ne(j.group),I(j.label)):I(u)},s=u=>u?u.startsWith(
":")?I(e.term(u.slice(1))):n(u):null,a=u=>u.o?n(u.o):I(e.value(u.value),{class:"value"}),o=u=>[n(u.s)," ",i("span",{class:"relation",title:ye(u.property.meaning)},
u.property.label),i("span",{class:"arrow","aria-hidden":"true"}," → "),a(u),c(u)],r=u=>(u.when||[]).map(de).join(" · "),c=u=>[u.when?i("span",{class:"when"},
", ",I(r(u))):null,u.capacity?i("span",{class:"when"},", ",Q("as.posts",{posts:d(u.capacity.map(s))})):null],d=u=>i("span",{},u.map((j,E)=>[E?l("and"):"",j])),p=u=>u.
origins>1?l("count.origin",{n:u.origins}):u.origins===1?l("standing.single"):l("origins.none"),f=u=>{let j=[],E=(O,...W)=>j.push(i("li",{class:`tag ${O}`},W));u.
disputed&&E("disputed",l("standing.disputed")),u.property.interpretive&&E("interpretive",l("tag.interpretive")),u.layer==="claimed"&&E("claimed",l("standing.cla\
imed")),u.weak&&E("claimed",l("tag.weak"));let C=(u.basis||[]).map(e.term).join(", ");C&&E("interpretive",Q("tag.date",{basis:I(C)}));for(let O of u.rules)E("in\
ferred",Q("tag.rule",{rule:I(e.term(O))}));return(u.layer==="fact"||u.origins)&&E(u.origins>1?"attested":"single",p(u)),i("ul",{class:"tags"},j)},k=u=>{try{return new Intl.
DisplayNames([J()],{type:"language",fallback:"code"}).of(u)}catch{return u}},R=u=>{let j=e.sources.get(u);if(!j)return I(u);let E=[j.publisher,j.kind&&e.term(j.
kind),j.published&&j.published!=="unknown"?de(j.published):l("date.unknown"),j.language&&l("in.language",{language:k(j.language)})];return[j.url?Oe(j.url,j.title,
j.language):I(j.title,{lang:j.language}),i("span",{class:"muted"},E.filter(Boolean).map(C=>[" · ",I(C)]))]},L=u=>u.map(([j,E])=>i("p",{class:"hash"},Q("evidenc\
e.hash",{n:j||"?",hash:i("code",{title:ye(E)},`${(E||"").slice(0,12)}…`)}))),H=u=>i("span",{},u.map((j,E)=>[E?", ":"",I((e.sources.get(j)||{title:j}).title)])),
P=u=>u.length?i("p",{class:"muted"},Q("evidence.repeats",{sources:H(u)})):null,b=u=>{if(!u.standing)return null;let j=e.content.standings[u.standing],E=(u.revised||
[]).map(C=>e.claims[C]);return i("p",{class:"standing"},i("strong",{},Re(e.term(u.standing))),j?[": ",be(j)]:null,E.length?[" ",Q("evidence.later",{claims:i("sp\
an",{},E.map((C,O)=>[O?" · ":"",C.o?n(C.o):I(e.value(C.value)),C.on?` (${Se(C.on)})`:""]))})]:null)},x=u=>u.who?s(u.who):i("span",{},l("evidence.source")),h=u=>[
u.capacity&&[u.who&&!u.o?Q("as.posts",{posts:s(u.capacity)}):Q("evidence.capacity",{post:s(u.capacity)})],u.anonymity&&[I(e.term(u.anonymity))],u.to&&Q("evidenc\
e.told",{who:s(u.to)}),u.occasion&&Q("evidence.occasion",{event:s(u.occasion)}),u.on&&[I(Se(u.on))],u.wording&&Q("evidence.wording",{words:I(u.wording)}),u.basis&&
Q("tag.date",{basis:I(e.term(u.basis))}),u.rank&&[i("strong",{},e.term(u.rank)),u.why?[": ",I(u.why)]:""]].filter(Boolean),m=(u,j)=>{let E=e.claims[u],C=e.sources.
get(E.source)||{},O=h(E),W=i("em",{},E.mode?e.term(E.mode):l("evidence.stated"));return i("li",{class:`claim${E.silent?" silent":""}`},i("p",{class:"word"},x(E),
" ",W,E.o?` ${l("evidence.this")}`:[": ",I(e.value(E.value))]),O.length?i("p",{class:"muted"},O.map((Z,le)=>[le?" · ":"",Z])):null,i("p",{class:"source"},R(E.source)),
b(E),P([...E.repeats||[],...E.repeats?[]:C.repeats||[]]),L(E.sentences),j?M(E,j):null)},M=(u,j)=>{let E=i("p",{class:"citation",hidden:!0}),C=i("button",{type:"\
button",class:"more"},l("cite.copy"));return C.addEventListener("click",async()=>{let O=Ft(e,j,u);E.replaceChildren(I(O)),E.hidden=!1;let W=l("cite.select");try{
await navigator.clipboard.writeText(O),W=l("cite.copied")}catch{getSelection().selectAllChildren(E)}C.textContent=W,document.getElementById("status").textContent=
W}),i("div",{class:"cite"},i("p",{},C),E)},v=(u,j,E)=>j.length?[i("h3",{class:"minor"},u),re(j,12,C=>m(C,E),"claims")]:null,q=u=>u.disputed&&u.o?(e.about.get(u.
s)||[]).filter(j=>j.s===u.s&&j.p===u.p&&j.o!==u.o):[],U=u=>e.sources.get(u.source)?.publisher||e.sources.get(u.source)?.title||u.source,F=u=>{let j=new Map;for(let O of u){
let W=JSON.stringify([O.value,O.on||"",O.who||U(O),O.standing||""]);j.has(W)?j.get(W).times+=1:j.set(W,{one:O,times:1})}let E=O=>e.value(O.value),C=(O,W)=>O<W?-1:
O>W?1:0;return[...j.values()].sort((O,W)=>C(ht(O.one.value),ht(W.one.value))||C(E(O.one),E(W.one)))},y=u=>{let j=u.claims.map(K=>e.claims[K]).filter(K=>K.value!==
void 0);if(!u.disputed||u.o||j.length<2)return null;let E=F(j),C=K=>K.standing?e.term(K.standing):K.silent?e.term(K.mode):"",O=({one:K,times:oe})=>i("tr",{},i("\
td",{},I(e.value(K.value)),C(K)?i("small",{},` ${C(K)}`):""),i("td",{},K.who?s(K.who):I(U(K)),oe>1?i("small",{},` ${l("evidence.times",{documents:l("count.docum\
ent",{n:oe})})}`):null),i("td",{},K.on?Se(K.on):"–")),W=i("tbody",{},E.slice(0,20).map(O)),Z=i("button",{type:"button",class:"more"},l("more.rows",{n:E.length}));
Z.addEventListener("click",()=>{W.append(...E.slice(20).map(O)),Z.remove()});let le=i("tr",{},[l("table.value"),l("table.who"),l("table.asof")].map(K=>i("th",{scope:"\
col"},K)));return[i("table",{class:"values"},i("caption",{},l("table.caption")),i("thead",{},le),W),E.length>20?i("p",{class:"pager"},Z):null]},T=u=>{let[j,E,C]=[
[],[],[]];for(let W of u.claims){let Z=e.claims[W];(Z.denies?E:Z.silent?C:j).push(W)}let O=q(u);return[y(u),v(j.length>1?l("evidence.saying",{n:j.length}):l("ev\
idence.says"),j,u),v(l("evidence.denying"),E,u),v(l("evidence.nofact"),C.filter(W=>e.claims[W].standing),u),v(l("evidence.unasserted"),C.filter(W=>!e.claims[W].
standing),u),O.length?[i("h3",{class:"minor"},l("evidence.rivals")),i("ul",{class:"plain"},O.map(W=>i("li",{},$(W),f(W))))]:null,u.rules.length?i("p",{class:"no\
te"},Q("evidence.drawn",{rule:I(u.rules.map(e.term).join(", "))})):null,u.claims.length||u.rules.length?null:i("p",{class:"note"},l("evidence.name"))]},$=(u,j)=>i(
"a",{href:t.ofStatement(u),class:"statement-link"},A(u,j)),A=(u,{dated:j=!0}={})=>{let E=O=>I((e.things.get(O)||{label:O}).label),C=u.o?E(u.o):I(e.value(u.value));
return[E(u.s)," ",i("span",{class:"relation"},u.property.label)," ",C,j&&u.when?`, ${r(u)}`:""]};return{thingLink:n,named:s,sentence:o,value:a,qualified:c,when:r,
tags:f,behind:T,line:$,words:A,remark:u=>i("li",{class:"claim"},i("p",{class:"word"},u.who?s(u.who):l("evidence.source"),`, ${e.term(u.kind)}: `,u.phrase?["“",
I(u.phrase),"”"]:I(u.gist)),u.phrase&&u.gist?i("p",{},I(u.gist)):null,i("p",{class:"source"},R(u.source)),L(u.sentences||[])),origins:p,source:R}};var Ge=(e,...t)=>i("fieldset",{},i("legend",{},e),t),mt=(e,t,n,s)=>{let a=i("input",{type:"checkbox",change:s});return a.checked=n,i("label",{class:`choice${t?"":
" none"}`},a,i("span",{},e),i("span",{class:"count"},t))},Gt=({model:e,address:t,finder:n,box:s})=>{let a=h=>t.replace(t.to({selection:h})),o=()=>t.now().selection,
r=h=>Ge(l("filter.kinds"),e.legend.filter(m=>m.count).map(m=>mt([ne(m),m.label],h.kinds.get(m.id)||0,!o().hide.includes(m.id),()=>a(ve(o(),"hide",m.id))))),c=()=>Ge(
l("filter.time"),i("p",{class:"hint"},l("filter.time.hint")),i("div",{class:"days"},Ce.map(h=>{let m=i("input",{type:"text",inputmode:"numeric",pattern:"\\d{4}(-\
\\d{2}(-\\d{2})?)?",placeholder:h==="since"?"1992":"2026-06",size:"11"});return m.value=o()[h],m.addEventListener("change",()=>{m.checkValidity()?a({...o(),[h]:m.
value.trim()}):m.reportValidity()}),i("label",{},l(`filter.${h}`)," ",m)}))),d=(h,m)=>{let M=i("div",{class:"finder",id:`filter-${h}`});return n.attach(M,{label:l(
`filter.${h}`),fits:m,choose:v=>a({...o(),[h]:[...new Set([...o()[h],v])]})}),Ge(l(`filter.${h}`),M,k(h))},p=(h,m,M)=>i("button",{type:"button",class:"chip",click:M,
"aria-label":l("filter.remove",{what:m})},h,i("span",{"aria-hidden":"true"}," ×")),f=h=>(e.things.get(h)||{label:h}).label,k=h=>o()[h].length?i("p",{class:"chi\
ps"},o()[h].map(m=>p(I(f(m)),f(m),()=>a(ve(o(),h,m))))):null,R=h=>{let M=[...new Set([...e.sources.values()].map(v=>v.kind).filter(Boolean))].map(v=>[v,h.sources.
get(v)||0]).sort((v,q)=>q[1]-v[1]);return Ge(l("filter.sources"),i("p",{class:"hint"},l("filter.sources.hint")),M.map(([v,q])=>mt(e.term(v),q,o().sources.includes(
v),()=>a(ve(o(),"sources",v)))))},L=h=>Ge(l("filter.flags"),ze.map(m=>mt(l(`flag.${m}`),h.flags.get(m),o()[m],()=>a({...o(),[m]:!o()[m]})))),H=h=>i("p",{class:"\
left","aria-live":"polite"},l("filter.left",{things:l("count.thing",{n:h.things.size}),statements:l("count.statement",{n:h.statements.size})})),P=()=>Ue(o())?i(
"button",{type:"button",class:"more",click:()=>a(ce())},l("filter.clear")):null;return{draw:h=>{let m=Rt(e,o()),M=s.contains(document.activeElement)?[...s.querySelectorAll(
"input, button")].indexOf(document.activeElement):-1;s.replaceChildren(i("h2",{},l("filter.title")),H(h),...[P()].filter(Boolean),L(m),c(),d("actors",v=>v.group.
actor),d("topics",v=>v.group.topic),...o().near.length?[d("near",()=>!0)]:[],R(m),r(m)),M>=0&&[...s.querySelectorAll("input, button")][M]?.focus()},active:()=>{
let h=o(),m=[];for(let v of["near","actors","topics"])for(let q of h[v])m.push(p([l(`filter.${v}`),": ",I(f(q))],f(q),()=>a(ve(o(),v,q))));for(let v of h.sources)
m.push(p(e.term(v),e.term(v),()=>a(ve(o(),"sources",v))));for(let v of Ce)h[v]&&m.push(p(`${l(`filter.${v}`)} ${h[v]}`,l(`filter.${v}`),()=>a({...o(),[v]:""})));
for(let v of ze)h[v]&&m.push(p(l(`flag.${v}`),l(`flag.${v}`),()=>a({...o(),[v]:!1})));let M=e.legend.filter(v=>h.hide.includes(v.id));return M.length&&m.push(p(
l("filter.hidden",{kinds:M.map(v=>v.label).join(", ")}),l("filter.kinds"),()=>a({...o(),hide:[]}))),m}}};var Yt=10,Ht=({model:e})=>({attach:(n,{label:s,placeholder:a=s,value:o="",choose:r,fits:c})=>{let d=`${n.id}-list`,p=i("ul",{id:d,class:"results",hidden:!0}),f=i(
"input",{type:"search","aria-label":s,placeholder:a,autocomplete:"off",spellcheck:"false","aria-controls":d,"aria-expanded":"false",role:"combobox","aria-autoco\
mplete":"list"});f.value=o;let k=()=>{p.hidden=!0,f.setAttribute("aria-expanded","false")},R=P=>{document.activeElement.blur(),k(),f.value="",r(P.id)},L=P=>{let b=Fe(
f.value),x=P.called.indexOf(P.label),h=P.called.find((M,v)=>v!==x&&P.typed[v].includes(b)&&!P.typed[x].includes(b)),m=i("button",{type:"button",click:()=>R(P)},
ne(P.group),i("span",{},I(P.label),i("small",{},P.kindLabel,h?[" · ",I(h)]:"")));return i("li",{},m)},H=()=>{if(!f.value.trim())return k();let P=e.search(f.value,
c),b=P.length-Yt;p.replaceChildren(...P.slice(0,Yt).map(L)),P.length||p.append(i("li",{class:"none"},l("search.none"))),b>0&&p.append(i("li",{class:"none"},l("s\
earch.more",{n:b}))),p.hidden=!1,f.setAttribute("aria-expanded","true"),document.getElementById("status").textContent=l("count.found",{n:P.length})};return f.addEventListener(
"input",H),f.addEventListener("focus",()=>{f.select(),f.value&&e.search(f.value,c).length>1&&H()}),n.addEventListener("keydown",P=>{let b=[...p.querySelectorAll(
"button")],x=b.indexOf(document.activeElement);P.key==="Escape"?(k(),f.focus(),k()):P.key==="Enter"&&P.target===f&&b.length&&!p.hidden?(P.preventDefault(),b[0].
click()):P.key==="ArrowDown"&&b.length?(P.preventDefault(),b[Math.min(x+1,b.length-1)].focus()):P.key==="ArrowUp"&&x>=0&&(P.preventDefault(),(b[x-1]||f).focus())}),
n.addEventListener("focusout",P=>{n.contains(P.relatedTarget)||k()}),n.replaceChildren(f,p),f}});var Ye={attested:{width:2.6,dashes:!1},single:{width:1.1,dashes:!1},disputed:{width:2,dashes:[10,4,2,4]},claimed:{width:1.1,dashes:[1,5]},interpretive:{width:1.6,
dashes:[7,6]},inferred:{width:1.8,dashes:[2,4]}},Kt=({model:e,layout:t,whole:n,box:s})=>{let r={nodes:[],edges:[],labels:[],key:""},c={things:new Set,statement:null},
d=[],p={},f=()=>{},k=new vis.DataSet,R=new vis.DataSet,L=new vis.Network(s,{nodes:k,edges:R},JSON.parse(e.drawn.options)),H=()=>{let g=getComputedStyle(document.
documentElement),w=S=>g.getPropertyValue(`--${S}`).trim();p=Object.fromEntries(["stage","text","muted","line","accent","disputed","card","rim"].map(S=>[S,w(S)]))},
P=({thing:g,x:w,y:S,size:B})=>{let{shape:D,colour:G,hollow:V}=g.group,ae=c.things.has(g.id);return{id:g.id,x:w,y:S,size:B,shape:D,label:void 0,borderWidth:V||ae?
2.5:1,borderWidthSelected:3,color:b(V?p.stage:G,ae?p.text:V?G:p.rim)}},b=(g,w)=>({background:g,border:w,highlight:{background:g,border:p.text},hover:{background:g,
border:p.text}}),x=g=>!r.labels&&c.near&&!c.near.has(g),h=({statement:g,smooth:w})=>{let S=e.standing(g),{width:B,dashes:D}=Ye[S]||Ye.single,G=g.key===c.statement;
return{id:g.index,from:g.s,to:g.o,smooth:w,dashes:D,width:B+(G?2:0),color:{color:G?p.accent:S==="disputed"?p.disputed:p.line,highlight:p.accent,hover:p.accent},
arrows:{middle:{enabled:!0,scaleFactor:.55}},selectionWidth:1.5,hoverWidth:1}},m=()=>{if(k.clear(),R.clear(),!r.labels){r.ready={...n.prepare(r,c),grow:1},r.places=
null,L.redraw();return}k.add(r.nodes.map(P)),R.add(r.edges.map(h))},M=()=>{let g=[1/0,1/0,-1/0,-1/0],w=(S,B,D,G)=>{g[0]=Math.min(g[0],S),g[1]=Math.min(g[1],B),g[2]=
Math.max(g[2],D),g[3]=Math.max(g[3],G)};for(let{x:S,y:B,size:D}of r.nodes)w(S-D,B-D,S+D,B+D);for(let S of r.labels||[]){let B=U(S);w(B,S.y,B+S.width,S.y+S.height)}
return g},v=g=>{let w=[...g.nodes.flatMap(({y:S,size:B})=>[S-B,S+B]),...g.labels.flatMap(({y:S,height:B})=>[S,S+B])];return Math.max(...w)-Math.min(...w)},q=()=>{
L.setSize("100%","100%"),L.redraw()},U=({align:g,x:w,width:S})=>g==="left"?w:g==="right"?w-S:w-S/2,F=()=>{if(!r.nodes.length)return;let[g,w,S,B]=M(),D=Math.max(
1,s.clientWidth-52),G=Math.max(1,s.clientHeight-52),V=Math.min(D/(S-g||1),G/(B-w||1),r.labels?1.15:2),ae=Math.max(V,r.labels?.3:.05);L.moveTo({position:{x:(g+S)/
2,y:(w+B)/2},scale:ae})},z=g=>[...g.captions.map(w=>({words:w,font:t.FONT.caption,high:t.LINE.caption,colour:p.muted})),...g.lines.map(w=>({words:w,font:g.card?
t.FONT.centre:t.FONT.name,high:g.card?t.LINE.centre:t.LINE.name,colour:p.text}))],y=(g,w)=>{let S=U(w);w.card&&(g.fillStyle=p.card,g.strokeStyle=p.rim,g.lineWidth=
1,g.beginPath(),g.roundRect(S-12,w.y-7,w.width+24,w.height+13,9),g.fill(),g.stroke()),g.textAlign=w.align,g.textBaseline="middle",g.lineJoin="round";let B=w.y;for(let{
words:D,font:G,high:V,colour:ae}of z(w))g.font=G,w.card||T(g,D,w.x,B+V/2,4),g.fillStyle=c.things.has(w.id)&&!w.card&&G===t.FONT.name?p.accent:ae,g.fillText(D,w.
x,B+V/2),B+=V;d.push({...w,left:S,right:S+w.width,top:w.y,bottom:w.y+w.height})},T=(g,w,S,B,D)=>{g.strokeStyle=p.stage,g.lineWidth=D,g.strokeText(w,S,B)},$=(g,w)=>g.
left>w.right||g.right<w.left||g.top>w.bottom||g.bottom<w.top,A=(g,w)=>({...g,left:g.left-w,right:g.right+w}),N=(g,w)=>w.filter(S=>!$(g,S)).length,u=({x:g,y:w,size:S},B,D,G)=>[
{left:g-B/2,top:w+S+G},{left:g+S+G,top:w-D/2},{left:g-B/2,top:w-S-G-D},{left:g-S-G-B,top:w-D/2}],j=()=>{let g=L.getScale(),{x:w,y:S}=L.getViewPosition(),[B,D]=[
s.clientWidth/2/g,s.clientHeight/2/g],G=r.order.filter(({thing:Ee,x:ie,y:ue})=>Math.abs(ie-w)<B&&Math.abs(ue-S)<D&&!x(Ee.id)),V=G.slice(0,400).map(({x:Ee,y:ie,size:ue})=>({
left:Ee-ue,right:Ee+ue,top:ie-ue,bottom:ie+ue})),ae=Math.min(80,Math.max(10,Math.round(s.clientWidth*s.clientHeight/2e4))),ot=s.clientWidth>620?48/g:0,Tn=c.near?
0:ae/2,Je=[];for(let[Ee,ie]of G.slice(0,400).entries()){if(Je.length>=ae)break;let ue=c.things.has(ie.thing.id),at=(ue?15:12.5)/g;ie.short||=t.wrap(ie.thing.label,
t.FONT.name,190,1)[0],ie.wide||=t.width(ie.short,t.FONT.name)/14;let xt=ie.wide*at*(ue?1.06:1),Et=at*1.25,Mt=u(ie,xt,Et,3/g).map(ee=>({...ee,id:ie.thing.id,right:ee.
left+xt,bottom:ee.top+Et,words:ie.short,strong:ue,size:at})).filter(ee=>ee.left>w-B&&ee.right<w+B-ot&&ee.bottom<S+D).filter(ee=>Je.every(it=>$(A(ee,8/g),it))).map(
ee=>({...ee,covered:N(ee,V)})).sort((ee,it)=>ee.covered-it.covered).find(({covered:ee})=>ue||Ee<10&&!c.near||ee<=(Ee<Tn||g<.4?2:0));Mt&&Je.push(Mt)}return Je},E=0,
C=()=>{clearTimeout(E),E=setTimeout(()=>{r.places=null,L.redraw()},120)},O=g=>{let w=L.getScale(),{x:S,y:B}=L.getViewPosition(),D=[w,S,B].join();r.places?r.places.
view!==D&&C():r.places={view:D,scale:w,list:j()},g.textAlign="left",g.textBaseline="middle",g.lineJoin="round";let G=r.places.scale/w;for(let V of r.places.list){
let ae=(V.top+V.bottom)/2;g.font=`${V.strong?650:500} ${V.size*G}px ${t.FACE}`,T(g,V.words,V.left,ae,3.5/w),g.fillStyle=p.text,g.fillText(V.words,V.left,ae),d.push(
V)}};L.on("beforeDrawing",g=>{if(r.labels||!r.ready)return;g.save();let w=n.growth(L.getScale());w!==r.ready.grow&&(r.ready={...n.prepare(r,c,w),grow:w}),n.draw(
g,r.ready,p,Ye,L.getScale()),g.restore()}),L.on("afterDrawing",g=>{if(d=[],g.save(),r.labels)for(let w of r.labels)y(g,w);else r.ready&&O(g);g.restore(),r.key&&
!document.documentElement.dataset.drawn&&(document.documentElement.dataset.drawn=Math.round(performance.now()))});let W=({x:g,y:w})=>d.find(S=>g>=S.left&&g<=S.right&&
w>=S.top&&w<=S.bottom);L.on("click",({nodes:[g],edges:[w],pointer:S})=>{let B=(ae,ot)=>r.ready?ae(r.ready,S.canvas,ot/L.getScale()):void 0,D=g??B(n.thingAt,4);if(D!==
void 0)return f({thing:D});let G=W(S.canvas);if(G)return f(G.statement?{statement:G.statement}:{thing:G.id});let V=w===void 0?B(n.lineAt,5):e.statements[w];return f(
V?{statement:V}:{})});let Z=g=>()=>{s.style.cursor=g};for(let g of["hoverNode","hoverEdge"])L.on(g,Z("pointer"));for(let g of["blurNode","blurEdge"])L.on(g,Z("d\
efault"));s.addEventListener("mousemove",g=>{let{left:w,top:S}=s.getBoundingClientRect();if(g.buttons)return;let B=L.DOMtoCanvas({x:g.clientX-w,y:g.clientY-S});
W(B)||r.ready&&n.thingAt(r.ready,B,4/L.getScale())?s.style.cursor="pointer":L.getNodeAt({x:g.clientX-w,y:g.clientY-S})||(s.style.cursor="default")});let le=()=>{
let g=({thing:S})=>Number(S.id.includes("--")),w=S=>c.things.has(S)?2:c.near&&c.near.has(S)?1:0;return[...r.nodes].sort((S,B)=>w(B.thing.id)-w(S.thing.id)||g(S)-
g(B)||B.size-S.size||e.byName(S.thing,B.thing))},K=(g,{things:w=[],statement:S=null}={})=>{let B=g.key===r.key;r=g;let D=S?[S.s,S.o]:[];if(c={things:new Set(w),
statement:S&&S.key},!r.labels){if(D.forEach(G=>c.things.add(G)),c.things.size&&(c.near=new Set(c.things),!S))for(let G of w)e.neighbours(G).forEach(({thing:V})=>c.
near.add(V.id));r.order=le()}m(),B||F(),L.unselectAll()},oe=g=>L.moveTo({scale:L.getScale()*g}),Y=g=>s.setAttribute("aria-label",ye(g)),st=()=>({wide:s.clientWidth,
high:s.clientHeight});return H(),{show:K,fit:F,zoom:oe,describe:Y,size:st,needs:v,resize:q,restyle:H,onPick:g=>{f=g},written:()=>d,at:g=>L.canvasToDOM(r.nodes.find(
({thing:w})=>w.id===g))}};var Qn=["attested","single","interpretive","inferred","disputed"],Jn=e=>{let{width:t,dashes:n}=Ye[e],s=document.createElementNS("http://www.w3.org/2000/svg","sv\
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
let d=c.split(" ");return a().filter(r).map(p=>[ns(p,c,d),p]).filter(([p])=>p>0).sort(([p,f],[k,R])=>k-p||t(R.id)-t(f.id)||n(f,R)).map(([,p])=>p)}},os=["dispute\
d","claimed","interpretive","inferred","single","attested"],Jt=e=>e.disputed?"disputed":e.layer==="claimed"?"claimed":e.property.interpretive?"interpretive":e.layer===
"inferred"?"inferred":e.origins>1?"attested":"single",$e=e=>os.indexOf(Jt(e)),Xt=({content:e,drawn:t})=>{let{terms:n,term:s}=Xn(e),a=h=>dt(h,s),o=e.legend.map((h,m)=>({
...h,index:m,count:0,get label(){return ke(h.names)}})),r=new Map(e.sources.map(h=>[h.id,h])),c=new Map(Object.entries(e.properties).map(([h,m])=>[h,es(m)])),d=e.
claims;for(let h of[...d,...e.remarks])h.sentences=(h.sentences||[]).map(m=>e.sentences[m]);let p=new Map(e.things.map(h=>[h.id,_n(h,o[h.group||0],s)]));for(let h of p.
values())h.folded||(h.group.count+=1);let f=e.statements.map((h,m)=>{let M=c.get(h.p)||{label:h.p,reversed:"",meaning:""},v=[h.s,h.p,h.via||h.o||""].join("~");return{
claims:[],rules:[],origins:0,...h,index:m,key:v,property:M}}),k=new Map;for(let h of f)for(let m of new Set([h.s,h.o,h.via]))p.has(m)&&wt(k,m,h);let R=t.edges.map(
h=>f[h]),L=ts(p,R),H=h=>(L.get(h)||new Map).size,P=new Map,b=(h,m)=>(P.has(J())||P.set(J(),new Intl.Collator(J())),P.get(J()).compare(h.label,m.label)),x=h=>[...L.
get(h)||new Map].map(([m,M])=>({thing:p.get(m),statements:M})).sort((m,M)=>m.thing.group.index-M.thing.group.index||H(M.thing.id)-H(m.thing.id)||b(m.thing,M.thing));
return{content:e,drawn:t,legend:o,sources:r,properties:c,claims:d,things:p,statements:f,about:k,edges:R,terms:n,term:s,value:a,spots:new Map(t.nodes.map(h=>[h.id,
h])),byKey:new Map(f.map(h=>[h.key,h])),neighbours:x,degree:H,byName:b,standing:Jt,weakness:$e,search:ss(p,H,b),nearTo:h=>(L.get(h)||new Map).keys(),joins:new Map(
f.filter(h=>h.via).map(h=>[h.via,h])),between:(h,m)=>L.get(h)&&L.get(h).get(m)||[]}};var fe=(...e)=>i("h2",{tabindex:"-1"},e),X=(e,...t)=>t.flat(1/0).some(n=>n)?i("section",{},i("h3",{},e),t):null,xe=(e,t="plain")=>i("ul",{class:t},e.map(n=>i("l\
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
c.name)),o=t.length>is;return a.map(({name:r,members:c})=>{let d=()=>re([...c].sort(ls),as,f=>rs(e,f,n),"entries");if(!o||c.length<3)return i("div",{class:"grou\
p"},d());let p=i("details",{class:"group"},i("summary",{},`${Re(r)} `,i("span",{class:"count"},c.length)));return p.addEventListener("toggle",()=>p.open&&p.children.
length===1&&p.append(...i("div",{},d()).childNodes)),p})},ps=e=>{let t=Object.keys(Ae).filter(n=>e.names[n]&&n!==J()&&e.names[n]!==e.label).map(n=>[n,I(e.names[n],
{lang:n})]);e.aliases.length&&t.push([l("thing.also"),e.aliases.map((n,s)=>[s?", ":"",I(n)])]),e.at&&t.push([l("thing.at"),l("thing.point",{north:e.at[0].toFixed(
2),east:e.at[1].toFixed(2)})]);for(let n of e.links)t.push([l("thing.see"),Oe(n,n.replace(/^https?:\/\/(www\.)?/,""))]);return[t.length?i("dl",{class:"names"},t.
map(([n,s])=>[i("dt",{},n),i("dd",{},s)])):null,e.note?i("p",{class:"note"},be(e.note)):null]},yt=new WeakMap,us=(e,t)=>{if(!yt.has(e)){let n=new Map;for(let s of e.
statements)for(let a of new Set(s.claims.map(o=>e.claims[o].who).filter(Boolean)))n.has(a)?n.get(a).push(s):n.set(a,[s]);yt.set(e,n)}return yt.get(e).get(t)||[]},
ds=({address:e},t)=>{let{view:n,whole:s}=e.now(),a={...ce(),near:[t.id]};return he(n==="network"&&!s?null:se(e.fresh({thing:t.id}),l("thing.surroundings")),se(e.
fresh({path:!0,from:t.id}),l("thing.path")),se(e.fresh({view:"timeline",thing:t.id,selection:a}),l("thing.timeline")),se(e.fresh({view:"list",thing:t.id,selection:a}),
l("thing.list")),s||t.folded?null:se(e.fresh({whole:!0,thing:t.id}),l("thing.whole")))},en=(e,t)=>{let{model:n,evidence:s}=e,a=n.about.get(t.id)||[],o=f=>{let k=a.
filter(R=>f(R)&&(R.via!==t.id||R.s===t.id||R.o===t.id));return k.length?cs(e,k,t.id):null},r=a.filter(f=>f.via===t.id),c=n.content.remarks.filter(f=>(f.about||[]).
includes(t.id)||f.who===t.id),d=n.content.gaps.filter(f=>(f.about||[]).includes(t.id)),p=us(n,t.id);return[i("p",{class:"kind"},ne(t.group),t.kindLabel),fe(I(t.
label)),ps(t),ds(e,t),r.length?i("p",{},r.map(s.line)):null,X(l("thing.gaps"),d.length?xe(d.map(f=>be(f.question)||I(f.label)),"plain unknown"):null),X(l("thing\
.details"),o(f=>!f.o&&f.layer!=="claimed")),X(l("thing.related"),o(f=>f.o&&f.layer!=="claimed")),X(l("thing.claimed"),o(f=>f.layer==="claimed")),X(l("thing.rema\
rks"),c.length?[i("p",{class:"note"},l("thing.remarks.note")),re(c,6,s.remark,"claims")]:null),p.length?X(l("thing.quoted",{n:p.length}),re(p,6,s.line)):null,a.
length?null:i("p",{class:"note"},l("thing.nothing"))]},tn=(e,t)=>{let{model:n,evidence:s,address:a}=e,{path:o,thing:r}=a.now(),c=o?[l("path.back"),a.to({statement:""})]:
[l("thing.everything",{thing:(n.things.get(r)||n.things.get(t.s)).label}),a.ofThing(r||t.s)];return[i("p",{class:"kind"},i("a",{href:c[1]},"← ",I(c[0]))),i("h\
2",{tabindex:"-1",class:"sentence"},s.sentence(t)),s.tags(t),t.property.meaning?i("p",{class:"note"},Q("evidence.meaning",{relation:i("span",{class:"relation"},
t.property.label),meaning:be(t.property.definition)})):null,s.behind(t)]};var hs=.05,gs=3,fs=e=>{let t=Math.max(40,hs*e.spots.size);return new Set([...e.things.values()].filter(n=>n.group.hub||n.group.loose||e.degree(n.id)>t).map(n=>n.
id))},ms=(e,t)=>{let{group:n}=e.things.get(t);return 1+Math.log2(1+e.degree(t))/4+(n.loose||n.hub&&!n.actor?3:0)},ws=[.6,2,.8,.5,.2,0],ks=(e,t,n)=>Math.min(...e.
between(t,n).map(s=>ws[$e(s)])),ys=e=>{let t=0;for(let n=1;n<e.length;n+=1)e[n][0]<e[t][0]&&(t=n);return e.splice(t,1)[0]},bs=(e,t,n,s,a)=>{let o=new Map([[t,{far:0,
by:null}]]),r=[[0,t]],c=new Set;for(;r.length;){let[p,f]=ys(r);if(f===n)break;if(!c.has(f)){c.add(f);for(let k of e.nearTo(f)){if(c.has(k)||k!==n&&s.has(k)||!a(
f,k))continue;let R=p+ks(e,f,k)+(k===n?1:ms(e,k));o.has(k)&&o.get(k).far<=R||(o.set(k,{far:R,by:f}),r.push([R,k]))}}}if(!o.has(n))return null;let d=[];for(let p=n;p!==
null;p=o.get(p).by)d.unshift(p);return d},nn=(e,t,n,{through:s=!1,selected:a=null}={})=>{let o=s?new Set:new Set(fs(e));if(a)for(let d of e.things.keys())a.things.
has(d)||o.add(d);let r=(d,p)=>!a||e.between(d,p).some(f=>a.statements.has(f.index)),c=[];for(;c.length<gs;){let d=bs(e,t,n,o,r);if(!d||d.length===2&&c.length||(c.
push(d),d.length===2))break;d.slice(1,-1).forEach(p=>o.add(p))}return c},He=(e,t)=>t.slice(1).map((n,s)=>({from:t[s],to:n,statements:[...e.between(t[s],n)].sort(
(a,o)=>$e(o)-$e(a))})),sn=(e,t)=>He(e,t).map(({statements:n})=>n[0]).sort((n,s)=>$e(n)-$e(s)||n.origins-s.origins)[0];var zs=({model:e,address:t,finder:n})=>{let s=t.now(),a=(r,c)=>{let d=e.things.get(s[r]),p=i("div",{class:"finder",id:`path-${r}`});return n.attach(p,{label:c,value:d?
d.label:"",choose:f=>t.go(t.to({[r]:f,route:0,statement:""}))}),p},o=i("input",{type:"checkbox",id:"hubs",change:()=>t.go(t.to({hubs:!s.hubs,route:0,statement:""}))});
return o.checked=s.hubs,i("div",{class:"path-form"},a("from",l("path.from")),a("to",l("path.to")),i("label",{for:"hubs"},o,` ${l("path.hubs")}`))},vs=({model:e,
evidence:t,address:n},{statements:s})=>i("li",{class:"hop"},s.map(a=>i("div",{class:`entry ${e.standing(a)}`},i("p",{class:"said"},t.sentence(a)),t.tags(a),i("p",
{},i("a",{class:"why",href:n.ofStatement(a),"aria-label":l("evidence.of",{what:t.words(a).flat(1/0).map(o=>o?.textContent??o??"").join("")})},l("evidence.link")))))),
_e=(...e)=>i("p",{class:"note"},e),on=(e,t)=>{let{model:n,address:s,evidence:a}=e,o=s.now(),r=[fe(l("path.title")),zs(e)];if(!n.things.has(o.from)||!n.things.has(
o.to))return[...r,_e(l("path.choose"))];if(o.from===o.to)return[...r,_e(l("path.same"))];if(!t.length)return[...r,_e(o.hubs?l("path.none"):l("path.onlyhubs")),o.
hubs?null:he(se(s.to({hubs:!0,statement:""}),l("path.allow")))];let c=t[o.route]||t[0],d=sn(n,c),p=d.property.interpretive||d.disputed||d.layer!=="fact"?l(`stan\
ding.${n.standing(d)}`):a.origins(d);return[...r,t.length>1?he(...t.map((f,k)=>se(s.to({route:k,statement:""}),`${l("path.way",{n:k+1})}: ${l("count.step",{n:f.
length-1})}`,c===f))):null,i("p",{class:"note weakest"},Q("path.weakest",{statement:a.line(d),how:i("strong",{},p)})),i("ol",{class:"hops"},He(n,c).map(f=>vs(e,
f))),o.hubs?null:_e(Q("path.avoided",{allow:i("a",{href:s.to({hubs:!0,statement:"",route:0})},I(l("path.allow")))}))]};var js=({evidence:e,address:t},n)=>{let s=({s:d,o:p})=>[d,p],[a,o]=n,r=!o||s(o).includes(a.o)?a.s:a.o,c=[i("li",{},e.thingLink(r))];for(let d of n){let{label:p,
reversed:f}=d.property,k=d.s===r;r=k?d.o:d.s,c.push(i("li",{},i("a",{class:"relation",href:t.ofStatement(d)},k?p:f||`← ${p}`)," ",e.thingLink(r)))}return i("o\
l",{class:"story"},c)},Ss=({model:e,address:t})=>{let{content:n}=e,s=[],a=(p,f,k)=>s.push(i("a",{href:k,class:"question"},Q(p,f))),o=p=>I(e.things.get(p).label),
r=n.agreements[0];r&&a("ask.agreement",{thing:o(r)},t.ofThing(r));let c=n.disputed.map(p=>e.statements[p]).find(p=>!p.o);c&&a("ask.disputed",{what:I(c.property.
label),thing:o(c.s)},t.ofStatement(c));let d=n.events[0];return d&&r&&a("ask.path",{one:o(d),two:o(r)},t.fresh({path:!0,from:d,to:r})),a("ask.when",{},t.fresh({
view:"timeline"})),a("ask.single",{},t.fresh({view:"list",selection:{...ce(),single:!0}})),a("ask.undated",{},t.fresh({view:"list",selection:{...ce(),undated:!0}})),
xe(s)},xs=({model:e,evidence:t},n)=>{let s=(n.about||[]).filter(a=>e.things.has(a));return[be(n.question)||I(n.label),s.length?i("span",{class:"muted gap-about"},
Q("start.about",{things:i("span",{},s.map((a,o)=>[o?", ":"",t.thingLink(a)]))})):null]},an=e=>{let{model:t,evidence:n,address:s,story:a}=e,{content:o,things:r,statements:c,
sources:d}=t,p=L=>[n.thingLink(L),i("span",{class:"muted"},` ${t.things.get(L).kindLabel} · ${l("count.neighbour",{n:t.degree(L)})}`)],f=o.disputed.map(L=>c[L]),
k=(L,H)=>X(L,H.length?kt(H.map(p),5):null),R=o.agreements.length+o.events.length;return[fe(l("start.title")),i("p",{class:"lead"},l("start.lead")),X(l("start.as\
ked"),o.asked.length?xe(o.asked.map(p)):null),r.size?X(l("start.questions"),Ss(e)):null,X(l("start.stories"),a?a.list():null),k(l("start.agreements"),o.agreements),
k(l("start.events"),o.events),R?null:k(l("start.connected"),o.connected),X(l("start.disputed"),f.length?re(f,6,L=>[n.line(L),i("span",{class:"muted"},` ${l("cou\
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
s={name:18,caption:15,centre:21},[a,o]=[9,20],r=document.createElement("canvas").getContext("2d"),c=(z,y)=>(r.font=y,r.measureText(z).width),d=(z,y,T,$=3)=>{let A=[],
N="";for(let j of ye(z).split(/\s+/).filter(Boolean)){let E=N?`${N} ${j}`:j;!N||c(E,y)<=T?N=E:(A.push(N),N=j)}N&&A.push(N);let u=A.slice(0,$).map(j=>p(j,y,T));return A.
length>$&&(u[$-1]=p(`${u[$-1]} …`,y,T,!0)),u},p=(z,y,T,$=!1)=>{if(c(z,y)<=T)return z;let A=$?z.slice(0,-2):z;for(;A.length>1&&c(`${A}…`,y)>T;)A=A.slice(0,-1);
return`${A}…`},f=z=>z.startsWith(":")?e.term(z.slice(1)):e.things.get(z).label,k=({capacity:z})=>z&&l("as.posts",{posts:z.map(f).join(l("and"))}),R=({when:z})=>z&&
z.map(de).join(" · "),L=(z,y)=>{let{label:T,reversed:$}=z.property,A=[z.s===y?T:$||`← ${T}`,R(z),k(z)].filter(Boolean).join(", ");return z.disputed?`${A} (${l(
"standing.disputed")})`:z.layer==="inferred"?`${A} (${l("standing.inferred")})`:A},H=(z,y,T)=>{let $=[...new Set(z.map(N=>L(N,y)))];return($.length>3?[...$.slice(
0,2),l("more.relations",{n:$.length-2})]:$).flatMap(N=>d(N,n.caption,T,2))},P=(z,y)=>y&&z.label.startsWith(`${y.label}: `)?`… ${z.label.slice(y.label.length+2)}`:
z.label,b=(z,y,T,$)=>{let A=d(P(z,$),n.name,T),N=Math.max(...A.map(u=>c(u,n.name)),...y.map(u=>c(u,n.caption)));return{thing:z,lines:A,captions:y,width:N,height:A.
length*s.name+y.length*s.caption}},x=z=>{let y=Math.min(.22,.6/z.length);return z.map((T,$)=>{let A=($-(z.length-1)/2)*(z[0].s===T.s?y:-y),N=A?{enabled:!0,type:A>
0?"curvedCW":"curvedCCW",roundness:Math.abs(A)}:!1;return{statement:T,smooth:N}})},h=(z,y,T)=>{let $=z.reduce((C,O)=>C+O.height,0),A=Math.max(T?13:18,Math.min(T?
26:64,(T?380-$:420-$)/z.length)),N=$+A*(z.length-1),[u,j]=T?[70,62]:[130,110],E=-N/2;return z.map(C=>{let O=E+C.height/2;E+=C.height+A;let W=Math.sqrt(Math.max(
0,1-(O/Math.max(N/2+60,160))**2));return{...C,x:y*(u+j*W),y:O,direction:y}})},m=(z,{selected:y,all:T,narrow:$,room:A})=>{let N=e.things.get(z),u=e.neighbours(z).
filter(({thing:Y})=>y.things.has(Y.id)).map(Y=>({...Y,statements:Y.statements.filter(st=>y.statements.has(st.index))})).filter(Y=>Y.statements.length),E=T?u:v(u,
$?a:o,z),C=$?Math.max(120,A-205):200,O=E.map(Y=>({...b(Y.thing,H(Y.statements,z,C),C,N),statements:Y.statements})),W=$?O.length:q(O),Z=h(O.slice(0,W),1,$),le=h(
O.slice(W).reverse(),-1,!1),K=[...Z,...le],oe=K.map(Y=>({id:Y.thing.id,x:Y.x+Y.direction*18,y:Y.y-Y.height/2,width:Y.width,height:Y.height,lines:Y.lines,captions:Y.
captions,align:Y.direction>0?"left":"right"}));return(!$||!O.length)&&oe.push(M(N,O.length?190:280)),{nodes:[{thing:N,x:0,y:0,size:20},...K.map(Y=>({thing:Y.thing,
x:Y.x,y:Y.y,size:10}))],edges:K.flatMap(Y=>x(Y.statements)),labels:oe,hidden:u.length-E.length,total:u.length}},M=(z,y)=>{let T=d(z.label,n.centre,y,4),$=Math.max(
...T.map(A=>c(A,n.centre)));return{id:z.id,x:0,y:34,width:$,height:T.length*s.centre,lines:T,captions:[],align:"center",card:!0}},v=(z,y,T)=>{if(z.length<=y)return z;
let $=new Map;for(let N of z){let u=L(N.statements[0],T);$.has(u)?$.get(u).push(N):$.set(u,[N])}let A=new Set;for(let N=0;A.size<y;N+=1)for(let u of $.values())
u[N]&&A.size<y&&A.add(u[N]);return z.filter(N=>A.has(N))},q=z=>{let y=z.reduce((A,N)=>A+N.height+18,0),T=0,$=z.findIndex(A=>(T+=A.height+18)>=y/2);return $<0?z.
length:$+1};return{FACE:t,FONT:n,LINE:s,width:c,wrap:d,phrase:L,round:m,chain:(z,{narrow:y,room:T})=>{let $=y?T-90:420,A=[],N=[],u=[],j=0;return z.forEach((E,C)=>{
let O=e.things.get(E),W=b(O,[],$);if(A.push({thing:O,x:0,y:j,size:13}),u.push({id:E,x:26,y:j-W.height/2,width:W.width,height:W.height,lines:W.lines,captions:[],
align:"left"}),C===z.length-1)return;let Z=e.between(E,z[C+1]),le=Z.flatMap(oe=>d([`${oe.s===E?"↓":"↑"} ${oe.property.label}`,R(oe),oe.disputed&&l("standing\
.disputed")].filter(Boolean).join(", "),n.caption,$,2)),K=Math.max(z.length>6?70:92,44+le.length*s.caption+W.height/2);u.push({x:26+6*Z.length,y:j+K/2-le.length*
s.caption/2,lines:[],captions:le,align:"left",width:Math.max(...le.map(oe=>c(oe,n.caption))),height:le.length*s.caption,statement:Z[0]}),N.push(...x(Z)),j+=K}),
{nodes:A,edges:N,labels:u,hidden:0,total:z.length}},whole:({selected:z})=>{let y=z.things,T=[...y].map(A=>{let N=e.spots.get(A);return{thing:e.things.get(A),x:N.
x,y:N.y,size:N.size}}),$=new Map;for(let A of e.edges){if(!y.has(A.s)||!y.has(A.o)||!z.statements.has(A.index))continue;let N=[A.s,A.o].sort().join(`
`);$.has(N)?$.get(N).push(A):$.set(N,[A])}return{nodes:T,edges:[...$.values()].flatMap(x),labels:null,hidden:e.spots.size-T.length,total:T.length}}}};var wn=({model:e})=>{let s=(b,{x,y:h},m,M,v)=>{for(let q=0;q<M;q+=1){let U=v+q*2*Math.PI/M;q?b.lineTo(x+m*Math.cos(U),h+m*Math.sin(U)):b.moveTo(x+m*Math.cos(U),
h+m*Math.sin(U))}b.closePath()},o={star:(b,{x,y:h,size:m})=>{for(let M=0;M<10;M+=1){let v=M%2?m*.5:m*1.1,q=-Math.PI/2+M*Math.PI/5;M?b.lineTo(x+v*Math.cos(q),h+v*
Math.sin(q)):b.moveTo(x+v*Math.cos(q),h+v*Math.sin(q))}b.closePath()},dot:(b,{x,y:h,size:m})=>{b.moveTo(x+m,h),b.arc(x,h,m,0,2*Math.PI)},square:(b,{x,y:h,size:m})=>b.
rect(x-m*.88,h-m*.88,m*1.76,m*1.76),diamond:(b,x)=>s(b,x,x.size*1.12,4,0),triangle:(b,x)=>s(b,x,x.size*1.15,3,-Math.PI/2),triangleDown:(b,x)=>s(b,x,x.size*1.15,
3,Math.PI/2),hexagon:(b,x)=>s(b,x,x.size,6,0)},r=(b,x)=>`${Math.floor(b/128)},${Math.floor(x/128)}`,c=(b,x,h=1)=>{let m=y=>!x.near||x.near.has(y),M=new Map(b.nodes.
map(y=>[y.thing.id,y])),v={lines:new Map,shapes:new Map},q=(y,T,$)=>(y.has(T)||y.set(T,{...$,path:new Path2D}),y.get(T).path),U=b.edges.map(({statement:y,smooth:T})=>({
statement:y,...d(M.get(y.s),M.get(y.o),T)}));for(let{statement:y,from:T,over:$,to:A,far:N}of U){let u=x.things.has(y.s)||x.things.has(y.o),j=y.key===x.statement,
E=e.standing(y),C=N>700||M.get(y.s).thing.group.hub||M.get(y.o).thing.group.hub,O={standing:E,chosen:j,touches:u,long:C,faded:!!x.near&&!u},W=q(v.lines,JSON.stringify(
O),O);W.moveTo(T.x,T.y),$?W.quadraticCurveTo($.x,$.y,A.x,A.y):W.lineTo(A.x,A.y)}let F=new Map;for(let y of b.nodes){let{group:T,id:$}=y.thing,A={group:T,bright:m(
$),chosen:x.things.has($)};(o[T.shape]||o.dot)(q(v.shapes,[T.index,A.bright,A.chosen].join(),A),{...y,size:y.size*h});let N=r(y.x,y.y);F.has(N)?F.get(N).push(y):
F.set(N,[y])}let z=({touches:y,chosen:T})=>Number(y)+2*Number(T);return{lines:U,cells:F,strokes:[...v.lines.values()].sort((y,T)=>z(y)-z(T)),shapes:[...v.shapes.
values()].sort((y,T)=>Number(y.bright)-Number(T.bright)||Number(y.chosen)-Number(T.chosen))}},d=(b,x,h)=>{let[m,M]=[x.x-b.x,x.y-b.y],v=h?h.roundness*(h.type==="\
curvedCW"?1:-1):0,q=v&&{x:(b.x+x.x)/2-M*v,y:(b.y+x.y)/2+m*v};return{from:b,to:x,over:q,far:Math.hypot(m,M)}},p=({touches:b,faded:x,long:h,chosen:m},M)=>b||m?1:x?
.07:(h?.16:.6)*Math.min(1,.6+M),f=(b,x,h,m,M)=>{let v=Math.max(1,.7/M);for(let q of x.strokes){let{width:U,dashes:F}=m[q.standing]||m.single;b.globalAlpha=p(q,M),
b.strokeStyle=q.chosen||q.touches?h.accent:q.standing==="disputed"?h.disputed:h.line,b.lineWidth=Math.max(U*.75,v*.8)+(q.chosen?2:0),b.setLineDash(F&&M>.5?F:[]),
b.stroke(q.path)}b.setLineDash([]);for(let{group:q,bright:U,chosen:F,path:z}of x.shapes)b.globalAlpha=U?1:.18,b.fillStyle=q.hollow?h.stage:q.colour,b.strokeStyle=
F?h.text:q.hollow?q.colour:h.rim,b.lineWidth=q.hollow||F?Math.max(2.5,v):1,b.fill(z),(M>.25||q.hollow||F)&&b.stroke(z);b.globalAlpha=1},k=(b,{x,y:h},m)=>{let M;
for(let v of[-128,0,128])for(let q of[-128,0,128])for(let U of b.cells.get(r(x+v,h+q))||[]){let F=Math.hypot(U.x-x,U.y-h)-U.size;F<=m&&(!M||F<M.far)&&(M={far:F,
id:U.thing.id})}return M&&M.id},R=(b,{x,y:h},m)=>{let M;for(let{statement:v,from:q,over:U,to:F}of b.lines){let[z,y]=q.x<F.x?[q.x,F.x]:[F.x,q.x],[T,$]=q.y<F.y?[q.
y,F.y]:[F.y,q.y],A=m+(U?(y-z+$-T)*.25:0);if(x<z-A||x>y+A||h<T-A||h>$+A)continue;let N=L({x,y:h},q,U,F);N<=m&&(!M||N<M.far)&&(M={far:N,statement:v})}return M&&M.
statement},L=(b,x,h,m)=>{if(!h)return H(b,x,m);let[M,v]=[1/0,x];for(let q=1;q<=8;q+=1){let U=q/8,F=y=>(1-U)**2*x[y]+2*U*(1-U)*h[y]+U**2*m[y],z={x:F("x"),y:F("y")};
M=Math.min(M,H(b,v,z)),v=z}return M},H=({x:b,y:x},h,m)=>{let[M,v]=[m.x-h.x,m.y-h.y],q=Math.max(0,Math.min(1,((b-h.x)*M+(x-h.y)*v)/(M*M+v*v||1)));return Math.hypot(
h.x+q*M-b,h.y+q*v-x)};return{growth:b=>Math.min(2.1,Math.max(1,Math.round(3.4/b/9*10)/10)),prepare:c,draw:f,thingAt:k,lineAt:R}};var yn=620,me=null,Ke=null,pe=null,Be=null,te=null,bn=[],Is=e=>["asked","agreements","events","connected"].map(t=>e.content[t][0]).find(Boolean)||"",Os=(e,{statement:t})=>(e.
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
map(({year:c,count:d},p)=>{let f=i("button",{type:"button",class:"year","aria-pressed":String(a===c),tabindex:(a===null?p===n.length-1:a===c)?"0":"-1","aria-lab\
el":l("time.year",{year:String(c),n:d}),title:l("time.year",{year:String(c),n:d}),click:()=>o(c)},i("span",{class:"well","aria-hidden":"true"},i("span",{class:"\
bar"})),i("span",{class:"name","aria-hidden":"true"},p%5===0||n.length<12?String(c):""));return f.firstChild.firstChild.style.height=`${d?Math.max(4,Math.round(
100*Math.sqrt(d)/Math.sqrt(s))):0}%`,f});Qe.replaceChildren(...r),Qe.onkeydown=c=>{let d={ArrowRight:1,ArrowLeft:-1}[c.key],p=r.indexOf(document.activeElement)+
(d||0);if(!(!d||!r[p])){c.preventDefault();for(let f of r)f.tabIndex=-1;r[p].tabIndex=0,r[p].focus()}}},Gs=e=>i("div",{class:"row scale","aria-hidden":"true"},i(
"span"),i("span"),i("span",{class:"ticks"},e.ticks.map(({year:t,at:n})=>{let s=i("span",{},String(t));return s.style.left=`${n*100}%`,s}))),ge=1e3,Ys=(e,t)=>{let{
from:n,to:s,openStart:a,openEnd:o}=Sn(e.span,t),[r,c]=[n*ge,Math.max(s*ge,n*ge+3)],d=e.thing.group.colour,p=Ie("svg",{viewBox:`0 0 ${ge} 16`,preserveAspectRatio:"\
none",class:`span ${e.precision}`,"aria-hidden":"true"});p.append(Ie("line",{x1:0,x2:ge,y1:8,y2:8,class:"ground"}));for(let{at:f}of t.ticks)p.append(Ie("line",{
x1:f*ge,x2:f*ge,y1:4,y2:12,class:"ground"}));return e.precision==="day"?p.append(Ie("rect",{x:Math.min(r,ge-6),y:1,width:6,height:14,fill:d})):p.append(Ie("rect",
{x:r,y:4,width:c-r,height:8,fill:d,class:"band",stroke:d})),o&&p.append(Ie("path",{d:`M${ge-12} 1 L${ge} 8 L${ge-12} 15`,class:"opened",stroke:d})),a&&p.append(
Ie("path",{d:"M12 1 L0 8 L12 15",class:"opened",stroke:d})),p},Hs=e=>{if(!e.span)return l("time.unknown");if(e.statement?.when)return we.evidence.when(e.statement);
let t=e.span.edtf&&!e.span.edtf.includes(" ")?e.span.edtf:e.span.first===e.span.last?e.span.first:`${e.span.first.startsWith("0000")?"..":e.span.first}/${e.span.
last>="9999"?"..":e.span.last}`;return de(t)},Mn=(e,t)=>{let{model:n,address:s,evidence:a}=we,o=e.statement?a.line(e.statement,{dated:!1}):i("a",{href:s.ofThing(
e.id),class:"thing"},I(e.label())),r={between:"time.between",bounded:"time.bounded",open:"time.open"}[e.precision],c=i("li",{class:`row ${e.precision}`,"data-ro\
w":e.statement?e.statement.key:e.id},i("span",{class:"when"},Hs(e),r?i("small",{},l(r)):e.about?i("small",{},l("time.about")):null),i("span",{class:"what"},ne(e.
statement&&n.things.get(e.statement.o)?.group||e.thing.group),o));return e.span&&c.append(Ys(e,t)),c},Ks=(e,t)=>{let n=i("details",{class:"group"},i("summary",{},
l("time.earlier",{n:e.length})));return n.addEventListener("toggle",()=>n.open&&n.children.length===1&&n.append(...re(e,30,s=>Mn(s,t),"rows").filter(Boolean))),
n},Vs=(e,t,n)=>{let s=n?e.filter(({span:d})=>d&&d.first.slice(0,n.length)<n):[],a=e.filter(d=>!s.includes(d)),o=[];for(let d of a){let p=tt(d);(!o.length||o.at(
-1).year!==p)&&o.push({year:p,members:[]}),o.at(-1).members.push(d)}let r=Fs,c=o.map(({year:d,members:p})=>{let f=Math.max(8,Math.min(p.length,r));r-=Math.min(p.
length,f);let k=d===null?l("time.unknown"):String(d);return i("section",{},i("h3",{},k," ",i("span",{class:"count"},p.length)),re(p,f,R=>Mn(R,t),"rows"))});return s.
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
return r=>{let{address:c,model:d}=e,p=c.read();$t(p.lang),s!==J()&&(Zs(),to(e));let f=Pe(d,p.selection),k=p.path&&d.things.has(p.from)&&d.things.has(p.to)?nn(d,
p.from,p.to,{through:p.hubs,selected:f}):[],R={shown:p,selected:f,focus:o(p,c.statement()),ways:k};_s(e,p),_("filters").hidden=!p.filters,p.filters&&e.filters.draw(
f);let L=a(p.view);L.draw(R),L.name!=="network"&&Xs();let H=[...L.caption&&L.caption(R)||[],...e.filters.active()];_("caption").replaceChildren(...i("p",{},H.map(
b=>[b," "])).childNodes),Vt(e,p,_("legend"));let P=JSON.stringify({...p,filters:null,selection:p.path?p.selection:null});P!==n&&(ln(_("panel"),rn(e,k),{focus:!!r&&
!!n&&s===J()}),r&&p.view==="network"&&scrollTo(0,0),_("status").textContent=(_("panel").querySelector("h2")||{}).textContent||""),n=P,s=J()}},Ln=null,to=e=>{Ln=
e.finder.attach(_("search"),{label:l("search.label"),placeholder:l("search.placeholder"),choose:t=>e.address.go(e.address.ofThing(t))})},no=async()=>{let e=Js(Xt(
await pn())),t=eo(e);addEventListener("keydown",s=>{s.key!=="/"||/^(input|textarea|select)$/i.test(s.target.tagName)||(s.preventDefault(),Ln.focus())}),_("skip").
addEventListener("click",s=>{s.preventDefault(),_("panel").querySelector("h2").focus()}),addEventListener("hashchange",t),matchMedia("(prefers-color-scheme: dar\
k)").addEventListener("change",()=>t()),t();let{wide:n}=e.size();new ResizeObserver(()=>{if(Math.abs(e.size().wide-n)<2)return;n=e.size().wide,t();let s=St.find(
a=>a.name===e.address.now().view);s.fit&&s.fit()}).observe(_("stage"))};no();})();
