// Copies the text of a field to the clipboard at one press. Without JavaScript the text is marked and copied by hand.
for (const button of document.querySelectorAll('[data-kopier]')) {
  const text = document.getElementById(button.dataset.kopier);
  if (!text || !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text.value);
    button.nextElementSibling.textContent = button.dataset.ferdig;
  });
}
