// When a text seems to end too soon, and when the site was renewed beneath an open page.
export const unfinished = {
  sendAnyway: "Send anyway",
  goOn: "Go on writing",
  renewed: "The site was renewed while you were writing. Your text is here, complete: please send it once more.",
  renewedForm:
    "The site was renewed since you opened this page, so this could not be sent. What you typed is still here: copy what you need, load the page anew and send it again.",
  oldTitle: "The site was renewed",
  oldText:
    "You had opened the page before that, so what you sent could not be taken. What you typed stands below: copy it, go back and send it again. Passwords are not shown.",
  oldBack: "Back to the page",
} as const;
