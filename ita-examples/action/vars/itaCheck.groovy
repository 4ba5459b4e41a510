/*
 * A step of a shared library (vars/, resources/): itaCheck url: '…', sha256: '…', site: 'public'
 * Its names are the inputs of action.yml; it publishes the test report, keeps all reports, and fails where the check does.
 */
def call(Map given = [:]) {
    Map variables = [
        tool      : 'ITA_TOOL',
        url       : 'ITA_URL',
        sha256    : 'ITA_SHA256',
        disclosure: 'ITA_DISCLOSURE',
        site      : 'ITA_SITE',
        edition   : 'ITA_EDITION',
        online    : 'ITA_ONLINE',
        cache     : 'ITA_CACHE',
        baseline  : 'ITA_BASELINE',
        failOn    : 'ITA_FAIL_ON',
        asOf      : 'ITA_AS_OF',
        language  : 'ITA_LANG',
        reports   : 'ITA_REPORTS',
    ]
    List unknown = given.keySet().findAll { name -> !variables.containsKey(name) } as List
    if (unknown) {
        error "itaCheck: ${unknown.join(', ')} is not known; it takes ${variables.keySet().join(', ')}"
    }
    List settings = given.collect { name, value -> "${variables[name]}=${value}" as String }
    String reports = given.reports ?: 'ita-reports'
    int status = 3
    withEnv(settings) {
        status = sh(script: libraryResource('ita-check.sh'), returnStatus: true)
    }
    junit testResults: "${reports}/junit.xml", allowEmptyResults: true
    archiveArtifacts artifacts: "${reports}/**", allowEmptyArchive: true
    if (status == 1) {
        error 'ITA: something is lacking, see the test report'
    }
    if (status != 0) {
        error "ITA: the check could not be done (exit code ${status}), see the log"
    }
}
