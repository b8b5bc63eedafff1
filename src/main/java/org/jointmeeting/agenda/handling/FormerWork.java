package org.jointmeeting.agenda.handling;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.Task;
import org.jointmeeting.agenda.Tasks;
import org.jointmeeting.agenda.request.AskedRequests;

/** What an earlier assignment left open, when the item is assigned anew: it ends. */
@ApplicationScoped
class FormerWork {

    private static final String WHY = "议题重新交办，原任务终止。";

    private final Tasks tasks;
    private final AskedRequests requests;

    FormerWork(Tasks tasks, AskedRequests requests) {
        this.tasks = tasks;
        this.requests = requests;
    }

    void end(Item item) {
        for (Task task : tasks.of(item)) {
            requests.lapse(task);
            if (!task.isEnded()) {
                task.waive(WHY);
            }
        }
        item.handling().begin();
    }
}
