package workreport.chart;

import java.util.Map;
import workreport.evidence.Observation;
import workreport.series.Statement;

/**
 * A chart with where each of its values stands.
 *
 * @param sources by the observation that a mark stands for, each of them another object
 */
public record StatedChart(Chart chart, Map<Observation, Statement> sources) {}
