/* The template's second entry, as small as the template's own: one ribbon command. */
void Office.onReady();

function action(event: Office.AddinCommands.Event): void {
  event.completed();
}

Office.actions.associate("action", action);
