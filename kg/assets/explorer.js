(()=>{var jn=/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,Mn={ł:"l",đ:"d",ø:"o",ß:"ss",æ:"ae",œ:"oe",ı:"i",ґ:"г"},En=e=>`\
⟨U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}⟩`,we=e=>String(e??"").replace(jn,En),Be=e=>String(e??"").normalize("NFD").replace(new RegExp(
"\\p{M}","gu"),"").toLowerCase().replace(/[łđøßæœıґ]/g,t=>Mn[t]).replace(/['’ʼ`"“”„«»]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim(),$n=(e,t)=>{
for(let n of t.flat(1/0))n==null||n===!1||n===""||e.append(n instanceof Node?n:document.createTextNode(we(n)));return e},a=(e,t={},...n)=>{let s=document.createElement(
e);for(let[i,o]of Object.entries(t))o==null||o===!1||(typeof o=="function"?s.addEventListener(i,o):s.setAttribute(i,o===!0?"":o));return $n(s,n)},O=(e,t={})=>a(
"bdi",t,e),Te=(e,t)=>{let n=null;try{n=new URL(e)}catch{n=null}return!n||!["http:","https:"].includes(n.protocol)?O(t||e):a("a",{href:n.href,rel:"noopener noref\
errer",target:"_blank",class:"outside"},O(t||n.hostname))};var Le=e=>e?e[0].toUpperCase()+e.slice(1):"",xt={square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.\
5 1 2h14z",hexagon:"M4.2 1.4h7.6L15.6 8l-3.8 6.6H4.2L.4 8z",star:"M8 .6l2.2 4.9 5.3.6-4 3.6 1.1 5.3L8 12.3 3.4 15l1.1-5.3-4-3.6 5.3-.6z",dot:"M8 1.5a6.5 6.5 0 1\
 1 0 13 6.5 6.5 0 0 1 0-13z"},ee=e=>{let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("ar\
ia-hidden","true"),t.setAttribute("class","sign");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",xt[e.shape]||xt.
dot),n.setAttribute("fill",e.hollow?"none":e.colour),n.setAttribute("stroke",e.hollow?e.colour:"currentColor"),n.setAttribute("stroke-width",e.hollow?"2.4":"0.8"),
t.append(n),t};var jt={"about.data":{en:"Code: MIT. Data and ontology: CC BY 4.0.",pl:"Kod: MIT. Dane i ontologia: CC BY 4.0.",uk:"Код: MIT. Дані й онтологія: CC BY 4.0."},
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
Sieć",uk:"Мережа"},"view.timeline":{en:"Timeline",pl:"Oś czasu",uk:"Хронологія"}};var je={en:"English",pl:"Polski",uk:"Українська"},Me="en",xe=Me,Mt=new Intl.PluralRules(xe),Et=new Intl.NumberFormat("en-GB"),An={en:"en-GB",pl:"pl-PL",
uk:"uk-UA"},$t=e=>{xe=Object.hasOwn(je,e)?e:Me,Mt=new Intl.PluralRules(xe),Et=new Intl.NumberFormat(Ge())},V=()=>xe,Ge=()=>An[xe],ot=e=>Et.format(e),ie=e=>typeof e==
"string"?e:e&&(e[xe]??e[Me]??Object.values(e)[0])||"",Tn=(e,t)=>{let n=jt[e];if(!n)throw new Error(`words.json has no ${e}`);let s=n[xe]??n[Me];return typeof s==
"string"?s:s[Mt.select(Number(t.n))]??s.other},Y=(e,t={})=>Tn(e,t).split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);if(!s)return n;let i=t[s[1]];return typeof i==
"number"?ot(i):i??""}),l=(e,t={})=>Y(e,t).join("");var Je={hide:"hide",near:"near",actors:"actor",topics:"topic",sources:"source"},Ce=["since","until"],ke=["disputed","single","undated","inferred"],ae=()=>({...Object.
fromEntries(Object.keys(Je).map(e=>[e,[]])),...Object.fromEntries(Ce.map(e=>[e,""])),...Object.fromEntries(ke.map(e=>[e,!1]))}),Ln=/^\d{4}(-\d{2}(-\d{2})?)?$/,At=e=>{
let t=ae();for(let[n,s]of Object.entries(Je))t[n]=[...new Set(e.getAll(s))].filter(Boolean);for(let n of Ce)t[n]=Ln.test(e.get(n)||"")?e.get(n):"";for(let n of ke)
t[n]=e.has(n);return t},Tt=(e,t)=>{for(let[n,s]of Object.entries(Je))for(let i of e[n])t.append(s,i);for(let n of Ce)e[n]&&t.set(n,e[n]);for(let n of ke)e[n]&&t.
set(n,"1")},De=e=>Object.keys(Je).filter(t=>e[t].length).length+ +!!(e.since||e.until)+ke.filter(t=>e[t]).length,ye=(e,t,n)=>{let s=e[t];return{...e,[t]:s.includes(
n)?s.filter(i=>i!==n):[...s,n]}},On=({first:e,last:t},n,s)=>(!n||t>=n)&&(!s||e.slice(0,s.length)<=s),Cn=(e,t)=>t.via?[e.things.get(t.via)?.span].filter(Boolean):
[t.s,t.o].map(n=>e.things.get(n)?.span).filter(Boolean),Nt=e=>!!(e&&e.group.start&&(!e.span||e.span.bounded)),Wn=(e,t)=>t.via?!e.things.get(t.via)?.span:Nt(e.things.
get(t.s))||Nt(e.things.get(t.o)),In=(e,t)=>{let n=new Set(t);for(let s of t)for(let i of e.nearTo(s))n.add(i);return n},Pn=(e,t)=>{let{since:n,until:s,sources:i}=t,
o=new Set(i);return[(n||s)&&(r=>Cn(e,r).some(c=>On(c,n,s))),o.size&&(r=>r.claims.some(c=>o.has(e.sources.get(e.claims[c].source)?.kind))),t.disputed&&(r=>!!r.disputed),
t.single&&(r=>r.origins===1),t.undated&&(r=>Wn(e,r)),t.inferred&&(r=>r.layer==="inferred")].filter(Boolean)},Oe=(e,t)=>{let n=new Set(t.hide),s=[t.near,t.actors,
t.topics].filter(f=>f.length).map(f=>In(e,f)),i=f=>{let $=e.things.get(f);return!!$&&!n.has($.group.id)&&s.every(P=>P.has(f))},o=Pn(e,t),r=new Set;for(let f of e.
things.values())!f.folded&&i(f.id)&&r.add(f.id);let c=new Set,h=new Set;for(let f of e.statements)!r.has(f.s)&&!e.things.get(f.s)?.folded||f.o&&e.things.has(f.o)&&
!r.has(f.o)&&!e.things.get(f.o).folded||o.every($=>$(f))&&(c.add(f.index),h.add(f.s),f.o&&h.add(f.o));return{things:o.length?new Set([...r].filter(f=>h.has(f))):
r,statements:c,narrowed:De(t)>0}},Lt=(e,t)=>{let n=new Map;for(let o of Oe(e,{...t,hide:[]}).things){let{group:r}=e.things.get(o);n.set(r.id,(n.get(r.id)||0)+1)}
let s=new Map;for(let o of Oe(e,{...t,sources:[]}).statements){let r=new Set(e.statements[o].claims.map(c=>e.sources.get(e.claims[c].source)?.kind).filter(Boolean));
for(let c of r)s.set(c,(s.get(c)||0)+1)}let i=new Map(ke.map(o=>[o,Oe(e,{...t,[o]:!0}).statements.size]));return{kinds:n,sources:s,flags:i}};var We=["network","timeline","map","list"],it=["thing","from","to","story"],at=["route","step"],rt=["path","whole","all","hubs","about","filters"],Wt=()=>({view:We[0],
...Object.fromEntries(it.map(e=>[e,""])),...Object.fromEntries(at.map(e=>[e,0])),...Object.fromEntries(rt.map(e=>[e,!1])),statement:"",lang:Me,selection:ae()}),
Ot=e=>{let t=new URLSearchParams(e.replace(/^#/,"")),n=Wt();We.includes(t.get("view"))&&(n.view=t.get("view"));for(let s of[...it,"statement"])n[s]=t.get(s)||"";
for(let s of at)n[s]=/^\d{1,4}$/.test(t.get(s)||"")?Number(t.get(s)):0;for(let s of rt)n[s]=t.has(s);return Object.hasOwn(je,t.get("lang")||"")&&(n.lang=t.get("\
lang")),n.selection=At(t),n},Ct=e=>{let t=new URLSearchParams;e.view!==We[0]&&t.set("view",e.view);for(let n of[...it,"statement"])e[n]&&t.set(n,e[n]);for(let n of at)
e[n]&&t.set(n,e[n]);for(let n of rt)e[n]&&t.set(n,"1");return Tt(e.selection,t),e.lang!==Me&&t.set("lang",e.lang),`#${t}`},It=(e,t=location)=>{let n=Ot(t.hash),
s=c=>Ct({...n,...c}),i=(c={})=>Ct({...Wt(),lang:n.lang,filters:n.filters,selection:n.selection,...c});return{now:()=>n,read:()=>n=Ot(t.hash),statement:()=>e.byKey.
get(n.statement)||null,to:s,fresh:i,ofThing:c=>{let{view:h,whole:d,path:f,story:$,step:P}=n;return i({view:h,whole:d&&!f,thing:c,...$?{story:$,step:P}:{}})},ofStatement:c=>{
let{thing:h,path:d,whole:f,view:$}=n;if(d||f||$!==We[0])return s({statement:c.key,about:!1});let P=h&&(c.s===h||c.o===h)?h:c.s;return s({thing:P,statement:c.key,
about:!1})},go:c=>{t.hash=c},replace:c=>t.replace(c)}};var Bn=/^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/,Dn={21:"season.spring",22:"season.summer",23:"season.autumn",24:"season.winter"},be=e=>{let t=/^([+-]?)(\d+)(\.\d+)?$/.
exec(String(e));if(!t)return String(e);let[,n,s,i]=t,o=i?V()==="en"?i:i.replace(".",","):"";return`${n==="+"?"":n}${ot(BigInt(s))}${o}`},lt=new Map,Pt=(e,t)=>{let n=`${Ge()}\
 ${Object.keys(t)}`;return lt.has(n)||lt.set(n,new Intl.DateTimeFormat(Ge(),{timeZone:"UTC",...t})),lt.get(n).format(e)},Ee=e=>{let t=Bn.exec(e);if(!t)return e;
let[,n,s,i,o]=t,r=Dn[Number(s)];if(s&&!r&&(Number(s)<1||Number(s)>12))return e;let c=new Date(Date.UTC(Number(n),Number(s&&!r?s:1)-1,Number(i||1))),h=n;return r?
h=l(r,{year:n}):i?h=Pt(c,{day:"numeric",month:"long",year:"numeric"}):s&&(h=Pt(c,{month:"long",year:"numeric"})),o?l(`date.${o}`,{date:h}):h},ue=e=>{let[t,n]=e.
split("/");return n===void 0?Ee(e):n===".."||n===""?l("date.since",{date:Ee(t)}):t===".."||t===""?l("date.until",{date:Ee(n)}):l("date.range",{from:Ee(t),to:Ee(
n)})},ve=e=>{let[t,n]=e.split("T");return!n||n.startsWith("23:59:59")?Ee(t):`${Ee(t)}, ${n.slice(0,5)}`},Rn=(e,t)=>e&&t?e===t?be(e):l("range.between",{low:be(e),
high:be(t)}):e?l("range.least",{n:be(e)}):t?l("range.most",{n:be(t)}):"",qn=(e,t)=>{let[n,s,i]=e.n;if(e.h)return`${t(e.h)} ${be(n)}`;let o=Rn(s,i);return n&&o&&
(s!==n||i!==n)?`${be(n)} (${o})`:o||be(n)},ct=(e,t)=>{if(e==null)return"";if(typeof e=="string")return e;if(e.l)return e.l.map(s=>ct(s,t)).join(" · ");if(e.d!==
void 0)return ue(e.d);if(e.m!==void 0)return ve(e.m);if(e.t!==void 0)return t(e.t);let n=[qn(e,t),e.u?t(e.u):""].filter(Boolean).join(" ");return e.a?l("value.a\
sof",{value:n,date:ve(e.a)}):n},ut=e=>Math.max(...(e&&e.n||[]).filter(Boolean).map(Number),-1/0);var dt=(e,t)=>t.startsWith(":")?e.term(t.slice(1)):(e.things.get(t)||{label:t}).label,Fn=(e,t)=>[dt(e,t.s),t.property.label,t.o?dt(e,t.o):e.value(t.value),t.when?
`(${t.when.map(ue).join(", ")})`:""].filter(Boolean).join(" "),Bt=(e,t,n)=>{let s=e.sources.get(n.source)||{title:n.source},i=n.who?`${dt(e,n.who)}, `:"",o=n.value===
void 0?"":`: ${e.value(n.value)}`,r=s.published&&s.published!=="unknown"?ue(s.published):l("date.unknown"),c=[`“${s.title}”`,s.publisher,r,s.url].filter(Boolean).
join(", "),h=n.sentences.map(([,f])=>`sha256:${f}`).join(", "),d=n.id?`${e.content.bases.claim}${n.id}`:"";return[`${i}${Fn(e,t)}${t.o?"":o}${n.on?` (${ve(n.on)}\
)`:""}. ${c}.`,[d,h].filter(Boolean).join(", ")].filter(Boolean).join(" ")};var pt=50,re=(e,t,n,s="plain",i="ol")=>{let o=a(i,{class:s}),r=a("button",{type:"button",class:"more"}),c=a("button",{type:"button",class:"more"}),h=0,d=f=>{let $=e.
slice(h,h+f).map(K=>{let I=n(K);return I instanceof Element&&I.tagName==="LI"?I:a("li",{},I)}),P=h&&$[0];o.append(...$),h+=$.length;let N=e.length-h;r.textContent=
l("more.next",{n:Math.min(N,pt),rest:N}),c.textContent=l("more.all",{n:e.length}),r.hidden=N<=0,c.hidden=N<=pt||e.length>1e3,P&&(P.querySelector("a, button")||r).
focus({preventScroll:!0})};return r.addEventListener("click",()=>d(pt)),c.addEventListener("click",()=>d(e.length)),d(e.length<=t+2?e.length:t),[o,e.length>h?a(
"p",{class:"pager"},r,c):null]};var Dt=({model:e,address:t})=>{let n=u=>{let z=e.things.get(u);return z?a("a",{href:t.ofThing(u),class:"thing"},ee(z.group),O(z.label)):O(u)},s=u=>u?u.startsWith(
":")?O(e.term(u.slice(1))):n(u):null,i=u=>u.o?n(u.o):O(e.value(u.value),{class:"value"}),o=u=>[n(u.s)," ",a("span",{class:"relation",title:we(u.property.meaning)},
u.property.label),a("span",{class:"arrow","aria-hidden":"true"}," → "),i(u),c(u)],r=u=>(u.when||[]).map(ue).join(" · "),c=u=>[u.when?a("span",{class:"when"},
", ",O(r(u))):null,u.capacity?a("span",{class:"when"},", ",Y("as.posts",{posts:h(u.capacity.map(s))})):null],h=u=>a("span",{},u.map((z,j)=>[j?l("and"):"",z])),d=u=>u.
origins>1?l("count.origin",{n:u.origins}):u.origins===1?l("standing.single"):l("origins.none"),f=u=>{let z=[],j=(B,...R)=>z.push(a("li",{class:`tag ${B}`},R));u.
disputed&&j("disputed",l("standing.disputed")),u.property.interpretive&&j("interpretive",l("tag.interpretive")),u.layer==="claimed"&&j("claimed",l("standing.cla\
imed")),u.weak&&j("claimed",l("tag.weak"));let W=(u.basis||[]).map(e.term).join(", ");W&&j("interpretive",Y("tag.date",{basis:O(W)}));for(let B of u.rules)j("in\
ferred",Y("tag.rule",{rule:O(e.term(B))}));return(u.layer==="fact"||u.origins)&&j(u.origins>1?"attested":"single",d(u)),a("ul",{class:"tags"},z)},$=u=>{try{return new Intl.
DisplayNames([V()],{type:"language",fallback:"code"}).of(u)}catch{return u}},P=u=>{let z=e.sources.get(u);if(!z)return O(u);let j=[z.publisher,z.kind&&e.term(z.
kind),z.published&&z.published!=="unknown"?ue(z.published):l("date.unknown"),z.language&&l("in.language",{language:$(z.language)})];return[z.url?Te(z.url,z.title):
O(z.title),a("span",{class:"muted"},j.filter(Boolean).map(W=>[" · ",O(W)]))]},N=u=>u.map(([z,j])=>a("p",{class:"hash"},Y("evidence.hash",{n:z||"?",hash:a("code",
{title:we(j)},`${(j||"").slice(0,12)}…`)}))),K=u=>a("span",{},u.map((z,j)=>[j?", ":"",O((e.sources.get(z)||{title:z}).title)])),I=u=>u.length?a("p",{class:"mu\
ted"},Y("evidence.repeats",{sources:K(u)})):null,y=u=>{if(!u.standing)return null;let z=e.content.standings[u.standing],j=(u.revised||[]).map(W=>e.claims[W]);return a(
"p",{class:"standing"},a("strong",{},Le(e.term(u.standing))),z?[": ",O(z[V()]||z.en)]:null,j.length?[" ",Y("evidence.later",{claims:a("span",{},j.map((W,B)=>[B?
" · ":"",W.o?n(W.o):O(e.value(W.value)),W.on?` (${ve(W.on)})`:""]))})]:null)},S=u=>u.who?s(u.who):a("span",{},l("evidence.source")),p=u=>[u.capacity&&[u.who&&!u.
o?Y("as.posts",{posts:s(u.capacity)}):Y("evidence.capacity",{post:s(u.capacity)})],u.anonymity&&[O(e.term(u.anonymity))],u.to&&Y("evidence.told",{who:s(u.to)}),
u.occasion&&Y("evidence.occasion",{event:s(u.occasion)}),u.on&&[O(ve(u.on))],u.wording&&Y("evidence.wording",{words:O(u.wording)}),u.basis&&Y("tag.date",{basis:O(
e.term(u.basis))}),u.rank&&[a("strong",{},e.term(u.rank)),u.why?[": ",O(u.why)]:""]].filter(Boolean),w=(u,z)=>{let j=e.claims[u],W=e.sources.get(j.source)||{},B=p(
j),R=a("em",{},j.mode?e.term(j.mode):l("evidence.stated"));return a("li",{class:`claim${j.silent?" silent":""}`},a("p",{class:"word"},S(j)," ",R,j.o?` ${l("evid\
ence.this")}`:[": ",O(e.value(j.value))]),B.length?a("p",{class:"muted"},B.map((X,oe)=>[oe?" · ":"",X])):null,a("p",{class:"source"},P(j.source)),y(j),I([...j.
repeats||[],...j.repeats?[]:W.repeats||[]]),N(j.sentences),z?M(j,z):null)},M=(u,z)=>{let j=a("p",{class:"citation",hidden:!0}),W=a("button",{type:"button",class:"\
more"},l("cite.copy"));return W.addEventListener("click",async()=>{let B=Bt(e,z,u);j.replaceChildren(O(B)),j.hidden=!1;let R=l("cite.select");try{await navigator.
clipboard.writeText(B),R=l("cite.copied")}catch{getSelection().selectAllChildren(j)}W.textContent=R,document.getElementById("status").textContent=R}),a("div",{class:"\
cite"},a("p",{},W),j)},b=(u,z,j)=>z.length?[a("h3",{class:"minor"},u),re(z,12,W=>w(W,j),"claims")]:null,L=u=>u.disputed&&u.o?(e.about.get(u.s)||[]).filter(z=>z.
s===u.s&&z.p===u.p&&z.o!==u.o):[],H=u=>e.sources.get(u.source)?.publisher||e.sources.get(u.source)?.title||u.source,F=u=>{let z=new Map;for(let W of u){let B=JSON.
stringify([W.value,W.on||"",W.who||H(W),W.standing||""]);z.has(B)?z.get(B).times+=1:z.set(B,{one:W,times:1})}let j=W=>e.value(W.value);return[...z.values()].sort(
(W,B)=>ut(W.one.value)-ut(B.one.value)||j(W.one).localeCompare(j(B.one)))},k=u=>{let z=u.claims.map(G=>e.claims[G]).filter(G=>G.value!==void 0);if(!u.disputed||
u.o||z.length<2)return null;let j=F(z),W=G=>G.standing?e.term(G.standing):G.silent?e.term(G.mode):"",B=({one:G,times:g})=>a("tr",{},a("td",{},O(e.value(G.value)),
W(G)?a("small",{},` ${W(G)}`):""),a("td",{},G.who?s(G.who):O(H(G)),g>1?a("small",{},` ${l("evidence.times",{documents:l("count.document",{n:g})})}`):null),a("td",
{},G.on?ve(G.on):"–")),R=a("tbody",{},j.slice(0,20).map(B)),X=a("button",{type:"button",class:"more"},l("more.rows",{n:j.length}));X.addEventListener("click",
()=>{R.append(...j.slice(20).map(B)),X.remove()});let oe=a("tr",{},[l("table.value"),l("table.who"),l("table.asof")].map(G=>a("th",{scope:"col"},G)));return[a("\
table",{class:"values"},a("caption",{},l("table.caption")),a("thead",{},oe),R),j.length>20?a("p",{class:"pager"},X):null]},A=u=>{let[z,j,W]=[[],[],[]];for(let R of u.
claims){let X=e.claims[R];(X.denies?j:X.silent?W:z).push(R)}let B=L(u);return[k(u),b(z.length>1?l("evidence.saying",{n:z.length}):l("evidence.says"),z,u),b(l("e\
vidence.denying"),j,u),b(l("evidence.nofact"),W.filter(R=>e.claims[R].standing),u),b(l("evidence.unasserted"),W.filter(R=>!e.claims[R].standing),u),B.length?[a(
"h3",{class:"minor"},l("evidence.rivals")),a("ul",{class:"plain"},B.map(R=>a("li",{},T(R),f(R))))]:null,u.rules.length?a("p",{class:"note"},Y("evidence.drawn",{
rule:O(u.rules.map(e.term).join(", "))})):null,u.claims.length||u.rules.length?null:a("p",{class:"note"},l("evidence.name"))]},T=u=>a("a",{href:t.ofStatement(u),
class:"statement-link"},E(u)),E=u=>{let z=W=>O((e.things.get(W)||{label:W}).label),j=u.o?z(u.o):O(e.value(u.value));return[z(u.s)," ",a("span",{class:"relation"},
u.property.label)," ",j,u.when?`, ${r(u)}`:""]};return{thingLink:n,named:s,sentence:o,value:i,qualified:c,when:r,tags:f,behind:A,line:T,words:E,remark:u=>a("li",
{class:"claim"},a("p",{class:"word"},u.who?s(u.who):l("evidence.source"),`, ${e.term(u.kind)}: `,u.phrase?["“",O(u.phrase),"”"]:O(u.gist)),u.phrase&&u.gist?
a("p",{},O(u.gist)):null,a("p",{class:"source"},P(u.source)),N(u.sentences||[])),origins:d,source:P}};var Re=(e,...t)=>a("fieldset",{},a("legend",{},e),t),ht=(e,t,n,s)=>{let i=a("input",{type:"checkbox",change:s});return i.checked=n,a("label",{class:`choice${t?"":
" none"}`},i,a("span",{},e),a("span",{class:"count"},t))},Rt=({model:e,address:t,finder:n,box:s})=>{let i=p=>t.replace(t.to({selection:p})),o=()=>t.now().selection,
r=p=>Re(l("filter.kinds"),e.legend.filter(w=>w.count).map(w=>ht([ee(w),w.label],p.kinds.get(w.id)||0,!o().hide.includes(w.id),()=>i(ye(o(),"hide",w.id))))),c=()=>Re(
l("filter.time"),a("p",{class:"hint"},l("filter.time.hint")),a("div",{class:"days"},Ce.map(p=>{let w=a("input",{type:"text",inputmode:"numeric",pattern:"\\d{4}(-\
\\d{2}(-\\d{2})?)?",placeholder:p==="since"?"1992":"2026-06",size:"11"});return w.value=o()[p],w.addEventListener("change",()=>{w.checkValidity()?i({...o(),[p]:w.
value.trim()}):w.reportValidity()}),a("label",{},l(`filter.${p}`)," ",w)}))),h=(p,w)=>{let M=a("div",{class:"finder",id:`filter-${p}`});return n.attach(M,{label:l(
`filter.${p}`),fits:w,choose:b=>i({...o(),[p]:[...new Set([...o()[p],b])]})}),Re(l(`filter.${p}`),M,$(p))},d=(p,w,M)=>a("button",{type:"button",class:"chip",click:M,
"aria-label":l("filter.remove",{what:w})},p,a("span",{"aria-hidden":"true"}," ×")),f=p=>(e.things.get(p)||{label:p}).label,$=p=>o()[p].length?a("p",{class:"chi\
ps"},o()[p].map(w=>d(O(f(w)),f(w),()=>i(ye(o(),p,w))))):null,P=p=>{let M=[...new Set([...e.sources.values()].map(b=>b.kind).filter(Boolean))].map(b=>[b,p.sources.
get(b)||0]).sort((b,L)=>L[1]-b[1]);return Re(l("filter.sources"),a("p",{class:"hint"},l("filter.sources.hint")),M.map(([b,L])=>ht(e.term(b),L,o().sources.includes(
b),()=>i(ye(o(),"sources",b)))))},N=p=>Re(l("filter.flags"),ke.map(w=>ht(l(`flag.${w}`),p.flags.get(w),o()[w],()=>i({...o(),[w]:!o()[w]})))),K=p=>a("p",{class:"\
left","aria-live":"polite"},l("filter.left",{things:l("count.thing",{n:p.things.size}),statements:l("count.statement",{n:p.statements.size})})),I=()=>De(o())?a(
"button",{type:"button",class:"more",click:()=>i(ae())},l("filter.clear")):null;return{draw:p=>{let w=Lt(e,o()),M=s.contains(document.activeElement)?[...s.querySelectorAll(
"input, button")].indexOf(document.activeElement):-1;s.replaceChildren(a("h2",{},l("filter.title")),K(p),...[I()].filter(Boolean),N(w),c(),h("actors",b=>b.group.
actor),h("topics",b=>b.group.topic),...o().near.length?[h("near",()=>!0)]:[],P(w),r(w)),M>=0&&[...s.querySelectorAll("input, button")][M]?.focus()},active:()=>{
let p=o(),w=[];for(let b of["near","actors","topics"])for(let L of p[b])w.push(d([l(`filter.${b}`),": ",O(f(L))],f(L),()=>i(ye(o(),b,L))));for(let b of p.sources)
w.push(d(e.term(b),e.term(b),()=>i(ye(o(),"sources",b))));for(let b of Ce)p[b]&&w.push(d(`${l(`filter.${b}`)} ${p[b]}`,l(`filter.${b}`),()=>i({...o(),[b]:""})));
for(let b of ke)p[b]&&w.push(d(l(`flag.${b}`),l(`flag.${b}`),()=>i({...o(),[b]:!1})));let M=e.legend.filter(b=>p.hide.includes(b.id));return M.length&&w.push(d(
l("filter.hidden",{kinds:M.map(b=>b.label).join(", ")}),l("filter.kinds"),()=>i({...o(),hide:[]}))),w}}};var qt=10,Ft=({model:e})=>({attach:(n,{label:s,placeholder:i=s,value:o="",choose:r,fits:c})=>{let h=`${n.id}-list`,d=a("ul",{id:h,class:"results",hidden:!0}),f=a(
"input",{type:"search","aria-label":s,placeholder:i,autocomplete:"off",spellcheck:"false","aria-controls":h,"aria-expanded":"false",role:"combobox","aria-autoco\
mplete":"list"});f.value=o;let $=()=>{d.hidden=!0,f.setAttribute("aria-expanded","false")},P=I=>{document.activeElement.blur(),$(),f.value="",r(I.id)},N=I=>{let y=Be(
f.value),S=I.called.indexOf(I.label),p=I.called.find((M,b)=>b!==S&&I.typed[b].includes(y)&&!I.typed[S].includes(y)),w=a("button",{type:"button",click:()=>P(I)},
ee(I.group),a("span",{},O(I.label),a("small",{},I.kindLabel,p?[" · ",O(p)]:"")));return a("li",{},w)},K=()=>{if(!f.value.trim())return $();let I=e.search(f.value,
c),y=I.length-qt;d.replaceChildren(...I.slice(0,qt).map(N)),I.length||d.append(a("li",{class:"none"},l("search.none"))),y>0&&d.append(a("li",{class:"none"},l("s\
earch.more",{n:y}))),d.hidden=!1,f.setAttribute("aria-expanded","true"),document.getElementById("status").textContent=l("count.found",{n:I.length})};return f.addEventListener(
"input",K),f.addEventListener("focus",()=>{f.select(),f.value&&e.search(f.value,c).length>1&&K()}),n.addEventListener("keydown",I=>{let y=[...d.querySelectorAll(
"button")],S=y.indexOf(document.activeElement);I.key==="Escape"?($(),f.focus(),$()):I.key==="Enter"&&I.target===f&&y.length&&!d.hidden?(I.preventDefault(),y[0].
click()):I.key==="ArrowDown"&&y.length?(I.preventDefault(),y[Math.min(S+1,y.length-1)].focus()):I.key==="ArrowUp"&&S>=0&&(I.preventDefault(),(y[S-1]||f).focus())}),
n.addEventListener("focusout",I=>{n.contains(I.relatedTarget)||$()}),n.replaceChildren(f,d),f}});var qe={attested:{width:2.6,dashes:!1},single:{width:1.1,dashes:!1},disputed:{width:2,dashes:[10,4,2,4]},claimed:{width:1.1,dashes:[1,5]},interpretive:{width:1.6,
dashes:[7,6]},inferred:{width:1.8,dashes:[2,4]}},Ut=({model:e,layout:t,whole:n,box:s})=>{let r={nodes:[],edges:[],labels:[],key:""},c={things:new Set,statement:null},
h=[],d={},f=()=>{},$=new vis.DataSet,P=new vis.DataSet,N=new vis.Network(s,{nodes:$,edges:P},JSON.parse(e.drawn.options)),K=()=>{let g=getComputedStyle(document.
documentElement),m=x=>g.getPropertyValue(`--${x}`).trim();d=Object.fromEntries(["stage","text","muted","line","accent","disputed","card","rim"].map(x=>[x,m(x)]))},
I=({thing:g,x:m,y:x,size:D})=>{let{shape:q,colour:U,hollow:J}=g.group,ne=c.things.has(g.id);return{id:g.id,x:m,y:x,size:D,shape:q,label:void 0,borderWidth:J||ne?
2.5:1,borderWidthSelected:3,color:y(J?d.stage:U,ne?d.text:J?U:d.rim)}},y=(g,m)=>({background:g,border:m,highlight:{background:g,border:d.text},hover:{background:g,
border:d.text}}),S=g=>!r.labels&&c.near&&!c.near.has(g),p=({statement:g,smooth:m})=>{let x=e.standing(g),{width:D,dashes:q}=qe[x]||qe.single,U=g.key===c.statement;
return{id:g.index,from:g.s,to:g.o,smooth:m,dashes:q,width:D+(U?2:0),color:{color:U?d.accent:x==="disputed"?d.disputed:d.line,highlight:d.accent,hover:d.accent},
arrows:{middle:{enabled:!0,scaleFactor:.55}},selectionWidth:1.5,hoverWidth:1}},w=()=>{if($.clear(),P.clear(),!r.labels){r.ready={...n.prepare(r,c),grow:1},r.places=
null,N.redraw();return}$.add(r.nodes.map(I)),P.add(r.edges.map(p))},M=()=>{let g=[1/0,1/0,-1/0,-1/0],m=(x,D,q,U)=>{g[0]=Math.min(g[0],x),g[1]=Math.min(g[1],D),g[2]=
Math.max(g[2],q),g[3]=Math.max(g[3],U)};for(let{x,y:D,size:q}of r.nodes)m(x-q,D-q,x+q,D+q);for(let x of r.labels||[]){let D=b(x);m(D,x.y,D+x.width,x.y+x.height)}
return g},b=({align:g,x:m,width:x})=>g==="left"?m:g==="right"?m-x:m-x/2,L=()=>{if(!r.nodes.length)return;let[g,m,x,D]=M(),q=Math.max(1,s.clientWidth-52),U=Math.
max(1,s.clientHeight-52),J=Math.min(q/(x-g||1),U/(D-m||1),r.labels?1.15:2),ne=Math.max(J,r.labels?.3:.05);N.moveTo({position:{x:(g+x)/2,y:(m+D)/2},scale:ne})},H=g=>[
...g.captions.map(m=>({words:m,font:t.FONT.caption,high:t.LINE.caption,colour:d.muted})),...g.lines.map(m=>({words:m,font:g.card?t.FONT.centre:t.FONT.name,high:g.
card?t.LINE.centre:t.LINE.name,colour:d.text}))],F=(g,m)=>{let x=b(m);m.card&&(g.fillStyle=d.card,g.strokeStyle=d.rim,g.lineWidth=1,g.beginPath(),g.roundRect(x-
12,m.y-7,m.width+24,m.height+13,9),g.fill(),g.stroke()),g.textAlign=m.align,g.textBaseline="middle",g.lineJoin="round";let D=m.y;for(let{words:q,font:U,high:J,colour:ne}of H(
m))g.font=U,m.card||v(g,q,m.x,D+J/2,4),g.fillStyle=c.things.has(m.id)&&!m.card&&U===t.FONT.name?d.accent:ne,g.fillText(q,m.x,D+J/2),D+=J;h.push({...m,left:x,right:x+
m.width,top:m.y,bottom:m.y+m.height})},v=(g,m,x,D,q)=>{g.strokeStyle=d.stage,g.lineWidth=q,g.strokeText(m,x,D)},k=(g,m)=>g.left>m.right||g.right<m.left||g.top>m.
bottom||g.bottom<m.top,A=(g,m)=>m.filter(x=>!k(g,x)).length,T=({x:g,y:m,size:x},D,q,U)=>[{left:g-D/2,top:m+x+U},{left:g+x+U,top:m-q/2},{left:g-D/2,top:m-x-U-q},
{left:g-x-U-D,top:m-q/2}],E=()=>{let g=N.getScale(),{x:m,y:x}=N.getViewPosition(),[D,q]=[s.clientWidth/2/g,s.clientHeight/2/g],U=r.order.filter(({thing:Se,x:se,
y:ce})=>Math.abs(se-m)<D&&Math.abs(ce-x)<q&&!S(Se.id)),J=U.slice(0,400).map(({x:Se,y:se,size:ce})=>({left:Se-ce,right:Se+ce,top:se-ce,bottom:se+ce})),ne=Math.min(
80,Math.max(10,Math.round(s.clientWidth*s.clientHeight/2e4))),tt=s.clientWidth>620?48/g:0,xn=c.near?0:ne/2,Ke=[];for(let[Se,se]of U.slice(0,400).entries()){if(Ke.
length>=ne)break;let ce=c.things.has(se.thing.id),nt=(ce?15:12.5)/g;se.short||=t.wrap(se.thing.label,t.FONT.name,190,1)[0],se.wide||=t.width(se.short,t.FONT.name)/
14;let vt=se.wide*nt*(ce?1.06:1),zt=nt*1.25,St=T(se,vt,zt,3/g).map(Q=>({...Q,id:se.thing.id,right:Q.left+vt,bottom:Q.top+zt,words:se.short,strong:ce,size:nt})).
filter(Q=>Q.left>m-D&&Q.right<m+D-tt&&Q.bottom<x+q).filter(Q=>Ke.every(st=>k(Q,st))).map(Q=>({...Q,covered:A(Q,J)})).sort((Q,st)=>Q.covered-st.covered).find(({covered:Q})=>ce||
Se<10&&!c.near||Q<=(Se<xn||g<.4?2:0));St&&Ke.push(St)}return Ke},C=0,u=()=>{clearTimeout(C),C=setTimeout(()=>{r.places=null,N.redraw()},120)},z=g=>{let m=N.getScale(),
{x,y:D}=N.getViewPosition(),q=[m,x,D].join();r.places?r.places.view!==q&&u():r.places={view:q,scale:m,list:E()},g.textAlign="left",g.textBaseline="middle",g.lineJoin=
"round";let U=r.places.scale/m;for(let J of r.places.list){let ne=(J.top+J.bottom)/2;g.font=`${J.strong?650:500} ${J.size*U}px ${t.FACE}`,v(g,J.words,J.left,ne,
3.5/m),g.fillStyle=d.text,g.fillText(J.words,J.left,ne),h.push(J)}};N.on("beforeDrawing",g=>{if(r.labels||!r.ready)return;g.save();let m=n.growth(N.getScale());
m!==r.ready.grow&&(r.ready={...n.prepare(r,c,m),grow:m}),n.draw(g,r.ready,d,qe,N.getScale()),g.restore()}),N.on("afterDrawing",g=>{if(h=[],g.save(),r.labels)for(let m of r.
labels)F(g,m);else r.ready&&z(g);g.restore(),r.key&&!document.documentElement.dataset.drawn&&(document.documentElement.dataset.drawn=Math.round(performance.now()))});
let j=({x:g,y:m})=>h.find(x=>g>=x.left&&g<=x.right&&m>=x.top&&m<=x.bottom);N.on("click",({nodes:[g],edges:[m],pointer:x})=>{let D=(ne,tt)=>r.ready?ne(r.ready,x.
canvas,tt/N.getScale()):void 0,q=g??D(n.thingAt,4);if(q!==void 0)return f({thing:q});let U=j(x.canvas);if(U)return f(U.statement?{statement:U.statement}:{thing:U.
id});let J=m===void 0?D(n.lineAt,5):e.statements[m];return f(J?{statement:J}:{})});let W=g=>()=>{s.style.cursor=g};for(let g of["hoverNode","hoverEdge"])N.on(g,
W("pointer"));for(let g of["blurNode","blurEdge"])N.on(g,W("default"));s.addEventListener("mousemove",g=>{let{left:m,top:x}=s.getBoundingClientRect();if(g.buttons)
return;let D=N.DOMtoCanvas({x:g.clientX-m,y:g.clientY-x});j(D)||r.ready&&n.thingAt(r.ready,D,4/N.getScale())?s.style.cursor="pointer":N.getNodeAt({x:g.clientX-m,
y:g.clientY-x})||(s.style.cursor="default")});let B=()=>{let g=({thing:x})=>Number(x.id.includes("--")),m=x=>c.things.has(x)?2:c.near&&c.near.has(x)?1:0;return[
...r.nodes].sort((x,D)=>m(D.thing.id)-m(x.thing.id)||g(x)-g(D)||D.size-x.size||e.byName(x.thing,D.thing))},R=(g,{things:m=[],statement:x=null}={})=>{let D=g.key===
r.key;r=g;let q=x?[x.s,x.o]:[];if(c={things:new Set(m),statement:x&&x.key},!r.labels){if(q.forEach(U=>c.things.add(U)),c.things.size&&(c.near=new Set(c.things),
!x))for(let U of m)e.neighbours(U).forEach(({thing:J})=>c.near.add(J.id));r.order=B()}w(),D||L(),N.unselectAll()},X=g=>N.moveTo({scale:N.getScale()*g}),oe=g=>s.
setAttribute("aria-label",we(g)),G=()=>({wide:s.clientWidth,high:s.clientHeight});return K(),{show:R,fit:L,zoom:X,describe:oe,size:G,restyle:K,onPick:g=>{f=g},written:()=>h,
at:g=>N.canvasToDOM(r.nodes.find(({thing:m})=>m.id===g))}};var Un=["attested","single","interpretive","inferred","disputed"],Hn=e=>{let{width:t,dashes:n}=qe[e],s=document.createElementNS("http://www.w3.org/2000/svg","sv\
g"),i=document.createElementNS("http://www.w3.org/2000/svg","line");for(let[o,r]of Object.entries({viewBox:"0 0 44 8",class:`swatch ${e}`,"aria-hidden":"true"}))
s.setAttribute(o,r);for(let[o,r]of Object.entries({x1:1,y1:4,x2:43,y2:4,"stroke-width":t,"stroke-dasharray":n?n.join(" "):"none"}))i.setAttribute(o,r);return s.
append(i),s},Ht=({model:e,address:t},n,s)=>{let{hide:i}=n.selection,o=d=>a("button",{type:"button","aria-pressed":String(!i.includes(d.id)),title:i.includes(d.id)?
l("legend.hidden"):l("legend.shown"),click:()=>t.replace(t.to({selection:ye(n.selection,"hide",d.id)}))},ee(d),` ${d.label} `,a("span",{class:"count"},d.count)),
r=s.querySelector("details")?.open,c=[...s.querySelectorAll("button")].indexOf(document.activeElement),h=a("details",{class:"lines",open:r},a("summary",{},l("le\
gend.lines")),a("ul",{},Un.map(d=>a("li",{},Hn(d),l(`line.${d}`)))));s.replaceChildren(a("div",{class:"chips",role:"group","aria-label":l("legend.label")},e.legend.
filter(d=>d.count).map(o)),...n.view==="network"?[h]:[]),c>=0&&s.querySelectorAll("button")[c]?.focus()};var Kt="9999-12-31",gt=(e,t,n)=>{let s=e.get(t);s?s.push(n):e.set(t,[n])},Kn=e=>{let t=new Map(Object.entries(e.terms));return{terms:t,term:s=>ie(t.get(s))||s||
""}},Gn=({first:e="",last:t="",edtf:n="",bounded:s=!1})=>e||t&&t<Kt?{first:e||"0000-01-01",last:t||Kt,edtf:n,bounded:s}:null,Jn=(e,t,n)=>({aliases:[],links:[],...e,
names:{en:e.label,...e.names},untagged:e.label,group:t,span:Gn(e),get label(){return this.names[V()]||this.untagged},get kindLabel(){return e.kind?n(e.kind):this.
group.label}}),Yn=e=>({...e,get label(){return e.unclear&&e.unclear.length?l("relation.unclear",{now:ie(e.unclear[0]),once:ie(e.unclear[1])}):ie(e.names)},get reversed(){
return ie(e.inverse)},get meaning(){return ie(e.definition)}}),Vn=(e,t)=>{let n=new Map([...e.keys()].map(s=>[s,new Map]));for(let s of t)s.s!==s.o&&(gt(n.get(s.
s),s.o,s),gt(n.get(s.o),s.s,s));return n},Zn=(e,t,n)=>{let s=0;return e.typed.forEach((i,o)=>{let r=n.every(h=>i.startsWith(h)||i.includes(" "+h));if(!r&&!n.every(
h=>i.includes(h)))return;let c=i===t?5:i.startsWith(t)?4:r?3:1;s=Math.max(s,c-(o?.5:0))}),s},_n=(e,t,n)=>{let s=null,i=()=>(s||=[...e.values()].filter(o=>!o.folded).
map(o=>(o.called=[...new Set([...Object.values(o.names),o.untagged,...o.aliases])],o.typed=o.called.map(Be),o)),s);return(o,r=()=>!0)=>{let c=Be(o);if(!c)return[];
let h=c.split(" ");return i().filter(r).map(d=>[Zn(d,c,h),d]).filter(([d])=>d>0).sort(([d,f],[$,P])=>$-d||t(P.id)-t(f.id)||n(f,P)).map(([,d])=>d)}},Xn=["dispute\
d","claimed","interpretive","inferred","single","attested"],Gt=e=>e.disputed?"disputed":e.layer==="claimed"?"claimed":e.property.interpretive?"interpretive":e.layer===
"inferred"?"inferred":e.origins>1?"attested":"single",$e=e=>Xn.indexOf(Gt(e)),Jt=({content:e,drawn:t})=>{let{terms:n,term:s}=Kn(e),i=p=>ct(p,s),o=e.legend.map((p,w)=>({
...p,index:w,count:0,get label(){return ie(p.names)}})),r=new Map(e.sources.map(p=>[p.id,p])),c=new Map(Object.entries(e.properties).map(([p,w])=>[p,Yn(w)])),h=e.
claims;for(let p of[...h,...e.remarks])p.sentences=(p.sentences||[]).map(w=>e.sentences[w]);let d=new Map(e.things.map(p=>[p.id,Jn(p,o[p.group||0],s)]));for(let p of d.
values())p.folded||(p.group.count+=1);let f=e.statements.map((p,w)=>{let M=c.get(p.p)||{label:p.p,reversed:"",meaning:""},b=[p.s,p.p,p.via||p.o||""].join("~");return{
claims:[],rules:[],origins:0,...p,index:w,key:b,property:M}}),$=new Map;for(let p of f)for(let w of new Set([p.s,p.o,p.via]))d.has(w)&&gt($,w,p);let P=t.edges.map(
p=>f[p]),N=Vn(d,P),K=p=>(N.get(p)||new Map).size,I=new Map,y=(p,w)=>(I.has(V())||I.set(V(),new Intl.Collator(V())),I.get(V()).compare(p.label,w.label)),S=p=>[...N.
get(p)||new Map].map(([w,M])=>({thing:d.get(w),statements:M})).sort((w,M)=>w.thing.group.index-M.thing.group.index||K(M.thing.id)-K(w.thing.id)||y(w.thing,M.thing));
return{content:e,drawn:t,legend:o,sources:r,properties:c,claims:h,things:d,statements:f,about:$,edges:P,terms:n,term:s,value:i,spots:new Map(t.nodes.map(p=>[p.id,
p])),byKey:new Map(f.map(p=>[p.key,p])),neighbours:S,degree:K,byName:y,standing:Gt,weakness:$e,search:_n(d,K,y),nearTo:p=>(N.get(p)||new Map).keys(),between:(p,w)=>N.
get(p)&&N.get(p).get(w)||[]}};var pe=(...e)=>a("h2",{tabindex:"-1"},e),Z=(e,...t)=>t.flat(1/0).some(n=>n)?a("section",{},a("h3",{},e),t):null,ze=(e,t="plain")=>a("ul",{class:t},e.map(n=>a("l\
i",{},n))),ft=(e,t)=>e.length<=t+1?ze(e):[ze(e.slice(0,t)),a("details",{class:"more"},a("summary",{},l("more.rest",{n:e.length-t})),ze(e.slice(t)))],te=(e,t,n=!1)=>a(
"a",{href:e,"aria-current":n?"true":null},t),de=(...e)=>e.some(Boolean)?a("p",{class:"actions"},e):null;var Yt=({model:e,address:t})=>{let{libraries:n}=e.content,s=a("tr",{},[l("about.library"),l("about.version"),l("about.licence")].map(o=>a("th",{scope:"col"},o))),
i=o=>a("tr",{},a("td",{},Te(o.home,o.name),a("small",{},O(o.by))),a("td",{},o.version),a("td",{},o.licence));return[pe(l("about.title")),a("p",{},l("about.file")),
a("p",{},l("about.texts")),Z(l("about.reading"),a("p",{},l("about.lines")),a("p",{},l("about.places"))),Z(l("about.keys"),a("p",{},l("about.keyboard"))),Z(l("ab\
out.libraries"),a("table",{class:"values"},a("thead",{},s),a("tbody",{},n.map(i)))),a("p",{class:"note"},l("about.data")),de(te(t.fresh(),l("start.title")))]};var[Qn,es]=[5,24],Vt=(e,t)=>e.s===t?e.property.label:e.property.reversed||l("relation.reversed",{relation:e.property.label}),ts=({model:e,evidence:t,address:n},s,i)=>{
let o=s.s===i,r=o?t.value(s):t.thingLink(s.s),c=Vt(s,i),h=n.now().statement===s.key,d=s.o?e.things.get(o?s.o:s.s)?.label:e.value(s.value);return a("li",{class:`\
entry ${e.standing(s)}`},a("p",{class:"said"},a("span",{class:"relation"},c)," ",r,t.qualified(s)),t.tags(s),a("p",{},a("a",{class:"why",href:n.ofStatement(s),"\
aria-current":h?"true":null,"aria-label":l("evidence.of",{what:`${c} ${d||""}`})},l("evidence.link"))))},ns=(e,t)=>Number(t.disputed||0)-Number(e.disputed||0)||
t.origins-e.origins,ss=(e,t,n)=>{let s=new Map;for(let r of t){let c=Vt(r,n),h=r.layer==="inferred"?1:0,d=s.get(c)||{name:c,inferred:h,members:[]};d.inferred=Math.
min(d.inferred,h),d.members.push(r),s.set(c,d)}let i=[...s.values()].sort((r,c)=>r.inferred-c.inferred||r.members.length-c.members.length||r.name.localeCompare(
c.name)),o=t.length>es;return i.map(({name:r,members:c})=>{let h=()=>re([...c].sort(ns),Qn,f=>ts(e,f,n),"entries");if(!o||c.length<3)return a("div",{class:"grou\
p"},h());let d=a("details",{class:"group"},a("summary",{},`${Le(r)} `,a("span",{class:"count"},c.length)));return d.addEventListener("toggle",()=>d.open&&d.children.
length===1&&d.append(...a("div",{},h()).childNodes)),d})},os=e=>{let t=Object.keys(je).filter(n=>e.names[n]&&n!==V()&&e.names[n]!==e.label).map(n=>[n,O(e.names[n],
{lang:n})]);e.aliases.length&&t.push([l("thing.also"),e.aliases.map((n,s)=>[s?", ":"",O(n)])]),e.at&&t.push([l("thing.at"),l("thing.point",{north:e.at[0].toFixed(
2),east:e.at[1].toFixed(2)})]);for(let n of e.links)t.push([l("thing.see"),Te(n,n.replace(/^https?:\/\/(www\.)?/,""))]);return[t.length?a("dl",{class:"names"},t.
map(([n,s])=>[a("dt",{},n),a("dd",{},s)])):null,e.note?a("p",{class:"note"},O(ie(e.note))):null]},mt=new WeakMap,is=(e,t)=>{if(!mt.has(e)){let n=new Map;for(let s of e.
statements)for(let i of new Set(s.claims.map(o=>e.claims[o].who).filter(Boolean)))n.has(i)?n.get(i).push(s):n.set(i,[s]);mt.set(e,n)}return mt.get(e).get(t)||[]},
as=({address:e},t)=>{let{view:n,whole:s}=e.now(),i={...ae(),near:[t.id]};return de(n==="network"&&!s?null:te(e.fresh({thing:t.id}),l("thing.surroundings")),te(e.
fresh({path:!0,from:t.id}),l("thing.path")),te(e.fresh({view:"timeline",thing:t.id,selection:i}),l("thing.timeline")),te(e.fresh({view:"list",thing:t.id,selection:i}),
l("thing.list")),s||t.folded?null:te(e.fresh({whole:!0,thing:t.id}),l("thing.whole")))},Zt=(e,t)=>{let{model:n,evidence:s}=e,i=n.about.get(t.id)||[],o=f=>{let $=i.
filter(P=>f(P)&&(P.via!==t.id||P.s===t.id||P.o===t.id));return $.length?ss(e,$,t.id):null},r=i.filter(f=>f.via===t.id),c=n.content.remarks.filter(f=>(f.about||[]).
includes(t.id)||f.who===t.id),h=n.content.gaps.filter(f=>(f.about||[]).includes(t.id)),d=is(n,t.id);return[a("p",{class:"kind"},ee(t.group),t.kindLabel),pe(O(t.
label)),os(t),as(e,t),r.length?a("p",{},r.map(s.line)):null,Z(l("thing.gaps"),h.length?ze(h.map(f=>O(ie(f.question)||f.label)),"plain unknown"):null),Z(l("thing\
.details"),o(f=>!f.o&&f.layer!=="claimed")),Z(l("thing.related"),o(f=>f.o&&f.layer!=="claimed")),Z(l("thing.claimed"),o(f=>f.layer==="claimed")),Z(l("thing.rema\
rks"),c.length?[a("p",{class:"note"},l("thing.remarks.note")),re(c,6,s.remark,"claims")]:null),d.length?Z(l("thing.quoted",{n:d.length}),re(d,6,s.line)):null,i.
length?null:a("p",{class:"note"},l("thing.nothing"))]},_t=(e,t)=>{let{model:n,evidence:s,address:i}=e,{path:o,thing:r}=i.now(),c=o?[l("path.back"),i.to({statement:""})]:
[l("thing.everything",{thing:(n.things.get(r)||n.things.get(t.s)).label}),i.ofThing(r||t.s)];return[a("p",{class:"kind"},a("a",{href:c[1]},"← ",O(c[0]))),a("h\
2",{tabindex:"-1",class:"sentence"},s.sentence(t)),s.tags(t),t.property.meaning?a("p",{class:"note"},Y("evidence.meaning",{relation:a("span",{class:"relation"},
t.property.label),meaning:O(t.property.meaning)})):null,s.behind(t)]};var rs=.05,ls=3,cs=e=>{let t=Math.max(40,rs*e.spots.size);return new Set([...e.things.values()].filter(n=>n.group.hub||e.degree(n.id)>t).map(n=>n.id))},us=(e,t)=>1+
Math.log2(1+e.degree(t))/4+(e.things.get(t).group.loose?2:0),ds=[.6,2,.8,.5,.2,0],ps=(e,t,n)=>Math.min(...e.between(t,n).map(s=>ds[$e(s)])),hs=e=>{let t=0;for(let n=1;n<
e.length;n+=1)e[n][0]<e[t][0]&&(t=n);return e.splice(t,1)[0]},gs=(e,t,n,s,i)=>{let o=new Map([[t,{far:0,by:null}]]),r=[[0,t]],c=new Set;for(;r.length;){let[d,f]=hs(
r);if(f===n)break;if(!c.has(f)){c.add(f);for(let $ of e.nearTo(f)){if(c.has($)||$!==n&&s.has($)||!i(f,$))continue;let P=d+ps(e,f,$)+($===n?1:us(e,$));o.has($)&&
o.get($).far<=P||(o.set($,{far:P,by:f}),r.push([P,$]))}}}if(!o.has(n))return null;let h=[];for(let d=n;d!==null;d=o.get(d).by)h.unshift(d);return h},Xt=(e,t,n,{
through:s=!1,selected:i=null}={})=>{let o=s?new Set:new Set(cs(e));if(i)for(let h of e.things.keys())i.things.has(h)||o.add(h);let r=(h,d)=>!i||e.between(h,d).some(
f=>i.statements.has(f.index)),c=[];for(;c.length<ls;){let h=gs(e,t,n,o,r);if(!h||h.length===2&&c.length||(c.push(h),h.length===2))break;h.slice(1,-1).forEach(d=>o.
add(d))}return c},Fe=(e,t)=>t.slice(1).map((n,s)=>({from:t[s],to:n,statements:[...e.between(t[s],n)].sort((i,o)=>$e(o)-$e(i))})),Qt=(e,t)=>Fe(e,t).map(({statements:n})=>n[0]).
sort((n,s)=>$e(n)-$e(s)||n.origins-s.origins)[0];var fs=({model:e,address:t,finder:n})=>{let s=t.now(),i=(r,c)=>{let h=e.things.get(s[r]),d=a("div",{class:"finder",id:`path-${r}`});return n.attach(d,{label:c,value:h?
h.label:"",choose:f=>t.go(t.to({[r]:f,route:0,statement:""}))}),d},o=a("input",{type:"checkbox",id:"hubs",change:()=>t.go(t.to({hubs:!s.hubs,route:0,statement:""}))});
return o.checked=s.hubs,a("div",{class:"path-form"},i("from",l("path.from")),i("to",l("path.to")),a("label",{for:"hubs"},o,` ${l("path.hubs")}`))},ms=({model:e,
evidence:t,address:n},{statements:s})=>a("li",{class:"hop"},s.map(i=>a("div",{class:`entry ${e.standing(i)}`},a("p",{class:"said"},t.sentence(i)),t.tags(i),a("p",
{},a("a",{class:"why",href:n.ofStatement(i),"aria-label":l("evidence.of",{what:t.words(i).flat(1/0).map(o=>o?.textContent??o??"").join("")})},l("evidence.link")))))),
Ye=(...e)=>a("p",{class:"note"},e),en=(e,t)=>{let{model:n,address:s,evidence:i}=e,o=s.now(),r=[pe(l("path.title")),fs(e)];if(!n.things.has(o.from)||!n.things.has(
o.to))return[...r,Ye(l("path.choose"))];if(o.from===o.to)return[...r,Ye(l("path.same"))];if(!t.length)return[...r,Ye(o.hubs?l("path.none"):l("path.onlyhubs")),o.
hubs?null:de(te(s.to({hubs:!0,statement:""}),l("path.allow")))];let c=t[o.route]||t[0],h=Qt(n,c),d=h.property.interpretive||h.disputed||h.layer!=="fact"?l(`stan\
ding.${n.standing(h)}`):i.origins(h);return[...r,t.length>1?de(...t.map((f,$)=>te(s.to({route:$,statement:""}),`${l("path.way",{n:$+1})}: ${l("count.step",{n:f.
length-1})}`,c===f))):null,a("p",{class:"note weakest"},Y("path.weakest",{statement:i.line(h),how:a("strong",{},d)})),a("ol",{class:"hops"},Fe(n,c).map(f=>ms(e,
f))),o.hubs?null:Ye(Y("path.avoided",{allow:a("a",{href:s.to({hubs:!0,statement:"",route:0})},O(l("path.allow")))}))]};var ws=({evidence:e,address:t},n)=>{let s=({s:h,o:d})=>[h,d],[i,o]=n,r=!o||s(o).includes(i.o)?i.s:i.o,c=[a("li",{},e.thingLink(r))];for(let h of n){let{label:d,
reversed:f}=h.property,$=h.s===r;r=$?h.o:h.s,c.push(a("li",{},a("a",{class:"relation",href:t.ofStatement(h)},$?d:f||`← ${d}`)," ",e.thingLink(r)))}return a("o\
l",{class:"story"},c)},ks=({model:e,address:t})=>{let{content:n}=e,s=[],i=(d,f,$)=>s.push(a("a",{href:$,class:"question"},Y(d,f))),o=d=>O(e.things.get(d).label),
r=n.agreements[0];r&&i("ask.agreement",{thing:o(r)},t.ofThing(r));let c=n.disputed.map(d=>e.statements[d]).find(d=>!d.o);c&&i("ask.disputed",{what:O(c.property.
label),thing:o(c.s)},t.ofStatement(c));let h=n.events[0];return h&&r&&i("ask.path",{one:o(h),two:o(r)},t.fresh({path:!0,from:h,to:r})),i("ask.when",{},t.fresh({
view:"timeline"})),i("ask.single",{},t.fresh({view:"list",selection:{...ae(),single:!0}})),i("ask.undated",{},t.fresh({view:"list",selection:{...ae(),undated:!0}})),
ze(s)},ys=({model:e,evidence:t},n)=>{let s=(n.about||[]).filter(i=>e.things.has(i));return[O(ie(n.question)||n.label),s.length?a("span",{class:"muted gap-about"},
Y("start.about",{things:a("span",{},s.map((i,o)=>[o?", ":"",t.thingLink(i)]))})):null]},tn=e=>{let{model:t,evidence:n,address:s,story:i}=e,{content:o,things:r,statements:c,
sources:h}=t,d=N=>[n.thingLink(N),a("span",{class:"muted"},` ${t.things.get(N).kindLabel} · ${l("count.neighbour",{n:t.degree(N)})}`)],f=o.disputed.map(N=>c[N]),
$=(N,K)=>Z(N,K.length?ft(K.map(d),5):null),P=o.agreements.length+o.events.length;return[pe(l("start.title")),a("p",{class:"lead"},l("start.lead")),Z(l("start.as\
ked"),o.asked.length?ze(o.asked.map(d)):null),r.size?Z(l("start.questions"),ks(e)):null,Z(l("start.stories"),i?i.list():null),$(l("start.agreements"),o.agreements),
$(l("start.events"),o.events),P?null:$(l("start.connected"),o.connected),Z(l("start.disputed"),f.length?re(f,6,N=>[n.line(N),a("span",{class:"muted"},` ${l("cou\
nt.claim",{n:N.claims.length})}`)]):null),Z(l("start.chains"),o.chains.length?o.chains.map(N=>ws(e,N.map(K=>c[K]))):null),Z(l("start.gaps"),o.gaps.length?ft(o.gaps.
map(N=>ys(e,N)),5):null),a("p",{class:"muted counts"},[l("count.thing",{n:r.size}),l("count.statement",{n:c.length}),l("count.claim",{n:o.claims.length}),l("cou\
nt.source",{n:h.size})].join(" · ")),de(te(s.fresh({about:!0}),l("about.title")))]};var wt=({address:e},t)=>[pe(l("lost.title")),a("p",{class:"note"},l("lost.words")," ",O(t)),de(te(e.fresh(),l("start.title")))],nn=(e,t)=>{let{model:n,address:s,
story:i}=e,o=s.now();return o.about?Yt(e):o.statement?s.statement()?_t(e,s.statement()):wt(e,o.statement):o.path?en(e,t):o.story&&i?i.panel(o.story,o.step)||wt(
e,o.story):o.thing?n.things.has(o.thing)?Zt(e,n.things.get(o.thing)):wt(e,o.thing):tn(e)},sn=(e,t,{focus:n})=>{e.replaceChildren(...a("div",{},t).childNodes),e.
scrollTop=0;let s=e.querySelector("h2");n&&s&&!document.activeElement.closest(".finder, #filters, #stage .view")&&s.focus({preventScroll:!0})};var bs=e=>{let t=0;return e.map(n=>t+=n)},vs=({n:e,v:t},n)=>{let s=Ne(t,n),i=0;return Ne(e,n).map(o=>s.slice(i,i+=o))},zs=({n:e,c:t},n)=>{let s=Array.from({length:e},
()=>({}));for(let[i,o]of Object.entries(t))Ne(o,n).forEach((r,c)=>{r!==void 0&&(s[c][i]=r)});return s},Ss=({n:e,at:t,v:n},s)=>{let i=new Array(e).fill(void 0),o=Ne(
n,s);return Ne(t,s).forEach((r,c)=>{i[r]=o[c]}),i},xs={v:({v:e})=>e,d:({v:e})=>bs(e),r:({v:e},t)=>Ne(e,t).map(n=>t[n]),l:vs,o:zs,p:Ss},Ne=(e,t)=>xs[e.e](e,t),on=({
strings:e,columns:t})=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,Ne(s,e)]));var an=async()=>{let e=atob(document.getElementById("data").textContent),t=new Uint8Array(e.length);for(let r=0;r<e.length;r+=1)t[r]=e.charCodeAt(r);let n=await new Response(
new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"))).json(),{nodes:s,edges:i,...o}=on(n.lists);return{drawn:{nodes:s,edges:i,options:n.options},
content:{...n.rest,...o}}};var js=40,Ae=null,Ve=null,rn=null,ln=e=>{let{evidence:t,model:n}=Ae;return a("li",{class:`told ${n.standing(e)}`},a("span",{class:"relation"},e.property.label),
" ",t.value(e),t.qualified(e)," ",t.tags(e),a("a",{class:"why",href:Ae.address.ofStatement(e),"aria-label":l("evidence.of",{what:`${e.property.label}`})},l("evi\
dence.link")))},Ms=([e,t])=>{let n=Ae.model.things.get(e);return a("li",{class:"about"},a("h4",{},a("a",{href:Ae.address.ofThing(e),class:"thing"},ee(n.group),O(
n.label)),a("small",{},` ${n.kindLabel}`)),t.length>14?re(t,12,ln,"tellings","ul"):a("ul",{class:"tellings"},t.map(ln)))},Es=(e,t)=>{let n=new Map;for(let i of t.
statements){let o=e.statements[i],r=e.things.get(o.s);r&&(n.has(r.id)?n.get(r.id).push(o):n.set(r.id,[o]))}let s=new Map(e.legend.map(i=>[i,[]]));for(let[i,o]of n)
s.get(e.things.get(i).group).push([i,o]);for(let i of s.values())i.sort(([o],[r])=>e.byName(e.things.get(o),e.things.get(r)));return[...s].filter(([,i])=>i.length)},
cn={name:"list",mount:(e,t)=>{Ae=t,Ve=a("div",{class:"listing"}),e.append(Ve)},draw:({shown:e,selected:t})=>{let n=JSON.stringify([e.selection,e.lang]);if(n===rn)
return;rn=n;let s=Es(Ae.model,t),i=Math.max(3,Math.floor(js/Math.max(1,s.length)));Ve.replaceChildren(...s.length?s.map(([o,r])=>a("section",{},a("h3",{},ee(o),
Le(o.label)," ",a("span",{class:"count"},r.length)),re(r,i,Ms,"abouts"))):[a("p",{class:"empty"},l("list.empty"))]),Ve.parentElement.scrollTop=0},caption:({selected:e})=>[
l("list.caption",{statements:l("count.statement",{n:e.statements.size}),things:l("count.thing",{n:new Set([...e.statements].map(t=>Ae.model.statements[t].s)).size})})]};var un=null,dn={name:"map",mount:e=>{un=e},draw:({selected:e})=>{un.replaceChildren(a("p",{class:"empty"},l("count.thing",{n:e.things.size})))}};var pn=({model:e})=>{let t='system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',n={name:`500 14px ${t}`,caption:`12px ${t}`,centre:`600 16px ${t}`},
s={name:18,caption:15,centre:21},[i,o]=[9,20],r=document.createElement("canvas").getContext("2d"),c=(v,k)=>(r.font=k,r.measureText(v).width),h=(v,k,A,T=3)=>{let E=[],
C="";for(let z of we(v).split(/\s+/).filter(Boolean)){let j=C?`${C} ${z}`:z;!C||c(j,k)<=A?C=j:(E.push(C),C=z)}C&&E.push(C);let u=E.slice(0,T).map(z=>d(z,k,A));return E.
length>T&&(u[T-1]=d(`${u[T-1]} …`,k,A,!0)),u},d=(v,k,A,T=!1)=>{if(c(v,k)<=A)return v;let E=T?v.slice(0,-2):v;for(;E.length>1&&c(`${E}…`,k)>A;)E=E.slice(0,-1);
return`${E}…`},f=v=>v.startsWith(":")?e.term(v.slice(1)):e.things.get(v).label,$=({capacity:v})=>v&&l("as.posts",{posts:v.map(f).join(l("and"))}),P=({when:v})=>v&&
v.map(ue).join(" · "),N=(v,k)=>{let{label:A,reversed:T}=v.property,E=[v.s===k?A:T||`← ${A}`,P(v),$(v)].filter(Boolean).join(", ");return v.disputed?`${E} (${l(
"standing.disputed")})`:v.layer==="inferred"?`${E} (${l("standing.inferred")})`:E},K=(v,k,A)=>{let T=[...new Set(v.map(C=>N(C,k)))];return(T.length>3?[...T.slice(
0,2),l("more.relations",{n:T.length-2})]:T).flatMap(C=>h(C,n.caption,A,2))},I=(v,k)=>k&&v.label.startsWith(`${k.label}: `)?`… ${v.label.slice(k.label.length+2)}`:
v.label,y=(v,k,A,T)=>{let E=h(I(v,T),n.name,A),C=Math.max(...E.map(u=>c(u,n.name)),...k.map(u=>c(u,n.caption)));return{thing:v,lines:E,captions:k,width:C,height:E.
length*s.name+k.length*s.caption}},S=v=>{let k=Math.min(.22,.6/v.length);return v.map((A,T)=>{let E=(T-(v.length-1)/2)*(v[0].s===A.s?k:-k),C=E?{enabled:!0,type:E>
0?"curvedCW":"curvedCCW",roundness:Math.abs(E)}:!1;return{statement:A,smooth:C}})},p=(v,k,A)=>{let T=v.reduce((W,B)=>W+B.height,0),E=Math.max(A?13:18,Math.min(A?
26:64,(A?380-T:420-T)/v.length)),C=T+E*(v.length-1),[u,z]=A?[70,62]:[130,110],j=-C/2;return v.map(W=>{let B=j+W.height/2;j+=W.height+E;let R=Math.sqrt(Math.max(
0,1-(B/Math.max(C/2+60,160))**2));return{...W,x:k*(u+z*R),y:B,direction:k}})},w=(v,{selected:k,all:A,narrow:T,room:E})=>{let C=e.things.get(v),u=e.neighbours(v).
filter(({thing:m})=>k.things.has(m.id)).map(m=>({...m,statements:m.statements.filter(x=>k.statements.has(x.index))})).filter(m=>m.statements.length),j=A?u:b(u,T?
i:o,v),W=T?Math.max(120,E-205):200,B=j.map(m=>({...y(m.thing,K(m.statements,v,W),W,C),statements:m.statements})),R=T?B.length:L(B),X=p(B.slice(0,R),1,T),oe=p(B.
slice(R).reverse(),-1,!1),G=[...X,...oe],g=G.map(m=>({id:m.thing.id,x:m.x+m.direction*18,y:m.y-m.height/2,width:m.width,height:m.height,lines:m.lines,captions:m.
captions,align:m.direction>0?"left":"right"}));return(!T||!B.length)&&g.push(M(C,B.length?190:280)),{nodes:[{thing:C,x:0,y:0,size:20},...G.map(m=>({thing:m.thing,
x:m.x,y:m.y,size:10}))],edges:G.flatMap(m=>S(m.statements)),labels:g,hidden:u.length-j.length,total:u.length}},M=(v,k)=>{let A=h(v.label,n.centre,k,4),T=Math.max(
...A.map(E=>c(E,n.centre)));return{id:v.id,x:0,y:34,width:T,height:A.length*s.centre,lines:A,captions:[],align:"center",card:!0}},b=(v,k,A)=>{if(v.length<=k)return v;
let T=new Map;for(let C of v){let u=N(C.statements[0],A);T.has(u)?T.get(u).push(C):T.set(u,[C])}let E=new Set;for(let C=0;E.size<k;C+=1)for(let u of T.values())
u[C]&&E.size<k&&E.add(u[C]);return v.filter(C=>E.has(C))},L=v=>{let k=v.reduce((E,C)=>E+C.height+18,0),A=0,T=v.findIndex(E=>(A+=E.height+18)>=k/2);return T<0?v.
length:T+1};return{FACE:t,FONT:n,LINE:s,width:c,wrap:h,phrase:N,round:w,chain:(v,{narrow:k,room:A})=>{let T=k?A-90:420,E=[],C=[],u=[],z=0;return v.forEach((j,W)=>{
let B=e.things.get(j),R=y(B,[],T);if(E.push({thing:B,x:0,y:z,size:13}),u.push({id:j,x:26,y:z-R.height/2,width:R.width,height:R.height,lines:R.lines,captions:[],
align:"left"}),W===v.length-1)return;let X=e.between(j,v[W+1]),oe=X.flatMap(g=>h([`${g.s===j?"↓":"↑"} ${g.property.label}`,P(g),g.disputed&&l("standing.disp\
uted")].filter(Boolean).join(", "),n.caption,T,2)),G=Math.max(96,56+oe.length*s.caption+R.height/2);u.push({x:26+6*X.length,y:z+G/2-oe.length*s.caption/2,lines:[],
captions:oe,align:"left",width:Math.max(...oe.map(g=>c(g,n.caption))),height:oe.length*s.caption,statement:X[0]}),C.push(...S(X)),z+=G}),{nodes:E,edges:C,labels:u,
hidden:0,total:v.length}},whole:({selected:v})=>{let k=v.things,A=[...k].map(E=>{let C=e.spots.get(E);return{thing:e.things.get(E),x:C.x,y:C.y,size:C.size}}),T=new Map;
for(let E of e.edges){if(!k.has(E.s)||!k.has(E.o)||!v.statements.has(E.index))continue;let C=[E.s,E.o].sort().join(`
`);T.has(C)?T.get(C).push(E):T.set(C,[E])}return{nodes:A,edges:[...T.values()].flatMap(S),labels:null,hidden:e.spots.size-A.length,total:A.length}}}};var hn=({model:e})=>{let s=(y,{x:S,y:p},w,M,b)=>{for(let L=0;L<M;L+=1){let H=b+L*2*Math.PI/M;L?y.lineTo(S+w*Math.cos(H),p+w*Math.sin(H)):y.moveTo(S+w*Math.cos(H),
p+w*Math.sin(H))}y.closePath()},o={star:(y,{x:S,y:p,size:w})=>{for(let M=0;M<10;M+=1){let b=M%2?w*.5:w*1.1,L=-Math.PI/2+M*Math.PI/5;M?y.lineTo(S+b*Math.cos(L),p+
b*Math.sin(L)):y.moveTo(S+b*Math.cos(L),p+b*Math.sin(L))}y.closePath()},dot:(y,{x:S,y:p,size:w})=>{y.moveTo(S+w,p),y.arc(S,p,w,0,2*Math.PI)},square:(y,{x:S,y:p,
size:w})=>y.rect(S-w*.88,p-w*.88,w*1.76,w*1.76),diamond:(y,S)=>s(y,S,S.size*1.12,4,0),triangle:(y,S)=>s(y,S,S.size*1.15,3,-Math.PI/2),triangleDown:(y,S)=>s(y,S,
S.size*1.15,3,Math.PI/2),hexagon:(y,S)=>s(y,S,S.size,6,0)},r=(y,S)=>`${Math.floor(y/128)},${Math.floor(S/128)}`,c=(y,S,p=1)=>{let w=k=>!S.near||S.near.has(k),M=new Map(
y.nodes.map(k=>[k.thing.id,k])),b={lines:new Map,shapes:new Map},L=(k,A,T)=>(k.has(A)||k.set(A,{...T,path:new Path2D}),k.get(A).path),H=y.edges.map(({statement:k,
smooth:A})=>({statement:k,...h(M.get(k.s),M.get(k.o),A)}));for(let{statement:k,from:A,over:T,to:E,far:C}of H){let u=S.things.has(k.s)||S.things.has(k.o),z=k.key===
S.statement,j=e.standing(k),W=C>700||M.get(k.s).thing.group.hub||M.get(k.o).thing.group.hub,B={standing:j,chosen:z,touches:u,long:W,faded:!!S.near&&!u},R=L(b.lines,
JSON.stringify(B),B);R.moveTo(A.x,A.y),T?R.quadraticCurveTo(T.x,T.y,E.x,E.y):R.lineTo(E.x,E.y)}let F=new Map;for(let k of y.nodes){let{group:A,id:T}=k.thing,E={
group:A,bright:w(T),chosen:S.things.has(T)};(o[A.shape]||o.dot)(L(b.shapes,[A.index,E.bright,E.chosen].join(),E),{...k,size:k.size*p});let C=r(k.x,k.y);F.has(C)?
F.get(C).push(k):F.set(C,[k])}let v=({touches:k,chosen:A})=>Number(k)+2*Number(A);return{lines:H,cells:F,strokes:[...b.lines.values()].sort((k,A)=>v(k)-v(A)),shapes:[
...b.shapes.values()].sort((k,A)=>Number(k.bright)-Number(A.bright)||Number(k.chosen)-Number(A.chosen))}},h=(y,S,p)=>{let[w,M]=[S.x-y.x,S.y-y.y],b=p?p.roundness*
(p.type==="curvedCW"?1:-1):0,L=b&&{x:(y.x+S.x)/2-M*b,y:(y.y+S.y)/2+w*b};return{from:y,to:S,over:L,far:Math.hypot(w,M)}},d=({touches:y,faded:S,long:p,chosen:w},M)=>y||
w?1:S?.07:(p?.16:.6)*Math.min(1,.6+M),f=(y,S,p,w,M)=>{let b=Math.max(1,.7/M);for(let L of S.strokes){let{width:H,dashes:F}=w[L.standing]||w.single;y.globalAlpha=
d(L,M),y.strokeStyle=L.chosen||L.touches?p.accent:L.standing==="disputed"?p.disputed:p.line,y.lineWidth=Math.max(H*.75,b*.8)+(L.chosen?2:0),y.setLineDash(F&&M>.5?
F:[]),y.stroke(L.path)}y.setLineDash([]);for(let{group:L,bright:H,chosen:F,path:v}of S.shapes)y.globalAlpha=H?1:.18,y.fillStyle=L.hollow?p.stage:L.colour,y.strokeStyle=
F?p.text:L.hollow?L.colour:p.rim,y.lineWidth=L.hollow||F?Math.max(2.5,b):1,y.fill(v),(M>.25||L.hollow||F)&&y.stroke(v);y.globalAlpha=1},$=(y,{x:S,y:p},w)=>{let M;
for(let b of[-128,0,128])for(let L of[-128,0,128])for(let H of y.cells.get(r(S+b,p+L))||[]){let F=Math.hypot(H.x-S,H.y-p)-H.size;F<=w&&(!M||F<M.far)&&(M={far:F,
id:H.thing.id})}return M&&M.id},P=(y,{x:S,y:p},w)=>{let M;for(let{statement:b,from:L,over:H,to:F}of y.lines){let[v,k]=L.x<F.x?[L.x,F.x]:[F.x,L.x],[A,T]=L.y<F.y?
[L.y,F.y]:[F.y,L.y],E=w+(H?(k-v+T-A)*.25:0);if(S<v-E||S>k+E||p<A-E||p>T+E)continue;let C=N({x:S,y:p},L,H,F);C<=w&&(!M||C<M.far)&&(M={far:C,statement:b})}return M&&
M.statement},N=(y,S,p,w)=>{if(!p)return K(y,S,w);let[M,b]=[1/0,S];for(let L=1;L<=8;L+=1){let H=L/8,F=k=>(1-H)**2*S[k]+2*H*(1-H)*p[k]+H**2*w[k],v={x:F("x"),y:F("\
y")};M=Math.min(M,K(y,b,v)),b=v}return M},K=({x:y,y:S},p,w)=>{let[M,b]=[w.x-p.x,w.y-p.y],L=Math.max(0,Math.min(1,((y-p.x)*M+(S-p.y)*b)/(M*M+b*b||1)));return Math.
hypot(p.x+L*M-y,p.y+L*b-S)};return{growth:y=>Math.min(2.1,Math.max(1,Math.round(3.4/y/9*10)/10)),prepare:c,draw:f,thingAt:$,lineAt:P}};var $s=620,ge=null,Ue=null,he=null,Ze=null,le=null,fn=[],Ns=e=>["asked","agreements","events","connected"].map(t=>e.content[t][0]).find(Boolean)||"",As=e=>(e.path?
e.from:e.thing)||Ns(ge.model),Ts=({shown:e,selected:t,ways:n})=>{let{wide:s}=he.size(),i={selected:t,all:e.all,narrow:s<$s,room:s},o=(...c)=>JSON.stringify([...c,
e.selection,e.lang,i.narrow?s:0]);if(e.whole&&!e.path)return{...Ue.whole(i),key:o("whole")};if(e.path&&n.length){let c=n[e.route]||n[0];return{...Ue.chain(c,i),
key:o("path",c),steps:Fe(ge.model,c).length}}let r=As(e);return ge.model.things.has(r)?{...Ue.round(r,i),key:o("thing",r,e.all),centre:r}:{nodes:[],edges:[],labels:[],
hidden:0,total:0,key:o("nothing")}},Ls=({thing:e,statement:t})=>{let{address:n}=ge,s=n.now();t?n.go(n.ofStatement(t)):e!==void 0?n.go(n.ofThing(e)):s.whole&&(s.
thing||s.statement)?n.go(n.to({thing:"",statement:""})):s.statement&&n.go(n.to({statement:""}))},kt=(e,t,n,s)=>{let i=a("button",{type:"button",id:e,click:s},t);
return fn.push([i,n]),i},Os=(e,t)=>{ge=t,Ze=a("div",{id:"drawing",role:"img"});let n=a("div",{id:"zoom"},kt("zoom-in","+","network.in",()=>he.zoom(1.4)),kt("zoo\
m-out","−","network.out",()=>he.zoom(1/1.4)),kt("zoom-fit","⤢","network.fit",()=>he.fit()));e.append(Ze,n),Ue=pn(ge),he=Ut({model:ge.model,layout:Ue,whole:hn(
ge),box:Ze}),he.onPick(Ls)},gn=({shown:e})=>{if(!le)return[];let{model:t,address:n}=ge;if(e.whole&&!e.path)return[`${l("count.thing",{n:le.nodes.length})}, ${l(
"count.line",{n:le.edges.length})}`];if(le.steps)return[l("network.path",{steps:l("count.step",{n:le.steps})})];if(!le.centre)return[l("network.empty")];let s=O(
t.things.get(le.centre).label),i=l("count.neighbour",{n:le.nodes.length-1});if(!le.hidden)return Y("network.round",{thing:s,neighbours:i});let o=a("a",{href:n.to(
{all:!0,thing:le.centre})},l("network.all"));return[Y("network.some",{thing:s,neighbours:i,total:le.total})," ",o]},mn={name:"network",mount:Os,draw:e=>{for(let[
n,s]of fn)n.setAttribute("aria-label",l(s));le=Ts(e);let t=e.shown.whole&&!e.shown.path?[e.shown.thing].filter(Boolean):[];he.restyle(),he.show(le,{things:t,statement:e.
focus.statement}),he.describe(l("network.described",{what:gn(e).flat(1/0).map(n=>n?.textContent??n).join("")}))},caption:gn,fit:()=>he.fit(),export:()=>({canvas:()=>Ze.
querySelector("canvas")})};var _e="9999-12-31";var Xe=e=>Math.round(Date.parse(`${e.slice(0,10)}T00:00:00Z`)/864e5),Cs=(e,t)=>t?e.last>=_e?"open":"lasting":e.bounded?"bounded":e.last>=_e?"open":e.first===e.last?
"day":"between",wn=(e,{id:t,thing:n,statement:s,span:i,lasting:o})=>({id:t,thing:n,statement:s,span:i,precision:i?Cs(i,o):"unknown",about:/[~?%]/.test(i?.edtf||
""),label:()=>s?null:e.things.get(t).label}),et=(e,t)=>{let n=[];for(let o of t.things){let r=e.things.get(o);(r.span||r.group.start)&&n.push(wn(e,{id:o,thing:r,
span:r.span,lasting:!1}))}for(let o of t.statements){let r=e.statements[o];if(!r.via)continue;let c=e.things.get(r.s);n.push(wn(e,{id:r.via,thing:c,statement:r,
span:e.things.get(r.via)?.span||null,lasting:!0}))}let s=({span:o})=>o?o.first.startsWith("0000")?o.last:o.first:"9999-99-99",i=({span:o})=>o?o.last:"";return n.
sort((o,r)=>s(o)<s(r)?-1:s(o)>s(r)?1:i(o)<i(r)?-1:i(o)>i(r)?1:o.id<r.id?-1:1)},Qe=({span:e})=>e?Number((e.first.startsWith("0000")?e.last:e.first).slice(0,4)):null,
kn=e=>{let t=new Map;for(let i of e)i.span&&t.set(Qe(i),(t.get(Qe(i))||0)+1);if(!t.size)return[];let n=Math.min(...t.keys()),s=Math.max(...t.keys());return Array.
from({length:s-n+1},(i,o)=>({year:n+o,count:t.get(n+o)||0}))},yn=(e,{first:t,last:n})=>{let s=Math.max(1,n-t),i=e.first.startsWith("0000"),o=e.last>=_e,r=i?0:(Xe(
e.first)-t)/s,c=o?1:(Xe(e.last)+1-t)/s,h=d=>Math.min(1,Math.max(0,d));return{from:h(r),to:h(Math.max(r,c)),openStart:i,openEnd:o}},bn=e=>{let t=e.flatMap(({span:i})=>i?
[i.first,i.last]:[]).filter(i=>!i.startsWith("0000")&&i<_e);if(!t.length)return{first:0,last:1};let n=Xe(`${t.reduce((i,o)=>i<o?i:o).slice(0,4)}-01-01`),s=Xe(`${Number(
t.reduce((i,o)=>i>o?i:o).slice(0,4))+1}-01-01`);return{first:n,last:s}};var Ws="http://www.w3.org/2000/svg",Is=150,me=null,He=null,Pe=null,vn=null,yt=[],Ie=(e,t,...n)=>{let s=document.createElementNS(Ws,e);for(let[i,o]of Object.entries(
t))s.setAttribute(i,o);return s.append(...n),s},Ps=(e,t)=>{let n=kn(e),s=Math.max(1,...n.map(({count:c})=>c)),i=t.selection.since&&t.selection.since===t.selection.
until?Number(t.selection.since):null,o=c=>{let h=i===c;me.address.go(me.address.to({selection:{...t.selection,since:h?"":String(c),until:h?"":String(c)}}))},r=n.
map(({year:c,count:h},d)=>{let f=a("button",{type:"button",class:"year","aria-pressed":String(i===c),tabindex:(i===null?d===n.length-1:i===c)?"0":"-1","aria-lab\
el":l("time.year",{year:String(c),n:h}),title:l("time.year",{year:String(c),n:h}),click:()=>o(c)},a("span",{class:"bar","aria-hidden":"true"}),a("span",{class:"\
name","aria-hidden":"true"},d%5===0||n.length<12?String(c):""));return f.firstChild.style.height=`${h?Math.max(4,Math.round(100*Math.sqrt(h)/Math.sqrt(s))):0}%`,
f});He.replaceChildren(...r),He.onkeydown=c=>{let h={ArrowRight:1,ArrowLeft:-1}[c.key],d=r.indexOf(document.activeElement)+(h||0);if(!(!h||!r[d])){c.preventDefault();
for(let f of r)f.tabIndex=-1;r[d].tabIndex=0,r[d].focus()}}},fe=1e3,Bs=(e,t)=>{let{from:n,to:s,openStart:i,openEnd:o}=yn(e.span,t),[r,c]=[n*fe,Math.max(s*fe,n*fe+
3)],h=e.thing.group.colour,d=Ie("svg",{viewBox:`0 0 ${fe} 16`,preserveAspectRatio:"none",class:`span ${e.precision}`,"aria-hidden":"true"});return d.append(Ie("\
line",{x1:0,x2:fe,y1:8,y2:8,class:"ground"})),e.precision==="day"?d.append(Ie("rect",{x:Math.min(r,fe-6),y:1,width:6,height:14,fill:h})):d.append(Ie("rect",{x:r,
y:4,width:c-r,height:8,fill:h,class:"band",stroke:h})),o&&d.append(Ie("path",{d:`M${fe-12} 1 L${fe} 8 L${fe-12} 15`,class:"opened",stroke:h})),i&&d.append(Ie("p\
ath",{d:"M12 1 L0 8 L12 15",class:"opened",stroke:h})),d},Ds=e=>{if(!e.span)return l("time.unknown");if(e.statement?.when)return me.evidence.when(e.statement);let t=e.
span.edtf&&!e.span.edtf.includes(" ")?e.span.edtf:e.span.first===e.span.last?e.span.first:`${e.span.first.startsWith("0000")?"..":e.span.first}/${e.span.last>="\
9999"?"..":e.span.last}`;return ue(t)},Rs=(e,t)=>{let{model:n,address:s,evidence:i}=me,o=e.statement?i.line(e.statement):a("a",{href:s.ofThing(e.id),class:"thin\
g"},O(e.label())),r={between:"time.between",bounded:"time.bounded",open:"time.open"}[e.precision],c=a("li",{class:`row ${e.precision}`,"data-row":e.statement?e.
statement.key:e.id},a("span",{class:"when"},Ds(e),r?a("small",{},l(r)):e.about?a("small",{},l("time.about")):null),a("span",{class:"what"},ee(e.statement&&n.things.
get(e.statement.o)?.group||e.thing.group),o));return e.span&&c.append(Bs(e,t)),c},qs=(e,t)=>{let n=[];for(let i of e){let o=Qe(i);(!n.length||n.at(-1).year!==o)&&
n.push({year:o,members:[]}),n.at(-1).members.push(i)}let s=Is;return n.map(({year:i,members:o})=>{let r=Math.max(8,Math.min(o.length,s));s-=Math.min(o.length,r);
let c=i===null?l("time.unknown"):String(i);return a("section",{},a("h3",{},c," ",a("span",{class:"count"},o.length)),re(o,r,h=>Rs(h,t),"rows"))})},Fs=e=>{for(let n of Pe.
querySelectorAll("[aria-current]"))n.removeAttribute("aria-current");let t=new Set([...e.things,e.statement?.key,e.statement?.s]);yt=[...Pe.querySelectorAll(".r\
ow")].filter(n=>t.has(n.dataset.row));for(let n of yt)n.setAttribute("aria-current","true")},zn={name:"timeline",mount:(e,t)=>{me=t,He=a("div",{class:"years",role:"\
group"}),Pe=a("div",{class:"chart"}),e.append(He,Pe)},draw:({shown:e,selected:t,focus:n})=>{let s=JSON.stringify([e.selection,V()]);if(s!==vn){vn=s;let i=et(me.
model,t),o=bn(i);He.setAttribute("aria-label",l("time.years")),Ps(et(me.model,me.selectedWithout(["since","until"])),e),Pe.replaceChildren(...i.length?qs(i,o):[
a("p",{class:"empty"},l("time.none"))]),Pe.parentElement.scrollTop=0}Fs(n),yt[0]?.scrollIntoView({block:"nearest"})},caption:({selected:e})=>{let t=et(me.model,
e),n=t.filter(s=>s.span).length;return[l("time.caption",{n,rest:t.length-n})]}};var bt=[mn,zn,dn,cn];var _=e=>document.getElementById(e),Us=e=>{let t=It(e),n={model:e,address:t};return n.evidence=Dt(n),n.finder=Ft(n),n.filters=Rt({...n,box:_("filters")}),n.size=
()=>({wide:_("stage").clientWidth,high:_("views").clientHeight}),n.selectedWithout=s=>{let i=ae();return Oe(e,{...t.now().selection,...Object.fromEntries(s.map(
o=>[o,i[o]]))})},n},Hs=()=>{document.documentElement.lang=V();for(let e of document.querySelectorAll("[data-t]"))e.textContent=l(e.dataset.t);for(let e of document.
querySelectorAll("[data-t-label]"))e.setAttribute("aria-label",l(e.dataset.tLabel))},Ks=({address:e},t)=>{let n=i=>a("a",{href:e.to({view:i,story:"",...i==="net\
work"?{}:{path:!1,whole:!1}}),id:`tab-${i}`,"aria-current":t.view===i?"page":null},l(`view.${i}`));_("tabs").replaceChildren(...We.map(n));let s=De(t.selection);
_("tools").replaceChildren(a("a",{href:e.to({filters:!t.filters}),id:"go-filters",role:"button","aria-expanded":String(t.filters),"aria-controls":"filters"},l("\
filter.title"),s?a("span",{class:"badge"},s):null),a("a",{href:e.fresh({path:!0,from:t.thing}),id:"go-path","aria-current":t.path?"true":null},l("path.short")),
a("a",{href:e.fresh({whole:!0}),id:"go-whole","aria-current":t.whole&&t.view==="network"&&!t.path?"true":null},l("network.whole"))),_("home").href=e.fresh({filters:!1,
selection:ae()}),_("languages").replaceChildren(...Object.entries(je).map(([i,o])=>a("a",{href:e.to({lang:i}),lang:i,hreflang:i,title:o,"aria-label":o,"aria-cur\
rent":i===t.lang?"true":null},i.toUpperCase())))},Gs=e=>{let t=new Map,n="",s="",i=r=>{let c=bt.find(h=>h.name===r);if(!t.has(r)){let h=a("div",{class:"view",id:`\
view-${r}`});_("views").append(h),t.set(r,h),c.mount(h,e)}for(let[h,d]of t)d.hidden=h!==r;return c},o=(r,c)=>({things:new Set(c?[c.s,c.o].filter(Boolean):[r.thing].
filter(Boolean)),statement:c});return r=>{let{address:c,model:h}=e,d=c.read();$t(d.lang),s!==V()&&(Hs(),Js(e));let f=Oe(h,d.selection),$=d.path&&h.things.has(d.
from)&&h.things.has(d.to)?Xt(h,d.from,d.to,{through:d.hubs,selected:f}):[],P={shown:d,selected:f,focus:o(d,c.statement()),ways:$};Ks(e,d),_("filters").hidden=!d.
filters,d.filters&&e.filters.draw(f);let N=i(d.view);N.draw(P);let K=[...N.caption&&N.caption(P)||[],...e.filters.active()];_("caption").replaceChildren(...a("p",
{},K.map(y=>[y," "])).childNodes),Ht(e,d,_("legend"));let I=JSON.stringify({...d,filters:null,selection:d.path?d.selection:null});I!==n&&(sn(_("panel"),nn(e,$),
{focus:!!r&&!!n&&s===V()}),r&&d.view==="network"&&scrollTo(0,0),_("status").textContent=(_("panel").querySelector("h2")||{}).textContent||""),n=I,s=V()}},Sn=null,
Js=e=>{Sn=e.finder.attach(_("search"),{label:l("search.label"),placeholder:l("search.placeholder"),choose:t=>e.address.go(e.address.ofThing(t))})},Ys=async()=>{
let e=Us(Jt(await an())),t=Gs(e);addEventListener("keydown",s=>{s.key!=="/"||/^(input|textarea|select)$/i.test(s.target.tagName)||(s.preventDefault(),Sn.focus())}),
_("skip").addEventListener("click",s=>{s.preventDefault(),_("panel").querySelector("h2").focus()}),addEventListener("hashchange",t),matchMedia("(prefers-color-s\
cheme: dark)").addEventListener("change",()=>t()),t();let{wide:n}=e.size();new ResizeObserver(()=>{if(Math.abs(e.size().wide-n)<2)return;n=e.size().wide,t();let s=bt.
find(i=>i.name===e.address.now().view);s.fit&&s.fit()}).observe(_("stage"))};Ys();})();
