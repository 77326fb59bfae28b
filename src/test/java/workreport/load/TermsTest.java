package workreport.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.document.Bilingual;
import workreport.document.Section;
import workreport.evidence.Term;

/** The glossary: each term stands in the text and is explained in both languages, and it is said who explains it. */
class TermsTest {

    private static final int FEWEST = 60;
    private static final int LONGEST = 60;
    private static final int LONGEST_ENGLISH = 250;
    private static final String NO_CHINESE = "\\P{IsHan}+";
    private static final String SOME_CHINESE = ".*\\p{IsHan}.*";
    private static final String TITLE = ".*《[^《》]+(《[^《》]+》[^《》]*)*》.*";
    /** A year, a number, or an article: more than a title, so that it is this edition and this place that is found. */
    private static final String YEAR_OR_ARTICLE = ".*(\\d{4}|-\\d{2}|第.+条).*";

    private final List<Term> terms = ReportFile.bundled().terms();
    private final List<Section> sections = ReportFile.bundled().allSections().toList();

    @Test
    void thereAreEnough() {
        assertThat(terms).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    @Test
    void eachStandsInTheText() {
        List<String> lines =
                sections.stream().flatMap(section -> lines(section).stream()).toList();
        assertThat(terms).allSatisfy(term -> assertThat(lines).anyMatch(line -> line.contains(term.term())));
    }

    @Test
    void noneIsInsideAnother() {
        assertThat(terms).extracting(Term::term).doesNotHaveDuplicates();
        assertThat(terms)
                .allSatisfy(term -> assertThat(terms)
                        .filteredOn(other -> other != term)
                        .extracting(Term::term)
                        .noneMatch(other -> other.contains(term.term())));
    }

    @Test
    void eachIsExplainedInOneShortSentenceOfEitherLanguage() {
        assertThat(terms)
                .extracting(term -> term.meaning().zh())
                .allSatisfy(zh -> assertThat(zh)
                        .matches(SOME_CHINESE)
                        .hasSizeLessThanOrEqualTo(LONGEST)
                        .matches("[^。]+。"));
        assertThat(terms)
                .extracting(term -> term.meaning().en())
                .allSatisfy(en -> assertThat(en)
                        .matches(NO_CHINESE)
                        .hasSizeLessThanOrEqualTo(LONGEST_ENGLISH)
                        .endsWith("."));
    }

    @Test
    void theReportExplainsItWhereTheSourceSays() {
        assertThat(of(Term.Kind.REPORT))
                .isNotEmpty()
                .allSatisfy(term -> assertThat(sections)
                        .filteredOn(section -> section.id().equals(term.source().from()))
                        .singleElement()
                        .satisfies(section -> assertThat(lines(section)).anyMatch(line -> line.contains(term.term()))));
    }

    /** The name in Chinese, a stroke, the name in English; each with what it takes to look it up. */
    @Test
    void aDocumentIsNamedSoThatItCanBeLookedUp() {
        assertThat(of(Term.Kind.DOCUMENT))
                .isNotEmpty()
                .extracting(term -> term.source().from())
                .allSatisfy(from -> assertThat(from.split(" / "))
                        .satisfiesExactly(
                                zh -> assertThat(zh).matches(TITLE).matches(YEAR_OR_ARTICLE),
                                en -> assertThat(en)
                                        .matches(NO_CHINESE)
                                        .matches(".*(\\d{4}|\\d-\\d{2}|\\barticles? \\d).*")));
    }

    @Test
    void generalKnowledgePretendsNoSource() {
        assertThat(of(Term.Kind.KNOWLEDGE))
                .isNotEmpty()
                .allSatisfy(term -> assertThat(term.source().from()).isNull())
                .extracting(term -> term.meaning().zh())
                .allSatisfy(zh -> assertThat(zh).doesNotContain("《"));
    }

    /** Formulas that have one official wording, as it stands in Party documents; it is not for us to shorten it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            两个维护 | 坚决维护习近平总书记党中央的核心、全党的核心地位，坚决维护党中央权威和集中统一领导
            两个确立 | 确立习近平同志党中央的核心、全党的核心地位，确立习近平新时代中国特色社会主义思想的指导地位
            三个代表 | 中国共产党始终代表中国先进生产力的发展要求、代表中国先进文化的前进方向、代表中国最广大人民的根本利益
            四个意识 | 政治意识、大局意识、核心意识、看齐意识
            四个自信 | 中国特色社会主义道路自信、理论自信、制度自信、文化自信
            五个认同 | 对伟大祖国、中华民族、中华文化、中国共产党、中国特色社会主义的认同
            三个离不开 | 汉族离不开少数民族，少数民族离不开汉族，各少数民族之间也相互离不开
            铸牢中华民族共同体意识 | 休戚与共、荣辱与共、生死与共、命运与共的共同体理念
            两个大局 | 中华民族伟大复兴战略全局和世界百年未有之大变局
            民主集中制 | 民主基础上的集中和集中指导下的民主相结合
            伟大建党精神 | 坚持真理、坚守理想，践行初心、担当使命，不怕牺牲、英勇斗争，对党忠诚、不负人民
            不忘初心、牢记使命 | 为中国人民谋幸福，为中华民族谋复兴，是中国共产党人的初心和使命
            两学一做 | 学党章党规、学系列讲话，做合格党员
            新发展理念 | 创新、协调、绿色、开放、共享
            新发展格局 | 以国内大循环为主体、国内国际双循环相互促进的新发展格局
            三大攻坚战 | 防范化解重大风险、精准脱贫、污染防治
            乡村振兴 | 产业兴旺、生态宜居、乡风文明、治理有效、生活富裕
            四个不摘 | 摘帽不摘责任、摘帽不摘政策、摘帽不摘帮扶、摘帽不摘监管
            三重一大 | 重大决策、重要干部任免、重要项目安排和大额度资金的使用，必须经集体讨论作出决定
            约法三章 | 政府性的楼堂馆所一律不得新建；财政供养的人员只减不增；公费接待、公费出国、公费购车只减不增
            枫桥经验 | 发动和依靠群众，坚持矛盾不上交，就地解决
            两个屏障 | 我国北方重要生态安全屏障、祖国北疆安全稳定屏障
            两个基地 | 国家重要能源和战略资源基地、国家重要农畜产品生产基地
            一个桥头堡 | 我国向北开放重要桥头堡
            """)
    void officialFormulasAreWhole(String term, String formula) {
        assertThat(meaning(term).zh()).contains(formula);
    }

    /** All twelve, in the three groups that they come in. */
    @Test
    void coreValuesAreAllThere() {
        assertThat(meaning("社会主义核心价值观").zh())
                .containsSubsequence("国家", "富强、民主、文明、和谐", "社会", "自由、平等、公正、法治", "公民", "爱国、敬业、诚信、友善");
        assertThat(meaning("社会主义核心价值观").en())
                .contains("prosperity", "democracy", "civility", "harmony")
                .contains("freedom", "equality", "justice", "rule of law")
                .contains("patriotism", "dedication", "integrity", "friendliness");
    }

    /** The English leaves out nothing of the Chinese: each part is there in these words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            两个维护 | General Secretary Xi Jinping | core position on the Party Central Committee and in the Party as a whole | centralised, unified leadership
            两个确立 | Comrade Xi Jinping | core position on the Party Central Committee and in the Party as a whole | Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era
            三个代表 | The Communist Party of China | China's advanced culture | the overwhelming majority of the Chinese people
            四个自信 | path, theory, system | culture | socialism with Chinese characteristics
            五个认同 | the Chinese nation | the Communist Party of China | socialism with Chinese characteristics
            两个大局 | strategic | great rejuvenation of the Chinese nation | changes in the world
            新发展理念 | innovative, coordinated | green | open and shared
            民主集中制 | Centralism on the basis of democracy | democracy under centralised guidance | Party
            约法三章 | receptions | travel abroad | cars
            两学一做 | Party constitution and rules | General Secretary Xi Jinping | qualified Party member
            """)
    void theEnglishOfAFormulaIsWhole(String term, String first, String second, String third) {
        assertThat(meaning(term).en()).contains(first, second, third);
    }

    /** Conditions that decide who or what is meant. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            特困人员 | 老年人、残疾人和未满16周岁的未成年人 | under 16
            低保 | 人均收入低于当地标准，且符合家庭财产状况规定 | property
            九年义务教育巩固率 | 初中毕业班学生数 | Pupils in the last year
            隐性债务 | 法定债务限额之外，直接或者承诺以财政资金偿还，以及违法提供担保 | repays, or promises to repay, from public funds
            退耕还林 | 造林种草 | trees or grass
            非农化 | 绿化造林 | afforestation
            固定资产投资 | 计划总投资 | planned total investment
            社会消费品零售总额 | 金额 | The value of
            普惠金融 | 可负担的成本 | affordable
            15分钟健身圈 | 在城市社区，居民从居住地步行或骑行不超过15分钟 | on foot or by bicycle
            农民专业合作社 | 家庭承包经营基础上 | household farming
            城镇登记失业率 | 不含使用的农村劳动力 | without rural labour
            政府债务限额 | 全国人大或其常委会批准 | approved by the National People's Congress or its Standing Committee
            出庭应诉 | 不能出庭的 | if unable to
            """)
    void conditionsAreInBothLanguages(String term, String chinese, String english) {
        assertThat(meaning(term).zh()).contains(chinese);
        assertThat(meaning(term).en()).contains(english);
    }

    /** Which document says it: the wrong one was named for these, or one that says nothing of the kind. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            过渡期 | 《中共中央 国务院关于全面推进乡村振兴加快农业农村现代化的意见》（2021年中央一号文件）
            三重一大 | 《中国共产党第十四届中央纪律检查委员会第六次全体会议公报》（1996年）
            民主集中制 | 《中国共产党章程》
            中欧班列 | 推进“一带一路”建设工作领导小组办公室《中欧班列建设发展规划（2016—2020年）》
            4A级景区 | 《旅游区（点）质量等级的划分与评定》（GB/T 17775-2003）
            15分钟健身圈 | 《全民健身场地设施提升行动工作方案（2023—2025年）》
            两个维护 | 《中国共产党纪律处分条例》（2018年修订）第二条
            两个确立 | 《中共中央关于党的百年奋斗重大成就和历史经验的决议》（2021年）
            特困人员 | 《社会救助暂行办法》（2014年）第十四条
            """)
    void theDocumentIsTheOneThatSaysIt(String term, String source) {
        assertThat(term(term).source().from()).contains(source);
    }

    private List<Term> of(Term.Kind kind) {
        return terms.stream().filter(term -> term.source().kind() == kind).toList();
    }

    private Term term(String name) {
        return terms.stream()
                .filter(term -> term.term().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no term " + name));
    }

    private Bilingual meaning(String name) {
        return term(name).meaning();
    }

    private static List<String> lines(Section section) {
        List<String> lines = new ArrayList<>();
        section.walk(each -> lines.add(each.heading()), paragraph -> lines.add(paragraph.text()));
        return lines;
    }
}
