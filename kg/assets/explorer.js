(()=>{var xn=/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,Mn={ł:"l",đ:"d",ø:"o",ß:"ss",æ:"ae",œ:"oe",ı:"i",ґ:"г"},En=e=>`\
⟨U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}⟩`,fe=e=>String(e??"").replace(xn,En),Re=e=>String(e??"").normalize("NFD").replace(new RegExp(
"\\p{M}","gu"),"").toLowerCase().replace(/[łđøßæœıґ]/g,t=>Mn[t]).replace(/['’ʼ`"“”„«»]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim(),An=(e,t)=>{
for(let n of t.flat(1/0))n==null||n===!1||n===""||e.append(n instanceof Node?n:document.createTextNode(fe(n)));return e},i=(e,t={},...n)=>{let o=document.createElement(
e);for(let[a,s]of Object.entries(t))s==null||s===!1||(typeof s=="function"?o.addEventListener(a,s):o.setAttribute(a,s===!0?"":s));return An(o,n)},P=(e,t={})=>i(
"bdi",t,e),Ne=(e,t)=>{let n=null;try{n=new URL(e)}catch{n=null}return!n||!["http:","https:"].includes(n.protocol)?P(t||e):i("a",{href:n.href,rel:"noopener noref\
errer",target:"_blank",class:"outside"},P(t||n.hostname))};var qe=e=>e?e[0].toUpperCase()+e.slice(1):"",St={square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.\
5 1 2h14z",hexagon:"M4.2 1.4h7.6L15.6 8l-3.8 6.6H4.2L.4 8z",star:"M8 .6l2.2 4.9 5.3.6-4 3.6 1.1 5.3L8 12.3 3.4 15l1.1-5.3-4-3.6 5.3-.6z",dot:"M8 1.5a6.5 6.5 0 1\
 1 0 13 6.5 6.5 0 0 1 0-13z"},ee=e=>{let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("ar\
ia-hidden","true"),t.setAttribute("class","sign");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",St[e.shape]||St.
dot),n.setAttribute("fill",e.hollow?"none":e.colour),n.setAttribute("stroke",e.hollow?e.colour:"currentColor"),n.setAttribute("stroke-width",e.hollow?"2.4":"0.8"),
t.append(n),t};var xt={"about.data":{en:"Code: MIT. Data and ontology: CC BY 4.0.",pl:"Kod: MIT. Dane i ontologia: CC BY 4.0.",uk:"Код: MIT. Дані й онтологія: CC BY 4.0."},
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
zenia i dowody",uk:"Твердження й докази"},"path.allow":{en:"Allow them",pl:"Dopuść je",uk:"Дозволити їх"},"path.avoided":{en:"Stat\
es, alliances and whatever else touches nearly everything are avoided, because they connect anything with anything. {allow}",pl:"Państwa, sojusze i to, co dotyk\
a niemal wszystkiego, są pomijane, bo łączą wszystko ze wszystkim. {allow}",uk:"Держави, союзи й те, що дотичне майже до всього, оминаються, бо вони пов’язу\
ють усе з усім. {allow}"},"path.back":{en:"Back to the path",pl:"Wróć do ścieżki",uk:"Назад до шляху"},"path.choose":{en:"Choose two \
things, by name in any of the languages.",pl:"Wybierz dwie rzeczy, po nazwie w dowolnym z języków.",uk:"Оберіть дві речі за назвою будь-якою з мов."},
"path.from":{en:"From",pl:"Od",uk:"Від"},"path.hubs":{en:"also through states, alliances and whatever else touches nearly everything",pl:"także przez państwa\
, sojusze i wszystko, co dotyka niemal wszystkiego",uk:"також через держави, союзи й усе, що дотичне майже до всього"},
"path.none":{en:"Nothing known connects them.",pl:"Nic znanego ich nie łączy.",uk:"Ніщо відоме їх не пов’язує."},"path.onlyhubs":{en:"N\
othing connects them without passing through states, alliances or whatever else touches nearly everything.",pl:"Nic ich nie łączy z pominięciem państw, sojuszy \
i tego, co dotyka niemal wszystkiego.",uk:"Ніщо їх не пов’язує без держав, союзів і того, що дотичне майже до всього."},
"path.same":{en:"These are one and the same thing.",pl:"To jedna i ta sama rzecz.",uk:"Це одна й та сама річ."},"path.short":{en:"Path",pl:"Ście\
żka",uk:"Шлях"},"path.title":{en:"How are two things connected?",pl:"Co łączy dwie rzeczy?",uk:"Як пов’язані дві речі?"},"path.to":{en:"\
To",pl:"Do",uk:"До"},"path.way":{en:"Way {n}",pl:"Droga {n}",uk:"Шлях {n}"},"path.weakest":{en:"The weakest link: {statement} – {how}",pl:"Najsłabsze og\
niwo: {statement} – {how}",uk:"Найслабша ланка: {statement} – {how}"},"range.between":{en:"{low} to {high}",pl:"od {low} do {high}",uk:"від {l\
ow} до {high}"},"range.least":{en:"at least {n}",pl:"co najmniej {n}",uk:"щонайменше {n}"},"range.most":{en:"up to {n}",pl:"do {n}",uk:"до {n}"},"\
relation.reversed":{en:"{relation} (the other way round)",pl:"{relation} (w drugą stronę)",uk:"{relation} (у зворотному напрямку)"},"relati\
on.unclear":{en:"{now} or {once}",pl:"{now} lub {once}",uk:"{now} або {once}"},"search.label":{en:"Search people, events, agreements, places",pl:"Szukaj ludz\
i, wydarzeń, porozumień, miejsc",uk:"Шукати людей, події, угоди, місця"},"search.more":{en:"{n} more – type more letters",pl:"jesz\
cze {n} – wpisz więcej liter",uk:"ще {n} – уведіть більше літер"},"search.none":{en:"Nothing is called so.",pl:"Nic się tak nie nazywa.",
uk:"Нічого так не називається."},"search.placeholder":{en:"Search – any spelling, Latin or Cyrillic",pl:"Szukaj – dowolna pisownia, łaci\
nką lub cyrylicą",uk:"Пошук – будь-яке написання, латиниця чи кирилиця"},"season.autumn":{en:"autumn {year}",pl:"jesi\
eń {year}",uk:"осінь {year}"},"season.spring":{en:"spring {year}",pl:"wiosna {year}",uk:"весна {year}"},"season.summer":{en:"summer {year}",pl:"lato \
{year}",uk:"літо {year}"},"season.winter":{en:"winter {year}",pl:"zima {year}",uk:"зима {year}"},skip:{en:"Skip to the text",pl:"Przejdź do tekstu",uk:"\
Перейти до тексту"},"stage.label":{en:"View",pl:"Widok",uk:"Вигляд"},"standing.attested":{en:"several origins",pl:"kilka pochodzeń",uk:"кі\
лька походжень"},"standing.claimed":{en:"claimed, not accepted as a fact",pl:"twierdzone, nieprzyjęte jako fakt",uk:"заявлене, не прийняте як факт"},
"standing.disputed":{en:"disputed",pl:"sporne",uk:"спірне"},"standing.inferred":{en:"inferred",pl:"wywnioskowane",uk:"виведене"},"standing.interpr\
etive":{en:"an interpretation",pl:"interpretacja",uk:"тлумачення"},"standing.single":{en:"single origin",pl:"jedno pochodzenie",uk:"одне походження"},
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
ithout",pl:"{n} z datą, {rest} bez",uk:"{n} з датою, {rest} без"},"time.none":{en:"Nothing here has a time.",pl:"Nic tu nie ma czasu.",uk:"Тут нічого \
не має часу."},"time.open":{en:"no end known",pl:"koniec nieznany",uk:"кінець невідомий"},"time.unknown":{en:"No source gives a date",pl:"\
Żadne źródło nie podaje daty",uk:"Жодне джерело не дає дати"},"time.year":{en:{one:"{year}: {n} entry",other:"{year}: {n} entries"},pl:{
one:"{year}: {n} pozycja",few:"{year}: {n} pozycje",many:"{year}: {n} pozycji",other:"{year}: {n} pozycji"},uk:{one:"{year}: {n} запис",few:"{year}: {n} за\
писи",many:"{year}: {n} записів",other:"{year}: {n} запису"}},"time.years":{en:"Years: press one to keep to it",pl:"Lata: naciśnij, aby się do \
niego ograniczyć",uk:"Роки: натисніть, щоб обмежитися ним"},"tools.label":{en:"Filters and paths",pl:"Filtry i ścieżki",uk:"Філь\
три й шляхи"},"value.asof":{en:"{value}, as of {date}",pl:"{value}, stan na {date}",uk:"{value}, станом на {date}"},"view.label":{en:"Views",pl:"\
Widoki",uk:"Вигляди"},"view.list":{en:"List",pl:"Lista",uk:"Список"},"view.map":{en:"Map",pl:"Mapa",uk:"Мапа"},"view.network":{en:"Network",pl:"\
Sieć",uk:"Мережа"},"view.timeline":{en:"Timeline",pl:"Oś czasu",uk:"Хронологія"},"sparql.arguments":{en:"the arguments of {name} are not right",
pl:"argumenty funkcji {name} są niewłaściwe",uk:"аргументи функції {name} неправильні"},"sparql.arguments-hint":{en:"their number,\
 or a comma or bracket between them",pl:"ich liczba albo przecinek lub nawias między nimi",uk:"їхня кількість або кома чи дужка між ними"},
"sparql.closes-nothing":{en:"this {bracket} closes nothing",pl:"ten nawias {bracket} niczego nie zamyka",uk:"ця дужка {bracket} нічого не закриває"},
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
uk:"Збільшити"},"wb.zoom-out":{en:"Zoom out",pl:"Pomniejsz",uk:"Зменшити"}};var xe={en:"English",pl:"Polski",uk:"Українська"},Me="en",Se=Me,Mt=new Intl.PluralRules(Se),Et=new Intl.NumberFormat("en-GB"),Ln={en:"en-GB",pl:"pl-PL",
uk:"uk-UA"},At=e=>{Se=Object.hasOwn(xe,e)?e:Me,Mt=new Intl.PluralRules(Se),Et=new Intl.NumberFormat(He())},Q=()=>Se,He=()=>Ln[Se],st=e=>Et.format(e),ae=e=>typeof e==
"string"?e:e&&(e[Se]??e[Me]??Object.values(e)[0])||"",Nn=(e,t)=>{let n=xt[e];if(!n)throw new Error(`words.json has no ${e}`);let o=n[Se]??n[Me];return typeof o==
"string"?o:o[Mt.select(Number(t.n))]??o.other},K=(e,t={})=>Nn(e,t).split(/(\{\w+\})/).map(n=>{let o=/^\{(\w+)\}$/.exec(n);if(!o)return n;let a=t[o[1]];return typeof a==
"number"?st(a):a??""}),l=(e,t={})=>K(e,t).join("");var Ze={hide:"hide",near:"near",actors:"actor",topics:"topic",sources:"source"},Ie=["since","until"],ke=["disputed","single","undated","inferred"],ie=()=>({...Object.
fromEntries(Object.keys(Ze).map(e=>[e,[]])),...Object.fromEntries(Ie.map(e=>[e,""])),...Object.fromEntries(ke.map(e=>[e,!1]))}),qn=/^\d{4}(-\d{2}(-\d{2})?)?$/,Lt=e=>{
let t=ie();for(let[n,o]of Object.entries(Ze))t[n]=[...new Set(e.getAll(o))].filter(Boolean);for(let n of Ie)t[n]=qn.test(e.get(n)||"")?e.get(n):"";for(let n of ke)
t[n]=e.has(n);return t},Nt=(e,t)=>{for(let[n,o]of Object.entries(Ze))for(let a of e[n])t.append(o,a);for(let n of Ie)e[n]&&t.set(n,e[n]);for(let n of ke)e[n]&&t.
set(n,"1")},We=e=>Object.keys(Ze).filter(t=>e[t].length).length+ +!!(e.since||e.until)+ke.filter(t=>e[t]).length,ye=(e,t,n)=>{let o=e[t];return{...e,[t]:o.includes(
n)?o.filter(a=>a!==n):[...o,n]}},Pn=({first:e,last:t},n,o)=>(!n||t>=n)&&(!o||e.slice(0,o.length)<=o),In=(e,t)=>t.via?[e.things.get(t.via)?.span].filter(Boolean):
[t.s,t.o].map(n=>e.things.get(n)?.span).filter(Boolean),Tt=e=>!!(e&&e.group.start&&(!e.span||e.span.bounded)),$n=(e,t)=>t.via?!e.things.get(t.via)?.span:Tt(e.things.
get(t.s))||Tt(e.things.get(t.o)),On=(e,t)=>{let n=new Set(t);for(let o of t)for(let a of e.nearTo(o))n.add(a);return n},Cn=(e,t)=>{let{since:n,until:o,sources:a}=t,
s=new Set(a);return[(n||o)&&(r=>In(e,r).some(c=>Pn(c,n,o))),s.size&&(r=>r.claims.some(c=>s.has(e.sources.get(e.claims[c].source)?.kind))),t.disputed&&(r=>!!r.disputed),
t.single&&(r=>r.origins===1),t.undated&&(r=>$n(e,r)),t.inferred&&(r=>r.layer==="inferred")].filter(Boolean)},Pe=(e,t)=>{let n=new Set(t.hide),o=[t.near,t.actors,
t.topics].filter(m=>m.length).map(m=>On(e,m)),a=m=>{let A=e.things.get(m);return!!A&&!n.has(A.group.id)&&o.every(C=>C.has(m))},s=Cn(e,t),r=new Set;for(let m of e.
things.values())!m.folded&&a(m.id)&&r.add(m.id);let c=new Set,h=new Set;for(let m of e.statements)!r.has(m.s)&&!e.things.get(m.s)?.folded||m.o&&e.things.has(m.o)&&
!r.has(m.o)&&!e.things.get(m.o).folded||s.every(A=>A(m))&&(c.add(m.index),h.add(m.s),m.o&&h.add(m.o));return{things:s.length?new Set([...r].filter(m=>h.has(m))):
r,statements:c,narrowed:We(t)>0}},qt=(e,t)=>{let n=new Map;for(let s of Pe(e,{...t,hide:[]}).things){let{group:r}=e.things.get(s);n.set(r.id,(n.get(r.id)||0)+1)}
let o=new Map;for(let s of Pe(e,{...t,sources:[]}).statements){let r=new Set(e.statements[s].claims.map(c=>e.sources.get(e.claims[c].source)?.kind).filter(Boolean));
for(let c of r)o.set(c,(o.get(c)||0)+1)}let a=new Map(ke.map(s=>[s,Pe(e,{...t,[s]:!0}).statements.size]));return{kinds:n,sources:o,flags:a}};var $e=["network","timeline","map","list"],at=["thing","from","to","story"],it=["route","step"],rt=["path","whole","all","hubs","about","filters"],$t=()=>({view:$e[0],
...Object.fromEntries(at.map(e=>[e,""])),...Object.fromEntries(it.map(e=>[e,0])),...Object.fromEntries(rt.map(e=>[e,!1])),statement:"",lang:Me,selection:ie()}),
Pt=e=>{let t=new URLSearchParams(e.replace(/^#/,"")),n=$t();$e.includes(t.get("view"))&&(n.view=t.get("view"));for(let o of[...at,"statement"])n[o]=t.get(o)||"";
for(let o of it)n[o]=/^\d{1,4}$/.test(t.get(o)||"")?Number(t.get(o)):0;for(let o of rt)n[o]=t.has(o);return Object.hasOwn(xe,t.get("lang")||"")&&(n.lang=t.get("\
lang")),n.selection=Lt(t),n},It=e=>{let t=new URLSearchParams;e.view!==$e[0]&&t.set("view",e.view);for(let n of[...at,"statement"])e[n]&&t.set(n,e[n]);for(let n of it)
e[n]&&t.set(n,e[n]);for(let n of rt)e[n]&&t.set(n,"1");return Nt(e.selection,t),e.lang!==Me&&t.set("lang",e.lang),`#${t}`},Ot=(e,t=location)=>{let n=Pt(t.hash),
o=c=>It({...n,...c}),a=(c={})=>It({...$t(),lang:n.lang,filters:n.filters,selection:n.selection,...c});return{now:()=>n,read:()=>n=Pt(t.hash),statement:()=>e.byKey.
get(n.statement)||null,to:o,fresh:a,ofThing:c=>{let{view:h,whole:u,path:m,story:A,step:C}=n;return a({view:h,whole:u&&!m,thing:c,...A?{story:A,step:C}:{}})},ofStatement:c=>{
let{thing:h,path:u,whole:m,view:A}=n;if(u||m||A!==$e[0])return o({statement:c.key,about:!1});let C=h&&(c.s===h||c.o===h)?h:c.s;return o({thing:C,statement:c.key,
about:!1})},go:c=>{t.hash=c},replace:c=>t.replace(c)}};var Rn=/^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/,Wn={21:"season.spring",22:"season.summer",23:"season.autumn",24:"season.winter"},be=e=>{let t=/^([+-]?)(\d+)(\.\d+)?$/.
exec(String(e));if(!t)return String(e);let[,n,o,a]=t,s=a?Q()==="en"?a:a.replace(".",","):"";return`${n==="+"?"":n}${st(BigInt(o))}${s}`},lt=new Map,Ct=(e,t)=>{let n=`${He()}\
 ${Object.keys(t)}`;return lt.has(n)||lt.set(n,new Intl.DateTimeFormat(He(),{timeZone:"UTC",...t})),lt.get(n).format(e)},Ee=e=>{let t=Rn.exec(e);if(!t)return e;
let[,n,o,a,s]=t,r=Wn[Number(o)];if(o&&!r&&(Number(o)<1||Number(o)>12))return e;let c=new Date(Date.UTC(Number(n),Number(o&&!r?o:1)-1,Number(a||1))),h=n;return r?
h=l(r,{year:n}):a?h=Ct(c,{day:"numeric",month:"long",year:"numeric"}):o&&(h=Ct(c,{month:"long",year:"numeric"})),s?l(`date.${s}`,{date:h}):h},pe=e=>{let[t,n]=e.
split("/");return n===void 0?Ee(e):n===".."||n===""?l("date.since",{date:Ee(t)}):t===".."||t===""?l("date.until",{date:Ee(n)}):l("date.range",{from:Ee(t),to:Ee(
n)})},ze=e=>{let[t,n]=e.split("T");return!n||n.startsWith("23:59:59")?Ee(t):`${Ee(t)}, ${n.slice(0,5)}`},Bn=(e,t)=>e&&t?e===t?be(e):l("range.between",{low:be(e),
high:be(t)}):e?l("range.least",{n:be(e)}):t?l("range.most",{n:be(t)}):"",Dn=(e,t)=>{let[n,o,a]=e.n;if(e.h)return`${t(e.h)} ${be(n)}`;let s=Bn(o,a);return n&&s&&
(o!==n||a!==n)?`${be(n)} (${s})`:s||be(n)},ct=(e,t)=>{if(e==null)return"";if(typeof e=="string")return e;if(e.l)return e.l.map(o=>ct(o,t)).join(" · ");if(e.d!==
void 0)return pe(e.d);if(e.m!==void 0)return ze(e.m);if(e.t!==void 0)return t(e.t);let n=[Dn(e,t),e.u?t(e.u):""].filter(Boolean).join(" ");return e.a?l("value.a\
sof",{value:n,date:ze(e.a)}):n},pt=e=>Math.max(...(e&&e.n||[]).filter(Boolean).map(Number),-1/0);var ut=(e,t)=>t.startsWith(":")?e.term(t.slice(1)):(e.things.get(t)||{label:t}).label,Fn=(e,t)=>[ut(e,t.s),t.property.label,t.o?ut(e,t.o):e.value(t.value),t.when?
`(${t.when.map(pe).join(", ")})`:""].filter(Boolean).join(" "),Rt=(e,t,n)=>{let o=e.sources.get(n.source)||{title:n.source},a=n.who?`${ut(e,n.who)}, `:"",s=n.value===
void 0?"":`: ${e.value(n.value)}`,r=o.published&&o.published!=="unknown"?pe(o.published):l("date.unknown"),c=[`“${o.title}”`,o.publisher,r,o.url].filter(Boolean).
join(", "),h=n.sentences.map(([,m])=>`sha256:${m}`).join(", "),u=n.id?`${e.content.bases.claim}${n.id}`:"";return[`${a}${Fn(e,t)}${t.o?"":s}${n.on?` (${ze(n.on)}\
)`:""}. ${c}.`,[u,h].filter(Boolean).join(", ")].filter(Boolean).join(" ")};var dt=50,re=(e,t,n,o="plain",a="ol")=>{let s=i(a,{class:o}),r=i("button",{type:"button",class:"more"}),c=i("button",{type:"button",class:"more"}),h=0,u=m=>{let A=e.
slice(h,h+m).map(Y=>{let O=n(Y);return O instanceof Element&&O.tagName==="LI"?O:i("li",{},O)}),C=h&&A[0];s.append(...A),h+=A.length;let T=e.length-h;r.textContent=
l("more.next",{n:Math.min(T,dt),rest:T}),c.textContent=l("more.all",{n:e.length}),r.hidden=T<=0,c.hidden=T<=dt||e.length>1e3,C&&(C.querySelector("a, button")||r).
focus({preventScroll:!0})};return r.addEventListener("click",()=>u(dt)),c.addEventListener("click",()=>u(e.length)),u(e.length<=t+2?e.length:t),[s,e.length>h?i(
"p",{class:"pager"},r,c):null]};var Wt=({model:e,address:t})=>{let n=p=>{let v=e.things.get(p);return v?i("a",{href:t.ofThing(p),class:"thing"},ee(v.group),P(v.label)):P(p)},o=p=>p?p.startsWith(
":")?P(e.term(p.slice(1))):n(p):null,a=p=>p.o?n(p.o):P(e.value(p.value),{class:"value"}),s=p=>[n(p.s)," ",i("span",{class:"relation",title:fe(p.property.meaning)},
p.property.label),i("span",{class:"arrow","aria-hidden":"true"}," → "),a(p),c(p)],r=p=>(p.when||[]).map(pe).join(" · "),c=p=>[p.when?i("span",{class:"when"},
", ",P(r(p))):null,p.capacity?i("span",{class:"when"},", ",K("as.posts",{posts:h(p.capacity.map(o))})):null],h=p=>i("span",{},p.map((v,x)=>[x?l("and"):"",v])),u=p=>p.
origins>1?l("count.origin",{n:p.origins}):p.origins===1?l("standing.single"):l("origins.none"),m=p=>{let v=[],x=(R,...B)=>v.push(i("li",{class:`tag ${R}`},B));p.
disputed&&x("disputed",l("standing.disputed")),p.property.interpretive&&x("interpretive",l("tag.interpretive")),p.layer==="claimed"&&x("claimed",l("standing.cla\
imed")),p.weak&&x("claimed",l("tag.weak"));let $=(p.basis||[]).map(e.term).join(", ");$&&x("interpretive",K("tag.date",{basis:P($)}));for(let R of p.rules)x("in\
ferred",K("tag.rule",{rule:P(e.term(R))}));return(p.layer==="fact"||p.origins)&&x(p.origins>1?"attested":"single",u(p)),i("ul",{class:"tags"},v)},A=p=>{try{return new Intl.
DisplayNames([Q()],{type:"language",fallback:"code"}).of(p)}catch{return p}},C=p=>{let v=e.sources.get(p);if(!v)return P(p);let x=[v.publisher,v.kind&&e.term(v.
kind),v.published&&v.published!=="unknown"?pe(v.published):l("date.unknown"),v.language&&l("in.language",{language:A(v.language)})];return[v.url?Ne(v.url,v.title):
P(v.title),i("span",{class:"muted"},x.filter(Boolean).map($=>[" · ",P($)]))]},T=p=>p.map(([v,x])=>i("p",{class:"hash"},K("evidence.hash",{n:v||"?",hash:i("code",
{title:fe(x)},`${(x||"").slice(0,12)}…`)}))),Y=p=>i("span",{},p.map((v,x)=>[x?", ":"",P((e.sources.get(v)||{title:v}).title)])),O=p=>p.length?i("p",{class:"mu\
ted"},K("evidence.repeats",{sources:Y(p)})):null,y=p=>{if(!p.standing)return null;let v=e.content.standings[p.standing],x=(p.revised||[]).map($=>e.claims[$]);return i(
"p",{class:"standing"},i("strong",{},qe(e.term(p.standing))),v?[": ",P(v[Q()]||v.en)]:null,x.length?[" ",K("evidence.later",{claims:i("span",{},x.map(($,R)=>[R?
" · ":"",$.o?n($.o):P(e.value($.value)),$.on?` (${ze($.on)})`:""]))})]:null)},j=p=>p.who?o(p.who):i("span",{},l("evidence.source")),d=p=>[p.capacity&&[p.who&&!p.
o?K("as.posts",{posts:o(p.capacity)}):K("evidence.capacity",{post:o(p.capacity)})],p.anonymity&&[P(e.term(p.anonymity))],p.to&&K("evidence.told",{who:o(p.to)}),
p.occasion&&K("evidence.occasion",{event:o(p.occasion)}),p.on&&[P(ze(p.on))],p.wording&&K("evidence.wording",{words:P(p.wording)}),p.basis&&K("tag.date",{basis:P(
e.term(p.basis))}),p.rank&&[i("strong",{},e.term(p.rank)),p.why?[": ",P(p.why)]:""]].filter(Boolean),f=(p,v)=>{let x=e.claims[p],$=e.sources.get(x.source)||{},R=d(
x),B=i("em",{},x.mode?e.term(x.mode):l("evidence.stated"));return i("li",{class:`claim${x.silent?" silent":""}`},i("p",{class:"word"},j(x)," ",B,x.o?` ${l("evid\
ence.this")}`:[": ",P(e.value(x.value))]),R.length?i("p",{class:"muted"},R.map((X,se)=>[se?" · ":"",X])):null,i("p",{class:"source"},C(x.source)),y(x),O([...x.
repeats||[],...x.repeats?[]:$.repeats||[]]),T(x.sentences),v?M(x,v):null)},M=(p,v)=>{let x=i("p",{class:"citation",hidden:!0}),$=i("button",{type:"button",class:"\
more"},l("cite.copy"));return $.addEventListener("click",async()=>{let R=Rt(e,v,p);x.replaceChildren(P(R)),x.hidden=!1;let B=l("cite.select");try{await navigator.
clipboard.writeText(R),B=l("cite.copied")}catch{getSelection().selectAllChildren(x)}$.textContent=B,document.getElementById("status").textContent=B}),i("div",{class:"\
cite"},i("p",{},$),x)},b=(p,v,x)=>v.length?[i("h3",{class:"minor"},p),re(v,12,$=>f($,x),"claims")]:null,q=p=>p.disputed&&p.o?(e.about.get(p.s)||[]).filter(v=>v.
s===p.s&&v.p===p.p&&v.o!==p.o):[],G=p=>e.sources.get(p.source)?.publisher||e.sources.get(p.source)?.title||p.source,F=p=>{let v=new Map;for(let $ of p){let R=JSON.
stringify([$.value,$.on||"",$.who||G($),$.standing||""]);v.has(R)?v.get(R).times+=1:v.set(R,{one:$,times:1})}let x=$=>e.value($.value);return[...v.values()].sort(
($,R)=>pt($.one.value)-pt(R.one.value)||x($.one).localeCompare(x(R.one)))},k=p=>{let v=p.claims.map(H=>e.claims[H]).filter(H=>H.value!==void 0);if(!p.disputed||
p.o||v.length<2)return null;let x=F(v),$=H=>H.standing?e.term(H.standing):H.silent?e.term(H.mode):"",R=({one:H,times:w})=>i("tr",{},i("td",{},P(e.value(H.value)),
$(H)?i("small",{},` ${$(H)}`):""),i("td",{},H.who?o(H.who):P(G(H)),w>1?i("small",{},` ${l("evidence.times",{documents:l("count.document",{n:w})})}`):null),i("td",
{},H.on?ze(H.on):"–")),B=i("tbody",{},x.slice(0,20).map(R)),X=i("button",{type:"button",class:"more"},l("more.rows",{n:x.length}));X.addEventListener("click",
()=>{B.append(...x.slice(20).map(R)),X.remove()});let se=i("tr",{},[l("table.value"),l("table.who"),l("table.asof")].map(H=>i("th",{scope:"col"},H)));return[i("\
table",{class:"values"},i("caption",{},l("table.caption")),i("thead",{},se),B),x.length>20?i("p",{class:"pager"},X):null]},L=p=>{let[v,x,$]=[[],[],[]];for(let B of p.
claims){let X=e.claims[B];(X.denies?x:X.silent?$:v).push(B)}let R=q(p);return[k(p),b(v.length>1?l("evidence.saying",{n:v.length}):l("evidence.says"),v,p),b(l("e\
vidence.denying"),x,p),b(l("evidence.nofact"),$.filter(B=>e.claims[B].standing),p),b(l("evidence.unasserted"),$.filter(B=>!e.claims[B].standing),p),R.length?[i(
"h3",{class:"minor"},l("evidence.rivals")),i("ul",{class:"plain"},R.map(B=>i("li",{},N(B),m(B))))]:null,p.rules.length?i("p",{class:"note"},K("evidence.drawn",{
rule:P(p.rules.map(e.term).join(", "))})):null,p.claims.length||p.rules.length?null:i("p",{class:"note"},l("evidence.name"))]},N=p=>i("a",{href:t.ofStatement(p),
class:"statement-link"},E(p)),E=p=>{let v=$=>P((e.things.get($)||{label:$}).label),x=p.o?v(p.o):P(e.value(p.value));return[v(p.s)," ",i("span",{class:"relation"},
p.property.label)," ",x,p.when?`, ${r(p)}`:""]};return{thingLink:n,named:o,sentence:s,value:a,qualified:c,when:r,tags:m,behind:L,line:N,words:E,remark:p=>i("li",
{class:"claim"},i("p",{class:"word"},p.who?o(p.who):l("evidence.source"),`, ${e.term(p.kind)}: `,p.phrase?["“",P(p.phrase),"”"]:P(p.gist)),p.phrase&&p.gist?
i("p",{},P(p.gist)):null,i("p",{class:"source"},C(p.source)),T(p.sentences||[])),origins:u,source:C}};var Be=(e,...t)=>i("fieldset",{},i("legend",{},e),t),ht=(e,t,n,o)=>{let a=i("input",{type:"checkbox",change:o});return a.checked=n,i("label",{class:`choice${t?"":
" none"}`},a,i("span",{},e),i("span",{class:"count"},t))},Bt=({model:e,address:t,finder:n,box:o})=>{let a=d=>t.replace(t.to({selection:d})),s=()=>t.now().selection,
r=d=>Be(l("filter.kinds"),e.legend.filter(f=>f.count).map(f=>ht([ee(f),f.label],d.kinds.get(f.id)||0,!s().hide.includes(f.id),()=>a(ye(s(),"hide",f.id))))),c=()=>Be(
l("filter.time"),i("p",{class:"hint"},l("filter.time.hint")),i("div",{class:"days"},Ie.map(d=>{let f=i("input",{type:"text",inputmode:"numeric",pattern:"\\d{4}(-\
\\d{2}(-\\d{2})?)?",placeholder:d==="since"?"1992":"2026-06",size:"11"});return f.value=s()[d],f.addEventListener("change",()=>{f.checkValidity()?a({...s(),[d]:f.
value.trim()}):f.reportValidity()}),i("label",{},l(`filter.${d}`)," ",f)}))),h=(d,f)=>{let M=i("div",{class:"finder",id:`filter-${d}`});return n.attach(M,{label:l(
`filter.${d}`),fits:f,choose:b=>a({...s(),[d]:[...new Set([...s()[d],b])]})}),Be(l(`filter.${d}`),M,A(d))},u=(d,f,M)=>i("button",{type:"button",class:"chip",click:M,
"aria-label":l("filter.remove",{what:f})},d,i("span",{"aria-hidden":"true"}," ×")),m=d=>(e.things.get(d)||{label:d}).label,A=d=>s()[d].length?i("p",{class:"chi\
ps"},s()[d].map(f=>u(P(m(f)),m(f),()=>a(ye(s(),d,f))))):null,C=d=>{let M=[...new Set([...e.sources.values()].map(b=>b.kind).filter(Boolean))].map(b=>[b,d.sources.
get(b)||0]).sort((b,q)=>q[1]-b[1]);return Be(l("filter.sources"),i("p",{class:"hint"},l("filter.sources.hint")),M.map(([b,q])=>ht(e.term(b),q,s().sources.includes(
b),()=>a(ye(s(),"sources",b)))))},T=d=>Be(l("filter.flags"),ke.map(f=>ht(l(`flag.${f}`),d.flags.get(f),s()[f],()=>a({...s(),[f]:!s()[f]})))),Y=d=>i("p",{class:"\
left","aria-live":"polite"},l("filter.left",{things:l("count.thing",{n:d.things.size}),statements:l("count.statement",{n:d.statements.size})})),O=()=>We(s())?i(
"button",{type:"button",class:"more",click:()=>a(ie())},l("filter.clear")):null;return{draw:d=>{let f=qt(e,s()),M=o.contains(document.activeElement)?[...o.querySelectorAll(
"input, button")].indexOf(document.activeElement):-1;o.replaceChildren(i("h2",{},l("filter.title")),Y(d),...[O()].filter(Boolean),T(f),c(),h("actors",b=>b.group.
actor),h("topics",b=>b.group.topic),...s().near.length?[h("near",()=>!0)]:[],C(f),r(f)),M>=0&&[...o.querySelectorAll("input, button")][M]?.focus()},active:()=>{
let d=s(),f=[];for(let b of["near","actors","topics"])for(let q of d[b])f.push(u([l(`filter.${b}`),": ",P(m(q))],m(q),()=>a(ye(s(),b,q))));for(let b of d.sources)
f.push(u(e.term(b),e.term(b),()=>a(ye(s(),"sources",b))));for(let b of Ie)d[b]&&f.push(u(`${l(`filter.${b}`)} ${d[b]}`,l(`filter.${b}`),()=>a({...s(),[b]:""})));
for(let b of ke)d[b]&&f.push(u(l(`flag.${b}`),l(`flag.${b}`),()=>a({...s(),[b]:!1})));let M=e.legend.filter(b=>d.hide.includes(b.id));return M.length&&f.push(u(
l("filter.hidden",{kinds:M.map(b=>b.label).join(", ")}),l("filter.kinds"),()=>a({...s(),hide:[]}))),f}}};var Dt=10,Ft=({model:e})=>({attach:(n,{label:o,placeholder:a=o,value:s="",choose:r,fits:c})=>{let h=`${n.id}-list`,u=i("ul",{id:h,class:"results",hidden:!0}),m=i(
"input",{type:"search","aria-label":o,placeholder:a,autocomplete:"off",spellcheck:"false","aria-controls":h,"aria-expanded":"false",role:"combobox","aria-autoco\
mplete":"list"});m.value=s;let A=()=>{u.hidden=!0,m.setAttribute("aria-expanded","false")},C=O=>{document.activeElement.blur(),A(),m.value="",r(O.id)},T=O=>{let y=Re(
m.value),j=O.called.indexOf(O.label),d=O.called.find((M,b)=>b!==j&&O.typed[b].includes(y)&&!O.typed[j].includes(y)),f=i("button",{type:"button",click:()=>C(O)},
ee(O.group),i("span",{},P(O.label),i("small",{},O.kindLabel,d?[" · ",P(d)]:"")));return i("li",{},f)},Y=()=>{if(!m.value.trim())return A();let O=e.search(m.value,
c),y=O.length-Dt;u.replaceChildren(...O.slice(0,Dt).map(T)),O.length||u.append(i("li",{class:"none"},l("search.none"))),y>0&&u.append(i("li",{class:"none"},l("s\
earch.more",{n:y}))),u.hidden=!1,m.setAttribute("aria-expanded","true"),document.getElementById("status").textContent=l("count.found",{n:O.length})};return m.addEventListener(
"input",Y),m.addEventListener("focus",()=>{m.select(),m.value&&e.search(m.value,c).length>1&&Y()}),n.addEventListener("keydown",O=>{let y=[...u.querySelectorAll(
"button")],j=y.indexOf(document.activeElement);O.key==="Escape"?(A(),m.focus(),A()):O.key==="Enter"&&O.target===m&&y.length&&!u.hidden?(O.preventDefault(),y[0].
click()):O.key==="ArrowDown"&&y.length?(O.preventDefault(),y[Math.min(j+1,y.length-1)].focus()):O.key==="ArrowUp"&&j>=0&&(O.preventDefault(),(y[j-1]||m).focus())}),
n.addEventListener("focusout",O=>{n.contains(O.relatedTarget)||A()}),n.replaceChildren(m,u),m}});var De={attested:{width:2.6,dashes:!1},single:{width:1.1,dashes:!1},disputed:{width:2,dashes:[10,4,2,4]},claimed:{width:1.1,dashes:[1,5]},interpretive:{width:1.6,
dashes:[7,6]},inferred:{width:1.8,dashes:[2,4]}},Ut=({model:e,layout:t,whole:n,box:o})=>{let r={nodes:[],edges:[],labels:[],key:""},c={things:new Set,statement:null},
h=[],u={},m=()=>{},A=new vis.DataSet,C=new vis.DataSet,T=new vis.Network(o,{nodes:A,edges:C},JSON.parse(e.drawn.options)),Y=()=>{let w=getComputedStyle(document.
documentElement),g=S=>w.getPropertyValue(`--${S}`).trim();u=Object.fromEntries(["stage","text","muted","line","accent","disputed","card","rim"].map(S=>[S,g(S)]))},
O=({thing:w,x:g,y:S,size:W})=>{let{shape:D,colour:U,hollow:Z}=w.group,ne=c.things.has(w.id);return{id:w.id,x:g,y:S,size:W,shape:D,label:void 0,borderWidth:Z||ne?
2.5:1,borderWidthSelected:3,color:y(Z?u.stage:U,ne?u.text:Z?U:u.rim)}},y=(w,g)=>({background:w,border:g,highlight:{background:w,border:u.text},hover:{background:w,
border:u.text}}),j=w=>!r.labels&&c.near&&!c.near.has(w),d=({statement:w,smooth:g})=>{let S=e.standing(w),{width:W,dashes:D}=De[S]||De.single,U=w.key===c.statement;
return{id:w.index,from:w.s,to:w.o,smooth:g,dashes:D,width:W+(U?2:0),color:{color:U?u.accent:S==="disputed"?u.disputed:u.line,highlight:u.accent,hover:u.accent},
arrows:{middle:{enabled:!0,scaleFactor:.55}},selectionWidth:1.5,hoverWidth:1}},f=()=>{if(A.clear(),C.clear(),!r.labels){r.ready={...n.prepare(r,c),grow:1},r.places=
null,T.redraw();return}A.add(r.nodes.map(O)),C.add(r.edges.map(d))},M=()=>{let w=[1/0,1/0,-1/0,-1/0],g=(S,W,D,U)=>{w[0]=Math.min(w[0],S),w[1]=Math.min(w[1],W),w[2]=
Math.max(w[2],D),w[3]=Math.max(w[3],U)};for(let{x:S,y:W,size:D}of r.nodes)g(S-D,W-D,S+D,W+D);for(let S of r.labels||[]){let W=b(S);g(W,S.y,W+S.width,S.y+S.height)}
return w},b=({align:w,x:g,width:S})=>w==="left"?g:w==="right"?g-S:g-S/2,q=()=>{if(!r.nodes.length)return;let[w,g,S,W]=M(),D=Math.max(1,o.clientWidth-52),U=Math.
max(1,o.clientHeight-52),Z=Math.min(D/(S-w||1),U/(W-g||1),r.labels?1.15:2),ne=Math.max(Z,r.labels?.3:.05);T.moveTo({position:{x:(w+S)/2,y:(g+W)/2},scale:ne})},G=w=>[
...w.captions.map(g=>({words:g,font:t.FONT.caption,high:t.LINE.caption,colour:u.muted})),...w.lines.map(g=>({words:g,font:w.card?t.FONT.centre:t.FONT.name,high:w.
card?t.LINE.centre:t.LINE.name,colour:u.text}))],F=(w,g)=>{let S=b(g);g.card&&(w.fillStyle=u.card,w.strokeStyle=u.rim,w.lineWidth=1,w.beginPath(),w.roundRect(S-
12,g.y-7,g.width+24,g.height+13,9),w.fill(),w.stroke()),w.textAlign=g.align,w.textBaseline="middle",w.lineJoin="round";let W=g.y;for(let{words:D,font:U,high:Z,colour:ne}of G(
g))w.font=U,g.card||z(w,D,g.x,W+Z/2,4),w.fillStyle=c.things.has(g.id)&&!g.card&&U===t.FONT.name?u.accent:ne,w.fillText(D,g.x,W+Z/2),W+=Z;h.push({...g,left:S,right:S+
g.width,top:g.y,bottom:g.y+g.height})},z=(w,g,S,W,D)=>{w.strokeStyle=u.stage,w.lineWidth=D,w.strokeText(g,S,W)},k=(w,g)=>w.left>g.right||w.right<g.left||w.top>g.
bottom||w.bottom<g.top,L=(w,g)=>g.filter(S=>!k(w,S)).length,N=({x:w,y:g,size:S},W,D,U)=>[{left:w-W/2,top:g+S+U},{left:w+S+U,top:g-D/2},{left:w-W/2,top:g-S-U-D},
{left:w-S-U-W,top:g-D/2}],E=()=>{let w=T.getScale(),{x:g,y:S}=T.getViewPosition(),[W,D]=[o.clientWidth/2/w,o.clientHeight/2/w],U=r.order.filter(({thing:je,x:oe,
y:ce})=>Math.abs(oe-g)<W&&Math.abs(ce-S)<D&&!j(je.id)),Z=U.slice(0,400).map(({x:je,y:oe,size:ce})=>({left:je-ce,right:je+ce,top:oe-ce,bottom:oe+ce})),ne=Math.min(
80,Math.max(10,Math.round(o.clientWidth*o.clientHeight/2e4))),tt=o.clientWidth>620?48/w:0,Sn=c.near?0:ne/2,Ye=[];for(let[je,oe]of U.slice(0,400).entries()){if(Ye.
length>=ne)break;let ce=c.things.has(oe.thing.id),nt=(ce?15:12.5)/w;oe.short||=t.wrap(oe.thing.label,t.FONT.name,190,1)[0],oe.wide||=t.width(oe.short,t.FONT.name)/
14;let zt=oe.wide*nt*(ce?1.06:1),vt=nt*1.25,jt=N(oe,zt,vt,3/w).map(_=>({..._,id:oe.thing.id,right:_.left+zt,bottom:_.top+vt,words:oe.short,strong:ce,size:nt})).
filter(_=>_.left>g-W&&_.right<g+W-tt&&_.bottom<S+D).filter(_=>Ye.every(ot=>k(_,ot))).map(_=>({..._,covered:L(_,Z)})).sort((_,ot)=>_.covered-ot.covered).find(({covered:_})=>ce||
je<10&&!c.near||_<=(je<Sn||w<.4?2:0));jt&&Ye.push(jt)}return Ye},I=0,p=()=>{clearTimeout(I),I=setTimeout(()=>{r.places=null,T.redraw()},120)},v=w=>{let g=T.getScale(),
{x:S,y:W}=T.getViewPosition(),D=[g,S,W].join();r.places?r.places.view!==D&&p():r.places={view:D,scale:g,list:E()},w.textAlign="left",w.textBaseline="middle",w.lineJoin=
"round";let U=r.places.scale/g;for(let Z of r.places.list){let ne=(Z.top+Z.bottom)/2;w.font=`${Z.strong?650:500} ${Z.size*U}px ${t.FACE}`,z(w,Z.words,Z.left,ne,
3.5/g),w.fillStyle=u.text,w.fillText(Z.words,Z.left,ne),h.push(Z)}};T.on("beforeDrawing",w=>{if(r.labels||!r.ready)return;w.save();let g=n.growth(T.getScale());
g!==r.ready.grow&&(r.ready={...n.prepare(r,c,g),grow:g}),n.draw(w,r.ready,u,De,T.getScale()),w.restore()}),T.on("afterDrawing",w=>{if(h=[],w.save(),r.labels)for(let g of r.
labels)F(w,g);else r.ready&&v(w);w.restore(),r.key&&!document.documentElement.dataset.drawn&&(document.documentElement.dataset.drawn=Math.round(performance.now()))});
let x=({x:w,y:g})=>h.find(S=>w>=S.left&&w<=S.right&&g>=S.top&&g<=S.bottom);T.on("click",({nodes:[w],edges:[g],pointer:S})=>{let W=(ne,tt)=>r.ready?ne(r.ready,S.
canvas,tt/T.getScale()):void 0,D=w??W(n.thingAt,4);if(D!==void 0)return m({thing:D});let U=x(S.canvas);if(U)return m(U.statement?{statement:U.statement}:{thing:U.
id});let Z=g===void 0?W(n.lineAt,5):e.statements[g];return m(Z?{statement:Z}:{})});let $=w=>()=>{o.style.cursor=w};for(let w of["hoverNode","hoverEdge"])T.on(w,
$("pointer"));for(let w of["blurNode","blurEdge"])T.on(w,$("default"));o.addEventListener("mousemove",w=>{let{left:g,top:S}=o.getBoundingClientRect();if(w.buttons)
return;let W=T.DOMtoCanvas({x:w.clientX-g,y:w.clientY-S});x(W)||r.ready&&n.thingAt(r.ready,W,4/T.getScale())?o.style.cursor="pointer":T.getNodeAt({x:w.clientX-g,
y:w.clientY-S})||(o.style.cursor="default")});let R=()=>{let w=({thing:S})=>Number(S.id.includes("--")),g=S=>c.things.has(S)?2:c.near&&c.near.has(S)?1:0;return[
...r.nodes].sort((S,W)=>g(W.thing.id)-g(S.thing.id)||w(S)-w(W)||W.size-S.size||e.byName(S.thing,W.thing))},B=(w,{things:g=[],statement:S=null}={})=>{let W=w.key===
r.key;r=w;let D=S?[S.s,S.o]:[];if(c={things:new Set(g),statement:S&&S.key},!r.labels){if(D.forEach(U=>c.things.add(U)),c.things.size&&(c.near=new Set(c.things),
!S))for(let U of g)e.neighbours(U).forEach(({thing:Z})=>c.near.add(Z.id));r.order=R()}f(),W||q(),T.unselectAll()},X=w=>T.moveTo({scale:T.getScale()*w}),se=w=>o.
setAttribute("aria-label",fe(w)),H=()=>({wide:o.clientWidth,high:o.clientHeight});return Y(),{show:B,fit:q,zoom:X,describe:se,size:H,restyle:Y,onPick:w=>{m=w},written:()=>h,
at:w=>T.canvasToDOM(r.nodes.find(({thing:g})=>g.id===w))}};var Un=["attested","single","interpretive","inferred","disputed"],Gn=e=>{let{width:t,dashes:n}=De[e],o=document.createElementNS("http://www.w3.org/2000/svg","sv\
g"),a=document.createElementNS("http://www.w3.org/2000/svg","line");for(let[s,r]of Object.entries({viewBox:"0 0 44 8",class:`swatch ${e}`,"aria-hidden":"true"}))
o.setAttribute(s,r);for(let[s,r]of Object.entries({x1:1,y1:4,x2:43,y2:4,"stroke-width":t,"stroke-dasharray":n?n.join(" "):"none"}))a.setAttribute(s,r);return o.
append(a),o},Gt=({model:e,address:t},n,o)=>{let{hide:a}=n.selection,s=u=>i("button",{type:"button","aria-pressed":String(!a.includes(u.id)),title:a.includes(u.id)?
l("legend.hidden"):l("legend.shown"),click:()=>t.replace(t.to({selection:ye(n.selection,"hide",u.id)}))},ee(u),` ${u.label} `,i("span",{class:"count"},u.count)),
r=o.querySelector("details")?.open,c=[...o.querySelectorAll("button")].indexOf(document.activeElement),h=i("details",{class:"lines",open:r},i("summary",{},l("le\
gend.lines")),i("ul",{},Un.map(u=>i("li",{},Gn(u),l(`line.${u}`)))));o.replaceChildren(i("div",{class:"chips",role:"group","aria-label":l("legend.label")},e.legend.
filter(u=>u.count).map(s)),...n.view==="network"?[h]:[]),c>=0&&o.querySelectorAll("button")[c]?.focus()};var Yt="9999-12-31",wt=(e,t,n)=>{let o=e.get(t);o?o.push(n):e.set(t,[n])},Yn=e=>{let t=new Map(Object.entries(e.terms));return{terms:t,term:o=>ae(t.get(o))||o||
""}},Hn=({first:e="",last:t="",edtf:n="",bounded:o=!1})=>e||t&&t<Yt?{first:e||"0000-01-01",last:t||Yt,edtf:n,bounded:o}:null,Zn=(e,t,n)=>({aliases:[],links:[],...e,
names:{en:e.label,...e.names},untagged:e.label,group:t,span:Hn(e),get label(){return this.names[Q()]||this.untagged},get kindLabel(){return e.kind?n(e.kind):this.
group.label}}),Kn=e=>({...e,get label(){return e.unclear&&e.unclear.length?l("relation.unclear",{now:ae(e.unclear[0]),once:ae(e.unclear[1])}):ae(e.names)},get reversed(){
return ae(e.inverse)},get meaning(){return ae(e.definition)}}),Qn=(e,t)=>{let n=new Map([...e.keys()].map(o=>[o,new Map]));for(let o of t)o.s!==o.o&&(wt(n.get(o.
s),o.o,o),wt(n.get(o.o),o.s,o));return n},Vn=(e,t,n)=>{let o=0;return e.typed.forEach((a,s)=>{let r=n.every(h=>a.startsWith(h)||a.includes(" "+h));if(!r&&!n.every(
h=>a.includes(h)))return;let c=a===t?5:a.startsWith(t)?4:r?3:1;o=Math.max(o,c-(s?.5:0))}),o},Jn=(e,t,n)=>{let o=null,a=()=>(o||=[...e.values()].filter(s=>!s.folded).
map(s=>(s.called=[...new Set([...Object.values(s.names),s.untagged,...s.aliases])],s.typed=s.called.map(Re),s)),o);return(s,r=()=>!0)=>{let c=Re(s);if(!c)return[];
let h=c.split(" ");return a().filter(r).map(u=>[Vn(u,c,h),u]).filter(([u])=>u>0).sort(([u,m],[A,C])=>A-u||t(C.id)-t(m.id)||n(m,C)).map(([,u])=>u)}},Xn=["dispute\
d","claimed","interpretive","inferred","single","attested"],Ht=e=>e.disputed?"disputed":e.layer==="claimed"?"claimed":e.property.interpretive?"interpretive":e.layer===
"inferred"?"inferred":e.origins>1?"attested":"single",Ae=e=>Xn.indexOf(Ht(e)),Zt=({content:e,drawn:t})=>{let{terms:n,term:o}=Yn(e),a=d=>ct(d,o),s=e.legend.map((d,f)=>({
...d,index:f,count:0,get label(){return ae(d.names)}})),r=new Map(e.sources.map(d=>[d.id,d])),c=new Map(Object.entries(e.properties).map(([d,f])=>[d,Kn(f)])),h=e.
claims;for(let d of[...h,...e.remarks])d.sentences=(d.sentences||[]).map(f=>e.sentences[f]);let u=new Map(e.things.map(d=>[d.id,Zn(d,s[d.group||0],o)]));for(let d of u.
values())d.folded||(d.group.count+=1);let m=e.statements.map((d,f)=>{let M=c.get(d.p)||{label:d.p,reversed:"",meaning:""},b=[d.s,d.p,d.via||d.o||""].join("~");return{
claims:[],rules:[],origins:0,...d,index:f,key:b,property:M}}),A=new Map;for(let d of m)for(let f of new Set([d.s,d.o,d.via]))u.has(f)&&wt(A,f,d);let C=t.edges.map(
d=>m[d]),T=Qn(u,C),Y=d=>(T.get(d)||new Map).size,O=new Map,y=(d,f)=>(O.has(Q())||O.set(Q(),new Intl.Collator(Q())),O.get(Q()).compare(d.label,f.label)),j=d=>[...T.
get(d)||new Map].map(([f,M])=>({thing:u.get(f),statements:M})).sort((f,M)=>f.thing.group.index-M.thing.group.index||Y(M.thing.id)-Y(f.thing.id)||y(f.thing,M.thing));
return{content:e,drawn:t,legend:s,sources:r,properties:c,claims:h,things:u,statements:m,about:A,edges:C,terms:n,term:o,value:a,spots:new Map(t.nodes.map(d=>[d.id,
d])),byKey:new Map(m.map(d=>[d.key,d])),neighbours:j,degree:Y,byName:y,standing:Ht,weakness:Ae,search:Jn(u,Y,y),nearTo:d=>(T.get(d)||new Map).keys(),between:(d,f)=>T.
get(d)&&T.get(d).get(f)||[]}};var de=(...e)=>i("h2",{tabindex:"-1"},e),V=(e,...t)=>t.flat(1/0).some(n=>n)?i("section",{},i("h3",{},e),t):null,ve=(e,t="plain")=>i("ul",{class:t},e.map(n=>i("l\
i",{},n))),mt=(e,t)=>e.length<=t+1?ve(e):[ve(e.slice(0,t)),i("details",{class:"more"},i("summary",{},l("more.rest",{n:e.length-t})),ve(e.slice(t)))],te=(e,t,n=!1)=>i(
"a",{href:e,"aria-current":n?"true":null},t),ue=(...e)=>e.some(Boolean)?i("p",{class:"actions"},e):null;var Kt=({model:e,address:t})=>{let{libraries:n}=e.content,o=i("tr",{},[l("about.library"),l("about.version"),l("about.licence")].map(s=>i("th",{scope:"col"},s))),
a=s=>i("tr",{},i("td",{},Ne(s.home,s.name),i("small",{},P(s.by))),i("td",{},s.version),i("td",{},s.licence));return[de(l("about.title")),i("p",{},l("about.file")),
i("p",{},l("about.texts")),V(l("about.reading"),i("p",{},l("about.lines")),i("p",{},l("about.places"))),V(l("about.keys"),i("p",{},l("about.keyboard"))),V(l("ab\
out.libraries"),i("table",{class:"values"},i("thead",{},o),i("tbody",{},n.map(a)))),i("p",{class:"note"},l("about.data")),ue(te(t.fresh(),l("start.title")))]};var[_n,eo]=[5,24],Qt=(e,t)=>e.s===t?e.property.label:e.property.reversed||l("relation.reversed",{relation:e.property.label}),to=({model:e,evidence:t,address:n},o,a)=>{
let s=o.s===a,r=s?t.value(o):t.thingLink(o.s),c=Qt(o,a),h=n.now().statement===o.key,u=o.o?e.things.get(s?o.o:o.s)?.label:e.value(o.value);return i("li",{class:`\
entry ${e.standing(o)}`},i("p",{class:"said"},i("span",{class:"relation"},c)," ",r,t.qualified(o)),t.tags(o),i("p",{},i("a",{class:"why",href:n.ofStatement(o),"\
aria-current":h?"true":null,"aria-label":l("evidence.of",{what:`${c} ${u||""}`})},l("evidence.link"))))},no=(e,t)=>Number(t.disputed||0)-Number(e.disputed||0)||
t.origins-e.origins,oo=(e,t,n)=>{let o=new Map;for(let r of t){let c=Qt(r,n),h=r.layer==="inferred"?1:0,u=o.get(c)||{name:c,inferred:h,members:[]};u.inferred=Math.
min(u.inferred,h),u.members.push(r),o.set(c,u)}let a=[...o.values()].sort((r,c)=>r.inferred-c.inferred||r.members.length-c.members.length||r.name.localeCompare(
c.name)),s=t.length>eo;return a.map(({name:r,members:c})=>{let h=()=>re([...c].sort(no),_n,m=>to(e,m,n),"entries");if(!s||c.length<3)return i("div",{class:"grou\
p"},h());let u=i("details",{class:"group"},i("summary",{},`${qe(r)} `,i("span",{class:"count"},c.length)));return u.addEventListener("toggle",()=>u.open&&u.children.
length===1&&u.append(...i("div",{},h()).childNodes)),u})},so=e=>{let t=Object.keys(xe).filter(n=>e.names[n]&&n!==Q()&&e.names[n]!==e.label).map(n=>[n,P(e.names[n],
{lang:n})]);e.aliases.length&&t.push([l("thing.also"),e.aliases.map((n,o)=>[o?", ":"",P(n)])]),e.at&&t.push([l("thing.at"),l("thing.point",{north:e.at[0].toFixed(
2),east:e.at[1].toFixed(2)})]);for(let n of e.links)t.push([l("thing.see"),Ne(n,n.replace(/^https?:\/\/(www\.)?/,""))]);return[t.length?i("dl",{class:"names"},t.
map(([n,o])=>[i("dt",{},n),i("dd",{},o)])):null,e.note?i("p",{class:"note"},P(ae(e.note))):null]},gt=new WeakMap,ao=(e,t)=>{if(!gt.has(e)){let n=new Map;for(let o of e.
statements)for(let a of new Set(o.claims.map(s=>e.claims[s].who).filter(Boolean)))n.has(a)?n.get(a).push(o):n.set(a,[o]);gt.set(e,n)}return gt.get(e).get(t)||[]},
io=({address:e},t)=>{let{view:n,whole:o}=e.now(),a={...ie(),near:[t.id]};return ue(n==="network"&&!o?null:te(e.fresh({thing:t.id}),l("thing.surroundings")),te(e.
fresh({path:!0,from:t.id}),l("thing.path")),te(e.fresh({view:"timeline",thing:t.id,selection:a}),l("thing.timeline")),te(e.fresh({view:"list",thing:t.id,selection:a}),
l("thing.list")),o||t.folded?null:te(e.fresh({whole:!0,thing:t.id}),l("thing.whole")))},Vt=(e,t)=>{let{model:n,evidence:o}=e,a=n.about.get(t.id)||[],s=m=>{let A=a.
filter(C=>m(C)&&(C.via!==t.id||C.s===t.id||C.o===t.id));return A.length?oo(e,A,t.id):null},r=a.filter(m=>m.via===t.id),c=n.content.remarks.filter(m=>(m.about||[]).
includes(t.id)||m.who===t.id),h=n.content.gaps.filter(m=>(m.about||[]).includes(t.id)),u=ao(n,t.id);return[i("p",{class:"kind"},ee(t.group),t.kindLabel),de(P(t.
label)),so(t),io(e,t),r.length?i("p",{},r.map(o.line)):null,V(l("thing.gaps"),h.length?ve(h.map(m=>P(ae(m.question)||m.label)),"plain unknown"):null),V(l("thing\
.details"),s(m=>!m.o&&m.layer!=="claimed")),V(l("thing.related"),s(m=>m.o&&m.layer!=="claimed")),V(l("thing.claimed"),s(m=>m.layer==="claimed")),V(l("thing.rema\
rks"),c.length?[i("p",{class:"note"},l("thing.remarks.note")),re(c,6,o.remark,"claims")]:null),u.length?V(l("thing.quoted",{n:u.length}),re(u,6,o.line)):null,a.
length?null:i("p",{class:"note"},l("thing.nothing"))]},Jt=(e,t)=>{let{model:n,evidence:o,address:a}=e,{path:s,thing:r}=a.now(),c=s?[l("path.back"),a.to({statement:""})]:
[l("thing.everything",{thing:(n.things.get(r)||n.things.get(t.s)).label}),a.ofThing(r||t.s)];return[i("p",{class:"kind"},i("a",{href:c[1]},"← ",P(c[0]))),i("h\
2",{tabindex:"-1",class:"sentence"},o.sentence(t)),o.tags(t),t.property.meaning?i("p",{class:"note"},K("evidence.meaning",{relation:i("span",{class:"relation"},
t.property.label),meaning:P(t.property.meaning)})):null,o.behind(t)]};var ro=.05,lo=3,co=e=>{let t=Math.max(40,ro*e.spots.size);return new Set([...e.things.values()].filter(n=>n.group.hub||e.degree(n.id)>t).map(n=>n.id))},po=(e,t)=>1+
Math.log2(1+e.degree(t))/4+(e.things.get(t).group.loose?2:0),uo=[.6,2,.8,.5,.2,0],ho=(e,t,n)=>Math.min(...e.between(t,n).map(o=>uo[Ae(o)])),wo=e=>{let t=0;for(let n=1;n<
e.length;n+=1)e[n][0]<e[t][0]&&(t=n);return e.splice(t,1)[0]},mo=(e,t,n,o,a)=>{let s=new Map([[t,{far:0,by:null}]]),r=[[0,t]],c=new Set;for(;r.length;){let[u,m]=wo(
r);if(m===n)break;if(!c.has(m)){c.add(m);for(let A of e.nearTo(m)){if(c.has(A)||A!==n&&o.has(A)||!a(m,A))continue;let C=u+ho(e,m,A)+(A===n?1:po(e,A));s.has(A)&&
s.get(A).far<=C||(s.set(A,{far:C,by:m}),r.push([C,A]))}}}if(!s.has(n))return null;let h=[];for(let u=n;u!==null;u=s.get(u).by)h.unshift(u);return h},Xt=(e,t,n,{
through:o=!1,selected:a=null}={})=>{let s=o?new Set:new Set(co(e));if(a)for(let h of e.things.keys())a.things.has(h)||s.add(h);let r=(h,u)=>!a||e.between(h,u).some(
m=>a.statements.has(m.index)),c=[];for(;c.length<lo;){let h=mo(e,t,n,s,r);if(!h||h.length===2&&c.length||(c.push(h),h.length===2))break;h.slice(1,-1).forEach(u=>s.
add(u))}return c},Fe=(e,t)=>t.slice(1).map((n,o)=>({from:t[o],to:n,statements:[...e.between(t[o],n)].sort((a,s)=>Ae(s)-Ae(a))})),_t=(e,t)=>Fe(e,t).map(({statements:n})=>n[0]).
sort((n,o)=>Ae(n)-Ae(o)||n.origins-o.origins)[0];var go=({model:e,address:t,finder:n})=>{let o=t.now(),a=(r,c)=>{let h=e.things.get(o[r]),u=i("div",{class:"finder",id:`path-${r}`});return n.attach(u,{label:c,value:h?
h.label:"",choose:m=>t.go(t.to({[r]:m,route:0,statement:""}))}),u},s=i("input",{type:"checkbox",id:"hubs",change:()=>t.go(t.to({hubs:!o.hubs,route:0,statement:""}))});
return s.checked=o.hubs,i("div",{class:"path-form"},a("from",l("path.from")),a("to",l("path.to")),i("label",{for:"hubs"},s,` ${l("path.hubs")}`))},fo=({model:e,
evidence:t,address:n},{statements:o})=>i("li",{class:"hop"},o.map(a=>i("div",{class:`entry ${e.standing(a)}`},i("p",{class:"said"},t.sentence(a)),t.tags(a),i("p",
{},i("a",{class:"why",href:n.ofStatement(a),"aria-label":l("evidence.of",{what:t.words(a).flat(1/0).map(s=>s?.textContent??s??"").join("")})},l("evidence.link")))))),
Ke=(...e)=>i("p",{class:"note"},e),en=(e,t)=>{let{model:n,address:o,evidence:a}=e,s=o.now(),r=[de(l("path.title")),go(e)];if(!n.things.has(s.from)||!n.things.has(
s.to))return[...r,Ke(l("path.choose"))];if(s.from===s.to)return[...r,Ke(l("path.same"))];if(!t.length)return[...r,Ke(s.hubs?l("path.none"):l("path.onlyhubs")),s.
hubs?null:ue(te(o.to({hubs:!0,statement:""}),l("path.allow")))];let c=t[s.route]||t[0],h=_t(n,c),u=h.property.interpretive||h.disputed||h.layer!=="fact"?l(`stan\
ding.${n.standing(h)}`):a.origins(h);return[...r,t.length>1?ue(...t.map((m,A)=>te(o.to({route:A,statement:""}),`${l("path.way",{n:A+1})}: ${l("count.step",{n:m.
length-1})}`,c===m))):null,i("p",{class:"note weakest"},K("path.weakest",{statement:a.line(h),how:i("strong",{},u)})),i("ol",{class:"hops"},Fe(n,c).map(m=>fo(e,
m))),s.hubs?null:Ke(K("path.avoided",{allow:i("a",{href:o.to({hubs:!0,statement:"",route:0})},P(l("path.allow")))}))]};var ko=({evidence:e,address:t},n)=>{let o=({s:h,o:u})=>[h,u],[a,s]=n,r=!s||o(s).includes(a.o)?a.s:a.o,c=[i("li",{},e.thingLink(r))];for(let h of n){let{label:u,
reversed:m}=h.property,A=h.s===r;r=A?h.o:h.s,c.push(i("li",{},i("a",{class:"relation",href:t.ofStatement(h)},A?u:m||`← ${u}`)," ",e.thingLink(r)))}return i("o\
l",{class:"story"},c)},yo=({model:e,address:t})=>{let{content:n}=e,o=[],a=(u,m,A)=>o.push(i("a",{href:A,class:"question"},K(u,m))),s=u=>P(e.things.get(u).label),
r=n.agreements[0];r&&a("ask.agreement",{thing:s(r)},t.ofThing(r));let c=n.disputed.map(u=>e.statements[u]).find(u=>!u.o);c&&a("ask.disputed",{what:P(c.property.
label),thing:s(c.s)},t.ofStatement(c));let h=n.events[0];return h&&r&&a("ask.path",{one:s(h),two:s(r)},t.fresh({path:!0,from:h,to:r})),a("ask.when",{},t.fresh({
view:"timeline"})),a("ask.single",{},t.fresh({view:"list",selection:{...ie(),single:!0}})),a("ask.undated",{},t.fresh({view:"list",selection:{...ie(),undated:!0}})),
ve(o)},bo=({model:e,evidence:t},n)=>{let o=(n.about||[]).filter(a=>e.things.has(a));return[P(ae(n.question)||n.label),o.length?i("span",{class:"muted gap-about"},
K("start.about",{things:i("span",{},o.map((a,s)=>[s?", ":"",t.thingLink(a)]))})):null]},tn=e=>{let{model:t,evidence:n,address:o,story:a}=e,{content:s,things:r,statements:c,
sources:h}=t,u=T=>[n.thingLink(T),i("span",{class:"muted"},` ${t.things.get(T).kindLabel} · ${l("count.neighbour",{n:t.degree(T)})}`)],m=s.disputed.map(T=>c[T]),
A=(T,Y)=>V(T,Y.length?mt(Y.map(u),5):null),C=s.agreements.length+s.events.length;return[de(l("start.title")),i("p",{class:"lead"},l("start.lead")),V(l("start.as\
ked"),s.asked.length?ve(s.asked.map(u)):null),r.size?V(l("start.questions"),yo(e)):null,V(l("start.stories"),a?a.list():null),A(l("start.agreements"),s.agreements),
A(l("start.events"),s.events),C?null:A(l("start.connected"),s.connected),V(l("start.disputed"),m.length?re(m,6,T=>[n.line(T),i("span",{class:"muted"},` ${l("cou\
nt.claim",{n:T.claims.length})}`)]):null),V(l("start.chains"),s.chains.length?s.chains.map(T=>ko(e,T.map(Y=>c[Y]))):null),V(l("start.gaps"),s.gaps.length?mt(s.gaps.
map(T=>bo(e,T)),5):null),i("p",{class:"muted counts"},[l("count.thing",{n:r.size}),l("count.statement",{n:c.length}),l("count.claim",{n:s.claims.length}),l("cou\
nt.source",{n:h.size})].join(" · ")),ue(te(o.fresh({about:!0}),l("about.title")))]};var ft=({address:e},t)=>[de(l("lost.title")),i("p",{class:"note"},l("lost.words")," ",P(t)),ue(te(e.fresh(),l("start.title")))],nn=(e,t)=>{let{model:n,address:o,
story:a}=e,s=o.now();return s.about?Kt(e):s.statement?o.statement()?Jt(e,o.statement()):ft(e,s.statement):s.path?en(e,t):s.story&&a?a.panel(s.story,s.step)||ft(
e,s.story):s.thing?n.things.has(s.thing)?Vt(e,n.things.get(s.thing)):ft(e,s.thing):tn(e)},on=(e,t,{focus:n})=>{e.replaceChildren(...i("div",{},t).childNodes),e.
scrollTop=0;let o=e.querySelector("h2");n&&o&&!document.activeElement.closest(".finder, #filters, #stage .view")&&o.focus({preventScroll:!0})};var zo=e=>{let t=0;return e.map(n=>t+=n)},vo=({n:e,v:t},n)=>{let o=Te(t,n),a=0;return Te(e,n).map(s=>o.slice(a,a+=s))},jo=({n:e,c:t},n)=>{let o=Array.from({length:e},
()=>({}));for(let[a,s]of Object.entries(t))Te(s,n).forEach((r,c)=>{r!==void 0&&(o[c][a]=r)});return o},So=({n:e,at:t,v:n},o)=>{let a=new Array(e).fill(void 0),s=Te(
n,o);return Te(t,o).forEach((r,c)=>{a[r]=s[c]}),a},xo={v:({v:e})=>e,d:({v:e})=>zo(e),r:({v:e},t)=>Te(e,t).map(n=>t[n]),l:vo,o:jo,p:So},Te=(e,t)=>xo[e.e](e,t),sn=({
strings:e,columns:t})=>Object.fromEntries(Object.entries(t).map(([n,o])=>[n,Te(o,e)]));var an=async()=>{let e=atob(document.getElementById("data").textContent),t=new Uint8Array(e.length);for(let r=0;r<e.length;r+=1)t[r]=e.charCodeAt(r);let n=await new Response(
new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"))).json(),{nodes:o,edges:a,...s}=sn(n.lists);return{drawn:{nodes:o,edges:a,options:n.options},
content:{...n.rest,...s}}};var Mo=40,Le=null,Qe=null,rn=null,ln=e=>{let{evidence:t,model:n}=Le;return i("li",{class:`told ${n.standing(e)}`},i("span",{class:"relation"},e.property.label),
" ",t.value(e),t.qualified(e)," ",t.tags(e),i("a",{class:"why",href:Le.address.ofStatement(e),"aria-label":l("evidence.of",{what:`${e.property.label}`})},l("evi\
dence.link")))},Eo=([e,t])=>{let n=Le.model.things.get(e);return i("li",{class:"about"},i("h4",{},i("a",{href:Le.address.ofThing(e),class:"thing"},ee(n.group),P(
n.label)),i("small",{},` ${n.kindLabel}`)),t.length>14?re(t,12,ln,"tellings","ul"):i("ul",{class:"tellings"},t.map(ln)))},Ao=(e,t)=>{let n=new Map;for(let a of t.
statements){let s=e.statements[a],r=e.things.get(s.s);r&&(n.has(r.id)?n.get(r.id).push(s):n.set(r.id,[s]))}let o=new Map(e.legend.map(a=>[a,[]]));for(let[a,s]of n)
o.get(e.things.get(a).group).push([a,s]);for(let a of o.values())a.sort(([s],[r])=>e.byName(e.things.get(s),e.things.get(r)));return[...o].filter(([,a])=>a.length)},
cn={name:"list",mount:(e,t)=>{Le=t,Qe=i("div",{class:"listing"}),e.append(Qe)},draw:({shown:e,selected:t})=>{let n=JSON.stringify([e.selection,e.lang]);if(n===rn)
return;rn=n;let o=Ao(Le.model,t),a=Math.max(3,Math.floor(Mo/Math.max(1,o.length)));Qe.replaceChildren(...o.length?o.map(([s,r])=>i("section",{},i("h3",{},ee(s),
qe(s.label)," ",i("span",{class:"count"},r.length)),re(r,a,Eo,"abouts"))):[i("p",{class:"empty"},l("list.empty"))]),Qe.parentElement.scrollTop=0},caption:({selected:e})=>[
l("list.caption",{statements:l("count.statement",{n:e.statements.size}),things:l("count.thing",{n:new Set([...e.statements].map(t=>Le.model.statements[t].s)).size})})]};var pn=null,un={name:"map",mount:e=>{pn=e},draw:({selected:e})=>{pn.replaceChildren(i("p",{class:"empty"},l("count.thing",{n:e.things.size})))}};var dn=({model:e})=>{let t='system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',n={name:`500 14px ${t}`,caption:`12px ${t}`,centre:`600 16px ${t}`},
o={name:18,caption:15,centre:21},[a,s]=[9,20],r=document.createElement("canvas").getContext("2d"),c=(z,k)=>(r.font=k,r.measureText(z).width),h=(z,k,L,N=3)=>{let E=[],
I="";for(let v of fe(z).split(/\s+/).filter(Boolean)){let x=I?`${I} ${v}`:v;!I||c(x,k)<=L?I=x:(E.push(I),I=v)}I&&E.push(I);let p=E.slice(0,N).map(v=>u(v,k,L));return E.
length>N&&(p[N-1]=u(`${p[N-1]} …`,k,L,!0)),p},u=(z,k,L,N=!1)=>{if(c(z,k)<=L)return z;let E=N?z.slice(0,-2):z;for(;E.length>1&&c(`${E}…`,k)>L;)E=E.slice(0,-1);
return`${E}…`},m=z=>z.startsWith(":")?e.term(z.slice(1)):e.things.get(z).label,A=({capacity:z})=>z&&l("as.posts",{posts:z.map(m).join(l("and"))}),C=({when:z})=>z&&
z.map(pe).join(" · "),T=(z,k)=>{let{label:L,reversed:N}=z.property,E=[z.s===k?L:N||`← ${L}`,C(z),A(z)].filter(Boolean).join(", ");return z.disputed?`${E} (${l(
"standing.disputed")})`:z.layer==="inferred"?`${E} (${l("standing.inferred")})`:E},Y=(z,k,L)=>{let N=[...new Set(z.map(I=>T(I,k)))];return(N.length>3?[...N.slice(
0,2),l("more.relations",{n:N.length-2})]:N).flatMap(I=>h(I,n.caption,L,2))},O=(z,k)=>k&&z.label.startsWith(`${k.label}: `)?`… ${z.label.slice(k.label.length+2)}`:
z.label,y=(z,k,L,N)=>{let E=h(O(z,N),n.name,L),I=Math.max(...E.map(p=>c(p,n.name)),...k.map(p=>c(p,n.caption)));return{thing:z,lines:E,captions:k,width:I,height:E.
length*o.name+k.length*o.caption}},j=z=>{let k=Math.min(.22,.6/z.length);return z.map((L,N)=>{let E=(N-(z.length-1)/2)*(z[0].s===L.s?k:-k),I=E?{enabled:!0,type:E>
0?"curvedCW":"curvedCCW",roundness:Math.abs(E)}:!1;return{statement:L,smooth:I}})},d=(z,k,L)=>{let N=z.reduce(($,R)=>$+R.height,0),E=Math.max(L?13:18,Math.min(L?
26:64,(L?380-N:420-N)/z.length)),I=N+E*(z.length-1),[p,v]=L?[70,62]:[130,110],x=-I/2;return z.map($=>{let R=x+$.height/2;x+=$.height+E;let B=Math.sqrt(Math.max(
0,1-(R/Math.max(I/2+60,160))**2));return{...$,x:k*(p+v*B),y:R,direction:k}})},f=(z,{selected:k,all:L,narrow:N,room:E})=>{let I=e.things.get(z),p=e.neighbours(z).
filter(({thing:g})=>k.things.has(g.id)).map(g=>({...g,statements:g.statements.filter(S=>k.statements.has(S.index))})).filter(g=>g.statements.length),x=L?p:b(p,N?
a:s,z),$=N?Math.max(120,E-205):200,R=x.map(g=>({...y(g.thing,Y(g.statements,z,$),$,I),statements:g.statements})),B=N?R.length:q(R),X=d(R.slice(0,B),1,N),se=d(R.
slice(B).reverse(),-1,!1),H=[...X,...se],w=H.map(g=>({id:g.thing.id,x:g.x+g.direction*18,y:g.y-g.height/2,width:g.width,height:g.height,lines:g.lines,captions:g.
captions,align:g.direction>0?"left":"right"}));return(!N||!R.length)&&w.push(M(I,R.length?190:280)),{nodes:[{thing:I,x:0,y:0,size:20},...H.map(g=>({thing:g.thing,
x:g.x,y:g.y,size:10}))],edges:H.flatMap(g=>j(g.statements)),labels:w,hidden:p.length-x.length,total:p.length}},M=(z,k)=>{let L=h(z.label,n.centre,k,4),N=Math.max(
...L.map(E=>c(E,n.centre)));return{id:z.id,x:0,y:34,width:N,height:L.length*o.centre,lines:L,captions:[],align:"center",card:!0}},b=(z,k,L)=>{if(z.length<=k)return z;
let N=new Map;for(let I of z){let p=T(I.statements[0],L);N.has(p)?N.get(p).push(I):N.set(p,[I])}let E=new Set;for(let I=0;E.size<k;I+=1)for(let p of N.values())
p[I]&&E.size<k&&E.add(p[I]);return z.filter(I=>E.has(I))},q=z=>{let k=z.reduce((E,I)=>E+I.height+18,0),L=0,N=z.findIndex(E=>(L+=E.height+18)>=k/2);return N<0?z.
length:N+1};return{FACE:t,FONT:n,LINE:o,width:c,wrap:h,phrase:T,round:f,chain:(z,{narrow:k,room:L})=>{let N=k?L-90:420,E=[],I=[],p=[],v=0;return z.forEach((x,$)=>{
let R=e.things.get(x),B=y(R,[],N);if(E.push({thing:R,x:0,y:v,size:13}),p.push({id:x,x:26,y:v-B.height/2,width:B.width,height:B.height,lines:B.lines,captions:[],
align:"left"}),$===z.length-1)return;let X=e.between(x,z[$+1]),se=X.flatMap(w=>h([`${w.s===x?"↓":"↑"} ${w.property.label}`,C(w),w.disputed&&l("standing.disp\
uted")].filter(Boolean).join(", "),n.caption,N,2)),H=Math.max(96,56+se.length*o.caption+B.height/2);p.push({x:26+6*X.length,y:v+H/2-se.length*o.caption/2,lines:[],
captions:se,align:"left",width:Math.max(...se.map(w=>c(w,n.caption))),height:se.length*o.caption,statement:X[0]}),I.push(...j(X)),v+=H}),{nodes:E,edges:I,labels:p,
hidden:0,total:z.length}},whole:({selected:z})=>{let k=z.things,L=[...k].map(E=>{let I=e.spots.get(E);return{thing:e.things.get(E),x:I.x,y:I.y,size:I.size}}),N=new Map;
for(let E of e.edges){if(!k.has(E.s)||!k.has(E.o)||!z.statements.has(E.index))continue;let I=[E.s,E.o].sort().join(`
`);N.has(I)?N.get(I).push(E):N.set(I,[E])}return{nodes:L,edges:[...N.values()].flatMap(j),labels:null,hidden:e.spots.size-L.length,total:L.length}}}};var hn=({model:e})=>{let o=(y,{x:j,y:d},f,M,b)=>{for(let q=0;q<M;q+=1){let G=b+q*2*Math.PI/M;q?y.lineTo(j+f*Math.cos(G),d+f*Math.sin(G)):y.moveTo(j+f*Math.cos(G),
d+f*Math.sin(G))}y.closePath()},s={star:(y,{x:j,y:d,size:f})=>{for(let M=0;M<10;M+=1){let b=M%2?f*.5:f*1.1,q=-Math.PI/2+M*Math.PI/5;M?y.lineTo(j+b*Math.cos(q),d+
b*Math.sin(q)):y.moveTo(j+b*Math.cos(q),d+b*Math.sin(q))}y.closePath()},dot:(y,{x:j,y:d,size:f})=>{y.moveTo(j+f,d),y.arc(j,d,f,0,2*Math.PI)},square:(y,{x:j,y:d,
size:f})=>y.rect(j-f*.88,d-f*.88,f*1.76,f*1.76),diamond:(y,j)=>o(y,j,j.size*1.12,4,0),triangle:(y,j)=>o(y,j,j.size*1.15,3,-Math.PI/2),triangleDown:(y,j)=>o(y,j,
j.size*1.15,3,Math.PI/2),hexagon:(y,j)=>o(y,j,j.size,6,0)},r=(y,j)=>`${Math.floor(y/128)},${Math.floor(j/128)}`,c=(y,j,d=1)=>{let f=k=>!j.near||j.near.has(k),M=new Map(
y.nodes.map(k=>[k.thing.id,k])),b={lines:new Map,shapes:new Map},q=(k,L,N)=>(k.has(L)||k.set(L,{...N,path:new Path2D}),k.get(L).path),G=y.edges.map(({statement:k,
smooth:L})=>({statement:k,...h(M.get(k.s),M.get(k.o),L)}));for(let{statement:k,from:L,over:N,to:E,far:I}of G){let p=j.things.has(k.s)||j.things.has(k.o),v=k.key===
j.statement,x=e.standing(k),$=I>700||M.get(k.s).thing.group.hub||M.get(k.o).thing.group.hub,R={standing:x,chosen:v,touches:p,long:$,faded:!!j.near&&!p},B=q(b.lines,
JSON.stringify(R),R);B.moveTo(L.x,L.y),N?B.quadraticCurveTo(N.x,N.y,E.x,E.y):B.lineTo(E.x,E.y)}let F=new Map;for(let k of y.nodes){let{group:L,id:N}=k.thing,E={
group:L,bright:f(N),chosen:j.things.has(N)};(s[L.shape]||s.dot)(q(b.shapes,[L.index,E.bright,E.chosen].join(),E),{...k,size:k.size*d});let I=r(k.x,k.y);F.has(I)?
F.get(I).push(k):F.set(I,[k])}let z=({touches:k,chosen:L})=>Number(k)+2*Number(L);return{lines:G,cells:F,strokes:[...b.lines.values()].sort((k,L)=>z(k)-z(L)),shapes:[
...b.shapes.values()].sort((k,L)=>Number(k.bright)-Number(L.bright)||Number(k.chosen)-Number(L.chosen))}},h=(y,j,d)=>{let[f,M]=[j.x-y.x,j.y-y.y],b=d?d.roundness*
(d.type==="curvedCW"?1:-1):0,q=b&&{x:(y.x+j.x)/2-M*b,y:(y.y+j.y)/2+f*b};return{from:y,to:j,over:q,far:Math.hypot(f,M)}},u=({touches:y,faded:j,long:d,chosen:f},M)=>y||
f?1:j?.07:(d?.16:.6)*Math.min(1,.6+M),m=(y,j,d,f,M)=>{let b=Math.max(1,.7/M);for(let q of j.strokes){let{width:G,dashes:F}=f[q.standing]||f.single;y.globalAlpha=
u(q,M),y.strokeStyle=q.chosen||q.touches?d.accent:q.standing==="disputed"?d.disputed:d.line,y.lineWidth=Math.max(G*.75,b*.8)+(q.chosen?2:0),y.setLineDash(F&&M>.5?
F:[]),y.stroke(q.path)}y.setLineDash([]);for(let{group:q,bright:G,chosen:F,path:z}of j.shapes)y.globalAlpha=G?1:.18,y.fillStyle=q.hollow?d.stage:q.colour,y.strokeStyle=
F?d.text:q.hollow?q.colour:d.rim,y.lineWidth=q.hollow||F?Math.max(2.5,b):1,y.fill(z),(M>.25||q.hollow||F)&&y.stroke(z);y.globalAlpha=1},A=(y,{x:j,y:d},f)=>{let M;
for(let b of[-128,0,128])for(let q of[-128,0,128])for(let G of y.cells.get(r(j+b,d+q))||[]){let F=Math.hypot(G.x-j,G.y-d)-G.size;F<=f&&(!M||F<M.far)&&(M={far:F,
id:G.thing.id})}return M&&M.id},C=(y,{x:j,y:d},f)=>{let M;for(let{statement:b,from:q,over:G,to:F}of y.lines){let[z,k]=q.x<F.x?[q.x,F.x]:[F.x,q.x],[L,N]=q.y<F.y?
[q.y,F.y]:[F.y,q.y],E=f+(G?(k-z+N-L)*.25:0);if(j<z-E||j>k+E||d<L-E||d>N+E)continue;let I=T({x:j,y:d},q,G,F);I<=f&&(!M||I<M.far)&&(M={far:I,statement:b})}return M&&
M.statement},T=(y,j,d,f)=>{if(!d)return Y(y,j,f);let[M,b]=[1/0,j];for(let q=1;q<=8;q+=1){let G=q/8,F=k=>(1-G)**2*j[k]+2*G*(1-G)*d[k]+G**2*f[k],z={x:F("x"),y:F("\
y")};M=Math.min(M,Y(y,b,z)),b=z}return M},Y=({x:y,y:j},d,f)=>{let[M,b]=[f.x-d.x,f.y-d.y],q=Math.max(0,Math.min(1,((y-d.x)*M+(j-d.y)*b)/(M*M+b*b||1)));return Math.
hypot(d.x+q*M-y,d.y+q*b-j)};return{growth:y=>Math.min(2.1,Math.max(1,Math.round(3.4/y/9*10)/10)),prepare:c,draw:m,thingAt:A,lineAt:C}};var To=620,we=null,Ue=null,he=null,Ve=null,le=null,mn=[],Lo=e=>["asked","agreements","events","connected"].map(t=>e.content[t][0]).find(Boolean)||"",No=e=>(e.path?
e.from:e.thing)||Lo(we.model),qo=({shown:e,selected:t,ways:n})=>{let{wide:o}=he.size(),a={selected:t,all:e.all,narrow:o<To,room:o},s=(...c)=>JSON.stringify([...c,
e.selection,e.lang,a.narrow?o:0]);if(e.whole&&!e.path)return{...Ue.whole(a),key:s("whole")};if(e.path&&n.length){let c=n[e.route]||n[0];return{...Ue.chain(c,a),
key:s("path",c),steps:Fe(we.model,c).length}}let r=No(e);return we.model.things.has(r)?{...Ue.round(r,a),key:s("thing",r,e.all),centre:r}:{nodes:[],edges:[],labels:[],
hidden:0,total:0,key:s("nothing")}},Po=({thing:e,statement:t})=>{let{address:n}=we,o=n.now();t?n.go(n.ofStatement(t)):e!==void 0?n.go(n.ofThing(e)):o.whole&&(o.
thing||o.statement)?n.go(n.to({thing:"",statement:""})):o.statement&&n.go(n.to({statement:""}))},kt=(e,t,n,o)=>{let a=i("button",{type:"button",id:e,click:o},t);
return mn.push([a,n]),a},Io=(e,t)=>{we=t,Ve=i("div",{id:"drawing",role:"img"});let n=i("div",{id:"zoom"},kt("zoom-in","+","network.in",()=>he.zoom(1.4)),kt("zoo\
m-out","−","network.out",()=>he.zoom(1/1.4)),kt("zoom-fit","⤢","network.fit",()=>he.fit()));e.append(Ve,n),Ue=dn(we),he=Ut({model:we.model,layout:Ue,whole:hn(
we),box:Ve}),he.onPick(Po)},wn=({shown:e})=>{if(!le)return[];let{model:t,address:n}=we;if(e.whole&&!e.path)return[`${l("count.thing",{n:le.nodes.length})}, ${l(
"count.line",{n:le.edges.length})}`];if(le.steps)return[l("network.path",{steps:l("count.step",{n:le.steps})})];if(!le.centre)return[l("network.empty")];let o=P(
t.things.get(le.centre).label),a=l("count.neighbour",{n:le.nodes.length-1});if(!le.hidden)return K("network.round",{thing:o,neighbours:a});let s=i("a",{href:n.to(
{all:!0,thing:le.centre})},l("network.all"));return[K("network.some",{thing:o,neighbours:a,total:le.total})," ",s]},gn={name:"network",mount:Io,draw:e=>{for(let[
n,o]of mn)n.setAttribute("aria-label",l(o));le=qo(e);let t=e.shown.whole&&!e.shown.path?[e.shown.thing].filter(Boolean):[];he.restyle(),he.show(le,{things:t,statement:e.
focus.statement}),he.describe(l("network.described",{what:wn(e).flat(1/0).map(n=>n?.textContent??n).join("")}))},caption:wn,fit:()=>he.fit(),export:()=>({canvas:()=>Ve.
querySelector("canvas")})};var Je="9999-12-31";var Xe=e=>Math.round(Date.parse(`${e.slice(0,10)}T00:00:00Z`)/864e5),$o=(e,t)=>t?e.last>=Je?"open":"lasting":e.bounded?"bounded":e.last>=Je?"open":e.first===e.last?
"day":"between",fn=(e,{id:t,thing:n,statement:o,span:a,lasting:s})=>({id:t,thing:n,statement:o,span:a,precision:a?$o(a,s):"unknown",about:/[~?%]/.test(a?.edtf||
""),label:()=>o?null:e.things.get(t).label}),et=(e,t)=>{let n=[];for(let s of t.things){let r=e.things.get(s);(r.span||r.group.start)&&n.push(fn(e,{id:s,thing:r,
span:r.span,lasting:!1}))}for(let s of t.statements){let r=e.statements[s];if(!r.via)continue;let c=e.things.get(r.s);n.push(fn(e,{id:r.via,thing:c,statement:r,
span:e.things.get(r.via)?.span||null,lasting:!0}))}let o=({span:s})=>s?s.first.startsWith("0000")?s.last:s.first:"9999-99-99",a=({span:s})=>s?s.last:"";return n.
sort((s,r)=>o(s)<o(r)?-1:o(s)>o(r)?1:a(s)<a(r)?-1:a(s)>a(r)?1:s.id<r.id?-1:1)},_e=({span:e})=>e?Number((e.first.startsWith("0000")?e.last:e.first).slice(0,4)):null,
kn=e=>{let t=new Map;for(let a of e)a.span&&t.set(_e(a),(t.get(_e(a))||0)+1);if(!t.size)return[];let n=Math.min(...t.keys()),o=Math.max(...t.keys());return Array.
from({length:o-n+1},(a,s)=>({year:n+s,count:t.get(n+s)||0}))},yn=(e,{first:t,last:n})=>{let o=Math.max(1,n-t),a=e.first.startsWith("0000"),s=e.last>=Je,r=a?0:(Xe(
e.first)-t)/o,c=s?1:(Xe(e.last)+1-t)/o,h=u=>Math.min(1,Math.max(0,u));return{from:h(r),to:h(Math.max(r,c)),openStart:a,openEnd:s}},bn=e=>{let t=e.flatMap(({span:a})=>a?
[a.first,a.last]:[]).filter(a=>!a.startsWith("0000")&&a<Je);if(!t.length)return{first:0,last:1};let n=Xe(`${t.reduce((a,s)=>a<s?a:s).slice(0,4)}-01-01`),o=Xe(`${Number(
t.reduce((a,s)=>a>s?a:s).slice(0,4))+1}-01-01`);return{first:n,last:o}};var Oo="http://www.w3.org/2000/svg",Co=150,ge=null,Ge=null,Ce=null,zn=null,yt=[],Oe=(e,t,...n)=>{let o=document.createElementNS(Oo,e);for(let[a,s]of Object.entries(
t))o.setAttribute(a,s);return o.append(...n),o},Ro=(e,t)=>{let n=kn(e),o=Math.max(1,...n.map(({count:c})=>c)),a=t.selection.since&&t.selection.since===t.selection.
until?Number(t.selection.since):null,s=c=>{let h=a===c;ge.address.go(ge.address.to({selection:{...t.selection,since:h?"":String(c),until:h?"":String(c)}}))},r=n.
map(({year:c,count:h},u)=>{let m=i("button",{type:"button",class:"year","aria-pressed":String(a===c),tabindex:(a===null?u===n.length-1:a===c)?"0":"-1","aria-lab\
el":l("time.year",{year:String(c),n:h}),title:l("time.year",{year:String(c),n:h}),click:()=>s(c)},i("span",{class:"bar","aria-hidden":"true"}),i("span",{class:"\
name","aria-hidden":"true"},u%5===0||n.length<12?String(c):""));return m.firstChild.style.height=`${h?Math.max(4,Math.round(100*Math.sqrt(h)/Math.sqrt(o))):0}%`,
m});Ge.replaceChildren(...r),Ge.onkeydown=c=>{let h={ArrowRight:1,ArrowLeft:-1}[c.key],u=r.indexOf(document.activeElement)+(h||0);if(!(!h||!r[u])){c.preventDefault();
for(let m of r)m.tabIndex=-1;r[u].tabIndex=0,r[u].focus()}}},me=1e3,Wo=(e,t)=>{let{from:n,to:o,openStart:a,openEnd:s}=yn(e.span,t),[r,c]=[n*me,Math.max(o*me,n*me+
3)],h=e.thing.group.colour,u=Oe("svg",{viewBox:`0 0 ${me} 16`,preserveAspectRatio:"none",class:`span ${e.precision}`,"aria-hidden":"true"});return u.append(Oe("\
line",{x1:0,x2:me,y1:8,y2:8,class:"ground"})),e.precision==="day"?u.append(Oe("rect",{x:Math.min(r,me-6),y:1,width:6,height:14,fill:h})):u.append(Oe("rect",{x:r,
y:4,width:c-r,height:8,fill:h,class:"band",stroke:h})),s&&u.append(Oe("path",{d:`M${me-12} 1 L${me} 8 L${me-12} 15`,class:"opened",stroke:h})),a&&u.append(Oe("p\
ath",{d:"M12 1 L0 8 L12 15",class:"opened",stroke:h})),u},Bo=e=>{if(!e.span)return l("time.unknown");if(e.statement?.when)return ge.evidence.when(e.statement);let t=e.
span.edtf&&!e.span.edtf.includes(" ")?e.span.edtf:e.span.first===e.span.last?e.span.first:`${e.span.first.startsWith("0000")?"..":e.span.first}/${e.span.last>="\
9999"?"..":e.span.last}`;return pe(t)},Do=(e,t)=>{let{model:n,address:o,evidence:a}=ge,s=e.statement?a.line(e.statement):i("a",{href:o.ofThing(e.id),class:"thin\
g"},P(e.label())),r={between:"time.between",bounded:"time.bounded",open:"time.open"}[e.precision],c=i("li",{class:`row ${e.precision}`,"data-row":e.statement?e.
statement.key:e.id},i("span",{class:"when"},Bo(e),r?i("small",{},l(r)):e.about?i("small",{},l("time.about")):null),i("span",{class:"what"},ee(e.statement&&n.things.
get(e.statement.o)?.group||e.thing.group),s));return e.span&&c.append(Wo(e,t)),c},Fo=(e,t)=>{let n=[];for(let a of e){let s=_e(a);(!n.length||n.at(-1).year!==s)&&
n.push({year:s,members:[]}),n.at(-1).members.push(a)}let o=Co;return n.map(({year:a,members:s})=>{let r=Math.max(8,Math.min(s.length,o));o-=Math.min(s.length,r);
let c=a===null?l("time.unknown"):String(a);return i("section",{},i("h3",{},c," ",i("span",{class:"count"},s.length)),re(s,r,h=>Do(h,t),"rows"))})},Uo=e=>{for(let n of Ce.
querySelectorAll("[aria-current]"))n.removeAttribute("aria-current");let t=new Set([...e.things,e.statement?.key,e.statement?.s]);yt=[...Ce.querySelectorAll(".r\
ow")].filter(n=>t.has(n.dataset.row));for(let n of yt)n.setAttribute("aria-current","true")},vn={name:"timeline",mount:(e,t)=>{ge=t,Ge=i("div",{class:"years",role:"\
group"}),Ce=i("div",{class:"chart"}),e.append(Ge,Ce)},draw:({shown:e,selected:t,focus:n})=>{let o=JSON.stringify([e.selection,Q()]);if(o!==zn){zn=o;let a=et(ge.
model,t),s=bn(a);Ge.setAttribute("aria-label",l("time.years")),Ro(et(ge.model,ge.selectedWithout(["since","until"])),e),Ce.replaceChildren(...a.length?Fo(a,s):[
i("p",{class:"empty"},l("time.none"))]),Ce.parentElement.scrollTop=0}Uo(n),yt[0]?.scrollIntoView({block:"nearest"})},caption:({selected:e})=>{let t=et(ge.model,
e),n=t.filter(o=>o.span).length;return[l("time.caption",{n,rest:t.length-n})]}};var bt=[gn,vn,un,cn];var J=e=>document.getElementById(e),Go=e=>{let t=Ot(e),n={model:e,address:t};return n.evidence=Wt(n),n.finder=Ft(n),n.filters=Bt({...n,box:J("filters")}),n.size=
()=>({wide:J("stage").clientWidth,high:J("views").clientHeight}),n.selectedWithout=o=>{let a=ie();return Pe(e,{...t.now().selection,...Object.fromEntries(o.map(
s=>[s,a[s]]))})},n},Yo=()=>{document.documentElement.lang=Q();for(let e of document.querySelectorAll("[data-t]"))e.textContent=l(e.dataset.t);for(let e of document.
querySelectorAll("[data-t-label]"))e.setAttribute("aria-label",l(e.dataset.tLabel))},Ho=({address:e},t)=>{let n=a=>i("a",{href:e.to({view:a,story:"",...a==="net\
work"?{}:{path:!1,whole:!1}}),id:`tab-${a}`,"aria-current":t.view===a?"page":null},l(`view.${a}`));J("tabs").replaceChildren(...$e.map(n));let o=We(t.selection);
J("tools").replaceChildren(i("a",{href:e.to({filters:!t.filters}),id:"go-filters",role:"button","aria-expanded":String(t.filters),"aria-controls":"filters"},l("\
filter.title"),o?i("span",{class:"badge"},o):null),i("a",{href:e.fresh({path:!0,from:t.thing}),id:"go-path","aria-current":t.path?"true":null},l("path.short")),
i("a",{href:e.fresh({whole:!0}),id:"go-whole","aria-current":t.whole&&t.view==="network"&&!t.path?"true":null},l("network.whole"))),J("home").href=e.fresh({filters:!1,
selection:ie()}),J("languages").replaceChildren(...Object.entries(xe).map(([a,s])=>i("a",{href:e.to({lang:a}),lang:a,hreflang:a,title:s,"aria-label":s,"aria-cur\
rent":a===t.lang?"true":null},a.toUpperCase())))},Zo=e=>{let t=new Map,n="",o="",a=r=>{let c=bt.find(h=>h.name===r);if(!t.has(r)){let h=i("div",{class:"view",id:`\
view-${r}`});J("views").append(h),t.set(r,h),c.mount(h,e)}for(let[h,u]of t)u.hidden=h!==r;return c},s=(r,c)=>({things:new Set(c?[c.s,c.o].filter(Boolean):[r.thing].
filter(Boolean)),statement:c});return r=>{let{address:c,model:h}=e,u=c.read();At(u.lang),o!==Q()&&(Yo(),Ko(e));let m=Pe(h,u.selection),A=u.path&&h.things.has(u.
from)&&h.things.has(u.to)?Xt(h,u.from,u.to,{through:u.hubs,selected:m}):[],C={shown:u,selected:m,focus:s(u,c.statement()),ways:A};Ho(e,u),J("filters").hidden=!u.
filters,u.filters&&e.filters.draw(m);let T=a(u.view);T.draw(C);let Y=[...T.caption&&T.caption(C)||[],...e.filters.active()];J("caption").replaceChildren(...i("p",
{},Y.map(y=>[y," "])).childNodes),Gt(e,u,J("legend"));let O=JSON.stringify({...u,filters:null,selection:u.path?u.selection:null});O!==n&&(on(J("panel"),nn(e,A),
{focus:!!r&&!!n&&o===Q()}),r&&u.view==="network"&&scrollTo(0,0),J("status").textContent=(J("panel").querySelector("h2")||{}).textContent||""),n=O,o=Q()}},jn=null,
Ko=e=>{jn=e.finder.attach(J("search"),{label:l("search.label"),placeholder:l("search.placeholder"),choose:t=>e.address.go(e.address.ofThing(t))})},Qo=async()=>{
let e=Go(Zt(await an())),t=Zo(e);addEventListener("keydown",o=>{o.key!=="/"||/^(input|textarea|select)$/i.test(o.target.tagName)||(o.preventDefault(),jn.focus())}),
J("skip").addEventListener("click",o=>{o.preventDefault(),J("panel").querySelector("h2").focus()}),addEventListener("hashchange",t),matchMedia("(prefers-color-s\
cheme: dark)").addEventListener("change",()=>t()),t();let{wide:n}=e.size();new ResizeObserver(()=>{if(Math.abs(e.size().wide-n)<2)return;n=e.size().wide,t();let o=bt.
find(a=>a.name===e.address.now().view);o.fit&&o.fit()}).observe(J("stage"))};Qo();})();
