package io.github.openita.io.official.actions;

import io.github.openita.core.responsibility.PlannedAction;
import io.github.openita.core.responsibility.Workload;
import io.github.openita.io.official.wording.ThaiProse;
import java.util.List;

/** The sentences of a report on actions. Each says figures of the matrix and no others. Static methods only. */
final class ActionsSentences {

    private ActionsSentences() {}

    /** How much is to be done. */
    static String actions(List<PlannedAction> actions) {
        long measures = actions.stream()
                .flatMap(action -> action.getMeasure().stream())
                .distinct()
                .count();
        long activities =
                actions.stream().map(PlannedAction::getActivity).distinct().count();
        int steps =
                actions.stream().mapToInt(action -> action.getSteps().size()).sum();
        return (measures == 0 ? "มี" : "มี " + measures + " มาตรการ ประกอบด้วย") + "กิจกรรม " + activities + " กิจกรรม"
                + (steps == 0 ? "" : " ขั้นตอนการปฏิบัติ " + steps + " ขั้นตอน");
    }

    /** How many of the actions say what became of them. */
    static String outcomes(int all, int known) {
        return known == all
                ? "มีการรายงานผลครบทั้ง " + all + " แถวของตาราง"
                : "มีการรายงานผลแล้ว " + known + " จาก " + all + " แถวของตาราง";
    }

    /** How many kinds of data the matrix has, by how many ways they take. */
    static String ways(int rows, int ways) {
        return "ตารางมีข้อมูล " + rows + " ประเภท ส่งต่อจากผู้จัดทำถึงผู้เผยแพร่ " + ways + " เส้นทาง";
    }

    /** How many hands the kinds of data go through, from stage to stage. */
    static String flow(int rows, List<Integer> people) {
        return "ข้อมูล " + rows + " ประเภท ส่งต่อจากผู้จัดทำ " + people.get(0) + " ราย ถึงผู้รวบรวม " + people.get(1)
                + " ราย และผู้เผยแพร่ " + people.get(2) + " ราย";
    }

    /** Who has most to do. */
    static String mostLoaded(List<Workload> most, int rows) {
        Workload first = most.get(0);
        List<String> names = most.stream().map(one -> one.getWho().shown()).toList();
        return "ผู้ที่มีชื่อในตารางมากที่สุด คือ " + ThaiProse.list(names) + (names.size() > 1 ? " คนละ " : " จำนวน ")
                + first.getRows() + " จาก " + rows + " ประเภท"
                + (names.size() > 1
                        ? ""
                        : " (จัดทำ " + first.getPrepares() + " รวบรวม " + first.getCollects() + " เผยแพร่ "
                                + first.getPublishes() + ")");
    }
}
