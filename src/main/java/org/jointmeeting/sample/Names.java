package org.jointmeeting.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invented names of people, compounds and companies, drawn from a seed; none is meant to be anybody's. */
final class Names {

    private static final String SURNAMES = "沈骆裘俞章邵柴楼傅倪蒋郦喻翁丁祝葛阮汪褚边华寿姚项诸厉麻应戚";
    private static final String FIRST = "若佳思雨文立国建春秋晓明志雅静海永嘉书云景宜知素";
    private static final String SECOND = "溪怡琪辰新平华琴兰芬青舟远禾宁岚清瑶恒松然桐越安";
    private static final List<String> PREFIXES = List.of(
            "听荷", "望溪", "荷风", "枫桥", "云栖", "临溪", "锦桐", "竹语", "桂雨", "松涛", "柳浪", "秋水", "晴川", "兰亭", "梅坞", "茗香", "紫荆", "金桂",
            "银杏", "水杉", "玉兰", "芳草", "碧波", "春晓", "和睦", "安乐", "永兴", "新港", "东篱", "南苑", "西园", "北岸", "景和", "雅仕", "文澜", "书香",
            "星河", "朝晖", "晚晴", "嘉禾");
    private static final List<String> ENDINGS = List.of("雅苑", "花园", "公寓", "家园", "新村", "名苑", "华庭", "小区", "东苑", "里");
    private static final String COMPANY_FIRST = "和安嘉瑞宜润锦诚启善";
    private static final String COMPANY_SECOND = "悦居邻园庭舍佑信禾泰";
    private static final List<String> ROADS = List.of("听荷路", "望溪街", "枫桥路", "锦桐路", "竹语巷", "桂雨路", "松涛街", "晴川路");

    private final Random random;

    Names(Random random) {
        this.random = random;
    }

    String person() {
        return letter(SURNAMES) + letter(FIRST) + letter(SECOND);
    }

    /** A line that belongs to nobody's name here: only its ending varies. */
    String phone() {
        return "1380000%04d".formatted(random.nextInt(10_000));
    }

    String compound(Set<String> taken) {
        String name = one(PREFIXES) + one(ENDINGS);
        while (!taken.add(name)) {
            name = one(PREFIXES) + one(ENDINGS);
        }
        return name;
    }

    static Set<String> none() {
        return new HashSet<>();
    }

    String company() {
        return "杭州" + letter(COMPANY_FIRST) + letter(COMPANY_SECOND) + "物业服务有限公司";
    }

    String address() {
        return one(ROADS) + " " + (1 + random.nextInt(600)) + " 号";
    }

    private String letter(String letters) {
        int at = random.nextInt(letters.length());
        return letters.substring(at, at + 1);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
