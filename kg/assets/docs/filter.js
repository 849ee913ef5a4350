"use strict";
// The list is whole without this; here a reader narrows it. Case and accents do not matter.
(() => {
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/ł/gi, "l").toLowerCase();
  const box = document.getElementById("filter");
  const items = [...document.querySelectorAll("#all li")].map((item) => [item, fold(item.textContent)]);
  const show = () => {
    const words = fold(box.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const [item, text] of items) {
      item.hidden = !words.every((word) => text.includes(word));
      count += item.hidden ? 0 : 1;
    }
    document.getElementById("found").textContent = words.length ? `${count} found` : "";
  };
  box.addEventListener("input", show);
  box.form.addEventListener("submit", (event) => event.preventDefault());
  box.form.hidden = false;
  show();
})();
